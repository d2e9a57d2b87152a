// What clocks and periods are called on the page.
import type { Clock, Group, Interval } from '../../../api/trends/schema.ts'
import { minutes } from '../lib/when.ts'
import { named } from '../lib/words.ts'
import type { Question } from './question.ts'

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']
const QUARTERS = ['First', 'Second', 'Third', 'Fourth']

/** `2026-Q3` → "Q3 26", `2026-07` → "Jul 26", `2026` as it is. */
export function shortName(period: string): string {
  const [year, part] = period.split('-')
  if (!part) return period
  return `${part.startsWith('Q') ? part : MONTHS[Number(part) - 1]!.slice(0, 3)} ${year!.slice(2)}`
}

/** `2026-Q3` → "Third quarter 2026", `2026-07` → "July 2026", `2026` as it is. */
export function longName(period: string): string {
  const [year, part] = period.split('-')
  if (!part) return period
  return part.startsWith('Q') ? `${QUARTERS[Number(part.slice(1)) - 1]} quarter ${year}` : `${MONTHS[Number(part) - 1]} ${year}`
}

/** Of the mark that is open: `Third quarter 2026, misconfiguration`, `cause not stated`; null where none is. */
export function markName({ period, value, group }: Pick<Question, 'period' | 'value' | 'group'>): string | null {
  const row = value === '' ? `${named(group)} not stated` : value && named(value)
  return [period && longName(period), row].filter(Boolean).join(', ') || null
}

/** As tabs show them: the first one says of what they are. */
export const tabName = (clock: Clock, isFirst: boolean): string => (clock === 'count' ? 'how many' : isFirst ? `Time to ${clock}` : clock)
export const clockName = (clock: Clock): string => (clock === 'count' ? 'number of incidents' : `time to ${clock}`)

/** Words of a group inside a sentence and as a heading. */
export const GROUP_NAMES: { [K in Group]: { one: string; all: string } } = {
  cause: { one: 'Cause', all: 'Causes' }, service: { one: 'Service', all: 'Services' }, severity: { one: 'Severity', all: 'Severities' }, detectedBy: { one: 'Found by', all: 'Found by' },
}

/** "3 min to 13 min" */
export const between = ({ from, to }: Interval): string => `${minutes(from)} to ${minutes(to)}`

export const percent = (share: number): string => `${Math.round(share * 100)}%`

/** The years of some periods in a row: `2011–2022`, `2024`. */
export function yearsName(periods: readonly { period: string }[]): string {
  const [first, last] = [periods[0], periods.at(-1)].map(one => one?.period.slice(0, 4) ?? '')
  return first === last ? first! : `${first}–${last}`
}

/** `2026-11-20` → "20 Nov"; of a year that is over, nothing. */
export function untilName(to: string): string {
  return to.endsWith('-12-31') ? '' : ` to ${Number(to.slice(8))} ${MONTHS[Number(to.slice(5, 7)) - 1]!.slice(0, 3)}`
}

/** "Since 2025", "2025", "2024 to 2025-06". `shown`: the first day that is. */
export function rangeName({ from, to }: { from: string | null; to: string | null }, shown: string): string {
  const first = from ?? shown.slice(0, 4)
  return to === null ? `Since ${first}` : to === first ? first : `${first} to ${to}`
}

/** `12 h 30 min` stays on one line. */
export const unbroken = (sentence: string): string => sentence.replace(/(?<=\d) (?=(?:min|h|d|s)\b)|(?<=\d [hd]) (?=\d)/g, '\u00a0')
