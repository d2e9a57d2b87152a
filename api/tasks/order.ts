// In which order tasks stand. Values become numbers first: 50,000 are sorted anew whenever one of them changes.
import type { Listed } from './listed.ts'
import { URGENCIES, type Sort } from './schema.ts'

/** What is not known comes last, either way round. */
const UNKNOWN = Infinity

type Value = (task: Listed) => string | number | null
const VALUES = {
  due: ({ task }) => task.due,
  age: ({ age }) => age,
  owner: ({ owner }) => owner && owner.toLowerCase(),
  incident: ({ figure }) => figure.title,
} satisfies { [column: string]: Value }

/** The most urgent first, then the oldest; of those that ended the last one closed. */
const URGENT: { value: Value; way: 1 | -1 }[] = [
  { value: VALUES.age, way: -1 }, { value: VALUES.due, way: 1 }, { value: ({ task }) => task.closed, way: -1 }, { value: ({ urgency }) => URGENCIES.indexOf(urgency), way: 1 },
]

/** The places of tasks by urgency. */
export function urgentFirst(tasks: readonly Listed[]): Uint32Array {
  return URGENT.reduce<Uint32Array>((order, { value, way }) => sortedBy(order, tasks, value, way), Uint32Array.from(tasks, (_, place) => place))
}

/** The places of tasks in an order; those that are alike in it by urgency. */
export function orderOf(tasks: readonly Listed[], sort: Exclude<Sort, 'status'>, urgent: Uint32Array): Uint32Array {
  return sort.startsWith('-') ? sortedBy(urgent, tasks, VALUES[sort.slice(1) as keyof typeof VALUES], -1) : sortedBy(urgent, tasks, VALUES[sort as keyof typeof VALUES], 1)
}

/** Stable: what stood before another of the same value still does. */
function sortedBy(order: Uint32Array, tasks: readonly Listed[], value: Value, way: 1 | -1): Uint32Array {
  const ranks = ranksOf(tasks.map(value), way)
  return order.toSorted((a, b) => ranks[a]! - ranks[b]! || 0) // two that are not known differ by NaN
}

/** Each value by its rank among those that differ. */
function ranksOf(values: (string | number | null)[], way: 1 | -1): Float64Array {
  const different = [...new Set(values)].filter(value => value !== null).sort((a, b) => (a < b ? -way : way))
  const ranks = new Map<string | number | null, number>(different.map((value, rank) => [value, rank]))
  return Float64Array.from(values, value => ranks.get(value) ?? UNKNOWN)
}
