// What became of the tasks: by the quarter of their incident, as they stand today.
import type { TaskFigure } from '../../store/figure.ts'
import { daysBetween, periodOf, type Calendar } from './days.ts'
import type { FollowThrough, TaskSpread } from './schema.ts'
import type { Dated } from './selection.ts'
import { shareOf } from './spread.ts'
import { quantile } from './statistics/median.ts'

/** `closedAfter`: days from the incident until it was done or declined; null where it is open, or nobody knows when. `age`: days since the incident. */
type Followed = { task: TaskFigure; incident: string; quarter: string; age: number; isOpen: boolean; isOverdue: boolean; closedAfter: number | null }

export function followThrough(incidents: readonly Dated[], calendar: Calendar): FollowThrough {
  const today = calendar.today()
  const all = incidents.flatMap(({ figure, day }) => figure.tasks.map(task => follow(task, figure.id, day, today, calendar)))
  const quarters = [...Map.groupBy(all, ({ quarter }) => quarter)].sort(([a], [b]) => a.localeCompare(b))
  return { all: spreadOf(all), quarters: quarters.map(([period, tasks]) => ({ period, ...spreadOf(tasks) })), age: ageOf(all) }
}

function follow(task: TaskFigure, incident: string, day: string, today: string, calendar: Calendar): Followed {
  const isOpen = task.status === 'open' || task.status === 'in-progress'
  return {
    task, incident, quarter: periodOf(day, 'quarter'), age: daysBetween(day, today),
    isOpen, isOverdue: isOpen && task.due !== null && task.due < today,
    closedAfter: isOpen || task.closed === null ? null : daysBetween(day, calendar.at(task.closed)),
  }
}

const DONE_WITHIN = [30, 60, 90]

function spreadOf(tasks: readonly Followed[]): TaskSpread {
  const count = (is: (task: Followed) => boolean) => tasks.filter(is).length
  return {
    tasks: tasks.length, open: count(({ isOpen }) => isOpen), overdue: count(({ isOverdue }) => isOverdue),
    done: count(({ task }) => task.status === 'done'), declined: count(({ task }) => task.status === 'wont-do'), closedUnknown: count(isClosedUnknown),
    within: DONE_WITHIN.map(days => ({ days, ...doneWithin(days, tasks) })),
  }
}

const isClosedUnknown = ({ isOpen, closedAfter }: Followed) => !isOpen && closedAfter === null

/** Of tasks as old as that: a younger one that is done already would count, one that is still open would not, and the share would flatter. One that was declined was not done. */
function doneWithin(days: number, tasks: readonly Followed[]) {
  const old = tasks.filter(({ age }) => age >= days), known = old.filter(task => !isClosedUnknown(task))
  const count = known.filter(({ task, closedAfter }) => task.status === 'done' && closedAfter! <= days).length
  const unknown = old.filter(task => isClosedUnknown(task) && task.task.status === 'done').length
  return { ...shareOf(count, known.length), atMost: unknown ? (count + unknown) / (known.length + unknown) : null }
}

function ageOf(tasks: readonly Followed[]): FollowThrough['age'] {
  const open = tasks.filter(({ isOpen }) => isOpen).sort((a, b) => a.age - b.age), oldest = open.at(-1)
  return oldest ? { median: quantile(open.map(({ age }) => age), 0.5), oldest: { days: oldest.age, task: oldest.task.id, text: oldest.task.text, incident: oldest.incident } } : null
}
