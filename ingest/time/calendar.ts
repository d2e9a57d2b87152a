// What a document tells about its own dates: the year of dates without one, the order of day and month, the day that it is about.
import { isMarkup, kept, toldBy, type Document, type Field } from '../document.ts'
import { isMailHead } from '../read/mail-head.ts'
import type { Order } from '../surroundings.ts'
import { ownName } from '../surroundings/parts.ts'
import { mentionsOf } from './mentions.ts'
import { dayUnder, monthAbove } from './month-above.ts'
import { isPageDate, languageOf } from './moment-cues.ts'
import { incidentDay, namedDay, openedDay, sectionDay, toldDay, type FiledDay } from './told-day.ts'
import { TITLE_FIELDS } from '../words/titles.ts'
import { MONTH_PATTERN } from '../words/months.ts'
import { AMERICAN_ZONE } from '../words/zones.ts'
import { settleAmbiguous } from './zone.ts'
import { datesIn, isDay, isoDate, resolveDate, type DateContext, type DateWords } from './dates.ts'
import { matches } from '../../text/matches.ts'

/**
 * `day`: the day that the document as a whole names (front matter, title, file name), with where it stands there. `order`: what its own dates say of their order, whatever is known around it.
 * `byNeighbours`: days, `YYYY-MM-DD`, that only the files around it, or a habit, tell from others.
 */
export type Calendar = DateContext & { order: Order; byNeighbours: ReadonlySet<string>; day: FiledDay | null }

const MONTH_YEAR = new RegExp(`(?<!\\p{L})(?:${MONTH_PATTERN})\\.? ((?:19|20)\\d{2})(?!\\d)`, 'iu')

/** Front-matter keys that date the incident, most telling first. */
const DATE_KEYS = ['incident_date', 'incidentdate', 'incident-date', 'date', 'dato', 'created']

// "2018-04-18-cull-flood", "20161223-1", "PM2019-011"; eight digits of an older "year" number something else
const NAME_DATE = /(?<!\d)(199[5-9]|20\d\d)[-_.]?(\d{2})[-_.]?(\d{2})(?!\d)/
const NAME_YEAR = /(?<!\d)((?:19|20)\d{2})(?!\d)/

// "2013-01-wiki-compromised": a December told there is that of the year before
const NAME_MONTH = /(?<!\d)((?:19|20)\d\d)[-_.](0[1-9]|1[0-2])(?![\d])/

/** The document's calendar; made once a document and kept. */
export const calendarOf = kept(read)

function read(document: Document): Calendar {
  const dates = [...mentionsOf(document).flatMap(m => m.stamp.date ?? []), ...DATE_KEYS.flatMap(key => fieldDate(document, key)?.words ?? [])]
  const named = dateOfName(document.path)
  const { dayFirst, order } = orderOf(document, dates, named)
  const context = { dayFirst, year: null }
  const part = document.start > 0 || document.end < document.source.length
  const month = part ? monthAbove(document) : null
  const filed = fieldDay(document, context)
  const day = (part ? titleDay(document, context, true) ?? dayUnder(month, document) ?? sectionDay(document, context) : null) ?? incidentDay(document, context) ?? (filed && toldDay(document, filed, context)) ?? filed ?? openedDay(document, titleDay(document, context), context) ?? fieldDay(document, context, TITLE_FIELDS) ?? namedDay(document, named, context)
  const near = day?.date ?? (month ? null : wholeDate(document, dates, context) ?? pageDay(document, context) ?? monthOfName(document.path))
  const year = month && !day ? month.year : near ? Number(near.slice(0, 4)) : yearOf(document)
  const daysOf = (dates: DateWords[]) => dates.flatMap(date => resolveDate(date, { dayFirst, year }) ?? [])
  const byNeighbours = order === 'open' ? new Set(daysOf(dates.filter(d => d.other))).difference(new Set(daysOf(dates.filter(d => !d.other)))) : new Set<string>()
  return { dayFirst, year, near, order, byNeighbours, day }
}

