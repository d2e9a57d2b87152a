// What tasks are asked, answer and are changed by: the contract of HTTP, of the page and of the command line's --json.
import { Type, type Static } from 'typebox'
import { TASK_KINDS, TASK_STATUSES } from '../../ingest/record.ts'
import { Nullable } from '../../ingest/record-schema.ts'
import { Facets, Filters } from '../../store/filters-schema.ts'
import { Correction } from '../incidents/schema.ts'
import { paging } from '../paging.ts'

/** `no-owner`: open and nobody's. `gone`: in no file any more; those that nobody touched stand here only. */
export const VIEWS = ['all', 'open', 'overdue', 'no-owner', 'done', 'declined', 'gone'] as const
export type View = (typeof VIEWS)[number]

/** How urgent: due before today; within 14 days; later or no date; done or declined. */
export const URGENCIES = ['overdue', 'soon', 'later', 'ended'] as const
export type Urgency = (typeof URGENCIES)[number]

/** `status`: by urgency, the others alone; a dash before it turns the order round. What is not known comes last. */
export const SORTS = ['status', 'due', '-due', 'age', '-age', 'owner', '-owner', 'incident', '-incident'] as const
export type Sort = (typeof SORTS)[number]

const { cause, service } = Filters.properties
const Values = (description: string) => Type.Optional(Type.Array(Type.String({ maxLength: 2_000 }), { description }))
const Asked = {
  view: Type.Enum([...VIEWS], { default: 'all' }),
  q: Type.String({ default: '', maxLength: 1_000, description: 'Words, or parts of them, that its text, owner or ticket all have' }),
  owner: Values('Name of its owner; empty for those without'),
  service, cause,
  kind: Type.Optional(Type.Array(Type.Enum([...TASK_KINDS]))),
  ticket: Type.Optional(Type.Array(Type.Enum(['with', 'without']))),
  incident: Values('Id of its incident'),
  sort: Type.Enum([...SORTS], { default: 'status' }),
}
export const TasksQuestion = Type.Object({ ...Asked, ...paging(100, 500) }, { additionalProperties: false })
export type TasksQuestion = Static<typeof TasksQuestion>

/** The same without pages: all of it. */
export const TableQuestion = Type.Object(Asked, { additionalProperties: false })
export type TableQuestion = Static<typeof TableQuestion>

export const IncidentRef = Type.Object({ id: Type.String(), title: Type.String(), day: Nullable(Type.String()) })
export type IncidentRef = Static<typeof IncidentRef>

/** `late`: days that it is overdue. `age`: days from its incident until it was closed, or until today; null where either is not known. `revision`: how many changes people made to it. */
export const TaskRow = Type.Object({
  id: Type.String(), text: Type.String(), kind: Type.Enum([...TASK_KINDS]), status: Type.Enum([...TASK_STATUSES]),
  owner: Nullable(Type.String()), due: Nullable(Type.String()), ticket: Nullable(Type.String()), closed: Nullable(Type.String()), why: Nullable(Type.String()),
  gone: Type.Boolean(), revision: Type.Integer(),
  urgency: Type.Enum([...URGENCIES]), late: Nullable(Type.Integer()), age: Nullable(Type.Integer()),
  causes: Type.Array(Type.String()), services: Type.Array(Type.String()), incident: IncidentRef,
})
export type TaskRow = Static<typeof TaskRow>

export const TasksAnswer = Type.Object({
  /** About all tasks, whatever is asked. */
  opening: Type.String(),
  today: Type.String(),
  total: Type.Integer(), offset: Type.Integer(),
  tasks: Type.Array(TaskRow),
  /** Of all that were found; none in another order than by `status`. `late`: days of the one that is latest. */
  groups: Type.Array(Type.Object({ urgency: Type.Enum([...URGENCIES]), count: Type.Integer(), unowned: Type.Integer(), late: Nullable(Type.Integer()) })),
  /** How many of each view the filters leave. */
  views: Type.Object(Object.fromEntries(VIEWS.map(view => [view, Type.Integer()])) as { [K in View]: Type.TInteger }),
  facets: Facets,
  /** Everybody who owns a task, whatever is asked. */
  owners: Type.Array(Type.String()),
})
export type TasksAnswer = Static<typeof TasksAnswer>

/** An event of its history in words: `says` what, `quote` the words it is about. `field`: what was set, and can be undone by the event's id. */
export const TaskEvent = Type.Object({
  id: Type.String(), at: Type.String(), who: Type.String(), says: Type.String(), quote: Nullable(Type.String()), why: Nullable(Type.String()), field: Nullable(Type.String()),
})
export type TaskEvent = Static<typeof TaskEvent>

/** One task with what stands behind it. `read`: the words that it was read from, null where no file has them any more; `fact` names it on the page of its incident.
 * `recurred`: later incidents of the same primary cause and with a service in common, while it was open. `history`: the newest first. */
export const TaskAnswer = Type.Object({
  ...TaskRow.properties,
  also: Type.Array(Type.String()),
  read: Nullable(Type.Object({ quote: Type.String(), path: Type.String(), line: Type.Integer(), link: Nullable(Type.String()), confidence: Type.Number() })),
  fact: Type.String(),
  corrections: Type.Array(Correction),
  recurred: Type.Array(IncidentRef),
  history: Type.Array(TaskEvent),
})
export type TaskAnswer = Static<typeof TaskAnswer>

/** Two types in one keyword: of alternatives the first would take null for an empty text. */
const TextOrNull = Type.Unsafe<string | null>({ type: ['string', 'null'] })
export const SETTABLE = ['status', 'owner', 'due', 'ticket', 'text', 'kind'] as const

const Set = {
  status: Type.Optional(Type.Enum([...TASK_STATUSES])),
  owner: Type.Optional(TextOrNull),
  due: Type.Optional(Type.Unsafe<string | null>({ ...TextOrNull, description: '`2026-12-15`' })),
  ticket: Type.Optional(TextOrNull),
  text: Type.Optional(Type.String()),
  kind: Type.Optional(Type.Enum([...TASK_KINDS])),
}
const Said = {
  back: Type.Optional(Type.Array(Type.Enum([...SETTABLE]), { description: 'Fields that are to be as the file has them again' })),
  why: Type.Optional(Type.Unsafe<string | null>({ ...TextOrNull, description: 'Needed where a task is declined' })),
}
/** Null: not stated. */
export const TaskChange = Type.Object({ ...Set, ...Said }, { additionalProperties: false })
export type TaskChange = Static<typeof TaskChange>

/** As many as some seconds are enough for; as many undo as a body has room for, and one field of all tasks needs less. */
const MOST_CHANGED = 5_000
export const MOST_UNDONE = 20_000

/** `revision`: as it was seen; where one has moved on, none is changed. */
export const TasksChange = Type.Object({
  tasks: Type.Array(Type.Object({ id: Type.String(), revision: Type.Integer() }, { additionalProperties: false }), { minItems: 1, maxItems: MOST_CHANGED }),
  set: Type.Optional(Type.Object(Set, { additionalProperties: false })),
  ...Said,
}, { additionalProperties: false })
export type TasksChange = Static<typeof TasksChange>

/** `events`: what to undo it by; none where nothing had to be changed. */
export const ChangedAnswer = Type.Object({ events: Type.Array(Type.String()), tasks: Type.Array(TaskRow) })
export type ChangedAnswer = Static<typeof ChangedAnswer>
