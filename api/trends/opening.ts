// The sentence that opens the page, and the line beneath it.
import { firstDay, lastDay } from '../days.ts'
import { length } from '../length.ts'
import type { Change, Clock, Compared, Comparison, Spread, TrendsAnswer } from './schema.ts'
import { FEWEST } from './statistics/median.ts'
import { clockName, dayInWords, ENDED, formulaOf, isChange, medianInWords, sinceInWords } from './words.ts'

type Told = Pick<TrendsAnswer, 'clock' | 'from' | 'to' | 'today' | 'all' | 'undated' | 'comparison'>

export function openingOf(told: Told): TrendsAnswer['opening'] {
  return { sentence: sentenceOf(told), beneath: [coverage(told), change(told)].filter(Boolean).join(' ') }
}

function sentenceOf({ clock, all, comparison, undated, ...range }: Told): string {
  if (!all.incidents) return undated ? `None of ${incidents(undated)} has a day to be counted on.` : 'There is no incident here to look at.'
  if (clock === 'count') return comparison ? counted(comparison) : `${incidents(all.incidents, true)} ${rangeInWords(range)}.`
  if (!all.known) return `No incident here says how long it took until it was ${ENDED[clock]}.`
  if (all.known < FEWEST) return `Too few to say how soon incidents are ${ENDED[clock]}: known for ${all.known} of ${all.incidents.toLocaleString('en')} ${rangeInWords(range)}.`
  const found = comparison?.clocks.find(one => one.clock === clock)
  if (!comparison || !found?.change) return `Half of the incidents ${rangeInWords(range)} were ${ENDED[clock]} ${within(all, '')}.`
  return compared(clock, found, found.change, comparison)
}

/** Of two years with medians that can be told: one whose values are too few has no change. */
function compared(clock: Exclude<Clock, 'count'>, { before, last }: Compared, change: Change, { before: earlier, last: later }: Comparison): string {
  const halves = `${within(last)} in ${later.year}, ${within(before, '')} in ${earlier.year}.`
  if (!isChange(change)) return `No detectable change in how soon incidents are ${ENDED[clock]}: ${halves}`
  return `Incidents are ${ENDED[clock]} ${change.from > 0 ? 'later' : 'sooner'} than in ${earlier.year}: ${halves}`
}

/** "half within 6.5 min", "half at once or before" */
function within({ median }: Spread, half = 'half'): string {
  return `${half} ${median! <= 0 ? 'at once or before' : `within ${length(median!)}`}`.trim()
}

function counted({ clocks, before, last }: Comparison): string {
  const { change, ...counts } = clocks.find(({ clock }) => clock === 'count')!
  const ofLast = `${incidents(counts.last.incidents, true)} in ${last.year}${last.to.endsWith('-12-31') ? '' : ` until ${dayInWords(last.to).replace(/ \d+$/, '')}`}`
  if (!counts.before.incidents) return `${ofLast}; ${counts.words}.`
  const both = `${ofLast}, ${counts.before.incidents.toLocaleString('en')} in ${before.year}.`
  if (!change) return `Too few to say whether incidents are more frequent: ${lowered(both)}`
  if (!isChange(change)) return `No detectable change in how many incidents there are: ${lowered(both)}`
  return `Incidents are ${change.from > 0 ? 'more' : 'less'} frequent than in ${before.year}: ${lowered(both)}`
}

const lowered = (sentence: string) => sentence[0]!.toLowerCase() + sentence.slice(1)

function coverage({ clock, all, undated, ...range }: Told): string {
  const left = undated ? ` ${incidents(undated, true)} without a day ${undated === 1 ? 'is' : 'are'} left out.` : ''
  if (clock === 'count' || !all.incidents) return `${incidents(all.incidents, true)} ${rangeInWords(range)}.${left}`
  return `${clockName(clock)} (${formulaOf(clock)}) is known for ${all.known.toLocaleString('en')} of ${incidents(all.incidents)} ${rangeInWords(range)}${all.median === null ? '' : `: median ${medianInWords(all)}`}.${left}`
}

/** What the sentence says, with its interval. */
function change({ clock, comparison }: Told): string {
  const found = comparison?.clocks.find(one => one.clock === clock)
  if (!comparison || (clock === 'count' && !found?.before.incidents)) return ''
  return found ? `${comparison.last.year} beside ${comparison.before.year}: ${found.words}.` : counted(comparison)
}

/** "since January 2025"; "in 2024"; "from January 2024 to 31 December 2024" */
function rangeInWords({ from, to, today }: Pick<TrendsAnswer, 'from' | 'to' | 'today'>): string {
  if (to < today && from === firstDay(to.slice(0, 4)) && to === lastDay(to.slice(0, 4))) return `in ${to.slice(0, 4)}`
  return to >= today ? `since ${sinceInWords(from)}` : `from ${sinceInWords(from)} to ${dayInWords(to)}`
}

const incidents = (n: number, isSubject = false) => `${n ? n.toLocaleString('en') : isSubject ? 'No' : '0'} ${n === 1 ? 'incident' : 'incidents'}`
