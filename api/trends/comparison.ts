// The newest year beside the year before it.
import { DURATIONS } from '../../ingest/record.ts'
import { daysBetween } from './days.ts'
import type { Change, Clock, Compared, Comparison, Spread, Year } from './schema.ts'
import type { Dated, Selection } from './selection.ts'
import { minutesOf, shareOf, sortedOf, spreadOf } from './spread.ts'
import { rateRatio } from './statistics/counts.ts'
import { FEWEST } from './statistics/median.ts'
import { shift } from './statistics/shift.ts'
import { changeInWords } from './words.ts'

/** Null where there is no earlier year to compare with. */
export function compare({ matching, span, to }: Selection, today: string): Comparison | null {
  if (!span) return null
  const until = to < today ? to : today
  const last = yearUntil(Number(span.last.slice(0, 4)), until), before = yearUntil(Number(last.year) - 1, until)
  const within = ({ from, to }: Year) => matching.filter(({ day }) => day >= from && day <= to)
  const [earlier, later] = [within(before), within(last)]
  if (!earlier.length) return null
  return {
    before, last,
    clocks: [...DURATIONS.map(clock => compareClock(clock, earlier, later)), compareCounts(before, last, earlier, later)],
    found: FOUND_WITHIN.map(minutes => ({ minutes, before: foundWithin(minutes, earlier), last: foundWithin(minutes, later) })),
  }
}

/** A year, or what there has been of it. */
function yearUntil(year: number, until: string): Year {
  const end = `${year}-12-31`
  return { year: String(year), from: `${year}-01-01`, to: end < until ? end : until }
}

function compareClock(clock: Exclude<Clock, 'count'>, earlier: readonly Dated[], later: readonly Dated[]): Compared {
  const before = spreadOf(earlier, clock), last = spreadOf(later, clock), change = changeOf(clock, earlier, later)
  return { clock, before, last, change, words: changeInWords(change, clock, [before.known, last.known]) }
}

/** Times are told to the minute, so that zero is less than half of one; its logarithm would be no number. */
const HALF_A_MINUTE = 0.5
const logged = (minutes: number) => Math.log(Math.max(minutes, HALF_A_MINUTE))

/** Time to detect is often zero and may be negative: it is compared in minutes, every other clock by its logarithm. */
function changeOf(clock: Exclude<Clock, 'count'>, earlier: readonly Dated[], later: readonly Dated[]): Change | null {
  const known = (incidents: readonly Dated[]) => sortedOf(incidents.map(({ figure }) => minutesOf(figure, clock)))
  if (clock === 'detect') {
    const found = shift(known(earlier), known(later))
    return found && { unit: 'minutes', ...found }
  }
  const found = shift(known(earlier).map(logged), known(later).map(logged))
  return found && { unit: 'percent', estimate: percent(Math.exp(found.estimate)), from: percent(Math.exp(found.from)), to: percent(Math.exp(found.to)) }
}

const percent = (ratio: number) => (ratio - 1) * 100
const finite = (x: number) => (Number.isFinite(x) ? x : null)

/** By the day, so that a year that is not over can stand beside a whole one. */
function compareCounts(before: Year, last: Year, earlier: readonly Dated[], later: readonly Dated[]): Compared {
  const days = ({ from, to }: Year) => daysBetween(from, to) + 1
  const ratio = earlier.length + later.length < FEWEST ? null : rateRatio({ count: earlier.length, days: days(before) }, { count: later.length, days: days(last) })
  const change: Change | null = ratio && { unit: 'percent', estimate: finite(percent(ratio.estimate)), from: percent(ratio.from), to: finite(percent(ratio.to)) }
  const spread = (incidents: readonly Dated[]): Spread => spreadOf(incidents, 'count')
  return { clock: 'count', before: spread(earlier), last: spread(later), change, words: changeInWords(change, 'count', [earlier.length, later.length]) }
}

const FOUND_WITHIN = [1, 5, 15, 60]

function foundWithin(minutes: number, incidents: readonly Dated[]) {
  const known = sortedOf(incidents.map(({ figure }) => minutesOf(figure, 'detect')))
  return shareOf(known.filter(value => value <= minutes).length, known.length)
}
