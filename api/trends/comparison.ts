// The newest year beside the year before it.
import { DURATIONS } from '../../ingest/record.ts'
import { daysBetween } from '../../ingest/time/dates.ts'
import type { Change, Clock, Compared, Comparison, Year } from './schema.ts'
import type { Dated } from './selection.ts'
import { knownOf, shareOf, spreadOfSorted } from './spread.ts'
import { rateRatio } from './statistics/counts.ts'
import { FEWEST } from './statistics/median.ts'
import { shift } from './statistics/shift.ts'
import { changeInWords } from './words.ts'

/** Of incidents, as far as a day; null where none has a day. Where the year before has none, that is all there is to tell. */
export function compare(matching: readonly Dated[], until: string): Comparison | null {
  // A day that is still to come is a mistyped one.
  const newest = matching.reduce((newest, { day }) => (day <= until && day > newest ? day : newest), '')
  if (!newest) return null
  const last = yearUntil(Number(newest.slice(0, 4)), until), before = yearUntil(Number(last.year) - 1, until)
  const within = ({ from, to }: Year) => matching.filter(({ day }) => day >= from && day <= to)
  const [earlier, later] = [within(before), within(last)]
  const counts = compareCounts(before, last, earlier.length, later.length)
  if (!earlier.length) return { before, last, clocks: [counts], found: [] }
  const detected = [earlier, later].map(incidents => knownOf(incidents, 'detect')) as [number[], number[]]
  return {
    before, last,
    clocks: [...DURATIONS.map(clock => compareClock(clock, earlier, later)), counts],
    found: FOUND_WITHIN.map(minutes => ({ minutes, before: foundWithin(minutes, detected[0]), last: foundWithin(minutes, detected[1]) })),
  }
}

/** A year, or what there has been of it. */
function yearUntil(year: number, until: string): Year {
  const end = `${year}-12-31`
  return { year: String(year), from: `${year}-01-01`, to: end < until ? end : until }
}

function compareClock(clock: Exclude<Clock, 'count'>, earlier: readonly Dated[], later: readonly Dated[]): Compared {
  const first = knownOf(earlier, clock), second = knownOf(later, clock), change = changeOf(clock, first, second)
  return { clock, before: spreadOfSorted(earlier.length, first), last: spreadOfSorted(later.length, second), change, words: changeInWords(change, clock, [first.length, second.length]) }
}

/** Times are told to the minute, so that zero is less than half of one; its logarithm would be no number. */
const HALF_A_MINUTE = 0.5
const logged = (minutes: number) => Math.log(Math.max(minutes, HALF_A_MINUTE))

/** Time to detect is often zero and may be negative: it is compared in minutes, every other clock by its logarithm. */
function changeOf(clock: Exclude<Clock, 'count'>, first: readonly number[], second: readonly number[]): Change | null {
  if (clock === 'detect') {
    const found = shift(first, second)
    return found && { unit: 'minutes', ...found }
  }
  const found = shift(first.map(logged), second.map(logged))
  return found && { unit: 'percent', estimate: percent(Math.exp(found.estimate)), from: percent(Math.exp(found.from)), to: percent(Math.exp(found.to)) }
}

const percent = (ratio: number) => (ratio - 1) * 100
const finite = (x: number) => (Number.isFinite(x) ? x : null)

/** By the day, so that a year that is not over can stand beside a whole one. An archive may be younger than a year of which it has nothing: no rate is made of that. */
function compareCounts(before: Year, last: Year, earlier: number, later: number): Compared {
  const days = ({ from, to }: Year) => daysBetween(from, to) + 1
  const ratio = !earlier || earlier + later < FEWEST ? null : rateRatio({ count: earlier, days: days(before) }, { count: later, days: days(last) })
  const change: Change | null = ratio && { unit: 'percent', estimate: finite(percent(ratio.estimate)), from: percent(ratio.from), to: finite(percent(ratio.to)) }
  return { clock: 'count', before: spreadOfSorted(earlier, []), last: spreadOfSorted(later, []), change, words: earlier ? changeInWords(change, 'count', [earlier, later]) : `none were recorded in ${before.year}` }
}

const FOUND_WITHIN = [1, 5, 15, 60]
const foundWithin = (minutes: number, known: readonly number[]) => shareOf(known.filter(value => value <= minutes).length, known.length)
