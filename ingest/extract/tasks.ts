import type { Document } from '../document.ts'
import type { Task } from '../record.ts'

/** Corrective and preventive items that the document commits to, in document order. */
export function tasks(_document: Document): Task[] {
  return []
}
