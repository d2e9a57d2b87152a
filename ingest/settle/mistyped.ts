// Dates of another year or month, as are written in January, beside the incident's own.
import type { Stated } from '../extract/stated-durations.ts'
import type { MomentName } from '../record.ts'
import { daysBetween } from '../time/dates.ts'
import { minutesBetween } from '../time/points.ts'
import { weekdayBefore, weekdayOf } from '../time/weekdays.ts'
import { after, type Candidate, type Settled } from './candidate.ts'

/** In days. */
const MONTHS_BEFORE = 300, LONGEST_OUTAGE = 60

/** Takes an end of a year before for the same day of the incident's year. */
export function mendYear(settled: Settled, name: MomentName): void {
  const mended = settled[name] && inYearOf(settled.started ?? settled.detected, settled[name])
  if (!mended) return
  settled.mistyped.push(settled[name]!)
  settled[name] = mended
}

/** Takes a beginning of a year before the end for the same day of the end's year, where the day of the week beside it says so. */
export function mendBeginning(settled: Settled): void {
  const mended = settled.started && byWeekday(settled.started, settled.resolved ?? settled.detected)
  if (!mended) return
  settled.mistyped.push(settled.started!)
  settled.started = mended
}

/** Takes an end of another month for the same day of the incident's month, where the stated duration says so. */
export function mendMonth(settled: Settled, length: Stated | undefined): void {
  const mended = inMonthOf(settled.started ?? settled.detected, settled.resolved, length)
  if (!mended) return
  settled.mistyped.push(settled.resolved!)
  settled.resolved = mended
}

// "Started 2024-01-05 10:00, resolved 2023-01-05 12:00": the same day of the right year, where that makes an end soon after the beginning.
function inYearOf(from: Candidate | null, end: Candidate): Candidate | null {
  if (!from?.date || !end.date || daysBetween(end.date, from.date) < MONTHS_BEFORE) return null
  const date = from.date.slice(0, 4) + end.date.slice(4)
  if (end.date.endsWith('-02-29')) return null // no day of most years
  const days = daysBetween(from.date, date)
  const mended = onDay(end, date)
  return days >= 0 && days <= LONGEST_OUTAGE && !after(from, mended) ? mended : null
}

// "Friday 5 January 2023", which was a Thursday, and resolved on 2024-01-05: a bug may lie for a year, but not begin on a day that never was.
function byWeekday(started: Candidate, end: Candidate | null): Candidate | null {
  const { date, mention } = started, written = mention?.stamp.date
  if (!date || !end?.date || !written?.year || daysBetween(date, end.date) < MONTHS_BEFORE) return null
  if (date.endsWith('-02-29')) return null // no day of most years
  const mended = onDay(started, end.date.slice(0, 4) + date.slice(4))
  const weekday = weekdayBefore(mention!.block.text, written.start)
  if (weekday === null || weekday === weekdayOf(date) || weekday !== weekdayOf(mended.date!)) return null
  const days = daysBetween(mended.date!, end.date)
  return days >= 0 && days <= LONGEST_OUTAGE && !after(mended, end) ? mended : null
}

// "Detected 2023-07-25 14:05, resolved 2023-09-25 15:55, time to resolve 1 h 50 min": the same day of the right month, where the stated duration says so.
function inMonthOf(from: Candidate | null, end: Candidate | null, length: Stated | undefined): Candidate | null {
  if (!from?.date || !end?.date || !length || end.date.slice(8) !== from.date.slice(8) || end.date === from.date) return null
  const mended = onDay(end, from.date)
  return Math.abs((minutesBetween(from, mended) ?? NaN) - length.fact.value) <= 1 ? mended : null
}

const onDay = (c: Candidate, date: string): Candidate => ({ ...c, date, basis: 'inferred', confidence: Math.min(c.confidence, 0.8) })
