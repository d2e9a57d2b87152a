// What became of the tasks: by the quarter of their incident, as they stand today.
import type { TaskFigure } from '../../store/figure.ts'
import { daysBetween, periodOf, type Calendar } from '../days.ts'
import type { FollowThrough, TaskSpread } from './schema.ts'
import type { Dated } from './selection.ts'
import { shareOf } from './spread.ts'
import { quantile } from './statistics/median.ts'

/** `closedAfter`: days from the incident until it was done or declined; null where it is open, or nobody knows when. `age`: days since the incident. */
type Followed = { task: TaskFigure; incident: string; quarter: string; age: number; isOpen: boolean; isOverdue: boolean; closedAfter: number | null }

export function followThrough(incidents: readonly Dated[], calendar: Calendar): FollowThrough {
  const today = calendar.today()
  const all = incidents.flatMap(({ figure, day }) => {
    const quarter = periodOf(day, 'quarter'), age = daysBetween(day, today)
    return figure.tasks.filter(counts).map((task): Followed => {
      const isOpen = task.status === 'open' || task.status === 'in-progress'
      return { task, incident: figure.id, quarter, age, isOpen, isOverdue: isOpen && task.due !== null && task.due < today, closedAfter: isOpen || task.closed === null ? null : daysBetween(day, calendar.at(task.closed)) }
    })
  })
  const quarters = [...Map.groupBy(all, ({ quarter }) => quarter)].sort(([a], [b]) => a.localeCompare(b))
  return { all: spreadOf(all), quarters: quarters.map(([period, tasks]) => ({ period, ...spreadOf(tasks) })), age: ageOf(all) }
}

/** What its file dropped and nobody spoke of is only kept. */
const counts = ({ gone, touched }: TaskFigure) => !gone || touched

const DONE_WITHIN = [30, 60, 90]

function spreadOf(tasks: readonly Followed[]): TaskSpread {
  const spread = { tasks: tasks.length, open: 0, overdue: 0, done: 0, declined: 0, closedUnknown: 0 }
  for (const { task, isOpen, isOverdue, closedAfter } of tasks) {
    if (isOpen) spread.open++
    else if (task.status === 'done') spread.done++
    else spread.declined++
    if (isOverdue) spread.overdue++
    if (!isOpen && closedAfter === null) spread.closedUnknown++
  }
  return { ...spread, within: DONE_WITHIN.map(days => ({ days, ...doneWithin(days, tasks) })) }
}

/** Of tasks as old as that: a younger one that is done already would count, one that is still open would not, and the share would flatter. One that was declined was not done. */
function doneWithin(days: number, tasks: readonly Followed[]) {
  let count = 0, known = 0, unknown = 0
  for (const { task, age, isOpen, closedAfter } of tasks) {
    if (age < days) continue
    const isDone = task.status === 'done'
    if (isOpen || closedAfter !== null) known++
    else if (isDone) unknown++
    if (isDone && closedAfter !== null && closedAfter <= days) count++
  }
  return { ...shareOf(count, known), atMost: unknown ? (count + unknown) / (known + unknown) : null }
}

function ageOf(tasks: readonly Followed[]): FollowThrough['age'] {
  const open = tasks.filter(({ isOpen }) => isOpen).sort((a, b) => a.age - b.age), oldest = open.at(-1)
  return oldest ? { median: quantile(open.map(({ age }) => age), 0.5), oldest: { days: oldest.age, task: oldest.task.id, text: oldest.task.text, incident: oldest.incident } } : null
}
