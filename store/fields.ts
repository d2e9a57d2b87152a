// What of an incident and of a task a person may set: the schema of each field's value, and how it takes the place of what was read. Null says: not stated.
import { Type, type TSchema } from 'typebox'
import { DURATIONS, MOMENTS, Moment, OTHER_KINDS, TASK_KINDS, TASK_STATUSES, type Evidence, type Fact } from '../ingest/record.ts'
import type { Incident, IncidentTask } from './incident.ts'

export type Settable<T> = {
  value: TSchema
  /** The value that stands there, as `set` takes it. */
  read(of: T): unknown
  /** The words that stand behind it. */
  evidence(of: T): Evidence[]
  set(of: T, value: never): T
}

const Text = Type.String({ minLength: 1, maxLength: 2_000 })
const Texts = Type.Array(Text, { maxItems: 100 })
/** A year of before 1900 is a slip of the hand, and would be overdue for ever. */
const Day = Type.String({ format: 'date', pattern: '^(?!0|1[0-8])', description: 'a day of the calendar, like 2024-06-08' })

/** A person's word needs no sentence behind it; where it agrees with what was read it keeps that one. */
const curated = <T>(value: T, evidence?: Fact['evidence']): Fact<T> => ({ value, ...sure(evidence) })
const curatedOrNull = <T>(value: T | null) => (value === null ? null : curated(value))

const DAY = String.raw`\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])`, CLOCK = String.raw`(?:[01]\d|2[0-3]):[0-5]\d`
/** As documents give them; an offset that no place on earth has is none. */
const AnyMoment = Type.Object({ ...Moment.properties, at: Type.String({ pattern: String.raw`^(?:${DAY}(?:T${CLOCK}(?:Z|[+-](?:0\d|1[0-4]):[0-5]\d)?)?|${CLOCK})$` }) })

/** A hundred years. */
const LONGEST_MINUTES = 52_600_000

type FactName = { [name in keyof Incident]-?: Incident[name] extends Fact | null ? name : never }[keyof Incident]

const single = (name: FactName, value: TSchema): Settable<Incident> => ({
  value,
  read: incident => incident[name]?.value ?? null,
  evidence: incident => incident[name]?.evidence ?? [],
  set: (incident, value: never) => ({ ...incident, [name]: curatedOrNull(value) }),
})

/** Those that were read too keep their sentence. */
const tagged = (read: readonly { tag: string; evidence: Fact['evidence'] }[], tag: string) => ({ tag, ...sure(read.find(one => one.tag === tag)?.evidence) })
const sure = (evidence: Fact['evidence'] = []) => ({ basis: 'curated' as const, evidence, confidence: 1 })

const behind = (facts: readonly { evidence: Evidence[] }[]) => facts.flatMap(({ evidence }) => evidence)

export const INCIDENT_FIELDS: { [field: string]: Settable<Incident> } = {
  /** `incident`, or what a file is that holds none. */
  kind: {
    value: Type.Enum(['incident', ...OTHER_KINDS]),
    read: ({ kind, other }) => (kind === 'incident' ? kind : other?.what ?? 'empty'),
    evidence: ({ other }) => other?.evidence ?? [],
    set: (incident, value: 'incident' | (typeof OTHER_KINDS)[number]) =>
      value === 'incident' ? { ...incident, kind: value, other: null } : { ...incident, kind: 'other', other: { what: value, ...sure() } },
  },
  title: single('title', Text),
  summary: single('summary', Text),
  timeZone: single('timeZone', Text),
  severity: single('severity', Text),
  affectedPercent: single('affectedPercent', Type.Number({ minimum: 0, maximum: 100 })),
  detectedBy: single('detectedBy', Type.Enum(['monitoring', 'user', 'staff', 'third-party'])),
  trigger: single('trigger', Text),
  ...Object.fromEntries(MOMENTS.map(name => [name, {
    value: AnyMoment,
    read: ({ moments }) => moments[name]?.value ?? null,
    evidence: ({ moments }) => moments[name]?.evidence ?? [],
    set: (incident, value: Moment | null) => ({ ...incident, moments: { ...incident.moments, [name]: curatedOrNull(value) } }),
  } satisfies Settable<Incident>])),
  ...Object.fromEntries(DURATIONS.map(name => [`time-to-${name}`, {
    value: Type.Number({ minimum: -LONGEST_MINUTES, maximum: LONGEST_MINUTES }),
    read: ({ durations }) => durations[name]?.value ?? null,
    evidence: ({ durations }) => durations[name]?.evidence ?? [],
    set: (incident, value: number | null) => ({
      ...incident,
      durations: { ...incident.durations, [name]: value === null ? null : { computed: null, stated: null, ...incident.durations[name], note: undefined, ...curated(value) } },
    }),
  } satisfies Settable<Incident>])),
  services: {
    value: Texts,
    read: ({ services }) => services.map(({ value }) => value),
    evidence: ({ services }) => behind(services),
    set: (incident, values: string[] | null) => ({ ...incident, services: (values ?? []).map(value => curated(value, incident.services.find(read => read.value === value)?.evidence)) }),
  },
  /** Tags, the first the root cause, the others contributing. */
  causes: {
    value: Texts,
    read: ({ causes }) => causes.map(({ tag }) => tag),
    evidence: ({ causes }) => behind(causes),
    set: (incident, tags: string[] | null) => ({ ...incident, causes: (tags ?? []).map((tag, i) => ({ ...tagged(incident.causes, tag), role: i === 0 ? 'root' : 'contributing' })) }),
  },
  mitigations: {
    value: Texts,
    read: ({ mitigations }) => mitigations.map(({ tag }) => tag),
    evidence: ({ mitigations }) => behind(mitigations),
    set: (incident, tags: string[] | null) => ({ ...incident, mitigations: (tags ?? []).map(tag => tagged(incident.mitigations, tag)) }),
  },
  falseLeads: {
    value: Texts,
    read: ({ falseLeads }) => falseLeads.map(({ text }) => text.value),
    evidence: ({ falseLeads }) => behind(falseLeads),
    set: (incident, values: string[] | null) => ({
      ...incident,
      falseLeads: (values ?? []).map(value => incident.falseLeads.find(({ text }) => text.value === value) ?? { text: curated(value), ruledOutAt: null, confidence: 1, evidence: [] }),
    }),
  },
}

const ofTask = (name: 'owner' | 'due' | 'ticket' | 'status', value: TSchema): Settable<IncidentTask> => ({
  value,
  read: task => task[name]?.value ?? null,
  evidence: task => task[name]?.evidence ?? [],
  set: (task, value: never) => ({ ...task, [name]: curatedOrNull(value) }),
})

export const TASK_FIELDS: { [field: string]: Settable<IncidentTask> } = {
  text: { value: Text, read: ({ text }) => text.value, evidence: ({ text }) => text.evidence, set: (task, value: string) => ({ ...task, text: curated(value, task.text.evidence) }) },
  kind: { value: Type.Enum([...TASK_KINDS]), read: ({ kind }) => kind, evidence: () => [], set: (task, kind: IncidentTask['kind']) => ({ ...task, kind }) },
  owner: ofTask('owner', Text),
  due: ofTask('due', Day),
  ticket: ofTask('ticket', Text),
  status: ofTask('status', Type.Enum([...TASK_STATUSES])),
}

/** Fields that cannot be empty. */
export const NEEDED = new Set(['kind', 'text', 'status'])
