// What an incident can be filtered by: one reading of it for every engine.
import { knownDay } from './day.ts'
import type { Incident } from './incident.ts'
import { DURATIONS, MOMENTS } from '../ingest/record.ts'
import type { FILTERS } from './filters.ts'

export type FacetField = (typeof FILTERS)[number]

/** The values of an incident in a field of the filters, or in `inferred` (fields known only by inference). */
export type FacetValue = { field: FacetField | 'inferred'; value: string }

/** Fields whose being stated is told of an archive. */
export const COVERED = [
  'title', 'summary', ...MOMENTS, ...DURATIONS, 'severity', 'affectedPercent', 'services', 'detectedBy', 'trigger', 'causes', 'mitigations', 'tasks',
] as const

export function facetsOf(incident: Incident): FacetValue[] {
  const of = (field: FacetField, values: (string | null | undefined)[]) => [...new Set(values)].flatMap(value => (value ? [{ field, value }] : []))
  const states = COVERED.map(field => ({ field, state: stateOf(incident, field) }))
  return [
    ...of('cause', incident.causes.map(cause => cause.tag)),
    ...of('service', incident.services.map(service => service.value)),
    ...of('severity', [incident.severity?.value]),
    ...of('detectedBy', [incident.detectedBy?.value]),
    ...of('trigger', [incident.trigger?.value]),
    ...of('mitigation', incident.mitigations.map(mitigation => mitigation.tag)),
    ...of('year', [yearOf(incident)]),
    ...of('has', [openTasks(incident) ? 'open-tasks' : null, incident.falseLeads.length ? 'false-leads' : null]),
    ...states.filter(({ state }) => state === 'missing').map(({ field }) => ({ field: 'missing' as const, value: field })),
    ...states.filter(({ state }) => state === 'inferred').map(({ field }) => ({ field: 'inferred' as const, value: field })),
  ]
}

/** The tasks that count: what its file dropped and nobody spoke of is only kept. */
export const countedTasks = ({ tasks }: Incident): Incident['tasks'] => tasks.filter(({ gone, revision }) => !gone || revision > 0)

/** A task without a status is taken as open. */
export const isOpen = ({ status }: Incident['tasks'][number]): boolean => !status || status.value === 'open' || status.value === 'in-progress'

/** How many tasks are not finished. */
export function openTasks(incident: Incident): number {
  return countedTasks(incident).filter(isOpen).length
}

/** `2024`, or `undated` where no date is told. */
export function yearOf(incident: Incident): string {
  return knownDay(incident)?.at.slice(0, 4) ?? 'undated'
}

/** Milliseconds since 1970 for order only: a time of unknown zone is read as UTC. Null where no date is told. */
export function startedAt(incident: Incident): number | null {
  const day = knownDay(incident)?.at
  if (!day) return null
  const at = incident.moments.started?.value.at ?? ''
  const time = Date.parse(at.startsWith(day) ? (/T.*([+-]\d\d:\d\d|Z)$/.test(at) || !at.includes('T') ? at : `${at}Z`) : day)
  return Number.isNaN(time) ? null : time
}

function stateOf(incident: Incident, field: (typeof COVERED)[number]): 'missing' | 'known' | 'inferred' {
  const found = factsOf(incident, field).filter(fact => fact !== null)
  if (!found.length) return 'missing'
  return found.every(fact => fact.basis === 'inferred') ? 'inferred' : 'known'
}

function factsOf(incident: Incident, field: (typeof COVERED)[number]): ({ basis: string } | null)[] {
  if (field in incident.moments) return [incident.moments[field as keyof typeof incident.moments]]
  if (field in incident.durations) return [incident.durations[field as keyof typeof incident.durations]]
  if (field === 'tasks') return countedTasks(incident).map(task => task.text)
  const facts = incident[field as 'title' | 'severity' | 'services']
  return Array.isArray(facts) ? facts : [facts]
}
