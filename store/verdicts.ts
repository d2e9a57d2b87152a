// What people said of a match: that it was what they asked about, or that it was not.
import type { LedgerEvent } from './ledger.ts'
import type { Judged, Verdict } from './verdicts-schema.ts'

export type { Judged, Verdict } from './verdicts-schema.ts'

/** Those that nobody has withdrawn, in the ledger's order. `said`: events of any kind about one incident. */
export function standing(said: readonly LedgerEvent[]): Verdict[] {
  const withdrawn = new Set(said.flatMap(({ what, to }) => (what === 'withdrawn' ? [to] : [])))
  return said.flatMap(({ id, what, who, at, to }) => (what === 'judged' && !withdrawn.has(id) ? [{ event: id, who, at, ...(to as Judged) }] : []))
}
