// Dates and clocks that stand together in a text → stamps: "June 8, 2024, 10:00 AM (UTC)", "22:10 on 28 Mar 2019", "15:00", "2024-06-08".
import { clocksIn, type Clock } from './clocks.ts'
import { datesIn, type DateWords } from './dates.ts'
import { offsetsIn, type Offset } from './offsets.ts'
import { eastsOf, type Zone } from './zone.ts'
import { orWords } from '../words/languages.ts'
import { WEEKDAY } from '../words/weekdays.ts'
import { SEASONAL_ZONES } from '../words/zones.ts'

/** A written point in time: its date, its clock, or both; or only its distance from another (`offset`). `days`: 1 in "03:00 the next day", −1 in "yesterday at 22:10", else 0. `dayOfMonth`: 16 in "20:00 on the 16th". */
export type Stamp = { start: number; end: number; date: DateWords | null; clock: Clock | null; days: -1 | 0 | 1; dayOfMonth?: number; offset?: Offset }

const DAY_NAME = `(?:${WEEKDAY})\\.?`
const ABOUT = '(?:around|about|approximately|approx\\.?|circa|ca\\.?|~|roughly)'
// Between a date and the clock behind it.
const DATE_CLOCK = new RegExp(`^:?[\\s,;|()\\[\\]*_]*(?:(?:${ABOUT} )?(?:[-–—@]|at${orWords('clock')}|from${orWords('from')}|time:?|${DAY_NAME})[\\s,;|()\\[\\]*_]*)?(?:${ABOUT}\\s*)?$`, 'i')
// Between a clock and the date behind it, also "12:00 (by our clock) on 3 May".
const CLOCK_DATE_ON = new RegExp(`^[\\s,)]*(?:\\([a-z\\d ]{2,25}\\) |local time )?(?:on|of${orWords('onDay')})(?: the)?(?: (?:morning|evening|afternoon|night) of)?[\\s,]+(?:${DAY_NAME}[\\s,]*)?(?:the )?$`, 'i')
const CLOCK_DATE = new RegExp(`^[\\s,)(\\[|/]*(?:${DAY_NAME}[\\s,]*(?:the )?)?$`, 'i')
const NEXT_DAY = new RegExp(`^[\\s,(]*(?:(?:on )?(?:the )?(?:next|following) (?:day|morning)${orWords('nextDay')})`, 'i')
const DAY_BEFORE = new RegExp(`(?<!\\p{L})(?:(?<next>(?:the )?(?:next|following) (?:day|morning)${orWords('nextDay')})|yesterday(?: (?:morning|afternoon|evening))?|the (?:day|evening) before${orWords('dayBefore')})[\\s,(]*(?:(?:at|around|about|from|~${orWords('clock')})[\\s~(]*)?$`, 'iu')

// "20:00 UTC on the 16th", "on the 16th at 20:00": of the month that the rest is told of
const THE_DAY = /^[\s,)]*on (?:\p{L}{3,9}day,? )?the (\d{1,2})(?:st|nd|rd|th)\b(?! (?:of|\p{Lu}\p{L}{2}))/u
const THE_DAY_BEFORE = /(?<!\p{L})on (?:\p{L}{3,9}day,? )?the (\d{1,2})(?:st|nd|rd|th),?(?: (?:at|around|about|from)){0,2} ~?$/u

// "Wed Feb 7 16:55:31 PST 2001", as computers write it; but "May 3 10:05 2000 requests fail"
const YEAR_LAST = /^ ((?:19|20)\d\d)(?!\d|:\d| \p{Ll})/u
const HAS_SECONDS = /:\d\d:\d\d/, WEEKDAY_LAST = new RegExp(`(?<!\\p{L})${DAY_NAME},? $`, 'iu')

