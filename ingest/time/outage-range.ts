// Which of a document's ranges tell when the outage began and ended.
import { orWords } from '../words/languages.ts'
import { ABOUT_OUTAGE, NOT_OUTAGE, RANGE_LABEL } from '../words/outage-ranges.ts'
import type { Calendar } from './calendar.ts'
import { resolveDate } from './dates.ts'
import type { Mention } from './mentions.ts'
import type { Range, Stamp } from './stamps.ts'
import { cuesIn, isPageDate, momentNamed } from './moment-cues.ts'
import { minutesBetween, type Timed } from './points.ts'

const OUTSIDE = new Set(['tasks', 'lessons', 'well', 'badly', 'lucky', 'links', 'background'])
/** Whether a mention stands where nothing of the incident's course is told. A row of clocks under a mere "Background:" is a timeline that has lost its name. */
export const isOutside = ({ topics, place, stamp }: Mention) => topics.length > 0 && topics.every(t => OUTSIDE.has(t)) && !(topics[0] === 'background' && place === 'entry' && stamp.clock)

/** So many entries in a row are a timeline, whatever stands over them: its ranges are steps. */
const TIMELINE_ENTRIES = 3
/** How far from a range stands what it belongs to. */
const NEAR = 60
/** "## Timeline, 3 May – 5 May" */
const OVER_ALL = /^\W*timeline\b/i
const OPENING = new RegExp(`^(?:from|between${orWords('from')}${orWords('between')})\\b`, 'i')
const LONGEST_LABEL = 40
/** What is more than punctuation. */
const NAMES = /[\p{L}\p{N}]/u, ENDS = /^[^\p{L}\p{N}.]*(?:\.|$)/u
/** Of what stands before a range that is a sentence of its own. */
const BEFORE = 160

/** The first stamps of the ranges that are the outage's, in document order. */
export function outageRanges<M extends Mention>(mentions: readonly M[], calendar: Calendar): M[] {
  const entries = Map.groupBy(mentions.filter(m => m.place === 'entry' && m.stamp.clock), m => m.run)
  return mentions.filter(m => m.range && m.stamp === m.range.from && !isOutside(m) && !isInCode(m) && !(m.place === 'entry' && isPageDate(m.label)) && (standsAlone(m) && isOfDay(m.range!, mentions, calendar) || isOnly(m, mentions) || opensSummary(m, mentions) || isOutages(m, entries.get(m.run)?.length ?? 0)))
}

// "`(orders 4 to 5PM + orders 6 to 7PM) / 2`": a formula or a command
const isInCode = ({ block: { styles }, range }: Mention) => styles?.some(({ style, start, end }) => style === 'code' && start < range!.start && end > range!.end) ?? false

/** The two times of one range. */
const RANGE_ENTRIES = 2
const IN_WORDS = new RegExp(`\\b(?:from|between${orWords('from')}${orWords('between')})\\b`, 'i')

// "3 May 2024 13:20 UTC to 5 May 2024 10:50 UTC" in a line of its own near the top
const standsAlone = ({ index, block: { kind, text }, range, topics, label }: Mention) =>
  kind === 'paragraph' && index < OPENING_BLOCKS && range!.from.date && range!.from.clock && range!.to.clock && topics[0] !== 'timeline' && !NAMES.test(text.slice(0, range!.start) + text.slice(range!.end)) && !NOT_OUTAGE.test(label) && !RANGE_LABEL.test(label)
const OPENING_BLOCKS = 8

/** Whether a range begins on the document's day, or the document tells of no day outside it. */
function isOfDay({ from, to }: Range, mentions: readonly Mention[], calendar: Calendar): boolean {
  const dayOf = ({ date }: Stamp) => date && resolveDate(date, calendar)
  const first = dayOf(from), last = dayOf(to) ?? first
  if (!first || !last || calendar.day) return first !== null && first === calendar.day?.date
  return mentions.every(mention => {
    const day = isOutside(mention) ? null : dayOf(mention.stamp)
    return !day || (day >= first && day <= last)
  })
}

// "(13:20 - 13:50 UTC) A migration ran longer than meant.": what an incident's text begins with, where no other time opens an entry.
function isOnly({ index, block, place, range, topics }: Mention, mentions: readonly Mention[]): boolean {
  return block.section >= 0 && index === block.section + 1 && block.kind === 'paragraph' && place === 'entry' && mentions.filter(m => m.block.section === block.section && m.place === 'entry' && m.stamp.clock).length <= RANGE_ENTRIES && topics[0] !== 'timeline' && !NAMES.test(block.text.slice(0, range!.start)) && !NOT_OUTAGE.test(block.text.slice(0, range!.end + NEAR))
}

// "The validator stalled on 16 May from 00:00 until 06:30 UTC.": the first range of a summary is the outage, whatever its verb.
function opensSummary({ block, place, range, topics, start, end }: Mention, mentions: readonly Mention[]): boolean {
  return topics[0] === 'summary' && place !== 'entry' && block.kind === 'paragraph' && mentions.find(m => m.range && m.block.section === block.section)?.range === range && !NOT_OUTAGE.test(block.text.slice(start, end))
}

// "We worked with our provider from 09:34 until 12:42": how long people did what they did
const AT_WORK = /^\W*(?:(?:the|our) )?(?:we|they|he|she|teams?|engineers?|staff|technicians?) (?:\w+ ){0,2}(?:work|continu|investigat|tri|spen|wait|test|debugg?|analy[sz]|monitor|search)(?:e[ds]|t|ing)\b[^.;:]*$/i

