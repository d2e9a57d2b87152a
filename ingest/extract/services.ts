import type { Document } from '../document.ts'
import type { Fact } from '../record.ts'

/** The systems that were affected, by the names that the document gives them. */
export function services(_document: Document): Fact<string>[] {
  return []
}
