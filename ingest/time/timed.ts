// Mentions → points in time: dates that a clock inherits from its timeline or from the document, the zone of clocks without one.
import type { Document } from '../document.ts'
import type { Evidence, Fact, Moment } from '../record.ts'
import { evidence, quote } from '../document.ts'
import { calendarOf, type Calendar } from './calendar.ts'
import { addDays, resolveDate } from './dates.ts'
import { mentionsOf, type Mention } from './mentions.ts'
import { offsetAt, settleAmbiguous, zoneAt, type Zone } from './zone.ts'

/** A mention on the calendar. `own`: its date stands beside it; else it was carried from the timeline or the document. */
export type Timed = Mention & { date: string | null; minute: number | null; own: boolean }

/** The day that clocks without a date belong to, and how far a range of the outage reaches from it. */
export type Anchor = { date: string; from: number | null; toDate: string | null }

const HALF_DAY = 720
// A timeline that goes back by this much went on past midnight.
const BACK = 360

/** The mentions of a document with their dates, given the day that its clocks belong to. */
export function timed(document: Document, anchor: Anchor | null): Timed[] {
  const calendar = calendarOf(document)
  const list: Timed[] = []
  // Where no clock is past noon and none says "am" or "pm", afternoons may be written 1:15.
  const clocks = mentionsOf(document).map(m => m.stamp.clock)
  const back = clocks.some(c => c && (c.half || c.minute >= 13 * 60)) ? BACK : HALF_DAY
  let run = -2, day: string | null = null, last: number | null = null
  for (const mention of mentionsOf(document)) {
    const { stamp } = mention
    const minute = stamp.clock?.minute ?? null
    if (mention.run !== run) { run = mention.run; day = null; last = null }
    let date = ownDate(mention, calendar)
    const own = date !== null
    if (mention.place === 'entry') {
      if (date) day = date
      else if (minute !== null) {
        if (day && last !== null && last - minute >= back) day = addDays(day, 1)
        day ??= firstDay(minute, anchor)
        date = day
      }
      if (minute !== null) last = minute
      else if (own) last = null
    } else if (minute !== null && !date) date = day && last !== null && last - minute >= HALF_DAY ? addDays(day, 1) : anchor?.date ?? null
    if (date && stamp.nextDay) date = addDays(date, 1)
    list.push({ ...mention, date, minute, own })
  }
  return overMidnight(list)
}

function ownDate({ stamp }: Mention, calendar: Calendar): string | null {
  return stamp.date && resolveDate(stamp.date, calendar)
}

