// By how much the values of one sample lie above those of another: Hodges and Lehmann, Estimates of location based on rank tests, 1963.
import { TAIL, Z, type Interval } from './interval.ts'
import { FEWEST } from './median.ts'

export type Shift = { estimate: number } & Interval

/** The median of all differences second − first, with the interval that the Mann–Whitney test leaves. Both sorted. Null where there are too few to say. */
export function shift(first: readonly number[], second: readonly number[]): Shift | null {
  const m = first.length, n = second.length, pairs = m * n
  if (m < FEWEST || n < FEWEST) return null
  const k = Math.max(1, criticalRank(m, n)), middle = difference(first, second, Math.ceil(pairs / 2))
  const above = pairs % 2 || middle.count > pairs / 2 ? middle.value : middle.next
  return { estimate: (middle.value + above) / 2, from: difference(first, second, k).value, to: difference(first, second, pairs - k + 1).value }
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

/** Around a limit: how many differences second − first are at most it, the greatest of these, and the least of the others. */
type Around = { count: number; greatest: number; next: number }

/** The kth smallest of all differences, without making them all: a million pairs take some thousand steps. `count` are at most it, `next` follows. */
function difference(first: readonly number[], second: readonly number[], k: number): { value: number; count: number; next: number } {
  let below = second[0]! - first.at(-1)! - 1, { count, greatest: value, next } = around(first, second, second.at(-1)! - first[0]!)
  for (let least = -Infinity; least < value; ) {
    const middle = below + (value - below) / 2, found = around(first, second, middle)
    if (found.count >= k) ({ count, greatest: value, next } = found)
    else {
      below = middle
      least = found.next
    }
  }
  return { value, count, next }
}

function around(first: readonly number[], second: readonly number[], limit: number): Around {
  let count = 0, greatest = -Infinity, next = Infinity, reach = 0
  for (const low of first) {
    while (reach < second.length && second[reach]! - low <= limit) reach++
    count += reach
    if (reach) greatest = Math.max(greatest, second[reach - 1]! - low)
    if (reach < second.length) next = Math.min(next, second[reach]! - low)
  }
  return { count, greatest, next }
}
