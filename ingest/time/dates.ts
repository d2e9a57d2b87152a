// Dates as people write them → year, month and day, as far as the words tell.
import { anyWord } from '../words/languages.ts'
import { MONTH_PATTERN, MONTHS, MONTHS_THAT_ARE_WORDS } from '../words/months.ts'
import { matches } from '../../text/matches.ts'

/** A written date. `year` is null where none is written; `other` is the second reading of "05/06/2024" (day and month exchanged). */
export type DateWords = { start: number; end: number; year: number | null; month: number; day: number; other?: { month: number; day: number } }

/** What a document tells about its dates: which of day and month comes first in "05/06/2024" (null: unknown), and the year of "June 5", with the day that it was taken from. */
export type DateContext = { dayFirst: boolean | null; year: number | null; near?: string | null }

const DATE = new RegExp([
  // "2024-06-08", "2024/06/08", "2024.06.08"
  String.raw`(?<![\w.:/-])(?<isoYear>(?:19|20)\d{2})(?<sep>[-/.])(?<isoMonth>\d{1,2})\k<sep>(?<isoDay>\d{1,2})(?!\d|[-.]\d|\/\d(?!\d(?![\d/.-])))`,
  // "08/06/2024", "27.01.20", "01-05-2024", "03, 14, 2024"
  String.raw`(?<![\w.:/-])(?<first>\d{1,2})(?<between>[-/.]|, (?=\d{1,2}, (?:19|20)\d{2}\b))(?<second>\d{1,2})\k<between>(?<numericYear>(?:19|20)\d{2}|\d{2})(?!\d|[-/.:]\d)`,
  // "8 June 2024", "29 Mar 2019", "20th of Jan, 2012", "19. april", "28-Mar-2019"; of "23-24 October" and "23rd and 24th October" the first day
  String.raw`(?<![\w.:/])(?<dayBefore>\d{1,2})(?:(?:st|nd|rd|th|\.)?[-–]\d{1,2}(?:st|nd|rd|th|\.)?,?|(?:st|nd|rd|th) (?:and|to|&) (?:the )?\d{1,2}(?:st|nd|rd|th),?|st|nd|rd|th|\.)?(?: of)?(?: the)?[ /-](?<monthAfter>${MONTH_PATTERN})(?![a-zà-öø-ÿ])\.?(?:,?[ /-]?'?(?<yearAfter>(?:19|20)\d{2})(?![\d:]))?`,
  // "15Sep94", "01JAN2024", and of "May3, 2024" the space that is missing
  String.raw`(?<![\w.:/-])(?<tightDay>\d{1,2})(?<tightMonth>${MONTH_PATTERN})(?<tightYear>\d{4}|\d{2})(?!\w)`,
  String.raw`(?<!\w)(?<tightBefore>${MONTH_PATTERN})(?<tightAfter>\d{1,2})(?:st|nd|rd|th)?,? (?<tightLast>(?:19|20)\d{2})(?![\d:])`,
  // "2025 August 27th"
  String.raw`(?<![\w.:/-])(?<yearFirst>(?:19|20)\d{2}),? (?<monthMiddle>${MONTH_PATTERN})(?![a-zà-öø-ÿ])\.? {1,2}(?<dayLast>\d{1,2})(?:(?:st|nd|rd|th)(?!\w)|(?!\d|:\d|\.\d|st|nd|rd|th))`,
  // "June 8, 2024", "Oct 30th", "Sept. 3rd 2021"
  String.raw`(?<![\w])(?<monthBefore>${MONTH_PATTERN})(?![a-zà-öø-ÿ])\.?[ -](?:the )?(?<dayAfter>\d{1,2})(?:(?:st|nd|rd|th)(?!\w)|(?!\d|:\d|\.\d|st|nd|rd|th))(?: ?[-–] ?\d{1,2}(?:st|nd|rd|th)?(?=,? \d{4}))?(?:,? (?<yearLast>(?:19|20)\d{2})(?![\d:]))?`,
].join('|'), 'gi')

// What only a clock behind it makes a date; looked for where MAY_BE_RARE finds a trace of it.
const RARE_DATE = new RegExp([
  // "20240608T1430"
  String.raw`(?<![\w.:/-])(?<basicYear>(?:19|20)\d{2})(?<basicMonth>\d{2})(?<basicDay>\d{2})(?=T\d{4})`,
  // "25/07 at 20:07", "11/25 14:40": a date only before its clock
  String.raw`(?<![\w.:/-])(?<shortFirst>\d{1,2})/(?<shortSecond>\d{1,2})(?=[\s,)]{1,2}(?:at |@ ?|${anyWord('clock')} )?\d{1,2}:\d{2}(?!\d))`,
  // "21/9-20 kl 18:18": a date only before its clock; "1/1-24" are ports
  String.raw`(?<![\w.:/-])(?<slashDay>\d{1,2})/(?<slashMonth>\d{1,2})-(?<slashYear>(?:19|20)\d{2}|\d{2})(?=[\s,]{1,2}${anyWord('clock')} ?\d)`,
  // "10-01 09:45", month first as in ISO 8601: a date only before its clock
  String.raw`(?<![\w.:/-])(?<dashMonth>0[1-9]|1[0-2])-(?<dashDay>[0-3]\d)(?= ~?\d{1,2}:\d{2}(?!\d))`,
].join('|'), 'gi')
const MAY_BE_RARE = /\dT\d{4}|\d\/\d{1,2}[\s,)-]|\d-\d\d ~?\d{1,2}:/

