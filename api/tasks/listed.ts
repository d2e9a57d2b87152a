// All tasks of all incidents in one list, with what follows from their incident and from today's date.
import type { Figure, TaskFigure } from '../../store/figure.ts'
import { daysBetween, type Calendar } from '../trends/days.ts'
import type { IncidentRef, TaskRow, Urgency } from './schema.ts'

export type Listed = TaskFigure & {
  figure: Figure
  /** Of its incident. */
  day: string | null
  urgency: Urgency
  late: number | null
  age: number | null
}

/** Days ahead that count as soon. */
const SOON = 14

export function listed(figures: readonly Figure[], calendar: Calendar): Listed[] {
  const today = calendar.today()
  return figures.flatMap(figure => {
    const day = calendar.of(figure)?.at ?? null
    return figure.tasks.map((task): Listed => {
      const urgency = urgencyOf(task, today), until = isOpen(task) ? today : task.closed && calendar.at(task.closed)
      return {
        ...task, figure, day, urgency,
        late: urgency === 'overdue' ? daysBetween(task.due!, today) : null,
        age: day && until ? daysBetween(day, until) : null,
      }
    })
  })
}

export const isOpen = ({ status }: Pick<TaskFigure, 'status'>) => status === 'open' || status === 'in-progress'

function urgencyOf(task: TaskFigure, today: string): Urgency {
  if (!isOpen(task)) return 'ended'
  if (task.due === null) return 'later'
  return task.due < today ? 'overdue' : daysBetween(today, task.due) <= SOON ? 'soon' : 'later'
}

export function rowOf(task: Listed): TaskRow {
  const { figure, day, touched: _touched, ...row } = task
  return { ...row, causes: figure.causes, services: figure.services, incident: refOf(figure, day) }
}

export const refOf = ({ id, title }: Figure, day: string | null): IncidentRef => ({ id, title, day })
