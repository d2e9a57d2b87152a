import type { Figure } from '../../store/figure.ts'
import type { Clock, Share, Spread } from './schema.ts'
import { countInterval, shareInterval } from './statistics/counts.ts'
import { FEWEST_FOR_P90, medianInterval, quantile } from './statistics/median.ts'

/** Minutes of a clock; null where they are not known. Counting looks at none. */
export const minutesOf = (figure: Figure, clock: Clock): number | null => (clock === 'count' ? null : figure.durations[clock])

export const spreadOf = (incidents: readonly { figure: Figure }[], clock: Clock): Spread => spreadOfSorted(incidents.length, knownOf(incidents, clock))

/** The durations that are known, sorted: as bare numbers, which takes a quarter of the time. */
export function knownOf(incidents: readonly { figure: Figure }[], clock: Clock): number[] {
  const known: number[] = []
  for (const { figure } of incidents) {
    const minutes = minutesOf(figure, clock)
    if (minutes !== null) known.push(minutes)
  }
  return [...Float64Array.from(known).sort()]
}

/** Of so many incidents, with the durations of theirs that are known. */
export function spreadOfSorted(incidents: number, sorted: readonly number[]): Spread {
  const known = sorted.length
  return {
    incidents, expected: countInterval(incidents),
    known, median: known ? quantile(sorted, 0.5) : null, interval: medianInterval(sorted),
    p75: known ? quantile(sorted, 0.75) : null, p90: known < FEWEST_FOR_P90 ? null : quantile(sorted, 0.9),
  }
}

export const shareOf = (count: number, of: number): Share => (of ? { count, of, share: count / of, interval: shareInterval(count, of) } : { count, of, share: null, interval: null })
