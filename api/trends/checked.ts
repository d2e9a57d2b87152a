// A question that no incident can answer is a slip of the asker.
import { firstDay, isCalendarDay, lastDay } from '../days.ts'
import { Failure } from '../errors.ts'
import { knownValues } from '../search/known-values.ts'
import { EDGE, PERIOD, type BehindQuestion } from './schema.ts'

/** The question, if everything in it can be. Throws `unknown_value`, saying what can, or `bad_value` for a range that ends before it begins. */
export function checked<T extends BehindQuestion>(asked: T): T {
  const { cause, detectedBy, from, to, period } = asked
  knownValues({ ...(cause && { cause }), ...(detectedBy && { detectedBy }) })
  for (const edge of [from, to]) if (edge !== undefined && !isEdge(edge)) throw new Failure('unknown_value', { name: 'day, month or year', value: edge, known: 'those written as 2025, 2025-03 or 2025-03-09' })
  if (from !== undefined && to !== undefined && firstDay(from) > lastDay(to)) throw new Failure('bad_value', { field: 'from', value: `"${from}"`, reason: `it lies after the end, "${to}"` })
  if (period !== undefined && !PERIOD.test(period)) throw new Failure('unknown_value', { name: 'month, quarter or year', value: period, known: 'those written as 2025-03, 2025-Q1 or 2025' })
  return asked
}

const isEdge = (text: string) => EDGE.test(text) && isCalendarDay(firstDay(text))
