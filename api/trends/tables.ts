// What the page shows, as tables for programs.
import type { Cell } from '../csv.ts'
import type { Spread, TaskSpread, TrendsAnswer } from './schema.ts'

const FIGURES = ['clock', 'formula', 'zone', 'by', 'name', 'from', 'to', 'incidents', 'incidents_from', 'incidents_to', 'known', 'median_minutes', 'median_from', 'median_to', 'p75_minutes', 'p90_minutes']

/** The whole range, its periods, the rows of the group, and the two years that are compared; a line each. */
export function figuresTable({ clock, formula, zone, from, to, ...answer }: TrendsAnswer): Cell[][] {
  const line = (by: string, name: string, from: string, to: string, figures: Spread) => [clock, formula, zone, by, name, from, to, ...cellsOf(figures)]
  const compared = answer.comparison?.clocks.find(one => one.clock === clock)
  return [
    FIGURES,
    line('all', 'all', from, to, answer.all),
    ...answer.periods.map(period => line(answer.by, period.period, period.from, period.to, period)),
    ...answer.rows.map(row => line(answer.group, row.value ?? 'not stated', from, to, row)),
    ...(compared ? (['before', 'last'] as const).map(side => line('compared year', answer.comparison![side].year, answer.comparison![side].from, answer.comparison![side].to, compared[side])) : []),
  ]
}

const cellsOf = ({ incidents, expected, known, median, interval, p75, p90 }: Spread): Cell[] =>
  [incidents, exact(expected.from), exact(expected.to), known, exact(median), exact(interval?.from), exact(interval?.to), exact(p75), exact(p90)]

/** Tasks by the quarter of their incident, and all of them. */
export function tasksTable({ followThrough: { all, quarters } }: TrendsAnswer): Cell[][] {
  const line = (name: string, { tasks, open, overdue, done, declined, closedUnknown, within }: TaskSpread) =>
    [name, tasks, open, overdue, done, declined, closedUnknown, ...within.flatMap(({ count, of, share, interval, atMost }) => [count, of, exact(share), exact(interval?.from), exact(interval?.to), exact(atMost)])]
  const shares = all.within.flatMap(({ days }) => ['', '_of', '_share', '_share_from', '_share_to', '_share_at_most'].map(part => `done_within_${days}_days${part}`))
  return [['quarter', 'tasks', 'open', 'overdue', 'done', 'declined', 'closed_nobody_knows_when', ...shares], ...quarters.map(quarter => line(quarter.period, quarter)), line('all', all)]
}

/** As exact as anybody needs. */
const exact = (figure: number | null | undefined): number | null => (figure == null ? null : Number(figure.toFixed(4)))
