// Mentions → points in time: a clock without a date takes it from its timeline or from the document.
import type { Document } from '../document.ts'
import { calendarOf, type Calendar } from './calendar.ts'
import { SentenceDays, TimelineDays } from './carried-days.ts'
import { addDays, resolveDate } from './dates.ts'
import { mentionsOf, type Mention } from './mentions.ts'
import { momentNamed } from './moment-cues.ts'
import { HALF_DAY, type Anchor, type Timed } from './points.ts'
import { stampsIn, type Stamp } from './stamps.ts'

/** A timeline that goes back by so many minutes went on past midnight. */
const BACK = 360

/** The mentions of a document with their dates, given the day that its clocks belong to. */
export function timed(document: Document, anchor: Anchor | null): Timed[] {
  const calendar = calendarOf(document), { mentions, steady } = inOrder(mentionsOf(document)), back = stepBackOf(mentions)
  const timeline = new TimelineDays(anchor, { headed: daysOfHeadings(document, mentions, calendar), byMinute: daysTold(mentions, calendar), stepBack: run => (steady.has(run) ? 1 : back) })
  const sentences = new SentenceDays(anchor)
  const points = mentions.map((mention): Timed => {
    const date = ownDate(mention, calendar) ?? numbered(mention.stamp.dayOfMonth, anchor?.date)
    const dated = { mention, minute: mention.stamp.clock?.minute ?? null, date, unread: mention.stamp.date !== null && date === null }
    timeline.meet(dated)
    const place = mention.place === 'entry' ? timeline.placeOf(dated) : sentences.placeOf(dated, timeline)
    const point = { ...mention, ...place, minute: dated.minute, own: date !== null, nights: place.date ? 0 : place.nights }
    sentences.keep(point)
    return point
  })
  return withOffsets(overMidnight(points))
}

/** By how much a timeline of these must go back to have passed midnight. Where no clock is past noon and none says "am" or "pm", afternoons may be written 1:15. */
function stepBackOf(mentions: readonly Mention[]): number {
  return mentions.some(({ stamp: { clock } }) => clock && (clock.half || clock.minute >= 13 * 60)) ? BACK : HALF_DAY
}

// "## Timeline (20 December 2023)": by the index of a heading the one day that it tells. Where the document tells of another day than its title, the title's is when the report was written.
function daysOfHeadings({ blocks }: Document, mentions: readonly Mention[], calendar: Calendar): ReadonlyMap<number, string> {
  const title = blocks.findIndex(({ kind }) => kind === 'heading')
  const days = Map.groupBy(mentions.filter(({ block, stamp }) => block.kind === 'heading' && stamp.date), ({ index }) => index)
  const told = [...days].flatMap(([index, told]) => told.length === 1 && !told[0]!.stamp.clock ? [[index, ownDate(told[0]!, calendar)] as const] : [])
  const headings = told.filter((entry): entry is [number, string] => entry[1] !== null && !(entry[0] === title && calendar.day && entry[1] !== calendar.day.date))
  return new Map([...daysOfHeads(blocks, mentions, calendar), ...headings])
}

/** What the column of clocks is called beside its day. */
const OF_CLOCKS = /^(?:time(?:s|line)?|clock|when)?(?: \p{Lu}{2,4})?$/iu

// "Timeline 20.04.22 | Event", over rows of clocks, where the section has no other clocks
function daysOfHeads(blocks: Document['blocks'], mentions: readonly Mention[], calendar: Calendar): [number, string][] {
  return blocks.filter(({ header }) => header).flatMap(({ section, text, cells }): [number, string][] => {
    const first = text.slice(0, cells?.[0]?.end), [stamp, ...more] = stampsIn(first)
    if (!stamp?.date || stamp.clock || more.length || !OF_CLOCKS.test((first.slice(0, stamp.start) + first.slice(stamp.end)).replace(/[^\p{L}]+/gu, ' ').trim())) return []
    const date = resolveDate(stamp.date, calendar)
    return date && mentions.every(({ run, stamp: { clock }, block }) => run !== section || !clock || block.kind === 'row') ? [[section, date]] : []
  })
}

// "At 2024-05-04 01:38 the shop went down", over a timeline "2024-05-03 00:55 … / 01:38 …": the minutes that sentences tell with one day. A round one is told of more than one thing.
function daysTold(mentions: readonly Mention[], calendar: Calendar): ReadonlyMap<number, string> {
  const days = new Map<number, string | null>()
  for (const mention of mentions) {
    const date = mention.place === 'prose' && mention.stamp.clock && mention.stamp.clock.minute % 30 ? ownDate(mention, calendar) : null
    if (date) days.set(mention.stamp.clock!.minute, days.has(mention.stamp.clock!.minute) && days.get(mention.stamp.clock!.minute) !== date ? null : date)
  }
  return new Map([...days].filter((entry): entry is [number, string] => entry[1] !== null))
}

/** So many entries, each earlier than the one above but for one at most, are told newest first. */
const FEWEST_BACK = 3

