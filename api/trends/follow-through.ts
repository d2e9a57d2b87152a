// What became of the tasks: by the quarter of their incident, as they stand today.
import type { Figure, TaskFigure } from '../../store/figure.ts'
import { daysBetween } from '../../ingest/time/dates.ts'
import { periodOf, type Calendar } from '../days.ts'
import type { FollowThrough, TaskSpread } from './schema.ts'
import type { Dated } from './selection.ts'
import { shareOf } from './spread.ts'
import { quantile } from './statistics/median.ts'

/** `closedAfter`: days from the incident until it was done or declined; null where it is open, or nobody knows when. `age`: days since the incident. */
type Followed = { task: TaskFigure; age: number; isOpen: boolean; isOverdue: boolean; closedAfter: number | null }
/** The tasks of one incident, counted: a view of other incidents is mostly one of the same tasks. `open`: those that are open, all of one age. */
type Counted = { today: string; quarter: string; tally: Tally; age: number; open: TaskFigure[] }

export function followThrough(incidents: readonly Dated[], calendar: Calendar): FollowThrough {
  const quarters = new Map<string, Tally>(), ages: number[] = [], today = calendar.today(), counted = countedBy(calendar)
  let oldest: NonNullable<FollowThrough['age']>['oldest'] | null = null
  for (const incident of incidents) {
    const { quarter, tally, age, open } = countedOf(incident, today, calendar, counted)
    if (!tally.tasks) continue
    const sum = quarters.get(quarter) ?? emptyTally()
    quarters.set(quarter, sum)
    add(sum, tally)
    for (const { id, text } of open) {
      ages.push(age)
      if (!oldest || age > oldest.days) oldest = { days: age, task: id, text, incident: incident.figure.id }
    }
  }
  const ordered = [...quarters].sort(([a], [b]) => a.localeCompare(b)), all = emptyTally()
  for (const [, tally] of ordered) add(all, tally)
  return {
    all: spreadOf(all),
    quarters: ordered.map(([period, tally]) => ({ period, ...spreadOf(tally) })),
    age: oldest && { median: quantile(Float64Array.from(ages).sort(), 0.5), oldest },
  }
}

const known = new WeakMap<Calendar, WeakMap<Figure, Counted>>()

function countedBy(calendar: Calendar): WeakMap<Figure, Counted> {
  const counted = known.get(calendar) ?? new WeakMap<Figure, Counted>()
  known.set(calendar, counted)
  return counted
}

function countedOf(incident: Dated, today: string, calendar: Calendar, counted: WeakMap<Figure, Counted>): Counted {
  const before = counted.get(incident.figure)
  if (before?.today === today) return before
  const now = countTasks(incident, today, calendar)
  counted.set(incident.figure, now)
  return now
}

function countTasks({ figure, day }: Dated, today: string, calendar: Calendar): Counted {
  const age = daysBetween(day, today), tally = emptyTally(), tasks = figure.tasks.filter(counts)
  for (const task of tasks) {
    const isOpen = isStillOpen(task)
    count(tally, { task, age, isOpen, isOverdue: isOpen && task.due !== null && task.due < today, closedAfter: isOpen || task.closed === null ? null : daysBetween(day, calendar.at(task.closed)) })
  }
  return { today, quarter: periodOf(day, 'quarter'), tally, age, open: tasks.filter(isStillOpen) }
}

const isStillOpen = ({ status }: TaskFigure) => status === 'open' || status === 'in-progress'

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

function add(sum: Tally, { within, ...counts }: Tally): void {
  for (const key of ['tasks', 'open', 'overdue', 'done', 'declined', 'closedUnknown'] as const) sum[key] += counts[key]
  within.forEach(({ done, known, unknown }, i) => {
    const total = sum.within[i]!
    total.done += done
    total.known += known
    total.unknown += unknown
  })
}

const spreadOf = ({ within, ...counts }: Tally): TaskSpread => ({
  ...counts,
  within: within.map(({ days, done, known, unknown }) => ({ days, ...shareOf(done, known), atMost: unknown ? (done + unknown) / (known + unknown) : null })),
})