/** The stamps of a text, in order. Loose clocks ("14.43") are among them: the caller knows whether their place makes them clocks. */
export function stampsIn(text: string): Stamp[] {
  const dates = datesIn(text)
  const clocks = clocksIn(text).filter(c => !dates.some(d => c.start < d.end && c.end > d.start))
  const parts = [...dates.map(date => ({ date, clock: null, ...span(date) })), ...clocks.map(clock => ({ date: null, clock, ...span(clock) }))].sort((a, b) => a.start - b.start)
  const stamps: Stamp[] = []
  for (let i = 0; i < parts.length; i++) {
    const part = parts[i]!, next = parts[i + 1], after = parts[i + 2]
    const gap = next ? text.slice(part.end, next.start) : ''
    const joins = next && gap.length <= 40 && (part.date && next.clock
      ? text[next.start] === 'T' || DATE_CLOCK.test(gap)
      : part.clock && next.date && (CLOCK_DATE_ON.test(gap) || (CLOCK_DATE.test(gap) && !(after?.clock && DATE_CLOCK.test(text.slice(next.end, after.start))))))
    const late = joins && part.date && !part.date.year && (HAS_SECONDS.test(text.slice(next.start, next.end)) || WEEKDAY_LAST.test(text.slice(Math.max(0, part.start - 20), part.start))) ? YEAR_LAST.exec(text.slice(next.end)) : null
    if (late) stamps.push({ start: part.start, end: next!.end + late[0].length, date: { ...part.date!, year: Number(late[1]) }, clock: next!.clock, days: 0 })
    else if (joins) stamps.push({ start: part.start, end: next.end, date: part.date ?? next.date, clock: part.clock ?? next.clock, days: 0 })
    else stamps.push({ start: part.start, end: part.end, date: part.date, clock: part.clock, ...part.clock ? dayBeside(text, part) : { days: 0 } })
    if (joins) i++
  }
  const offsets = offsetsIn(text).filter(o => !stamps.some(stamp => stamp.start < o.end && stamp.end > o.start))
  return offsets.length ? [...stamps, ...offsets.map(offset => ({ ...span(offset), date: null, clock: null, days: 0 as const, offset }))].sort((a, b) => a.start - b.start) : stamps
}

function dayBeside(text: string, { start, end }: { start: number; end: number }): Pick<Stamp, 'days' | 'dayOfMonth'> {
  const opening = text.slice(Math.max(0, start - 40), start), closing = text.slice(end, end + 30)
  const numbered = Number((THE_DAY.exec(closing) ?? THE_DAY_BEFORE.exec(opening))?.[1] ?? 0)
  if (numbered >= 1 && numbered <= 31) return { days: 0, dayOfMonth: numbered }
  if (NEXT_DAY.test(closing)) return { days: 1 }
  const before = DAY_BEFORE.exec(opening)
  return { days: !before ? 0 : before.groups!.next ? 1 : -1 }
}

const span = ({ start, end }: { start: number; end: number }) => ({ start, end })

