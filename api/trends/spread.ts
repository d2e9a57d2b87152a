import type { Figure } from '../../store/figure.ts'
import type { Clock, Share, Spread } from './schema.ts'
import { countInterval, shareInterval } from './statistics/counts.ts'
import { FEWEST_FOR_P90, medianInterval, quantile } from './statistics/median.ts'

/** Minutes of a clock; null where they are not known. Counting looks at none. */
export const minutesOf = (figure: Figure, clock: Clock): number | null => (clock === 'count' ? null : figure.durations[clock])

/** The known durations among some, sorted. */
export const sortedOf = (values: readonly (number | null)[]): number[] => values.filter(value => value !== null).sort((a, b) => a - b)

export function spreadOf(incidents: readonly { figure: Figure }[], clock: Clock): Spread {
  const sorted = sortedOf(incidents.map(({ figure }) => minutesOf(figure, clock))), known = sorted.length
  return {
    incidents: incidents.length, expected: countInterval(incidents.length),
    known, median: known ? quantile(sorted, 0.5) : null, interval: medianInterval(sorted),
    p75: known ? quantile(sorted, 0.75) : null, p90: known < FEWEST_FOR_P90 ? null : quantile(sorted, 0.9),
  }
}

export const shareOf = (count: number, of: number): Share => (of ? { count, of, share: count / of, interval: shareInterval(count, of) } : { count, of, share: null, interval: null })