// "The disk is exchanged meanwhile, and the till will be unavailable for two hours (from 15:30 to 17:30)"; but "customers will be refunded for the outage from 10:00 to 12:00"
const AHEAD = /\b(?:will|shall|(?:is|are) going to) be (?!(?:\w+ )?(?:refunded|credited|compensated|reimbursed|charged|contacted|replayed|resent|re-?processed|publish\w+)\b)[^.;]*$/i

function isOutages({ range, block: { kind, text }, start, end, label, place, topics }: Mention, entries: number): boolean {
  const inTimeline = entries >= TIMELINE_ENTRIES
  const near = text.slice(Math.max(start, range!.start - NEAR), Math.min(end, range!.end + NEAR)) + ' ' + label
  if (NOT_OUTAGE.test(near) || AT_WORK.test(text.slice(start, range!.start)) || AHEAD.test(text.slice(start, range!.start))) return false
  if (kind === 'heading' && OVER_ALL.test(text)) return true
  // "Checkout failed for everybody. 09:00-09:40 UTC.": a sentence of nothing else belongs to the one before it.
  if (!inTimeline && topics[0] !== 'timeline' && !NAMES.test(text.slice(start, range!.start)) && ENDS.test(text.slice(range!.end, end)) && ABOUT_OUTAGE.test(text.slice(Math.max(0, start - BEFORE), start))) return true
  // "3 May from 06:10 until 06:25: the till was not available": all that a timeline tells, in words, is no step of it.
  const isAll = entries <= RANGE_ENTRIES && IN_WORDS.test(text.slice(range!.start, range!.end))
  if (place === 'entry' && (inTimeline || (topics[0] === 'timeline' && !isAll)) && !RANGE_LABEL.test(label)) return false
  // "From 01:30 until 04:05 somebody tried passwords": what a summary begins with is the outage, whatever its words.
  if (OPENING.test(text.slice(range!.start, range!.end)) && !/[\p{L}\p{N}]/u.test(text.slice(start, range!.start)) && (topics[0] === 'summary' || topics[0] === 'impact')) return true
  return ABOUT_OUTAGE.test(text.slice(start, end)) || RANGE_LABEL.test(label) || /\bsummary\b/i.test(label)
}

export type Outage = { from: Timed; to: Timed; confidence: number; /** The ranges that it was put together from. */ parts: Timed[] }

/**
 * The outage's range, or null. A labelled one speaks for itself; of those in sentences ("from 08:30 to 08:57 most failed, from 07:30 to 12:10 others
 * were slow") all that meet in time make one, and so do two that one sentence joins.
 */
export function outageRange(mentions: readonly Timed[], calendar: Calendar): Outage | null {
  const ranges = outageRanges(mentions, calendar).flatMap(from => {
    const to = mentions[mentions.indexOf(from) + 1]
    return to?.range === from.range && !(standsAlone(from) && isNoticedBefore(from, mentions)) ? [{ from, to, confidence: confidenceOf(from), parts: [from] }] : []
  })
  const labelled = ranges.findIndex(({ confidence }) => confidence === LABELLED)
  // "Phase 2, broad impact: 07:50 – 18:38" is a part of what was told before.
  if (labelled >= 0 && !ranges.slice(0, labelled).some(before => joined(before, ranges[labelled]!) === before)) return ranges[labelled]!
  return ranges.reduce<Outage | null>((whole, range) => !whole ? range : belong(whole, range) ? joined(whole, range) : whole, null)
}

/** A noticing so many minutes before a range is of another time than the range. */
const MINUTES_BEFORE = 10
const isNoticedBefore = (from: Timed, mentions: readonly Timed[]) => mentions.some(m => !isOutside(m) && (minutesBetween(m, from) ?? 0) > MINUTES_BEFORE && (momentNamed(m.label) === 'detected' || cuesIn(m.words).has('detected')))

const PLAIN = new RegExp(`\\b(?:lasted|outage|downtime|duration|unavailable|down|between${orWords('between')}${orWords('rangeLabels')})\\b`, 'i')
const LABELLED = 0.97, LASTED = 0.95, TOLD = 0.88

/** How plainly a range is told to be the outage's. */
function confidenceOf({ block, start, end, label }: Mention): number {
  if (RANGE_LABEL.test(label) && label.length < LONGEST_LABEL) return LABELLED
  return PLAIN.test(block.text.slice(start, end)) ? LASTED : TOLD
}

// "Between 10:30 and 12:11, and again between 13:49 and 14:09 UTC"
const AND = new RegExp(`^[^.\\n]{0,30}\\b(?:and|again${orWords('and')})\\b[^.\\n]{0,30}$`, 'i')

// "Second incident: 23:15-02:43 UTC"
const OF_NEXT = /^\W*(?:(?:second|third|fourth|2nd|3rd|4th) (?:incident|outage)|(?:incident|outage) #?[2-9])\b/i

function belong(a: Outage, b: Outage): boolean {
  if (OF_NEXT.test(b.from.label)) return false
  const { block, range } = a.parts.at(-1)!
  if (block === b.from.block && AND.test(block.text.slice(range!.end, b.from.range!.start))) return true
  const least = block === b.from.block ? 0 : 1 // what merely follows is another phase
  return (minutesBetween(a.from, b.to) ?? -1) >= least && (minutesBetween(b.from, a.to) ?? -1) >= least
}

function joined(a: Outage, b: Outage): Outage {
  const from = (minutesBetween(a.from, b.from) ?? 0) < 0 ? b.from : a.from
  const to = (minutesBetween(a.to, b.to) ?? 0) > 0 ? b.to : a.to
  return from === a.from && to === a.to ? a : { from, to, confidence: Math.min(a.confidence, b.confidence), parts: [...a.parts, b.from] }
}
