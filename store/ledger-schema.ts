// The shape of the ledger's events.
import { Type, type Static } from 'typebox'
import { Nullable } from '../ingest/record-schema.ts'

/**
 * What happened. `minted`: an id was given, `to` says what its bearer was known by. `known`: its bearer is known by something else now (a file renamed, a heading reworded).
 * `set`: a person gave a field a value. `took-back`: what was set no longer holds, the read value does. `same` and `apart`: a person says that the subject and `to` are,
 * or are not, one incident. `judged`: a person says that the subject was, or was not, what a question was about (`to`: store/verdicts.ts). `withdrawn`: the event `to`, which judged
 * it, no longer holds.
 */
export const EVENT_KINDS = ['minted', 'known', 'set', 'took-back', 'same', 'apart', 'judged', 'withdrawn'] as const

export const LedgerEvent = Type.Object({
  id: Type.String({ minLength: 1 }),
  /** ISO 8601, UTC. */
  at: Type.String(),
  /** A person, or `hindsight`. */
  who: Type.String({ minLength: 1 }),
  /** Id of an incident or a task. */
  subject: Type.String({ minLength: 1 }),
  what: Type.Enum([...EVENT_KINDS]),
  /** Of `set` and `took-back`: which field, as `moments.started`, `causes`, `status`. */
  field: Nullable(Type.String()),
  from: Type.Unknown(),
  to: Type.Unknown(),
  why: Nullable(Type.String()),
})
export type LedgerEvent = Static<typeof LedgerEvent>
