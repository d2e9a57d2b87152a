// Points in time: mentions with their days, how far they lie apart, and what of them a record says.
import type { Moment } from '../record.ts'
import { addDays, daysBetween } from './dates.ts'
import type { Mention } from './mentions.ts'
import { offsetAt } from './zone.ts'

/** A mention on the calendar. `own`: its date stands beside it; else it was carried from the timeline or the document. `nights`: how many midnights its timeline passed without any date. */
export type Timed = Mention & { date: string | null; minute: number | null; own: boolean; nights: number }

/** The day that clocks without a date belong to, and how far a range of the outage reaches from it. */
export type Anchor = { date: string; from: number | null; toDate: string | null }

/** The minute of "24:00". */
export const END_OF_DAY = 1440
/** Minutes; two clocks so far apart lie on either side of midnight. */
export const HALF_DAY = 720

/** `east`: minutes east of UTC that its clock runs, where that is known. */
type Point = Pick<Timed, 'date' | 'minute' | 'nights'> & { east?: number | null }

/** Minutes between two points; null where either has no clock, or only one has a date. */
export function minutesBetween(a: Point, b: Point): number | null {
  if (a.minute === null || b.minute === null || (a.date === null) !== (b.date === null)) return null
  const days = a.date && b.date ? daysBetween(a.date, b.date) : b.nights - a.nights
  return days * 1440 + b.minute - a.minute - (typeof a.east === 'number' && typeof b.east === 'number' ? b.east - a.east : 0)
}

/** A point as a moment of the record, in a zone where one is known. */
export function momentAt(point: Pick<Timed, 'date' | 'minute'>, zone: string | null, precision: Moment['precision'] = 'minute'): Moment | null {
  const { date, minute } = point
  if (minute === null) return date === null ? null : { at: date, precision: 'day' }
  const clock = `${String(Math.floor(minute / 60) % 24).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`
  if (date === null) return { at: clock, precision }
  // The end of a day is written as the beginning of the next: "24:00" is in no calendar.
  const local = `${minute < END_OF_DAY ? date : addDays(date, 1)}T${clock}`
  return { at: local + (zone ? offsetAt(zone, local) : ''), precision }
}
