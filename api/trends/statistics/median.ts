import { TAIL, type Interval } from './interval.ts'

/** Of fewer values even the least and the greatest hold the median in less than 95%. */
export const FEWEST = 6
/** Of fewer values the 90th percentile is little more than the greatest of them. */
export const FEWEST_FOR_P90 = 10

/** A quantile of sorted values, interpolated. Hyndman and Fan, Sample quantiles in statistical packages, 1996: type 7. */
export function quantile(sorted: ArrayLike<number>, p: number): number {
  const at = (sorted.length - 1) * p, below = Math.floor(at)
  return sorted[below]! + (at - below) * (sorted[Math.ceil(at)]! - sorted[below]!)
}

/** The exact interval of the median: from the kth value to the kth from the end. Null where there are too few to say. */
export function medianInterval(sorted: readonly number[]): Interval | null {
  const k = rank(sorted.length)
  return k ? { from: sorted[k - 1]!, to: sorted[sorted.length - k]! } : null
}

/** The largest k with P(fewer than k of n values lie below the median) ≤ 2.5%, binomial with p = ½; 0 where there is none. */
function rank(n: number): number {
  let log = -n * Math.LN2, below = 0
  for (let k = 0; ; k++) {
    below += Math.exp(log)
    if (below > TAIL) return k
    log += Math.log((n - k) / (k + 1))
  }
}
