import { binomialAtMost, crossing, poissonAtMost } from './distributions.ts'
import { TAIL, Z, type Interval } from './interval.ts'

/** What a count may have come from: the exact interval of the expected number. Garwood, Fiducial limits for the Poisson distribution, 1936. */
export function countInterval(count: number): Interval {
  let known = INTERVALS.get(count)
  if (!known) INTERVALS.set(count, (known = garwood(count)))
  return known
}

/** Every row of every table has a count, mostly a small one: each is worked out once. */
const INTERVALS = new Map<number, Interval>()

function garwood(count: number): Interval {
  const reach = 10 * Math.sqrt(count + 1) + 10
  return {
    from: count === 0 ? 0 : crossing(lambda => poissonAtMost(count - 1, lambda), 1 - TAIL, Math.max(0, count - reach), count),
    to: crossing(lambda => poissonAtMost(count, lambda), TAIL, count, count + reach),
  }
}

/** A share of n. Wilson, Probable inference, the law of succession, and statistical inference, 1927. */
export function shareInterval(count: number, n: number): Interval {
  const share = count / n, z2 = Z * Z
  const centre = (share + z2 / (2 * n)) / (1 + z2 / n)
  const half = (Z / (1 + z2 / n)) * Math.sqrt((share * (1 - share)) / n + z2 / (4 * n * n))
  return { from: Math.max(0, centre - half), to: Math.min(1, centre + half) }
}

/** How many times as often the second counts as the first, over so many days each. `to` is infinite where the first is 0. */
export type Ratio = { estimate: number } & Interval

/** Of all that were counted the second has a binomial share: Przyborowski and Wilenski, 1940, with the exact limits of Clopper and Pearson, 1934. Null where nothing was counted. */
export function rateRatio(first: { count: number; days: number }, second: { count: number; days: number }): Ratio | null {
  const n = first.count + second.count
  if (!n) return null
  const ratio = (share: number) => (share / (1 - share)) * (first.days / second.days)
  const lowest = second.count === 0 ? 0 : crossing(p => binomialAtMost(second.count - 1, n, p), 1 - TAIL, 0, 1)
  const highest = first.count === 0 ? 1 : crossing(p => binomialAtMost(second.count, n, p), TAIL, 0, 1)
  return { estimate: ratio(second.count / n), from: ratio(lowest), to: ratio(highest) }
}
