// What a document tells about its own dates: the year of dates without one, the order of day and month, the day that it is about.
import { isPart, kept, type Document } from '../document.ts'
import type { Order } from '../surroundings.ts'
import { MONTH_PATTERN } from '../words/months.ts'
import { datesIn, resolveDate, type DateContext, type DateWords } from './dates.ts'
import { dayOrder } from './day-order.ts'
import { dateOfName, monthOfName, yearOfName } from './file-name.ts'
import { datesOfFields, filedDay } from './filed-day.ts'
import { mentionsOf } from './mentions.ts'
import { isPageDate } from './moment-cues.ts'
import { monthAbove } from './month-above.ts'
import type { FiledDay } from './told-day.ts'

/**
 * `day`: the day that the document as a whole names (front matter, title, file name), with where it stands there. `order`: what its own dates say of their order, whatever is known around it.
 * `byNeighbours`: days, `YYYY-MM-DD`, that only the files around it, or a habit, tell from others.
 */
export type Calendar = DateContext & { order: Order; byNeighbours: ReadonlySet<string>; day: FiledDay | null }

const MONTH_YEAR = new RegExp(`(?<!\\p{L})(?:${MONTH_PATTERN})\\.? ((?:19|20)\\d{2})(?!\\d)`, 'iu')

/** The document's calendar; made once a document and kept. */
export const calendarOf = kept(read)

function read(document: Document): Calendar {
  const dates = [...mentionsOf(document).flatMap(m => m.stamp.date ?? []), ...datesOfFields(document)]
  const named = dateOfName(document.path)
  const { dayFirst, order } = dayOrder(document, dates, named)
  const context = { dayFirst, year: null }
  const month = isPart(document) ? monthAbove(document) : null
  const day = filedDay(document, context, named)
  const near = day?.date ?? (month ? null : wholeDate(document, dates, context) ?? pageDay(document, context) ?? monthOfName(document.path))
  const year = month && !day ? month.year : near ? Number(near.slice(0, 4)) : yearOf(document)
  const daysOf = (dates: DateWords[]) => dates.flatMap(date => resolveDate(date, { dayFirst, year }) ?? [])
  const byNeighbours = order === 'open' ? new Set(daysOf(dates.filter(d => d.other))).difference(new Set(daysOf(dates.filter(d => !d.other)))) : new Set<string>()
  return { dayFirst, year, near, order, byNeighbours, day }
}

// The first day that is told with its year, unless the file's name says that the incident was in another.
function wholeDate({ path }: Document, dates: DateWords[], context: DateContext): string | null {
  const whole = dates.filter(d => d.year), years = new Set(whole.map(d => d.year!)), named = yearOfName(path)
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

// The year in the file's name, of the title's month ("Outages of May 2024"), or of the folder that is called after a year.
function yearOf({ path, blocks }: Document): number | null {
  const title = blocks.find(b => b.kind === 'heading')?.text ?? ''
  const folder = path.split('/').slice(0, -1).findLast(name => /^(?:19|20)\d\d$/.test(name))
  return yearOfName(path) ?? (Number(MONTH_YEAR.exec(title)?.[1] ?? folder ?? NaN) || null)
}
