// Clock times as people write them → minutes of the day, with the zone named behind them.
import { anyWord, eitherOf, wordsFor } from '../words/languages.ts'
import { cityAt, zoneAt, type Zone } from './zone.ts'
import { matches } from '../../text/matches.ts'

export type Clock = {
  start: number
  /** Behind the zone, where one is named. */
  end: number
  /** Minutes since midnight; 1440 for "24:00", the end of its day. */
  minute: number
  precision: 'minute' | 'hour'
  zone: Zone | null
  /** "10:30 PM" → pm; null where the text does not say. */
  half: 'am' | 'pm' | null
  /** "14.43", "1600": a clock only if its place says so (a line's beginning, a range, "at", a zone), and no word of it stands beside ("kl. 14.43", "14.43 Uhr"). */
  loose: boolean
}

/** Zones that make a clock of the number before them, which is none alone. */
const ZONE = '(?:UTC|GMT|[CEMP][SD]T|CES?T)'
const HALF = String.raw`(?:\s?(?<half>[ap]\.?m\b\.?))`
// "kl.10:30": the stop belongs to the word
const CALLED = String.raw`(?<=\b${anyWord('clock')})`
// "fra kl. 10 til 11", "von 10 bis 11.30 Uhr": the word of the clock is said once
const HOUR = String.raw`(?:[01]?\d|2[0-3])`, OPENS = String.raw`\b(?:${eitherOf([...wordsFor('from'), ...wordsFor('between')])}) `, JOINS = `(?: ?[-–] ?| (?:${eitherOf([...wordsFor('to'), ...wordsFor('and')])}) )`
const CLOCK = new RegExp([
  // "10:30", "22:10:05", "2:05 PM", "11:21a", "07: 50 UTC"
  String.raw`(?=\d)(?:${CALLED}|(?<![\w:./@+]|\d,|UTC-|GMT-))(?<hour>\d{1,2})(?::|;(?=\d\d ?[ap]m)|: (?=\d\d (?:[ap]m\b|${ZONE}\b|US/)))(?<minute>\d{2})(?::\d{2}(?:[.,]\d{1,9})?)?(?!:\d|\d|%|[.,]\d)(?:${HALF}|(?<letter>[ap])(?![\w'’]))?`,
  // "T10:30" behind a date
  String.raw`(?<=\d)T(?<isoHour>\d{1,2}):(?<isoMinute>\d{2})(?::\d{2}(?:[.,]\d{1,9})?)?`,
  // "T1117" behind "20240308"
  String.raw`(?<=\d{8})T(?<basicHour>[01]\d|2[0-3])(?<basicMinute>[0-5]\d)(?:\d{2})?(?!\d)`,
  // "10 AM"
  String.raw`(?<![\w:./\-])(?<bareHour>\d{1,2}):?${HALF.replace('<half>', '<bareHalf>')}`,
  // "kl 11"
  String.raw`(?=\d)(?<=\b${anyWord('clock')} ?)(?<klHour>[01]?\d|2[0-3])(?![\w:/\-]|[.,]\d)`,
  // "10 Uhr"
  String.raw`(?<![\w:./\-$€£]|\d,)(?<hourBefore>[01]?\d|2[0-3])(?= ?${anyWord('behindClock')}(?!\w))`,
  String.raw`(?=\d)(?<=${OPENS}${anyWord('clock')} ?${HOUR}(?:[.:]\d\d)?${JOINS})(?<lastHour>${HOUR})(?![\w:/\-]|[.,]\d)`,
  String.raw`(?=\d)(?<=${OPENS})(?<firstHour>${HOUR})(?=${JOINS}${HOUR}(?:[.:]\d\d)? ?${anyWord('behindClock')}(?!\w))`,
  // the first of "10 - 11:30 PM"
  String.raw`(?<![\w:./\-])(?<fromHour>\d{1,2})(?= ?(?:-|–|—|to|and|until) ?\d{1,2}(?::\d{2})? ?[ap]\.?m\b)`,
  // "14.43", "23h15", "8.56am"
  String.raw`(?=\d)(?:${CALLED}|(?<![\w:./\-$€£]|\d,))(?<dotHour>[01]?\d|2[0-3])[.h](?<dotMinute>[0-5]\d)(?:(?=[ap]\.?m\b)|(?![\w%]|[.:,]\d| ?(?:MB|GB|TB|[kmg]s?\b|%|percent|times|million|seconds|minutes|hours|days|x\b)))(?:${HALF.replace('<half>', '<dotHalf>')})?`,
  // "1600 UTC", "0930"
  String.raw`(?<![\w:./\-#$€£]|\d,)(?<milHour>[01]\d|2[0-3])(?<milMinute>[0-5]\d)(?<hrs>\s?(?:hrs?|hours|h)\b)?(?!(?!(?:${ZONE}|Z)\b)[\w%]|[.:,/-]\d)`,
  // "2 UTC"
  String.raw`(?<![\w:./\-])(?<zoneHour>[01]?\d|2[0-3])(?= ${ZONE}\b)`,
  String.raw`(?<![\w-])(?<word>12 noon|noon|midnight)\b`,
].join('|'), 'gi')

