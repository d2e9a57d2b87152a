// Times as people read them. A moment is told in its document's own clock, so nothing here converts between zones.
import type { Hit } from '../../../api/search/schema.ts'

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** `2023-10-10T15:00+03:00` → `10 Oct 2023`; null for a clock without a date. */
export function day(at: string): string | null {
  const [, year, month, date] = /^(\d{4})-(\d\d)-(\d\d)/.exec(at) ?? []
  return year ? `${Number(date)} ${MONTHS[Number(month) - 1]} ${year}` : null
}

/** The day of an incident as lists show it: `10 Oct 2023`, `detected 10 Oct 2023`, `10 Oct 2023 by its title`; null where none is known. */
export function knownDay(known: Hit['day']): string | null {
  if (!known) return null
  const date = day(known.at)!
  if (known.of === 'started') return date
  return known.of === 'title' ? `${date} by its title` : known.of === 'file' ? `${date} by its file name` : `${known.of} ${date}`
}

/** `2023-10-10T15:00+03:00` → `15:00`; null for a day without a clock. */
export const clock = (at: string): string | null => /(?:T|^)(\d\d:\d\d)/.exec(at)?.[1] ?? null

/** `2023-10-10T15:00+03:00` → `UTC+03:00`; null where the zone is not known. */
export function offset(at: string): string | null {
  const found = /T[\d:.]+(Z|[+-]\d\d:\d\d)$/.exec(at)?.[1]
  return found ? zoneName(found) : null
}

/** `2023-10-10T15:00+03:00` → `15:00 UTC+03:00`; in UTC, or where no zone is known, the clock alone; null for a day without a clock. */
export function zonedClock(at: string): string | null {
  const time = clock(at), zone = offset(at)
  return time && zone && zone !== 'UTC' ? `${time} ${zone}` : time
}

/** `+00:00` → `UTC`, `-07:00` → `UTC−07:00`; a zone with a name keeps it. */
export function zoneName(zone: string): string {
  if (/^(Z|[+-]00:00)$/.test(zone)) return 'UTC'
  return /^[+-]\d/.test(zone) ? `UTC${zone.replace('-', '−')}` : zone
}

/** Minutes as `47 min`, `1 h 52 min`, `3 d 4 h`; the larger two units, as exact as anybody needs. */
export function minutes(total: number): string {
  const sign = total < 0 ? '−' : '', whole = Math.round(Math.abs(total))
  if (total !== 0 && Math.abs(total) < 1) return `${sign}${Math.round(Math.abs(total) * 60)} s`
  if (whole < 60) return `${sign}${Number(Math.abs(total).toFixed(1))} min` // the median of an even number has a half
  if (whole < 48 * 60) return `${sign}${pair(whole, 60, 'h', 1, 'min')}`
  return `${sign}${pair(whole, 24 * 60, 'd', 60, 'h')}`
}

function pair(whole: number, large: number, largeName: string, small: number, smallName: string): string {
  const rest = Math.floor((whole % large) / small)
  return `${Math.floor(whole / large)} ${largeName}${rest ? ` ${rest} ${smallName}` : ''}`
}

/** An instant of this machine's, in words: `today 02:30`, `20 Nov 2025 02:30`. */
export function instant(at: string, now = new Date()): string {
  const date = new Date(at), two = (n: number) => String(n).padStart(2, '0')
  const time = `${two(date.getHours())}:${two(date.getMinutes())}`
  if (date.toDateString() === now.toDateString()) return `today ${time}`
  return `${date.getDate()} ${MONTHS[date.getMonth()]} ${date.getFullYear()} ${time}`
}