/** The day that the name of a file gives: `2018-04-18-cull-flood`; where it is called `incident.md`, that of its folder. */
export function dateOfName(path: string): string | null {
  const m = NAME_DATE.exec(ownName(path))
  return m && isDay(Number(m[1]), Number(m[2]), Number(m[3])) ? isoDate(Number(m[1]), Number(m[2]), Number(m[3])) : null
}

/** The middle of the month that the name of a file gives. */
function monthOfName(path: string): string | null {
  const m = NAME_MONTH.exec(ownName(path))
  return m && isoDate(Number(m[1]), Number(m[2]), 15)
}

// A date that can be read in one way only settles those that can be read in two; else the file's own date does, where it is one of them; else the files around it.
function orderOf(document: Document, dates: DateWords[], named: string | null): { dayFirst: boolean | null; order: Order } {
  const open = dates.filter(d => d.other)
  const votes = votesIn(toldBy(document))
  // Of one incident of several, the others are the nearest that can tell.
  if (!votes.size && open.length && !isMarkup(document.format)) for (const vote of votesIn(document.source)) votes.add(vote)
  if (!votes.size)
    for (const d of open) for (const other of [named ?? [], ...dates.filter(x => !x.other && x.year).map(x => isoDate(x.year!, x.month, x.day))].flat()) {
      const year = Number(other.slice(0, 4))
      if (other === resolveDate(d, { dayFirst: true, year })) votes.add(true)
      if (other === resolveDate(d, { dayFirst: false, year })) votes.add(false)
    }
  const [dayFirst, isDisputed] = votes
  if (isDisputed !== undefined) return { dayFirst: null, order: null }
  if (dayFirst !== undefined) return { dayFirst, order: dayFirst ? 'day-first' : 'month-first' }
  if (!open.length) return { dayFirst: null, order: null }
  // Nobody who writes Norwegian puts the month first.
  const likely = closeTogether(open, named) ?? closeToSure(open, dates) ?? (languageOf(document)?.dayFirst ? true : null)
  return likely === null ? { dayFirst: isAmerican(document) ? false : document.around?.dayFirst ?? null, order: 'open' } : { dayFirst: likely, order: null }
}

/** Hardly anybody whose clocks are all American puts the day first; it is a habit, and no proof. */
function isAmerican(document: Document): boolean {
  const zones = mentionsOf(document).flatMap(({ stamp }) => stamp.clock?.zone ?? [])
  return zones.length > 0 && zones.every(({ name, value }) => AMERICAN_ZONE.test(name) && (value ?? settleAmbiguous(name, toldBy(document)) === CENTRAL))
}
/** "CST" in Chicago; it is written in Shanghai as well. */
const CENTRAL = '-06:00'

/** Whether the day stands first, by each date of a text that reads in one way only. */
function votesIn(text: string): Set<boolean> {
  const votes = new Set<boolean>()
  for (const m of matches(text, /(?<![\d/.-])(\d{1,2})[/-](\d{1,2})[/-](?:20)?\d{2}(?!\d)/g)) {
    if (Number(m[1]) > 12 && Number(m[1]) <= 31 && Number(m[2]) <= 12) votes.add(true)
    if (Number(m[2]) > 12 && Number(m[2]) <= 31 && Number(m[1]) <= 12) votes.add(false)
  }
  return votes
}

/** Days within which an incident's dates lie, and a distance that only the wrong reading gives. */
const CLOSE_DAYS = 14, FAR_DAYS = 25

/** Whether the day stands first, by how many days off each reading lies. */
function decided(dayFirst: number, monthFirst: number): boolean | null {
  if (dayFirst <= CLOSE_DAYS && monthFirst >= FAR_DAYS) return true
  return monthFirst <= CLOSE_DAYS && dayFirst >= FAR_DAYS ? false : null
}

// "03/04 … 03/05 … 03/06": three days of March, or the third of three months; an incident is told in days, and filed soon after.
const closeTogether = (open: DateWords[], named: string | null) => decided(spread(open, named, true), spread(open, named, false))

