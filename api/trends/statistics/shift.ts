// By how much the values of one sample lie above those of another: Hodges and Lehmann, Estimates of location based on rank tests, 1963.
import { TAIL, Z, type Interval } from './interval.ts'
import { FEWEST } from './median.ts'

export type Shift = { estimate: number } & Interval

/** The median of all differences second − first, with the interval that the Mann–Whitney test leaves. Both sorted. Null where there are too few to say. */
export function shift(first: readonly number[], second: readonly number[]): Shift | null {
  const m = first.length, n = second.length, pairs = m * n
  if (m < FEWEST || n < FEWEST) return null
  const k = Math.max(1, criticalRank(m, n)), kth = (k: number) => difference(first, second, k)
  return { estimate: (kth(Math.ceil(pairs / 2)) + kth(Math.floor(pairs / 2) + 1)) / 2, from: kth(k), to: kth(pairs - k + 1) }
}

/** Above so many pairs the normal approximation is as good as exact counting. */
const EXACT_PAIRS = 2500

/** The least u with P(U ≤ u) ≥ 2.5% under no shift, U of Mann and Whitney, 1947: as qwilcox of R. */
function criticalRank(m: number, n: number): number {
  if (m * n > EXACT_PAIRS) return Math.round((m * n) / 2 - Z * Math.sqrt((m * n * (m + n + 1)) / 12))
  const ways = waysOf(m, n), all = ways.reduce((a, b) => a + b, 0)
  let u = 0, below = ways[0]!
  while (below < TAIL * all) below += ways[++u]!
  return u
}

/** In how many orders of two samples U is 0, 1, …, mn: the coefficients of the Gaussian binomial, as the product of (1 − q^(n+i)) / (1 − q^i). */
function waysOf(m: number, n: number): number[] {
  const ways = Array.from({ length: m * n + 1 }, () => 0)
  ways[0] = 1
  for (let i = 1; i <= m; i++) {
    for (let u = m * n; u >= n + i; u--) ways[u]! -= ways[u - n - i]!
    for (let u = i; u <= m * n; u++) ways[u]! += ways[u - i]!
  }
  return ways
}

const HALVINGS = 64

/** The kth smallest of all differences second − first, without making them all: a million pairs take some thousand steps. */
function difference(first: readonly number[], second: readonly number[], k: number): number {
  let below = second[0]! - first.at(-1)! - 1, to = second.at(-1)! - first[0]!
  for (let i = 0; i < HALVINGS; i++) {
    const middle = (below + to) / 2
    if (atMost(first, second, middle).count >= k) to = middle
    else below = middle
  }
  return atMost(first, second, to).greatest
}

/** How many differences are at most a limit, and the greatest of these. */
function atMost(first: readonly number[], second: readonly number[], limit: number): { count: number; greatest: number } {
  let count = 0, greatest = -Infinity, reach = 0
  for (const low of first) {
    while (reach < second.length && second[reach]! - low <= limit) reach++
    if (!reach) continue
    count += reach
    greatest = Math.max(greatest, second[reach - 1]! - low)
  }
  return { count, greatest }
}