const BEHIND = new RegExp(`\\s?${anyWord('behindClock')}(?!\\p{L})`, 'iuy')
const BEFORE = new RegExp(`(?<!\\p{L})${anyWord('clock')} ?$`, 'iu'), LONGEST_BEFORE = 16
// "UTC 05:13", but "09:40 UTC 10:02" names the zone of the clock before
const ZONE_BEFORE = /(?<!\d ?)\b(UTC|GMT|CES?T) $/
const ZONE_GAP = /[\s,]{0,2}[([]?/y

/** The clocks written in a text, in order. */
export function clocksIn(text: string): Clock[] {
  const found: Clock[] = []
  for (const match of matches(text, CLOCK)) {
    if (match.index < (found.at(-1)?.end ?? 0)) continue // the offset of the clock before
    const g = match.groups!
    const half = meridiem(g.half ?? g.letter ?? g.bareHalf ?? g.dotHalf)
    const minute = minuteOf(g, half)
    if (minute === null) continue
    let end = match.index + match[0].length
    BEHIND.lastIndex = end
    const behind = BEHIND.exec(text)?.[0].length ?? 0
    end += behind
    const zone = g.word ? null : zoneBehind(text, end, Boolean(g.isoHour ?? g.basicHour) || /:\d{2}:\d{2}/.test(match[0]))
    const before = zone ? null : ZONE_BEFORE.exec(text.slice(Math.max(0, match.index - 8), match.index))?.[1]
    if (zone) end = zone.end
    const loose = Boolean((g.dotHour ?? g.milHour ?? g.fromHour) && !half && !zone && !g.hrs && !behind && !BEFORE.test(text.slice(Math.max(0, match.index - LONGEST_BEFORE), match.index)))
    if (loose && g.milHour && isYear(match[0])) continue
    found.push({ start: match.index, end, minute, precision: (g.bareHour || g.klHour || g.hourBefore || g.firstHour || g.lastHour || g.fromHour || g.zoneHour) && minute % 60 === 0 ? 'hour' : 'minute', zone: zone?.zone ?? (before ? zoneAt(before, 0)?.zone ?? null : null), half, loose })
  }
  return found
}

function minuteOf(g: { [name: string]: string | undefined }, half: Clock['half']): number | null {
  if (g.word) return /noon/i.test(g.word) ? 720 : 0
  const hour = Number(g.hour ?? g.isoHour ?? g.basicHour ?? g.bareHour ?? g.klHour ?? g.hourBefore ?? g.firstHour ?? g.lastHour ?? g.dotHour ?? g.milHour ?? g.fromHour ?? g.zoneHour)
  const minute = Number(g.minute ?? g.isoMinute ?? g.basicMinute ?? g.dotMinute ?? g.milMinute ?? 0)
  if (minute > 59 || hour > 24 || (hour === 24 && minute > 0) || ((g.bareHour || g.fromHour) && (hour > 12 || hour === 0))) return null
  // "13:55 PM" is written by people who count to 24.
  const h = half === 'pm' && hour < 12 ? hour + 12 : half === 'am' && hour === 12 ? 0 : hour
  return h * 60 + minute
}

const isYear = (digits: string) => /^(?:19[89]|20[0-4])\d$/.test(digits)

const meridiem = (words: string | undefined) => words ? (/^a/i.test(words) ? 'am' as const : 'pm' as const) : null

function zoneBehind(text: string, at: number, iso: boolean): { zone: Zone; end: number } | null {
  ZONE_GAP.lastIndex = at
  const gap = ZONE_GAP.exec(text)?.[0] ?? ''
  const found = zoneAt(text, at + gap.length) ?? cityAt(text, at + gap.length)
  // "10:00-11:30" is a range: a negative offset stands directly behind an ISO clock or seconds, or is written "-0700".
  if (!found || (/^[-−]/.test(found.zone.name) && (gap || !iso) && !/^[-−]\d{4}$/.test(found.zone.name))) return null
  return gap.endsWith('(') && text[found.end] === ')' ? { ...found, end: found.end + 1 } : found
}