// Of what is told newest first the last entry comes first. Status pages and live notes are kept so.
/** `steady`: the runs that were turned and go back at every entry: in these, what goes back once it is turned is of the next day. */
function inOrder(mentions: readonly Mention[]): { mentions: readonly Mention[]; steady: ReadonlySet<number> } {
  const runs = Map.groupBy(mentions.filter(m => m.run >= 0 && m.place === 'entry' && m.stamp.clock && !m.range), m => m.run)
  const turned = new Set([...runs].filter(([, run]) => isNewestFirst(run)).map(([run]) => run))
  const steady = new Set([...turned].filter(run => !stepsOf(runs.get(run)!).some(step => step > 0)))
  if (!turned.size) return { mentions, steady }
  const list: Mention[] = []
  const held: Mention[] = []
  for (const mention of mentions) {
    if (!turned.has(mention.run)) list.push(...held.splice(0), mention)
    else if (mention.place === 'entry') held.splice(mention.range?.to === mention.stamp ? 1 : 0, 0, mention) // the end of a range stays behind its beginning
    else list.push(mention)
  }
  return { mentions: [...list, ...held], steady }
}

const stepsOf = (run: Mention[]) => run.slice(1).map((m, i) => later(run[i]!, m))

function isNewestFirst(run: Mention[]): boolean {
  const steps = stepsOf(run)
  const back = steps.filter(step => step < 0).length, forth = steps.filter(step => step > 0).length
  // What goes back by many hours each time is told day by day.
  return steps.some(step => step < 0 && step > -BACK) && (forth === 0 ? back + 1 : forth === 1 ? back : 0) >= FEWEST_BACK
}

/** Above 0 where `b` reads later than `a`: by their days where both have one, else by their clocks. */
function later({ stamp: a }: Mention, { stamp: b }: Mention): number {
  const day = ({ date }: Stamp) => date && (date.year ?? 0) * 372 + date.month * 31 + date.day
  return (day(a) !== null && day(b) !== null ? Math.sign(day(b)! - day(a)!) : 0) || aroundMidnight(b.clock!.minute - a.clock!.minute)
}

const aroundMidnight = (minutes: number) => (Math.abs(minutes) > HALF_DAY ? minutes - Math.sign(minutes) * 1440 : minutes)

// "T+5" counts from the clock that stands beside "T0", else from the one that is called the beginning; "20 minutes later" from what was told before it.
function withOffsets(list: Timed[]): Timed[] {
  if (!list.some(m => m.stamp.offset)) return list
  const zero = list.find(m => m.stamp.offset?.from === 'beginning' && m.stamp.offset.minutes === 0)
  const beginning = list.find(m => m.minute !== null && m.block === zero?.block && m.start === zero.start)
    ?? list.find(m => m.minute !== null && (momentNamed(m.label) === 'started' || m.range?.from === m.stamp))
  const placed: Timed[] = []
  for (const point of list) {
    const { offset } = point.stamp
    const last = placed.at(-1)
    const from = offset?.from === 'beginning' ? beginning : last && (last.block === point.block || (point.place === 'entry' && last.run === point.run)) ? last : undefined
    if (!offset) placed.push(point)
    else if (from && from.minute !== null && point !== zero) placed.push({ ...point, ...shiftedBy(from, offset.minutes) })
  }
  return placed
}

function shiftedBy({ date, minute, nights }: Timed, minutes: number): Pick<Timed, 'date' | 'minute' | 'nights'> {
  const sum = minute! + minutes, days = Math.floor(sum / 1440)
  return { date: date && addDays(date, days), minute: sum - days * 1440, nights: date ? 0 : nights + days }
}

function ownDate({ stamp }: Mention, calendar: Calendar): string | null {
  const date = stamp.date && resolveDate(stamp.date, calendar)
  return date && isMistyped(date, calendar) ? calendar.day!.date : date
}

// "2023-08-15", in a report of 2024-08-15: the day is the same, and the year was mistyped.
const isMistyped = (date: string, { day }: Calendar) => day?.from === 'field' && date < day.date && date.slice(4) === day.date.slice(4)

/** Days that a day of the month may lie from the incident's: farther off, it is the one of the month before or after. */
const NEAR_DAYS = 15

// "on the 16th", of an incident whose day is known: the nearest day that bears the number.
function numbered(day: number | undefined, near: string | undefined): string | null {
  if (!day || !near) return null
  for (let off = 0; off <= NEAR_DAYS; off++) for (const date of [addDays(near, off), addDays(near, -off)]) if (Number(date.slice(8)) === day) return date
  return null
}

// The end of a range that reads earlier than its beginning is on the next day, unless it has a date of its own.
function overMidnight(list: Timed[]): Timed[] {
  for (const [i, to] of list.entries()) {
    const from = list[i - 1]
    if (!to.range || from?.range !== to.range) continue
    if (from.date && !to.own) to.date = from.date
    if (from.date && to.date === from.date && !ownEnd(to) && from.minute !== null && to.minute !== null && to.minute < from.minute) to.date = addDays(to.date, 1)
  }
  return list
}

const ownEnd = ({ range }: Mention) => Boolean(range?.to.date && range.from.date && range.to.date !== range.from.date)
