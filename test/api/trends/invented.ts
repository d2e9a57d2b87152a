// Incidents in figures, as small as a test needs them.
import { DURATIONS } from '../../../ingest/record.ts'
import type { Figure, TaskFigure } from '../../../store/figure.ts'

type Told = Partial<Omit<Figure, 'durations'>> & { durations?: Partial<Figure['durations']> }

/** Where only `started` is told, the day is its. */
export function figure({ durations, started = null, ...told }: Told = {}): Figure {
  return {
    id: 'a', archive: 'ops', title: 'Loans fail', path: 'a.md', started, day: started === null ? null : { at: started.slice(0, 10), of: 'started' },
    durations: { ...(Object.fromEntries(DURATIONS.map(name => [name, null])) as Figure['durations']), ...durations },
    causes: [], services: [], severity: null, detectedBy: null, trigger: null, tasks: [], ...told,
  }
}

export function task(told: Partial<TaskFigure> = {}): TaskFigure {
  return { id: 't', text: 'Alert on empty shelves', kind: 'detect', status: 'open', owner: null, due: null, ticket: null, closed: null, why: null, gone: false, touched: false, revision: 0, ...told }
}

/** Incidents of one day, one a duration. */
export function lasting(clock: keyof Figure['durations'], day: string, minutes: (number | null)[], told: Told = {}): Figure[] {
  return minutes.map((value, i) => figure({ id: `${day} ${i}`, started: `${day}T10:00+00:00`, durations: { [clock]: value }, ...told }))
}
