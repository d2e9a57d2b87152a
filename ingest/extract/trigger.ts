import type { Document } from '../document.ts'
import type { Fact } from '../record.ts'

/** What set it off: one tag of taxonomy/triggers.ts. */
export function trigger(_document: Document): Fact<string> | null {
  return null
}