const OTHER_CLOCK = /^\s*[/(=|]\s*$/

/** Stamps of which "07:00 UTC / 12:00am PDT" is one, not two: the first of them, as far as both reach. */
export function byOneClock(text: string, stamps: Stamp[]): Stamp[] {
  const found: Stamp[] = []
  for (const stamp of stamps) {
    const one = found.at(-1)
    if (one?.clock && stamp.clock && !stamp.date && OTHER_CLOCK.test(text.slice(one.end, stamp.start)) && isSameInstant(one.clock, stamp.clock)) found[found.length - 1] = { ...one, end: stamp.end }
    else found.push(stamp)
  }
  return found
}

/** Whether a range tells that before it again, in another zone: "15:30-18:00 UTC / 08:30-11:00 PDT". */
export const isTwin = (text: string, one: Range, other: Range) =>
  Boolean(one.from.clock && other.from.clock && OTHER_CLOCK.test(text.slice(one.end, other.start)) && isSameInstant(one.from.clock, other.from.clock))

/** Whether two clocks of different zones may tell one instant. */
function isSameInstant(a: Clock, b: Clock): boolean {
  if (!a.zone || !b.zone || a.zone.name === b.zone.name) return false
  const easts = eastsOf(b.zone)
  return eastsOf(a.zone).some(one => easts.some(other => (a.minute - one - b.minute + other) % DAY === 0))
}
/** Minutes of a day, after which clocks read the same. */
const DAY = 1440

const AROUND = `(?: (?:the hours of|the|on|at|around|about|approximately|approx\\.?|roughly|as early as|ca\\.?|~${orWords('clock')})){0,3}`
const FROM = new RegExp(`(?:^|[\\s(:*])(?:from|between|since${orWords('from')}${orWords('between')})${AROUND}[\\s~(*]*$`, 'i')
const BETWEEN = new RegExp(`(?:^|[\\s(:*])(?:between${orWords('between')})${AROUND}[\\s~(*]*$`, 'i')
const TO = new RegExp(`^[\\s,)*_]*(?:[-–—→~=]+>?|to|until|till?|through|thru|up to|up until|(?:and )?(?:ended|ending|concluded|concluding|lasting until|lasted until)(?: at)?${orWords('to')})(?: (?:the|on|at${orWords('clock')})){0,2}[\\s,(*_]*(?:${ABOUT}\\s*)?(?:${DAY_NAME}[\\s,]*)?$`, 'i')
// "23:50 deployment → 00:48 rollback"
const ARROW = /^(?: \p{L}[\p{L}-]{1,20}){1,2} ?(?:→|[-–=]+>)\s*$/u
const AND = new RegExp(`^[\\s,)]*(?:and${orWords('and')})(?: (?:the|on|at${orWords('clock')})){0,2}\\s*(?:${ABOUT}\\s*)?$`, 'i')

/** Two stamps that a text gives as a beginning and an end. `bare`: neither shows by itself that it is a time ("10.30 - 11.45"). */
export type Range = { from: Stamp; to: Stamp; start: number; end: number; bare: boolean }

/** The ranges of a text. */
export function rangesIn(text: string, stamps = stampsIn(text)): Range[] {
  const ranges: Range[] = []
  for (let i = 0; i + 1 < stamps.length; i++) {
    const from = stamps[i]!, to = stamps[i + 1]!
    const gap = text.slice(from.end, to.start), before = text.slice(Math.max(0, from.start - 40), from.start)
    if (gap.length > 40 || from.offset || to.offset) continue
    const opened = FROM.test(before)
    // "2024-05-03 2024-05-05 2 days …": columns that have lost their lines
    const isRow = gap === ' ' && from.date && to.date && !from.clock && !to.clock && !/[\p{L}\p{N}]/u.test(text.slice(text.lastIndexOf('\n', from.start) + 1, from.start))
    if (!(isRow || TO.test(gap) || ARROW.test(gap) || (AND.test(gap) && BETWEEN.test(before)))) continue
    if (!from.clock && from.date && to.clock && !to.date) continue // a date before the clocks of a timeline
    ranges.push({ ...completed(from, to), start: opened ? from.start - FROM.exec(before)![0].trimStart().length : from.start, end: to.end, bare: isBare(from) && isBare(to) })
    i++
  }
  return ranges
}

const isBare = ({ date, clock }: Stamp) => !date && Boolean(clock?.loose)

// "From 11:58 PST until 13:44 US/Pacific" in June: of two names of one place's clocks, the one that knows the season.
function sameClock(zone: Zone | null, twin: Zone | null): { zone: Zone | null; twin: Zone | null } {
  const placed = [zone, twin].find(one => one && [zone, twin].some(other => other && SEASONAL_ZONES.get(other.name)?.zone === one.value))
  return placed ? { zone: placed, twin: placed } : { zone, twin }
}

// What one end of a range says holds for the other: "10 - 11:30 AM UTC on June 8".
function completed(from: Stamp, to: Stamp): { from: Stamp; to: Stamp } {
  let a = from, b = to
  if (!a.date && b.date) a = { ...a, date: b.date }
  if (a.date && b.date && (a.date.year === null) !== (b.date.year === null)) {
    const year = a.date.year ?? b.date.year!, crosses = a.date.month > b.date.month // "31 December 23:30 to 1 January 2024"
    a = { ...a, date: { ...a.date, year: a.date.year ?? year - Number(crosses) } }
    b = { ...b, date: { ...b.date, year: b.date.year ?? year + Number(crosses) } }
  }
  if (a.clock && b.clock) {
    const { zone, twin } = sameClock(a.clock.zone ?? b.clock.zone, b.clock.zone ?? a.clock.zone)
    a = { ...a, clock: { ...a.clock, zone, loose: false } }
    b = { ...b, clock: { ...b.clock, zone: twin, loose: false } }
    if (!a.clock!.half && b.clock!.half === 'pm' && a.clock!.minute < 720 && a.clock!.minute + 720 <= b.clock!.minute) a = { ...a, clock: { ...a.clock!, half: 'pm', minute: a.clock!.minute + 720 } }
  }
  return { from: a, to: b }
}
