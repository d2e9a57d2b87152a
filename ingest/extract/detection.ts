import type { Document } from '../document.ts'
import type { PostmortemRecord } from '../record.ts'

/** Who or what noticed first. */
export function detectedBy(_document: Document): PostmortemRecord['detectedBy'] {
  return null
}
