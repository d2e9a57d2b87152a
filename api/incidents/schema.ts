import { Type, type Static } from 'typebox'
import { PostmortemRecord, Task } from '../../ingest/record.ts'

const Nullable = <T extends Type.TSchema>(schema: T) => Type.Union([schema, Type.Null()])

/** A value that a person set (`set` of the ledger's event of this id), beside the one that was read. */
export const Correction = Type.Object({ field: Type.String(), value: Type.Unknown(), read: Type.Unknown(), who: Type.String(), at: Type.String(), why: Nullable(Type.String()), event: Type.String() })

/** A task as people left it. `path`: the file that it was read from; `gone`: no file has it any more; `closed`: when somebody said that it is done or declined, null where the file alone says so. */
export const IncidentTask = Type.Object({
  id: Type.String(), also: Type.Array(Type.String()), path: Type.String(), gone: Type.Boolean(), closed: Nullable(Type.String()), why: Nullable(Type.String()),
  corrections: Type.Array(Correction), revision: Type.Integer(), ...Task.properties,
})

/** One incident with all its facts, each with its evidence in the leading one of its `sources`. `link` leads to the original, where the archive says how.
 * `revision`: how many changes people made to it; the answer's ETag. */
export const IncidentAnswer = Type.Object({
  id: Type.String(),
  archive: Type.String(),
  link: Nullable(Type.String()),
  ...PostmortemRecord.properties,
  tasks: Type.Array(IncidentTask),
  sources: Type.Array(Type.Object({ telling: Type.String(), archive: Type.String(), path: Type.String(), line: Type.Integer(), title: PostmortemRecord.properties.title, link: Nullable(Type.String()) })),
  corrections: Type.Array(Correction),
  revision: Type.Integer(),
})
export type IncidentAnswer = Static<typeof IncidentAnswer>

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

/** The document of an incident: as text, and as blocks to show. Only the part of the file that is this incident. */
export const SourceAnswer = Type.Object({
  path: Type.String(),
  format: Type.String(),
  link: Type.Union([Type.String(), Type.Null()]),
  /** The whole decoded file; `start` and `end` are the incident's part of it. */
  text: Type.String(),
  start: Type.Integer(),
  end: Type.Integer(),
  lines: Type.Integer(),
  fields: Type.Array(Type.Object({ key: Type.String(), value: Type.String(), start: Type.Integer(), end: Type.Integer() })),
  blocks: Type.Array(ShownBlock),
})
export type SourceAnswer = Static<typeof SourceAnswer>
