// Clock times as people write them → minutes of the day, with the zone named behind them.
import { anyWord, eitherOf, LANGUAGES } from '../words/languages.ts'
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
// "fra kl. 10 til 11", "von 10 bis 11.30 Uhr": the word of the clock is said once. "Fra kl. 10 og 3 timer til" tells one hour, so each opening has its own joint.
const HOUR = String.raw`(?:[01]?\d|2[0-3])`
const SPANS = LANGUAGES.flatMap(({ from, to, between, and }) => [[from, to], [between, and]] as const).map(([opens, joins]) => ({ opens: String.raw`\b(?:${eitherOf(opens)}) `, joins: ` (?:${eitherOf(joins)}) ` }))
// "fra kl. 10 til 3 kunder meldte seg": what counts things is no hour, so only a verb that helps or a word of when may follow.
const NO_COUNT = String.raw`(?! (?!(?:${eitherOf(LANGUAGES.flatMap(({ helping, when, weekdays, onDay, dayBefore, and, but, between }) => [...helping, ...when, ...weekdays, ...onDay, ...dayBefore, ...and, ...but, ...between]))})(?![\wÀ-ɏ]))[a-zÀ-ɏ])`
const CLOCK = new RegExp([
  // "10:30", "22:10:05", "2:05 PM", "11:21a", "07: 50 UTC"
  String.raw`(?=\d)(?:${CALLED}|(?<![\w:./@+]|\d,|UTC-|GMT-))(?<hour>\d{1,2})(?::|;(?=\d\d ?[ap]m)|: (?=\d\d (?:[ap]m\b|${ZONE}\b|US/)))(?<minute>\d{2})(?::\d{2}(?:[.,]\d{1,9})?)?(?!:\d|\d|%|[.,]\d)(?:${HALF}|(?<half>[ap])(?![\w'’]))?`,
  // "T10:30" behind a date
  String.raw`(?<=\d)(?<iso>T)(?<hour>\d{1,2}):(?<minute>\d{2})(?::\d{2}(?:[.,]\d{1,9})?)?`,
  // "T1117" behind "20240308"
  String.raw`(?<=\d{8})(?<iso>T)(?<hour>[01]\d|2[0-3])(?<minute>[0-5]\d)(?:\d{2})?(?!\d)`,
  // "10 AM"
  String.raw`(?<![\w:./\-])(?<twelve>\d{1,2}):?${HALF}`,
  // "kl 11"
  String.raw`(?=\d)(?<=\b${anyWord('clock')} ?)(?<hour>[01]?\d|2[0-3])(?![\w:/\-]|[.,]\d)`,
  // "10 Uhr"
  String.raw`(?<![\w:./\-$€£]|\d,)(?<hour>[01]?\d|2[0-3])(?= ?${anyWord('behindClock')}(?!\w))`,
  ...SPANS.flatMap(({ opens, joins }) => [
    String.raw`(?=\d)(?<=${opens}${anyWord('clock')} ?${HOUR}(?:[.:]\d\d)?${joins})(?<hour>${HOUR})(?![\w:/\-]|[.,]\d)${NO_COUNT}`,
    String.raw`(?=\d)(?<=${opens})(?<hour>${HOUR})(?=${joins}${HOUR}(?:[.:]\d\d)? ?${anyWord('behindClock')}(?!\w))`,
  ]),
  // the first of "10 - 11:30 PM"
  String.raw`(?<![\w:./\-])(?<loose>(?<twelve>\d{1,2}))(?= ?(?:-|–|—|to|and|until) ?\d{1,2}(?::\d{2})? ?[ap]\.?m\b)`,
  // "14.43", "23h15", "8.56am"
  String.raw`(?=\d)(?:${CALLED}|(?<![\w:./\-$€£]|\d,))(?<loose>(?<hour>[01]?\d|2[0-3])[.h](?<minute>[0-5]\d))(?:(?=[ap]\.?m\b)|(?![\w%]|[.:,]\d| ?(?:MB|GB|TB|[kmg]s?\b|%|percent|times|million|seconds|minutes|hours|days|x\b)))(?:${HALF})?`,
  // "1600 UTC", "0930"
  String.raw`(?<![\w:./\-#$€£]|\d,)(?<loose>(?<hour>[01]\d|2[0-3])(?<minute>[0-5]\d))(?<hrs>\s?(?:hrs?|hours|h)\b)?(?!(?!(?:${ZONE}|Z)\b)[\w%]|[.:,/-]\d)`,
  // "2 UTC"
  String.raw`(?<![\w:./\-])(?<hour>[01]?\d|2[0-3])(?= ${ZONE}\b)`,
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
    const half = meridiem(g.half)
    const minute = minuteOf(g, half)
    if (minute === null) continue
    let end = match.index + match[0].length
    BEHIND.lastIndex = end
    const behind = BEHIND.exec(text)?.[0].length ?? 0
    end += behind
    const zone = g.word ? null : zoneBehind(text, end, g.iso !== undefined || /:\d{2}:\d{2}/.test(match[0]))
    const before = zone ? null : ZONE_BEFORE.exec(text.slice(Math.max(0, match.index - 8), match.index))?.[1]
    if (zone) end = zone.end
    const loose = Boolean(g.loose && !half && !zone && !g.hrs && !behind && !BEFORE.test(text.slice(Math.max(0, match.index - LONGEST_BEFORE), match.index)))
    if (loose && isYear(match[0])) continue
    found.push({ start: match.index, end, minute, precision: g.minute || g.word ? 'minute' : 'hour', zone: zone?.zone ?? (before ? zoneAt(before, 0)?.zone ?? null : null), half, loose })
  }
  return found
}

function minuteOf(g: { [name: string]: string | undefined }, half: Clock['half']): number | null {
  if (g.word) return /noon/i.test(g.word) ? 720 : 0
  const hour = Number(g.hour ?? g.twelve)
  const minute = Number(g.minute ?? 0)
  if (minute > 59 || hour > 24 || (hour === 24 && minute > 0) || (g.twelve && (hour > 12 || hour === 0))) return null
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
