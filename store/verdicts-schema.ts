// The shape of what people said of a match.
import { Type, type Static } from 'typebox'
import { MOST_WORDS } from './ledger.ts'

export const Judged = Type.Object({ was: Type.Boolean(), words: Type.Array(Type.String({ minLength: 1, maxLength: 64 }), { minItems: 1, maxItems: MOST_WORDS }) })
export type Judged = Static<typeof Judged>

/** `was`: it was what the question turned out to be about, or was not; `words`: of that question; `event`: its id in the ledger. */
export const Verdict = Type.Object({ event: Type.String(), who: Type.String(), at: Type.String(), ...Judged.properties })
export type Verdict = Static<typeof Verdict>