// A timeline whose first clock is far from the outage's beginning began on the day before, or goes on past midnight.
function firstDay(minute: number, anchor: Anchor | null): string | null {
  if (!anchor || anchor.from === null) return anchor?.date ?? null
  if (anchor.toDate !== null && anchor.toDate !== anchor.date && anchor.from - minute >= HALF_DAY) return addDays(anchor.date, 1)
  return anchor.from < 360 && minute - anchor.from >= HALF_DAY + 360 ? addDays(anchor.date, -1) : anchor.date
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

/** Minutes between two points; null where either has no clock, or only one has a date. */
export function minutesBetween(a: { date: string | null; minute: number | null }, b: { date: string | null; minute: number | null }): number | null {
  if (a.minute === null || b.minute === null || (a.date === null) !== (b.date === null)) return null
  const days = a.date && b.date ? (Date.parse(b.date) - Date.parse(a.date)) / 86_400_000 : 0
  return days * 1440 + b.minute - a.minute
}

/** A point as a moment of the record, in a zone where one is known. */
export function momentAt(point: { date: string | null; minute: number | null }, zone: string | null, precision: Moment['precision'] = 'minute'): Moment | null {
  const clock = point.minute === null ? null : `${String(Math.floor(point.minute / 60)).padStart(2, '0')}:${String(point.minute % 60).padStart(2, '0')}`
  if (!point.date) return clock === null ? null : { at: clock, precision }
  if (clock === null) return { at: point.date, precision: 'day' }
  const local = `${point.date}T${clock}`
  return { at: local + (zone ? offsetAt(zone, local) : ''), precision }
}

// "All times in UTC", "Timeline (times PST)", the column "Time (PT)"
const TIME_WORD = /\b(?:times?|timeline|timestamps?|time ?zone|clocks?|klokkeslett|tidslinje|tider)\b/gi
const DECLARATION_REACH = 60

/** The zone that a document declares for all its times, and where; null where it declares none. */
export function declaredZone(document: Document): { zone: Zone; evidence: Evidence } | null {
  for (const block of document.blocks) {
    if (block.kind === 'code') continue
    for (const match of block.text.slice(0, 2000).matchAll(TIME_WORD)) {
      const found = zoneWithin(block.text, match.index + match[0].length)
      if (found) return { zone: found.zone, evidence: evidence(document, block, match.index, found.end) }
    }
  }
  const field = document.fields.find(f => /^(?:tz|time_?zone)$/i.test(f.key))
  const named = field && zoneAt(field.value, 0)
  return named ? { zone: named.zone, evidence: quote(document, field.start, field.end) } : null
}

// A zone among the next few words, none of which may end the sentence or be a clock.
function zoneWithin(text: string, at: number): { zone: Zone; end: number } | null {
  const reach = /^[^.\n\d;]{0,60}/.exec(text.slice(at, at + DECLARATION_REACH))![0]
  for (const word of reach.matchAll(/[A-Za-z]+/g)) {
    const found = zoneAt(text, at + word.index)
    if (found && !/^Z$|^[a-z]/.test(found.zone.name)) return found
    if (word[0].length > 3 && !/^(?:times?|zone|listed|below|given|stated|noted|shown|follow|following|here|approximat\w*|otherwise|unless|local|this|that|document|report|timeline|they|expressed|reported|used|format|standard|with|from)$/i.test(word[0])) return null
  }
  return null
}

/** What a zone means in this document; null where its abbreviation stays ambiguous. */
export function zoneValue(zone: Zone, document: Document): string | null {
  return zone.value ?? settleAmbiguous(zone.name, document.source.slice(document.start, document.end))
}

/** The zone of a document's clocks: declared for all, or named beside the most of them. `beside`: those whose naming counts first. */
export function timeZone(document: Document, beside: Mention[]): Fact<string> | null {
  const mentions = [...beside, ...mentionsOf(document)]
  const first = beside.find(m => m.stamp.clock?.zone)
  const declared = first ? null : declaredZone(document)
  const chosen = first ?? (declared ? null : mentions.find(m => m.stamp.clock?.zone))
  if (chosen) {
    const value = zoneValue(chosen.stamp.clock!.zone!, document)
    const others = new Set(mentions.map(m => m.stamp.clock?.zone).filter(z => z).map(z => zoneValue(z!, document)))
    return value === null ? null : { value, basis: 'stated', evidence: [evidence(document, chosen.block, chosen.range?.start ?? chosen.stamp.start, chosen.range?.end ?? chosen.stamp.end)], confidence: others.size > 1 ? 0.85 : 0.97 }
  }
  const stated = declared ?? besideTimes(document, mentions)
  const value = stated && zoneValue(stated.zone, document)
  return value ? { value, basis: 'stated', evidence: [stated.evidence], confidence: declared ? 0.97 : 0.93 } : null
}

// "Duration: 45 minutes (PST) - Start: 10:15": a zone in brackets of its own in a block that tells times.
function besideTimes(document: Document, mentions: Mention[]): { zone: Zone; evidence: Evidence } | null {
  for (const block of new Set(mentions.map(m => m.block)))
    for (const match of block.text.matchAll(/[([]([A-Za-z][^()[\]\n]{1,40})[)\]]/g)) {
      const found = zoneAt(match[1]!, 0)
      if (found && found.end === match[1]!.length) return { zone: found.zone, evidence: evidence(document, block, match.index, match.index + match[0].length) }
    }
  return null
}