// "From 07/07/2024 to 08/07/2024", in a report of 9 July 2024
function closeToSure(open: DateWords[], dates: DateWords[]): boolean | null {
  const sure = dates.flatMap(d => d.year && !d.other ? [{ year: d.year, day: dayNumber(isoDate(d.year, d.month, d.day)) }] : [])
  const off = (dayFirst: boolean) => Math.max(...open.map(d => Math.min(...sure.map(({ year, day }) => Math.abs(dayNumber(resolveDate(d, { dayFirst, year })!) - day)))))
  return decided(off(true), off(false))
}

const dayNumber = (date: string) => Date.parse(date) / 86_400_000

/** Days between the first and the last of some dates, read one way. */
function spread(dates: DateWords[], named: string | null, dayFirst: boolean): number {
  const year = dates.find(d => d.year)?.year ?? (named ? Number(named.slice(0, 4)) : 2000)
  const days = [...dates.map(date => resolveDate(date, { dayFirst, year })!), ...named ? [named] : []].map(dayNumber)
  return Math.max(...days) - Math.min(...days)
}

function fieldDate({ fields }: Document, key: string): { field: Field; words: DateWords } | null {
  const field = fields.find(f => f.key.toLowerCase() === key)
  const words = field && datesIn(field.value)[0]
  return field && words ? { field, words } : null
}

function fieldDay(document: Document, context: DateContext, keys: readonly string[] = DATE_KEYS): FiledDay | null {
  const isMail = isMailHead(document.fields.map(({ key }) => `${key}:`).join('\n'))
  for (const key of keys) {
    if (isMail && key === 'date') continue
    const found = fieldDate(document, key)
    const date = found && resolveDate(found.words, context)
    if (date) return { date, from: 'field', field: found.field }
  }
  return null
}

// The first heading, or the first block, where it names a day with its year. In one incident of a file that holds several, a heading of any level.
function titleDay({ blocks, start }: Document, context: DateContext, part = false): FiledDay | null {
  const heading = blocks.findIndex(b => b.kind === 'heading' && (part ? b.start >= start : b.depth <= 2))
  for (const block of part ? [heading] : new Set([heading, 0])) {
    if (blocks[block] && isMailHead(blocks[block].text)) continue
    const words = blocks[block] && datesIn(blocks[block].text.slice(0, 200))[0]
    const date = words && resolveDate(words, context)
    if (date) return { date, from: 'title', block, start: words.start, end: words.end }
  }
  return null
}

// The first day that is told with its year, unless the file's name says that the incident was in another.
function wholeDate({ path }: Document, dates: DateWords[], context: DateContext): string | null {
  const whole = dates.filter(d => d.year), years = new Set(whole.map(d => d.year!)), named = yearIn(ownName(path))
  if (!whole.length || (named && !years.has(named))) return null
  const first = whole.find(d => d.year === (named ?? d.year))!
  // Which number is the day may be open; its year is not.
  return resolveDate(first, context) ?? resolveDate(first, { ...context, dayFirst: true })
}

// The day that the page was published or changed, as front matter has it: the year of "May 3", and no incident's own.
function pageDay({ fields }: Document, context: DateContext): string | null {
  const field = fields.find(({ key, value }) => isPageDate(key) && datesIn(value).length)
  return field ? resolveDate(datesIn(field.value)[0]!, context) : null
}

const yearIn = (name: string) => Number(NAME_YEAR.exec(name)?.[1] ?? NaN) || null

// The year in the file's name, of the title's month ("Outages of May 2024"), or of the folder that is called after a year.
function yearOf({ path, blocks }: Document): number | null {
  const title = blocks.find(b => b.kind === 'heading')?.text ?? ''
  const folder = path.split('/').slice(0, -1).findLast(name => /^(?:19|20)\d\d$/.test(name))
  return yearIn(ownName(path)) ?? (Number(MONTH_YEAR.exec(title)?.[1] ?? folder ?? NaN) || null)
}
