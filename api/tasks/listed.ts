// All tasks of all incidents in one list, with what follows from their incident and from today's date.
import type { Figure, TaskFigure } from '../../store/figure.ts'
import { daysBetween } from '../../ingest/time/dates.ts'
import type { Calendar } from '../days.ts'
import { namesOf } from './people.ts'
import type { IncidentRef, TaskRow, Urgency } from './schema.ts'

/** `day`: of its incident. `owner`: who it is, however the task has the name. */
export type Listed = { task: TaskFigure; figure: Figure; day: string | null } & Pick<TaskRow, 'owner' | 'urgency' | 'late' | 'age'>

/** Days ahead that count as soon. */
const SOON = 14

/** Those of an incident stay as they were until it changes or the day is over; only how its owners are shown hangs on the others. */
const kept = new WeakMap<Figure, { today: string; tasks: Listed[] }>()

export function listed(figures: readonly Figure[], calendar: Calendar): Listed[] {
  const today = calendar.today()
  const all = figures.flatMap(figure => {
    const before = kept.get(figure)
    if (before?.today === today) return before.tasks
    const day = calendar.of(figure)?.at ?? null, tasks = figure.tasks.map(task => ({ task, figure, day, owner: task.owner, ...reckoned(task, day, today, calendar) }))
    kept.set(figure, { today, tasks })
    return tasks
  })
  const names = namesOf(all.flatMap(({ owner }) => owner ?? []))
  return all.map(task => {
    const owner = task.owner === null ? null : names.get(task.owner)!
    return owner === task.owner ? task : { ...task, owner }
  })
}

function reckoned(task: TaskFigure, day: string | null, today: string, calendar: Calendar): Pick<Listed, 'urgency' | 'late' | 'age'> {
  const urgency = urgencyOf(task, today), until = isOpen(task) ? today : task.closed && calendar.at(task.closed)
  return { urgency, late: urgency === 'overdue' ? daysBetween(task.due!, today) : null, age: day && until ? daysBetween(day, until) : null }
}

export const isOpen = ({ status }: Pick<TaskFigure, 'status'>) => status === 'open' || status === 'in-progress'

function urgencyOf(task: TaskFigure, today: string): Urgency {
  if (!isOpen(task)) return 'ended'
  if (task.due === null) return 'later'
  return task.due < today ? 'overdue' : daysBetween(today, task.due) <= SOON ? 'soon' : 'later'
}

export function rowOf({ task, figure, day, owner, urgency, late, age }: Listed): TaskRow {
  const { touched: _touched, ...told } = task
  return { ...told, owner, urgency, late, age, causes: figure.causes, services: figure.services, incident: refOf(figure, day) }
}

export const refOf = ({ id, title }: Figure, day: string | null): IncidentRef => ({ id, title, day })
