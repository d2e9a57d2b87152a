// The shape of what is read out of a postmortem, once: the types, the JSON schema and the OpenAPI document all come from here.
// Who needs only types and names imports record.ts: what makes schemas takes 14 MB in every thread.
import { Type, type Static, type TSchema } from 'typebox'
import { DURATIONS, MOMENTS, OTHER_KINDS, TASK_KINDS, TASK_STATUSES, VERSION, type DurationName, type MomentName } from './record-names.ts'

/** Where in the source a value was read: the exact words, their line (from 1) and UTF-16 offsets into the decoded file without a byte-order mark. */
export const Evidence = Type.Object({
  quote: Type.String(),
  line: Type.Integer({ minimum: 1 }),
  start: Type.Integer({ minimum: 0 }),
  end: Type.Integer({ minimum: 0 }),
  /** The file, relative to the archive, where that is another than the record's: an incident may be told in parts. */
  path: Type.Optional(Type.String()),
})
export type Evidence = Static<typeof Evidence>

/** `stated`: the text says so. `derived`: arithmetic on stated values. `inferred`: a classifier or a convention decided. `history`: git's history of the file says so. `curated`: a person set it. */
export const Basis = Type.Enum(['stated', 'derived', 'inferred', 'history', 'curated'])
export type Basis = Static<typeof Basis>

/** 0 to 1: of the facts given 0.9, about nine in ten are right. */
export const Confidence = Type.Number({ minimum: 0, maximum: 1 })

const read = { basis: Basis, evidence: Type.Array(Evidence), confidence: Confidence }

/** Schema of a fact whose value is of the given schema. */
export const FactOf = <T extends TSchema>(value: T) => Type.Object({ value, ...read })
export type Fact<T = unknown> = { value: T; basis: Basis; evidence: Evidence[]; confidence: number }

export const Nullable = <T extends TSchema>(schema: T) => Type.Union([schema, Type.Null()])
const StringFact = FactOf(Type.String())

/** `at`: `2023-10-10T15:00+03:00`, `2023-10-10T15:00` (zone unknown), `2023-10-10` (only the day known) or `15:00` (date unknown). */
export const Moment = Type.Object({ at: Type.String(), precision: Type.Enum(['minute', 'hour', 'day']) })
export type Moment = Static<typeof Moment>

/** Minutes. `value` is the computed one, else the stated one. `note` says what clock it ran on where that is not the wall's. */
export const Duration = Type.Object({
  value: Type.Number(),
  ...read,
  computed: Nullable(FactOf(Type.Number())),
  stated: Nullable(FactOf(Type.Number())),
  note: Type.Optional(Type.String()),
})
export type Duration = Static<typeof Duration>

export const Cause = Type.Object({ tag: Type.String(), role: Type.Enum(['root', 'contributing']), ...read })
export type Cause = Static<typeof Cause>

export const Mitigation = Type.Object({ tag: Type.String(), ...read })
export type Mitigation = Static<typeof Mitigation>

export const Task = Type.Object({
  text: StringFact,
  kind: Type.Enum([...TASK_KINDS]),
  owner: Nullable(StringFact),
  /** `YYYY-MM-DD` */
  due: Nullable(StringFact),
  ticket: Nullable(StringFact),
  status: Nullable(FactOf(Type.Enum([...TASK_STATUSES]))),
  /** When it got done (ISO 8601, UTC), where that is known: its box was ticked then. */
  done: Type.Optional(StringFact),
  confidence: Confidence,
})
export type Task = Static<typeof Task>

/** What was suspected and ruled out: one suspect an entry. `ruledOutAt` is the clock beside the sentence, where there is one. */
export const FalseLead = Type.Object({ text: StringFact, ruledOutAt: Nullable(Type.String()), confidence: Confidence, evidence: Type.Array(Evidence) })
export type FalseLead = Static<typeof FalseLead>

export const Person = Type.Object({ value: Type.String(), role: Type.Enum(['author', 'owner', 'responder']), ...read })
export type Person = Static<typeof Person>

/** Something in the content that its keeper should look at. `place` is absent where the whole file is meant. */
export const Problem = Type.Object({
  rule: Type.String(),
  severity: Type.Enum(['error', 'warning', 'note']),
  message: Type.String(),
  remedy: Type.String(),
  place: Type.Optional(Type.Object({ line: Type.Integer({ minimum: 1 }), start: Type.Integer(), end: Type.Integer() })),
  /** The words that those at `place` contradict. */
  against: Type.Optional(Type.Array(Evidence)),
})
export type Problem = Static<typeof Problem>

export const PostmortemRecord = Type.Object({
  version: Type.Literal(VERSION),
  /** `path` is relative to the archive, with `/`; `incident` counts from 1 within the file; `start` and `end` are the part of the file that is this incident; `parts` are other files that tell it with this one. */
  source: Type.Object({ path: Type.String(), incident: Type.Integer({ minimum: 1 }), format: Type.String(), start: Type.Integer(), end: Type.Integer(), line: Type.Integer(), lines: Type.Integer(), parts: Type.Optional(Type.Array(Type.String())) }),
  kind: Type.Enum(['incident', 'other']),
  /** What a file that holds no incident is, and how we know. `of`: the file that a part is told with. */
  other: Nullable(Type.Object({ what: Type.Enum([...OTHER_KINDS]), of: Type.Optional(Type.String()), ...read })),
  title: Nullable(StringFact),
  /** First sentence or two of what happened, as written. */
  summary: Nullable(StringFact),
  /** `YYYY-MM-DD`, of an incident that tells no day: when it was reported at the latest. It says nothing of when it began. */
  reported: Type.Optional(StringFact),
  timeZone: Nullable(StringFact),
  moments: Type.Object(Object.fromEntries(MOMENTS.map(name => [name, Nullable(FactOf(Moment))])) as { [K in MomentName]: ReturnType<typeof nullableMoment> }),
  durations: Type.Object(Object.fromEntries(DURATIONS.map(name => [name, Nullable(Duration)])) as { [K in DurationName]: ReturnType<typeof nullableDuration> }),
  severity: Nullable(StringFact),
  affectedPercent: Nullable(FactOf(Type.Number())),
  services: Type.Array(StringFact),
  people: Type.Array(Person),
  detectedBy: Nullable(FactOf(Type.Enum(['monitoring', 'user', 'staff', 'third-party']))),
  trigger: Nullable(StringFact),
  /** Primary first. */
  causes: Type.Array(Cause),
  /** Most important first. */
  mitigations: Type.Array(Mitigation),
  tasks: Type.Array(Task),
  falseLeads: Type.Array(FalseLead),
  problems: Type.Array(Problem),
})
export type PostmortemRecord = Static<typeof PostmortemRecord>

// Only their types are used: what the two generated objects above hold under each name.
const nullableMoment = () => Nullable(FactOf(Moment))
const nullableDuration = () => Nullable(Duration)
