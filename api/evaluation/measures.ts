import { shareInterval } from '../trends/statistics/counts.ts'
import { Z } from '../trends/statistics/interval.ts'
import { KINDS } from './known-items.ts'
import type { Asked, Measured, Share } from './schema.ts'

/** By kind of question, those kinds that were asked, and over all. */
export function measured(asked: readonly Pick<Asked, 'kind' | 'rank'>[]): Measured[] {
  const of = (kind: Measured['kind'], ranks: (number | null)[]): Measured => ({ kind, n: ranks.length, first: within(ranks, 1), five: within(ranks, 5), mrr: reciprocal(ranks) })
  return [...KINDS.map(kind => of(kind, asked.filter(one => one.kind === kind).map(({ rank }) => rank))), of('all', asked.map(({ rank }) => rank))]
}

function within(ranks: readonly (number | null)[], most: number): Share | null {
  if (!ranks.length) return null
  const found = ranks.filter(rank => rank !== null && rank <= most).length
  return { value: found / ranks.length, ...shareInterval(found, ranks.length) }
}

/** The mean reciprocal rank; its interval is the normal one of a mean, kept between 0 and 1. */
function reciprocal(ranks: readonly (number | null)[]): Share | null {
  if (!ranks.length) return null
  const worths = ranks.map(rank => (rank === null ? 0 : 1 / rank)), n = worths.length
  const value = worths.reduce((sum, worth) => sum + worth, 0) / n
  const half = Z * Math.sqrt(worths.reduce((sum, worth) => sum + (worth - value) ** 2, 0) / Math.max(1, n - 1) / n)
  return { value, from: Math.max(0, value - half), to: Math.min(1, value + half) }
}
