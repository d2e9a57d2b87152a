import type { Document } from '../document.ts'
import type { Fact } from '../record.ts'

/** The incident's name, from a heading, the front matter or the first line. */
export function title(_document: Document): Fact<string> | null {
  return null
}
