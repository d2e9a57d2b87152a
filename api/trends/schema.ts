// What trends are asked and answer: the contract of HTTP, of the page and of the command line's --json.
import { Type, type Static } from 'typebox'
import { DURATIONS } from '../../ingest/record.ts'
import { Nullable } from '../../ingest/record-schema.ts'
import { Facets, Filters } from '../../store/filters-schema.ts'
import { CUTS } from '../days.ts'

export const CLOCKS = [...DURATIONS, 'count'] as const
export type Clock = (typeof CLOCKS)[number]

export const GROUPS = ['cause', 'service', 'severity', 'detectedBy'] as const
export type Group = (typeof GROUPS)[number]

/** A day, a month or a year; a month, a quarter or a year. A schema would tell people of the pattern: checked.ts tells them what to write. */
export const EDGE = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/
export const PERIOD = /^\d{4}(-(Q[1-4]|0[1-9]|1[0-2]))?$/
const Edge = (description: string) => Type.Optional(Type.String({ description }))

const { cause, service, severity, detectedBy } = Filters.properties
export const TrendsQuestion = Type.Object({
  clock: Type.Enum([...CLOCKS], { default: 'detect', description: 'Which duration, or how many incidents' }),
  by: Type.Enum([...CUTS], { default: 'quarter' }),
  group: Type.Enum([...GROUPS], { default: 'cause', description: 'What the rows stand for' }),
  cause, service, severity, detectedBy,
  from: Edge('First day, month or year, as `2025-03`; else January of the year before the newest incident'),
  to: Edge('Last day, month or year; else today. The same year as `from` is that year alone'),
}, { additionalProperties: false })
export type TrendsQuestion = Static<typeof TrendsQuestion>

/** Where a figure lies with 95% confidence. */
const Interval = Type.Object({ from: Type.Number(), to: Type.Number() })
export type Interval = Static<typeof Interval>

/** Some incidents and a duration of theirs, in minutes. `interval` is the median's; null: too few to say (fewer than six). `p90` from ten on. `expected`: what number of incidents chance may have made this one of. */
export const Spread = Type.Object({
  incidents: Type.Integer(), expected: Interval,
  known: Type.Integer(), median: Nullable(Type.Number()), interval: Nullable(Interval), p75: Nullable(Type.Number()), p90: Nullable(Type.Number()),
})
export type Spread = Static<typeof Spread>

export const Dot = Type.Object({ id: Type.String(), title: Type.String(), value: Type.Number(), day: Type.String() })
export type Dot = Static<typeof Dot>

/** `isRunning`: today belongs to it, so that it may yet grow. */
export const PeriodSpread = Type.Object({ period: Type.String(), from: Type.String(), to: Type.String(), isRunning: Type.Boolean(), ...Spread.properties, dots: Type.Array(Dot) })
export type PeriodSpread = Static<typeof PeriodSpread>

/** `value` null: not stated. `counts`: incidents by period. */
export const Row = Type.Object({ value: Nullable(Type.String()), ...Spread.properties, counts: Type.Array(Type.Integer()) })
export type Row = Static<typeof Row>

const Year = Type.Object({ year: Type.String(), from: Type.String(), to: Type.String() })
export type Year = Static<typeof Year>

/** How many of how many; null where there are none. */
export const Share = Type.Object({ count: Type.Integer(), of: Type.Integer(), share: Nullable(Type.Number()), interval: Nullable(Interval) })
export type Share = Static<typeof Share>

/** `percent` of a duration or of a rate, `minutes` where a duration may be zero or less. `to` null: without limit. */
export const Change = Type.Object({ unit: Type.Enum(['percent', 'minutes']), estimate: Nullable(Type.Number()), from: Type.Number(), to: Nullable(Type.Number()) })
export type Change = Static<typeof Change>

export const Compared = Type.Object({ clock: Type.Enum([...CLOCKS]), before: Spread, last: Spread, change: Nullable(Change), words: Type.String() })
export type Compared = Static<typeof Compared>

export const Comparison = Type.Object({
  before: Year, last: Year,
  clocks: Type.Array(Compared),
  /** Found within so many minutes, of those of whom that is known. */
  found: Type.Array(Type.Object({ minutes: Type.Integer(), before: Share, last: Share })),
})
export type Comparison = Static<typeof Comparison>

/** Tasks of some incidents as they stand today. `within`: done so many days after the incident, of those that are as old; those closed nobody knows when (`closedUnknown`) are left out; `atMost`: the share if all of these that are done were done in time, null where there are none. */
export const TaskSpread = Type.Object({
  tasks: Type.Integer(), open: Type.Integer(), overdue: Type.Integer(), done: Type.Integer(), declined: Type.Integer(), closedUnknown: Type.Integer(),
  within: Type.Array(Type.Object({ days: Type.Integer(), ...Share.properties, atMost: Nullable(Type.Number()) })),
})
export type TaskSpread = Static<typeof TaskSpread>

export const FollowThrough = Type.Object({
  all: TaskSpread,
  quarters: Type.Array(Type.Object({ period: Type.String(), ...TaskSpread.properties })),
  /** Days since the incident, of open tasks; null where there are none. */
  age: Nullable(Type.Object({ median: Type.Number(), oldest: Type.Object({ days: Type.Integer(), task: Type.String(), text: Type.String(), incident: Type.String() }) })),
})
export type FollowThrough = Static<typeof FollowThrough>

export const TrendsAnswer = Type.Object({
  clock: Type.Enum([...CLOCKS]), by: Type.Enum([...CUTS]), group: Type.Enum([...GROUPS]),
  formula: Type.String(),
  zone: Type.String(),
  from: Type.String(), to: Type.String(),
  today: Type.String(),
  opening: Type.Object({ sentence: Type.String(), beneath: Type.String() }),
  all: Spread,
  /** Incidents that the filters leave but that have no day, and those shown whose clock was read in `zone` because it was told without one. */
  undated: Type.Integer(), zoneless: Type.Integer(),
  periods: Type.Array(PeriodSpread),
  rows: Type.Array(Row),
  comparison: Nullable(Comparison),
  followThrough: FollowThrough,
  /** Values to narrow by, in the range shown; `year`: of all dated incidents. */
  facets: Facets,
})
export type TrendsAnswer = Static<typeof TrendsAnswer>

/** One incident behind a mark. */
export const Behind = Type.Object({
  id: Type.String(), title: Type.String(), day: Type.String(), value: Nullable(Type.Number()),
  causes: Type.Array(Type.String()), services: Type.Array(Type.String()), severity: Nullable(Type.String()), detectedBy: Nullable(Type.String()),
})
export type Behind = Static<typeof Behind>

export const BehindQuestion = Type.Object({
  ...TrendsQuestion.properties,
  period: Type.Optional(Type.String({ description: 'Only of this month, quarter or year: `2026-07`, `2026-Q3`, `2026`' })),
  value: Type.Optional(Type.String({ description: 'Only of this row of the group; empty for those that do not state it' })),
}, { additionalProperties: false })
export type BehindQuestion = Static<typeof BehindQuestion>

export const BehindAnswer = Type.Object({ ...Spread.properties, list: Type.Array(Behind) })
export type BehindAnswer = Static<typeof BehindAnswer>
