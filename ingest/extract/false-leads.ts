import type { Document } from '../document.ts'
import type { FalseLead } from '../record.ts'

/** What was suspected and ruled out: one entry a suspect. */
export function falseLeads(_document: Document): FalseLead[] {
  return []
}
