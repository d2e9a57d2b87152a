// What an archive looks like from above: what was read, what was not and why, which fields are missing.
import { Type, type Static } from 'typebox'
import { Nullable, Problem } from '../ingest/record-schema.ts'

/** How far a field is known over all incidents: `known` = stated, derived or curated; `inferred` besides. */
export const Coverage = Type.Object({ field: Type.String(), known: Type.Integer(), inferred: Type.Integer() })

const ArchiveEntry = Type.Object({
  name: Type.String(),
  root: Type.String(),
  sample: Type.Boolean(),
  /** When it was last read (ISO 8601, UTC), how long that took, and how many files had changed. */
  readAt: Nullable(Type.String()),
  milliseconds: Nullable(Type.Integer()),
  changed: Nullable(Type.Integer()),
  files: Type.Integer(),
  incidents: Type.Integer(),
})

export const Health = Type.Object({
  archives: Type.Array(ArchiveEntry),
  files: Type.Object({ found: Type.Integer(), read: Type.Integer(), unread: Type.Integer(), other: Type.Integer() }),
  incidents: Type.Integer(),
  tasks: Type.Integer(),
  /** In files that were read: those that were not are counted there. */
  problems: Type.Integer(),
  coverage: Type.Array(Coverage),
  /** By rule, most first. */
  rules: Type.Array(Type.Object({ rule: Type.String(), severity: Problem.properties.severity, count: Type.Integer() })),
  /** By format. */
  formats: Type.Array(Type.Object({ format: Type.String(), files: Type.Integer(), incidents: Type.Integer() })),
  /** First and last day on which an incident started. */
  span: Nullable(Type.Object({ first: Type.String(), last: Type.String() })),
})
export type Health = Static<typeof Health>

/** A problem of a file, with the incident it concerns where there is one; `quotes` are the words in question. */
const ProblemEntry = Type.Object({ archive: Type.String(), path: Type.String(), incident: Nullable(Type.Object({ id: Type.String(), title: Type.String() })), problem: Problem, quote: Nullable(Type.String()) })
export const ProblemsAnswer = Type.Object({ total: Type.Integer(), problems: Type.Array(ProblemEntry) })
export type ProblemsAnswer = Static<typeof ProblemsAnswer>

/** Files that were not read (`unread`, with the reason), or hold no incident (`other`, with what they are). */
const FileEntry = Type.Object({ archive: Type.String(), path: Type.String(), state: Type.Enum(['unread', 'other']), what: Type.String(), reason: Type.String(), remedy: Nullable(Type.String()), id: Nullable(Type.String()) })
export const FilesAnswer = Type.Object({ total: Type.Integer(), files: Type.Array(FileEntry) })
export type FilesAnswer = Static<typeof FilesAnswer>
