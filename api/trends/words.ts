// What figures say, in words: the same on the page, in the terminal and in answers of the API.
import { FORMULAS } from '../../ingest/formulas.ts'
import { length } from '../length.ts'
import type { Change, Clock, Spread } from './schema.ts'
import { FEWEST } from './statistics/median.ts'

/** "detected − started" */
export const formulaOf = (clock: Clock): string => (clock === 'count' ? 'incidents by the day they began' : FORMULAS[clock].toReversed().join(' − '))

/** `Time to detect`; of what is counted, `Incidents`. */
export const clockName = (clock: Clock): string => (clock === 'count' ? 'Incidents' : `Time to ${clock}`)

/** What has been done by the end of each clock: "found sooner", "half are resolved within 2 h". */
export const ENDED: { [K in Exclude<Clock, 'count'>]: string } = { detect: 'found', acknowledge: 'acknowledged', mitigate: 'mitigated', resolve: 'resolved', repair: 'repaired', restore: 'restored' }

/** "no detectable change (−38% to +52%, n = 14 and 17)". `n`: of how many on either side. */
export function changeInWords(change: Change | null, clock: Clock, n: [number, number]): string {
  const seen = `n = ${n[0]} and ${n[1]}`
  if (!change) return `too few to say (${seen})`
  const { estimate, from, to, unit } = change, said = (x: number) => signed(x, unit === 'percent' ? '%' : '')
  const interval = `${said(from)} ${to === null ? 'or more' : `to ${said(to)}`}${unit === 'minutes' ? ' min' : ''}, ${seen}`
  if (!isChange(change)) return `no detectable change (${interval})`
  const more = clock === 'count' ? ['fewer', 'more'] : unit === 'minutes' ? ['sooner', 'later'] : ['shorter', 'longer']
  const by = estimate === null ? '' : `${unit === 'percent' ? `${rounded(Math.abs(estimate))}%` : length(Math.abs(estimate))} `
  return `${by}${more[from > 0 ? 1 : 0]} (${interval})`
}

/** Whether the interval leaves no change out. */
export const isChange = ({ from, to }: Change): boolean => from > 0 || (to !== null && to < 0)

/** Whole, but for what would be nothing then. */
const rounded = (x: number) => Number(x.toFixed(Math.abs(x) < 1 ? 1 : 0))
const signed = (x: number, unit: string) => `${rounded(x) > 0 ? '+' : rounded(x) < 0 ? '−' : ''}${Math.abs(rounded(x)).toLocaleString('en')}${unit}`

/** "2.5 min, interval 0 min to 8 min", "2.5 min, too few for an interval (n = 4)", "not stated". */
export function medianInWords({ median, interval, known }: Spread): string {
  if (median === null) return 'not stated'
  return `${length(median)}, ${interval ? `interval ${length(interval.from)} to ${length(interval.to)}` : `too few to say (n = ${known}, ${FEWEST} are needed)`}`
}

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']

/** `2025-03-01` → "March 2025", `2025-03-04` → "4 March 2025". */
export function sinceInWords(day: string): string {
  const month = `${MONTHS[Number(day.slice(5, 7)) - 1]} ${day.slice(0, 4)}`
  return day.endsWith('-01') ? month : dayInWords(day)
}

/** `2025-03-04` → "4 March 2025". */
export const dayInWords = (day: string): string => `${Number(day.slice(8))} ${MONTHS[Number(day.slice(5, 7)) - 1]} ${day.slice(0, 4)}`
