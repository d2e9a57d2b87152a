import { Type, type Static } from 'typebox'
import { Evidence, Nullable, PostmortemRecord, Task } from '../../ingest/record-schema.ts'
import { EVENT_KINDS } from '../../store/ledger-schema.ts'
import { Verdict } from '../../store/verdicts-schema.ts'
import { Hit } from '../search/schema.ts'

/** A value that a person set (`set` of the ledger's event of this id), beside the one that was read and the words that it was read from. */
export const Correction = Type.Object({
  field: Type.String(), value: Type.Unknown(), read: Type.Unknown(), evidence: Type.Array(Evidence), who: Type.String(), at: Type.String(), why: Nullable(Type.String()), event: Type.String(),
})
export type Correction = Static<typeof Correction>

/** A task as people left it. `telling`, `path`: the account and the file that it was read from; `gone`: no file has it any more; `closed`: when somebody said that it is done or declined, null where the file alone says so. */
export const IncidentTask = Type.Object({
  id: Type.String(), also: Type.Array(Type.String()), telling: Type.String(), path: Type.String(), gone: Type.Boolean(), closed: Nullable(Type.String()), why: Nullable(Type.String()),
  corrections: Type.Array(Correction), revision: Type.Integer(), ...Task.properties,
})

/** One incident with all its facts, each with its evidence in the leading one of its `sources`. `link` leads to the original, where the archive says how.
 * `revision`: how many changes people made to it; the answer's ETag. `verdicts`: before which questions people said that it was what they asked about, or was not. */
export const IncidentAnswer = Type.Object({
  id: Type.String(),
  archive: Type.String(),
  link: Nullable(Type.String()),
  ...PostmortemRecord.properties,
  tasks: Type.Array(IncidentTask),
  sources: Type.Array(Type.Object({ telling: Type.String(), archive: Type.String(), path: Type.String(), line: Type.Integer(), title: PostmortemRecord.properties.title, link: Nullable(Type.String()) })),
  corrections: Type.Array(Correction),
  revision: Type.Integer(),
  verdicts: Type.Array(Verdict),
})
export type IncidentAnswer = Static<typeof IncidentAnswer>

/** Some incidents as a search shows them, in the order asked, each once; `gone`: the ids of which there is none. */
export const SomeAnswer = Type.Object({ hits: Type.Array(Hit), gone: Type.Array(Type.String()) })
export type SomeAnswer = Static<typeof SomeAnswer>

/** What came of a change: the incident as it is now, the ledger's events by which it can be undone (none where nothing changed), and what looks wrong about it now. */
export const ChangeAnswer = Type.Object({ incident: IncidentAnswer, events: Type.Array(Type.String()), notes: Type.Array(Type.String()) })
export type ChangeAnswer = Static<typeof ChangeAnswer>

/** What a form about a field needs: its value as text, a hint of how it may be written, and the `choices` where only these may be; `several` of them, or several `lines`. */
export const FieldForm = Type.Object({
  field: Type.String(), text: Type.String(), hint: Type.String(), lines: Type.Boolean(), several: Type.Boolean(),
  choices: Nullable(Type.Array(Type.Object({ id: Type.String(), name: Type.String(), meaning: Type.String() }))),
  revision: Type.Integer(),
})
export type FieldForm = Static<typeof FieldForm>

/**
 * What happened to an incident, its accounts and its tasks, newest first. `minted`: it was first seen; `known`: its file, title or wording changed; `set`
 * and `took-back`: a `field`, `from` what `to` what; `same` and `apart`: it is, or is not, what `other` tells; `judged`: it was, or was not, what somebody asked about; `withdrawn`: that no longer holds. `says`: the same in words.
 */
export const HistoryAnswer = Type.Object({
  events: Type.Array(Type.Object({
    id: Type.String(), at: Type.String(), who: Type.String(), what: Type.Enum([...EVENT_KINDS]), says: Type.String(), field: Nullable(Type.String()), from: Type.Unknown(), to: Type.Unknown(), why: Nullable(Type.String()),
    /** `name`: a task's text, else the path of the account. */
    subject: Type.Object({ id: Type.String(), kind: Type.Enum(['incident', 'task']), name: Type.String() }),
    other: Nullable(Type.Object({ id: Type.String(), name: Type.String() })),
  })),
})
export type HistoryAnswer = Static<typeof HistoryAnswer>

/** A stretch of a shown block: its words, and where they stand in the source (for marking evidence). */
export const Run = Type.Object({
  text: Type.String(),
  start: Type.Integer(),
  end: Type.Integer(),
  style: Type.Optional(Type.Enum(['strong', 'emphasis', 'code', 'strike', 'link'])),
  href: Type.Optional(Type.String()),
})
export type Run = Static<typeof Run>

export const ShownBlock = Type.Object({
  kind: Type.Enum(['heading', 'paragraph', 'item', 'row', 'code', 'quote']),
  depth: Type.Integer(),
  line: Type.Integer(),
  start: Type.Integer(),
  end: Type.Integer(),
  runs: Type.Array(Run),
  /** Rows: the runs of each cell (`runs` is then empty). */
  cells: Type.Optional(Type.Array(Type.Array(Run))),
  header: Type.Optional(Type.Boolean()),
  checked: Type.Optional(Type.Boolean()),
  ordered: Type.Optional(Type.Boolean()),
})
export type ShownBlock = Static<typeof ShownBlock>

/** A document of an incident: as text, and as blocks to show. Only the part of the file that is this incident; of an incident that is told in several files, one of these. */
export const SourceAnswer = Type.Object({
  /** Whose account it is: one of the incident's `sources`. */
  telling: Type.String(),
  archive: Type.String(),
  path: Type.String(),
  format: Type.String(),
  link: Nullable(Type.String()),
  /** The whole decoded file; `start` and `end` are the incident's part of it. */
  text: Type.String(),
  start: Type.Integer(),
  end: Type.Integer(),
  lines: Type.Integer(),
  fields: Type.Array(Type.Object({ key: Type.String(), value: Type.String(), start: Type.Integer(), end: Type.Integer() })),
  blocks: Type.Array(ShownBlock),
})
export type SourceAnswer = Static<typeof SourceAnswer>
