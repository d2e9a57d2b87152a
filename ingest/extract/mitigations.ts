import type { Document } from '../document.ts'
import type { Mitigation } from '../record.ts'

/** What ended or eased the impact; most important first. */
export function mitigations(_document: Document): Mitigation[] {
  return []
}
