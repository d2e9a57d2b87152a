import type { Document } from '../document.ts'
import type { PostmortemRecord, Problem } from '../record.ts'
import type { When } from './moments.ts'

/** How long each stretch took, in minutes: computed from the moments and as stated in words, kept apart. */
export function durations(_document: Document, _when: When): { durations: PostmortemRecord['durations']; problems: Problem[] } {
  return { durations: { detect: null, acknowledge: null, mitigate: null, resolve: null, repair: null, restore: null }, problems: [] }
}
