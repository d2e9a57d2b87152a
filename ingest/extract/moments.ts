import type { Document } from '../document.ts'
import type { Fact, PostmortemRecord, Problem } from '../record.ts'

export type When = { timeZone: Fact<string> | null; moments: PostmortemRecord['moments']; problems: Problem[] }

/** When it happened: each moment as the document tells it, with the zone of its clocks. */
export function moments(_document: Document): When {
  return { timeZone: null, moments: { started: null, detected: null, acknowledged: null, declared: null, mitigated: null, resolved: null }, problems: [] }
}
