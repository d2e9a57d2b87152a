import type { Document } from '../document.ts'
import type { Fact } from '../record.ts'

/** Severity, as written. */
export function severity(_document: Document): Fact<string> | null {
  return null
}
