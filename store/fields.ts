// What of an incident and of a task a person may set, and how it takes the place of what was read; what each may be is in fields-schema.ts. Null says: not stated.
import { DURATIONS, MOMENTS, type Evidence, type Fact, type Moment, type OTHER_KINDS } from '../ingest/record.ts'
import type { Incident, IncidentTask } from './incident.ts'

export type Settable<T> = {
  /** The value that stands there, as `set` takes it. */
  read(of: T): unknown
  /** The words that stand behind it. */
  evidence(of: T): Evidence[]
  set(of: T, value: never): T
}

/** A person's word needs no sentence behind it; where it agrees with what was read it keeps that one. */
const curated = <T>(value: T, evidence?: Fact['evidence']): Fact<T> => ({ value, ...sure(evidence) })
const curatedOrNull = <T>(value: T | null) => (value === null ? null : curated(value))

type FactName = { [name in keyof Incident]-?: Incident[name] extends Fact | null ? name : never }[keyof Incident]

const single = (name: FactName): Settable<Incident> => ({
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
    read: ({ kind, other }) => (kind === 'incident' ? kind : other?.what ?? 'empty'),
    evidence: ({ other }) => other?.evidence ?? [],
    set: (incident, value: 'incident' | (typeof OTHER_KINDS)[number]) =>
      value === 'incident' ? { ...incident, kind: value, other: null } : { ...incident, kind: 'other', other: { what: value, ...sure() } },
  },
  title: single('title'),
  summary: single('summary'),
  timeZone: single('timeZone'),
  severity: single('severity'),
  affectedPercent: single('affectedPercent'),
  detectedBy: single('detectedBy'),
  trigger: single('trigger'),
  ...Object.fromEntries(MOMENTS.map(name => [name, {
    read: ({ moments }) => moments[name]?.value ?? null,
    evidence: ({ moments }) => moments[name]?.evidence ?? [],
    set: (incident, value: Moment | null) => ({ ...incident, moments: { ...incident.moments, [name]: curatedOrNull(value) } }),
  } satisfies Settable<Incident>])),
  ...Object.fromEntries(DURATIONS.map(name => [`time-to-${name}`, {
    read: ({ durations }) => durations[name]?.value ?? null,
    evidence: ({ durations }) => durations[name]?.evidence ?? [],
    set: (incident, value: number | null) => ({
      ...incident,
      durations: { ...incident.durations, [name]: value === null ? null : { computed: null, stated: null, ...incident.durations[name], note: undefined, ...curated(value) } },
    }),
  } satisfies Settable<Incident>])),
  services: {
    read: ({ services }) => services.map(({ value }) => value),
    evidence: ({ services }) => behind(services),
    set: (incident, values: string[] | null) => ({ ...incident, services: (values ?? []).map(value => curated(value, incident.services.find(read => read.value === value)?.evidence)) }),
  },
  /** Tags, the first the root cause, the others contributing. */
  causes: {
    read: ({ causes }) => causes.map(({ tag }) => tag),
    evidence: ({ causes }) => behind(causes),
    set: (incident, tags: string[] | null) => ({ ...incident, causes: (tags ?? []).map((tag, i) => ({ ...tagged(incident.causes, tag), role: i === 0 ? 'root' : 'contributing' })) }),
  },
  mitigations: {
    read: ({ mitigations }) => mitigations.map(({ tag }) => tag),
    evidence: ({ mitigations }) => behind(mitigations),
    set: (incident, tags: string[] | null) => ({ ...incident, mitigations: (tags ?? []).map(tag => tagged(incident.mitigations, tag)) }),
  },
  falseLeads: {
    read: ({ falseLeads }) => falseLeads.map(({ text }) => text.value),
    evidence: ({ falseLeads }) => behind(falseLeads),
    set: (incident, values: string[] | null) => ({
      ...incident,
      falseLeads: (values ?? []).map(value => incident.falseLeads.find(({ text }) => text.value === value) ?? { text: curated(value), ruledOutAt: null, confidence: 1, evidence: [] }),
    }),
  },
}

const ofTask = (name: 'owner' | 'due' | 'ticket' | 'status'): Settable<IncidentTask> => ({
  read: task => task[name]?.value ?? null,
  evidence: task => task[name]?.evidence ?? [],
  set: (task, value: never) => ({ ...task, [name]: curatedOrNull(value) }),
})

export const TASK_FIELDS: { [field: string]: Settable<IncidentTask> } = {
  text: { read: ({ text }) => text.value, evidence: ({ text }) => text.evidence, set: (task, value: string) => ({ ...task, text: curated(value, task.text.evidence) }) },
  kind: { read: ({ kind }) => kind, evidence: () => [], set: (task, kind: IncidentTask['kind']) => ({ ...task, kind }) },
  owner: ofTask('owner'),
  due: ofTask('due'),
  ticket: ofTask('ticket'),
  status: ofTask('status'),
}

/** Fields that cannot be empty. */
export const NEEDED = new Set(['kind', 'text', 'status'])
