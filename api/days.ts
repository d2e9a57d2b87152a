// Days, months, quarters and years, cut in one zone.
import type { Figure } from '../store/figure.ts'

/** Whether the zone database has it; an offset has no rules for summer and is none. */
export function isZone(name: string): boolean {
  if (!/^[A-Za-z]/.test(name)) return false
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: name }))
  } catch {
    return false
  }
}

/** `at`: `2024-06-08`; `isZoneless`: a clock was told without its zone, and read in ours. */
export type KnownIn = { at: string; isZoneless: boolean }

export type Calendar = { zone: string; /** Null where no day is known. */ of: (figure: Figure) => KnownIn | null; /** Of an instant, or a clock with its offset. */ at: (instant: string) => string; today: () => string }

/** Offsets of zones are whole quarters of an hour, so that all instants of one lie on the same day. */
const QUARTER_HOUR_MILLISECONDS = 900_000

/** Remembers what the zone database said: asking it for ten thousand incidents takes longer than everything else about them. */
export function calendarOf(zone: string, today = () => Temporal.Now.plainDateISO(zone).toString()): Calendar {
  const days = new Map<number, string>()
  const at = (instant: string) => {
    const quarter = Math.floor(Date.parse(instant) / QUARTER_HOUR_MILLISECONDS)
    let day = days.get(quarter)
    if (day === undefined) days.set(quarter, (day = Temporal.Instant.fromEpochMilliseconds(quarter * QUARTER_HOUR_MILLISECONDS).toZonedDateTimeISO(zone).toPlainDate().toString()))
    return day
  }
  // A figure is never changed, but replaced: what was found for one holds as long as it is there.
  const found = new WeakMap<Figure, KnownIn | null>()
  const of = (figure: Figure): KnownIn | null => {
    let known = found.get(figure)
    if (known === undefined) found.set(figure, (known = dayOf(figure)))
    return known
  }
  const dayOf = ({ started, day }: Figure): KnownIn | null => {
    // What people set may be a moment that no calendar has.
    if (/T.*(?:Z|[+-]\d\d:\d\d)$/.test(started ?? '') && !Number.isNaN(Date.parse(started!))) return { at: at(started!), isZoneless: false }
    return day && { at: day.at, isZoneless: started?.includes('T') ?? false }
  }
  return { zone, of, at, today }
}

export const CUTS = ['month', 'quarter', 'year'] as const
export type Cut = (typeof CUTS)[number]

const MONTHS_OF: { [K in Cut]: number } = { month: 1, quarter: 3, year: 12 }

/** `2026-07`, `2026-Q3`, `2026`. */
export function periodOf(day: string, cut: Cut): string {
  if (cut === 'quarter') return `${day.slice(0, 5)}Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`
  return day.slice(0, cut === 'month' ? 7 : 4)
}

/** A month, a quarter or a year with its first and last day. */
export type Period = { period: string; from: string; to: string }

/** Those from the one that holds a day to the one that holds another, without a gap. */
export function periodsBetween(first: string, last: string, cut: Cut): Period[] {
  const months = MONTHS_OF[cut], periods: Period[] = []
  let from = Temporal.PlainDate.from(`${first.slice(0, 7)}-01`)
  from = from.subtract({ months: (from.month - 1) % months })
  for (let next; Temporal.PlainDate.compare(from, last) <= 0; from = next) {
    next = from.add({ months })
    periods.push({ period: periodOf(from.toString(), cut), from: from.toString(), to: next.subtract({ days: 1 }).toString() })
  }
  return periods
}

/** Whether any calendar has a day written as `2024-06-08`. */
export const isCalendarDay = (day: string): boolean => new Date(`${day}T00:00Z`).toJSON()?.startsWith(day) ?? false

/** The first day of a day, a month or a year: `2024-06` → `2024-06-01`. */
export const firstDay = (edge: string): string => `${edge}${'-01-01'.slice(edge.length - 4)}`

/** The last one. A day that its month does not have is its last. */
export function lastDay(edge: string): string {
  const [year, month = 12, day = 31] = edge.split('-').map(Number)
  return Temporal.PlainDate.from({ year: year!, month, day }).toString()
}
