// What became of the tasks: by the quarter of their incident, as they stand today.
import type { Figure, TaskFigure } from '../../store/figure.ts'
import { daysBetween, periodOf, type Calendar } from '../days.ts'
import type { FollowThrough, TaskSpread } from './schema.ts'
import type { Dated } from './selection.ts'
import { shareOf } from './spread.ts'
import { quantile } from './statistics/median.ts'

/** `closedAfter`: days from the incident until it was done or declined; null where it is open, or nobody knows when. `age`: days since the incident. */
type Followed = { task: TaskFigure; incident: string; quarter: string; age: number; isOpen: boolean; isOverdue: boolean; closedAfter: number | null }

export function followThrough(incidents: readonly Dated[], calendar: Calendar): FollowThrough {
  const quarters = new Map<string, Tally>(), ages: number[] = []
  let oldest: Followed | null = null
  for (const incident of incidents) {
    for (const followed of followedOf(incident, calendar)) {
      const tally = quarters.get(followed.quarter) ?? emptyTally()
      quarters.set(followed.quarter, tally)
      count(tally, followed)
      if (!followed.isOpen) continue
      ages.push(followed.age)
      if (!oldest || followed.age > oldest.age) oldest = followed
    }
  }
  const ordered = [...quarters].sort(([a], [b]) => a.localeCompare(b))
  return {
    all: spreadOf(ordered.reduce((sum, [, tally]) => added(sum, tally), emptyTally())),
    quarters: ordered.map(([period, tally]) => ({ period, ...spreadOf(tally) })),
    age: oldest && { median: quantile(Float64Array.from(ages).sort(), 0.5), oldest: { days: oldest.age, task: oldest.task.id, text: oldest.task.text, incident: oldest.incident } },
  }
}

/** By calendar and figure, as of a day: a view of other incidents is mostly one of the same tasks. */
const known = new WeakMap<Calendar, WeakMap<Figure, { today: string; tasks: Followed[] }>>()

function followedOf(incident: Dated, calendar: Calendar): Followed[] {
  const of = known.get(calendar) ?? new WeakMap<Figure, { today: string; tasks: Followed[] }>(), today = calendar.today(), before = of.get(incident.figure)
  if (before?.today === today) return before.tasks
  const tasks = follow(incident, today, calendar)
  known.set(calendar, of.set(incident.figure, { today, tasks }))
  return tasks
}

function follow({ figure, day }: Dated, today: string, calendar: Calendar): Followed[] {
  const quarter = periodOf(day, 'quarter'), age = daysBetween(day, today)
  return figure.tasks.filter(counts).map((task): Followed => {
    const isOpen = task.status === 'open' || task.status === 'in-progress'
    return { task, incident: figure.id, quarter, age, isOpen, isOverdue: isOpen && task.due !== null && task.due < today, closedAfter: isOpen || task.closed === null ? null : daysBetween(day, calendar.at(task.closed)) }
  })
}

/** What its file dropped and nobody spoke of is only kept. */
const counts = ({ gone, touched }: TaskFigure) => !gone || touched

const DONE_WITHIN = [30, 60, 90]

/** Counts that can be added up. `within`: of tasks as old as that, how many were done in time, of how many it is known, and how many were done nobody knows when. */
type Tally = Omit<TaskSpread, 'within'> & { within: { days: number; done: number; known: number; unknown: number }[] }

const emptyTally = (): Tally => ({ tasks: 0, open: 0, overdue: 0, done: 0, declined: 0, closedUnknown: 0, within: DONE_WITHIN.map(days => ({ days, done: 0, known: 0, unknown: 0 })) })

function count(tally: Tally, { task: { status }, isOpen, isOverdue, closedAfter, age }: Followed): void {
  const isDone = status === 'done'
  tally.tasks++
  tally[isOpen ? 'open' : isDone ? 'done' : 'declined']++
  if (isOverdue) tally.overdue++
  if (!isOpen && closedAfter === null) tally.closedUnknown++
  for (const within of tally.within) {
    // A younger one that is done already would count, one that is still open would not, and the share would flatter. One that was declined was not done.
    if (age < within.days) break
    if (isOpen || closedAfter !== null) within.known++
    else if (isDone) within.unknown++
    if (isDone && closedAfter !== null && closedAfter <= within.days) within.done++
  }
}

function added(one: Tally, other: Tally): Tally {
  const sum = (key: 'tasks' | 'open' | 'overdue' | 'done' | 'declined' | 'closedUnknown') => one[key] + other[key]
  return {
    tasks: sum('tasks'), open: sum('open'), overdue: sum('overdue'), done: sum('done'), declined: sum('declined'), closedUnknown: sum('closedUnknown'),
    within: one.within.map(({ days, done, known, unknown }, i) => ({ days, done: done + other.within[i]!.done, known: known + other.within[i]!.known, unknown: unknown + other.within[i]!.unknown })),
  }
}

const spreadOf = ({ within, ...counts }: Tally): TaskSpread => ({
  ...counts,
  within: within.map(({ days, done, known, unknown }) => ({ days, ...shareOf(done, known), atMost: unknown ? (done + unknown) / (known + unknown) : null })),
})
