// Of one incident of a history: the month and the year that a heading above it names.
import type { Document } from '../document.ts'
import { MONTH_PATTERN, MONTHS } from '../words/months.ts'
import { isDay, isoDate } from './dates.ts'
import { matches } from '../../text/matches.ts'

// "May 2024", "Q1 2024 (January to March)", "2023"; a longer heading speaks of more than its time
const LONGEST = 40
const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/g
const MONTH = new RegExp(`(?<!\\p{L})(${MONTH_PATTERN})(?!\\p{L})`, 'giu')
// "5/7 Carts lost"
const SHORT_DAY = /^(\d{1,2})\/(\d{1,2})(?=\s|$)/

/** `month`: null where the heading names a quarter, or a year alone. */
export function monthAbove({ blocks, start }: Document): { year: number; month: number | null } | null {
  const own = blocks.findIndex(block => block.kind === 'heading' && block.start >= start)
  for (let at = blocks[own]?.section ?? -1; at >= 0; at = blocks[at]!.section) {
    const { text } = blocks[at]!, years = text.length <= LONGEST ? text.match(YEAR) ?? [] : []
    if (years.length !== 1) continue
    const months = matches(text, MONTH).map(name => MONTHS.get(name[1]!.toLowerCase())!)
    return { year: Number(years[0]), month: months.length === 1 ? months[0]! : null }
  }
  return null
}

/** The day of a heading without a year, "5/7 Carts lost", under the heading of its month. */
export function dayUnder(month: { year: number; month: number | null } | null, { blocks, start }: Document): { date: string; from: 'title'; block: number; start: number; end: number } | null {
  const block = blocks.findIndex(block => block.kind === 'heading' && block.start >= start)
  const told = month?.month ? SHORT_DAY.exec(blocks[block]?.text ?? '') : null
  const [, first, second] = (told ?? []).map(Number)
  const day = first === month?.month ? second : second === month?.month ? first : undefined
  return told && day && isDay(month!.year, month!.month!, day) ? { date: isoDate(month!.year, month!.month!, day), from: 'title', block, start: 0, end: told[0].length } : null
}
