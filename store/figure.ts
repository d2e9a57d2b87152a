// An incident in figures: what trends and lists of tasks need of each, small enough to keep all of them in memory.
import { DURATIONS, type DurationName, type Task } from '../ingest/record.ts'
import { knownDay, type KnownDay } from './day.ts'
import type { Incident, IncidentTask } from './incident.ts'

export type TaskFigure = {
  id: string
  text: string
  kind: Task['kind']
  status: NonNullable<Task['status']>['value']
  owner: string | null
  /** `YYYY-MM-DD` */
  due: string | null
  ticket: string | null
  /** When a person said that it is done or declined (ISO 8601, UTC), else when its box was ticked by the file's history; null while it is not, and where nobody knows when that was. */
  closed: string | null
  /** Why it was declined. */
  why: string | null
  /** The file that it was read from no longer has it. */
  gone: boolean
  /** Somebody said something about it here. */
  touched: boolean
  /** How many events its history has, for telling whether it has moved on. */
  revision: number
}

export type Figure = {
  id: string
  archive: string
  title: string
  path: string
  day: KnownDay | null
  /** As told: `2023-10-10T15:00+03:00`; null where not stated. */
  started: string | null
  /** Minutes by the wall's clock; null where not stated, or told by another clock (support hours). */
  durations: { [K in DurationName]: number | null }
  causes: string[]
  services: string[]
  severity: string | null
  detectedBy: string | null
  trigger: string | null
  tasks: TaskFigure[]
}

/** What changed after an edition of the store; `gone` are ids that are no incident any more. Edition 0 is an empty store. */
export type Since = { edition: number; figures: Figure[]; gone: string[] }

export function figureOf({ id, archive, title, source, moments, durations, causes, services, severity, detectedBy, trigger, tasks }: Incident): Figure {
  const minutes = (name: DurationName) => (durations[name]?.note ? null : durations[name]?.value ?? null)
  return {
    id, archive, title: title?.value ?? source.path, path: source.path,
    day: knownDay({ moments, title, source }),
    started: moments.started?.value.at ?? null,
    durations: Object.fromEntries(DURATIONS.map(name => [name, minutes(name)])) as Figure['durations'],
    causes: [...new Set(causes.map(({ tag }) => tag))],
    services: [...new Set(services.map(({ value }) => value))],
    severity: severity?.value ?? null,
    detectedBy: detectedBy?.value ?? null,
    trigger: trigger?.value ?? null,
    tasks: tasks.map(taskFigure),
  }
}

function taskFigure({ id, text, kind, status, owner, due, ticket, closed, why, gone, revision }: IncidentTask): TaskFigure {
  return {
    id, text: text.value, kind, status: status?.value ?? 'open', owner: owner?.value ?? null, due: due?.value ?? null, ticket: ticket?.value ?? null,
    closed, why, gone, touched: revision > 0, revision,
  }
}
