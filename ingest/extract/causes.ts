import type { Document } from '../document.ts'
import type { Cause } from '../record.ts'

/** What caused or contributed, by the document's own account; primary first. */
export function causes(_document: Document): Cause[] {
  return []
}
