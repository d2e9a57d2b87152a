// What people said of a match: that it was what they asked about, or that it was not.
import { Type, type Static } from 'typebox'
import type { LedgerEvent } from './ledger.ts'

/** Of a question only some words are kept, by which an alike one is known again; that all of them stand in the archive keeps what was pasted out of the ledger. */
export const MOST_WORDS = 24

export const Judged = Type.Object({ was: Type.Boolean(), words: Type.Array(Type.String({ minLength: 1, maxLength: 64 }), { minItems: 1, maxItems: MOST_WORDS }) })
export type Judged = Static<typeof Judged>

/** `was`: it was what the question turned out to be about, or was not; `words`: of that question; `event`: its id in the ledger. */
export const Verdict = Type.Object({ event: Type.String(), who: Type.String(), at: Type.String(), ...Judged.properties })
export type Verdict = Static<typeof Verdict>

/** Those that nobody has withdrawn, in the ledger's order. `said`: events of any kind about one incident. */
export function standing(said: readonly LedgerEvent[]): Verdict[] {
  const withdrawn = new Set(said.flatMap(({ what, to }) => (what === 'withdrawn' ? [to] : [])))
  return said.flatMap(({ id, what, who, at, to }) => (what === 'judged' && !withdrawn.has(id) ? [{ event: id, who, at, ...(to as Judged) }] : []))
}
