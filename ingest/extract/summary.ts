import type { Document } from '../document.ts'
import type { Fact } from '../record.ts'

/** The first sentence or two that say what happened, as written. */
export function summary(_document: Document): Fact<string> | null {
  return null
}
