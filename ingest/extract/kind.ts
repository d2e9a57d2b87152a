import type { Document } from '../document.ts'
import type { PostmortemRecord } from '../record.ts'

/** What a document is that tells of no incident, or null for an incident. */
export function otherKind(_document: Document): PostmortemRecord['other'] {
  return null
}
