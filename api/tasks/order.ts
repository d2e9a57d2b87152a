// In which order tasks stand.
import type { Listed } from './listed.ts'
import { URGENCIES, type Sort } from './schema.ts'

type Order = (a: Listed, b: Listed) => number

/** By a value of each; what is not known comes last either way round. */
const by = (value: (task: Listed) => string | number | null, way: 1 | -1 = 1): Order => (a, b) => {
  const one = value(a), other = value(b)
  if (one === null || other === null) return Number(one === null) - Number(other === null)
  return one < other ? -way : one > other ? way : 0
}
const then = (...orders: Order[]): Order => (a, b) => {
  for (const order of orders) {
    const decided = order(a, b)
    if (decided) return decided
  }
  return 0
}

const due = by(({ due }) => due), oldest = by(({ age }) => age, -1)
const rank = Object.fromEntries(URGENCIES.map((urgency, i) => [urgency, i]))

/** The most urgent first; of those that ended the last one closed. */
const urgent = then(by(({ urgency }) => rank[urgency]!), by(({ closed }) => closed, -1), due, oldest)

const ORDERS: { [K in Sort]: Order } = {
  status: urgent,
  due: then(due, urgent),
  '-due': then(by(({ due }) => due, -1), urgent),
  age: then(by(({ age }) => age), urgent),
  '-age': then(oldest, urgent),
  owner: then(by(({ owner }) => owner && owner.toLowerCase()), urgent),
  '-owner': then(by(({ owner }) => owner && owner.toLowerCase(), -1), urgent),
  incident: then(by(({ figure }) => figure.title), urgent),
  '-incident': then(by(({ figure }) => figure.title, -1), urgent),
}

/** The places of tasks in an order. */
export function orderOf(tasks: readonly Listed[], sort: Sort): Uint32Array {
  const order = ORDERS[sort]
  return Uint32Array.from(tasks, (_, i) => i).sort((a, b) => order(tasks[a]!, tasks[b]!) || a - b)
}