/** The dates written in a text, in order. */
export function datesIn(text: string): DateWords[] {
  if (!/\d/.test(text)) return []
  const found = matching(DATE, text)
  return MAY_BE_RARE.test(text) ? [...found, ...matching(RARE_DATE, text)].sort((a, b) => a.start - b.start) : found
}

function matching(pattern: RegExp, text: string): DateWords[] {
  const found: DateWords[] = []
  for (const match of matches(text, pattern)) {
    const date = read(match.groups!)
    if (date && isDay(date.year, date.month, date.day)) found.push({ start: match.index, end: match.index + match[0].length, ...date })
  }
  return found
}

function read(g: { [name: string]: string | undefined }): Omit<DateWords, 'start' | 'end'> | null {
  if (g.isoYear) return { year: Number(g.isoYear), month: Number(g.isoMonth), day: Number(g.isoDay) }
  if (g.first) return numeric(g.first, g.second!, g.numericYear!, g.between!)
  if (g.basicYear) return { year: Number(g.basicYear), month: Number(g.basicMonth), day: Number(g.basicDay) }
  if (g.shortFirst) return dayAndMonth(Number(g.shortFirst), Number(g.shortSecond), null)
  if (g.slashDay) return { year: fourDigits(g.slashYear!), month: Number(g.slashMonth), day: Number(g.slashDay) }
  if (g.dashMonth) return { year: null, month: Number(g.dashMonth), day: Number(g.dashDay) }
  const name = (g.monthAfter ?? g.monthBefore ?? g.monthMiddle ?? g.tightMonth ?? g.tightBefore)!
  const year = g.yearAfter ?? g.yearLast ?? g.yearFirst ?? g.tightLast ?? (g.tightYear && fourDigits(g.tightYear))
  if (!year && MONTHS_THAT_ARE_WORDS.has(name.toLowerCase()) && name[0] === name[0]!.toLowerCase()) return null
  return { year: year ? Number(year) : null, month: MONTHS.get(name.toLowerCase())!, day: Number(g.dayBefore ?? g.dayAfter ?? g.dayLast ?? g.tightDay ?? g.tightAfter) }
}

/** A year of this century or, from 70 on, of the last one. */
const fourDigits = (year: string) => (year.length === 4 ? Number(year) : Number(year) + (Number(year) < 70 ? 2000 : 1900))

function numeric(firstText: string, secondText: string, yearText: string, between: string): Omit<DateWords, 'start' | 'end'> | null {
  const first = Number(firstText), second = Number(secondText)
  const year = yearText.length === 4 ? Number(yearText) : 2000 + Number(yearText)
  // "10.4.12" is a version: before two digits of a year, day and month must have two each.
  if (yearText.length === 2 && between !== '/' && (firstText.length < 2 || secondText.length < 2)) return null
  return between === '.' ? { year, month: second, day: first } : dayAndMonth(first, second, year)
}

function dayAndMonth(first: number, second: number, year: number | null): Omit<DateWords, 'start' | 'end'> {
  const dayFirst = { year, month: second, day: first }
  if (first > 12) return dayFirst
  if (second > 12) return { year, month: first, day: second }
  return first === second ? dayFirst : { ...dayFirst, other: { month: first, day: second } }
}

/** A day so far from the one that its year was taken from lies in the year before or after: "December 30", told on 4 January 2024. */
const OTHER_YEAR = 300

function yearNear({ month, day }: { month: number; day: number }, { year, near }: DateContext): number | null {
  if (year === null || !near) return year
  const off = daysBetween(near, isoDate(year, month, day))
  return Math.abs(off) < OTHER_YEAR ? year : off > 0 ? year - 1 : year + 1
}

/** `YYYY-MM-DD` of a written date, or null where the context leaves its year, or which number is the day, open. */
export function resolveDate(date: DateWords, context: DateContext): string | null {
  const parts = date.other && context.dayFirst === false ? date.other : date
  const year = date.year ?? yearNear(parts, context)
  if (year === null || (date.other && context.dayFirst === null)) return null
  return isDay(year, parts.month, parts.day) ? isoDate(year, parts.month, parts.day) : null
}

/** The first date in a text, with the span of its words; null where there is none or its year cannot be known. `context` comes from `calendarOf`. */
export function parseDate(text: string, context: DateContext): { date: string; start: number; end: number } | null {
  for (const words of datesIn(text)) {
    const date = resolveDate(words, context)
    if (date) return { date, start: words.start, end: words.end }
  }
  return null
}

const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** Whether such a day exists; with an unknown year 29 February does. */
export function isDay(year: number | null, month: number, day: number): boolean {
  if (month < 1 || month > 12 || day < 1 || day > DAYS[month - 1]!) return false
  return month !== 2 || day < 29 || year === null || (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0))
}

export const isoDate = (year: number, month: number, day: number) => `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`

const DAY_MILLISECONDS = 86_400_000

/** `YYYY-MM-DD` some days later. */
export const addDays = (date: string, days: number) => new Date(Date.parse(date + 'T00:00Z') + days * DAY_MILLISECONDS).toISOString().slice(0, 10)

/** Days from one `YYYY-MM-DD` to another; negative to an earlier one. */
export const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / DAY_MILLISECONDS
