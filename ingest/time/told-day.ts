// The day that a page tells of, where its front matter dates the page.
import type { Document, Field } from '../document.ts'
import { TITLE_FIELDS } from '../words/titles.ts'
import { WHOLE_WEEKDAY } from '../words/weekdays.ts'
import { datesIn, daysBetween, resolveDate, type DateContext, type DateWords } from './dates.ts'
import { isDayLabel } from './labels.ts'
import { mentionsOf } from './mentions.ts'
import { isDayOfIncident, momentNamed } from './moment-cues.ts'

/** The day that a document is filed under, and where it stands. */
export type FiledDay = { date: string; from: 'field' | 'title' | 'name'; field?: Field; block?: number; start?: number; end?: number }

/** Front-matter keys that may date the page rather than the incident. */
const OF_PAGE = /^(?:date|dato|created)$/i
/** What is published later than this many days after tells of an older incident in passing; of a day that is told with its year there is less doubt. */
const PUBLISHED_AFTER = 92, AFTER_WITH_YEAR = 366
// "On Friday October 18th 2024, we …", "On the evening of 3 May our site …": the words before the day that a text opens with.
const OPENS_ON = new RegExp(String.raw`^\W*(?:(?:also|starting|beginning)\s+)?on\s+(?:the\s+)?(?:(?:night|evening|morning|afternoon)\s+of\s+)?(?:(?:${WHOLE_WEEKDAY}),?\s+)?(?:the\s+)?$`, 'i')

const WENT_WRONG = /^[^.;]{0,120}\b(?:incident|outage|down|failed|failure|unavailable|disruption|degrad\w+|crash\w*|broke|compromised|breach|leak\w*|lost|stopped|unable|attack)\b/i

const opensOnTrouble = (before: string, behind: string) => OPENS_ON.test(before) && WENT_WRONG.test(behind)

/** The day in the title, or that the text opens with, where it lies shortly before the one that front matter gives; else null. `context`: how the document writes its dates. */
export function toldDay(document: Document, filed: FiledDay, { dayFirst }: DateContext): FiledDay | null {
  const { field, date: page } = filed
  // Beside an end of its own, the date of front matter is the beginning: "resolvedWhen", "end".
  if (!field || !OF_PAGE.test(field.key) || document.fields.some(other => momentNamed(other.key))) return null
  const title = document.fields.find(({ key }) => TITLE_FIELDS.includes(key.toLowerCase()))
  const titled = title && before(datesIn(title.value)[0], page, dayFirst)
  return titled ? { date: titled, from: 'field', field: title } : headedDay(document, page, dayFirst, before => OPENS_ON.test(before))
}

/** A written day that lies shortly before the one on which the page was written; else null. */
function before(words: DateWords | undefined, page: string, dayFirst: boolean | null): string | null {
  const date = words && resolveDate(words, { dayFirst, year: Number(page.slice(0, 4)), near: page })
  return date && isShortlyBefore(date, page, words.year ? AFTER_WITH_YEAR : PUBLISHED_AFTER) ? date : null
}

/** The day in the first heading, or that the text opens with, shortly before the page's. `opens`: by what stands before and behind it. */
function headedDay(document: Document, page: string, dayFirst: boolean | null, opens: (before: string, behind: string) => boolean): FiledDay | null {
  const heading = document.blocks.findIndex(({ kind, depth }) => kind === 'heading' && depth <= 2)
  const opening = document.blocks.findIndex(({ kind }) => kind === 'paragraph')
  for (const [block, isTold] of [[heading, () => true], [opening, opens]] as const) {
    const text = document.blocks[block]?.text.slice(0, 200), words = text && datesIn(text)[0]
    const date = words && isTold(text.slice(0, words.start), text.slice(words.end)) ? before(words, page, dayFirst) : null
    if (date) return { date, from: 'title', block, start: (words as DateWords).start, end: (words as DateWords).end }
  }
  return null
}

// "Date of incident: 30 April 2025", beside "Date: 5 May 2025"
/** The day that a label calls the incident's. */
export const incidentDay = (document: Document, context: DateContext): FiledDay | null => labelledDay(document, isDayOfIncident, context)

/** The first day with its year behind such a label. */
function labelledDay(document: Document, isNamed: (label: string) => boolean, { dayFirst }: DateContext): FiledDay | null {
  const told = mentionsOf(document).find(({ stamp, label }) => stamp.date?.year && isNamed(label))
  const date = told && resolveDate(told.stamp.date!, { dayFirst, year: null })
  return date ? { date, from: 'title', block: told.index, start: told.stamp.start, end: told.stamp.end } : null
}

/** A day with its year among the first letters of a block, by what stands before and behind it. */
function dayIn({ blocks }: Document, block: number, letters: number, isTold: (before: string, behind: string) => boolean, { dayFirst }: DateContext): FiledDay | null {
  const text = blocks[block]?.text.slice(0, letters) ?? ''
  const words = datesIn(text).find(({ year, start, end }) => year && isTold(text.slice(0, start), text.slice(end)))
  const date = words && resolveDate(words, { dayFirst, year: null })
  return date ? { date, from: 'title', block, start: words.start, end: words.end } : null
}

const isShortlyBefore = (date: string, page: string, days: number) => date < page && daysBetween(date, page) <= days

/** The day with its year that the text under the heading of one incident of several opens with, or the first of what has no heading. */
export function sectionDay(document: Document, context: DateContext): FiledDay | null {
  const { blocks, start } = document, own = blocks.findIndex(block => block.start >= start)
  if (blocks[own]?.kind !== 'heading') return dayIn(document, own, 200, () => true, context)
  return dayIn(document, blocks.findIndex(block => block.start >= start && block.kind === 'paragraph'), 200, before => OPENS_ON.test(before), context)
}

// "… about the disruption that occurred in the Seoul region on November 22, 2018.", "Our outage on …": but "a week after the outage that occurred on …"
const TROUBLE = '(?:incident|outage|disruption|failure|degradation|interruption|breach|attack|event|downtime)'
const HAPPENED_ON = new RegExp(`(?:\\b${TROUBLE} (?:that|which) (?:occurred|happened)\\b|^\\W*(?:our|the) (?:[\\p{L}-]+ ){0,4}${TROUBLE}\\b)[^.;]{0,100}\\bon (?:\\p{L}+day,? )?(?:the )?$`, 'iu')
const ANOTHER_THEN = /\b(?:after|since|like (?:the|that|our)|similar|previous|last|earlier)\b[^.;]*$/i
/** A shorter paragraph may be a title that lost its markup. */
const TITLE_LENGTH = 120

/** The day that a file's name gives, unless its text has a label or a heading of an earlier one, or opens with it: then the name's is when it was written. */
export function namedDay(document: Document, named: string | null, context: DateContext): FiledDay | null {
  if (!named) return null
  const told = dayIn(document, document.blocks.findIndex(({ kind, text }) => kind === 'paragraph' && text.length > TITLE_LENGTH), 400, before => HAPPENED_ON.test(before) && !ANOTHER_THEN.test(before), context)
  const labelled = labelledDay(document, isDayLabel, context)
  return [labelled, told, headedDay(document, named, context.dayFirst, opensOnTrouble)].find(day => day && isShortlyBefore(day.date, named, PUBLISHED_AFTER)) ?? { date: named, from: 'name' }
}

/** The day of a title, unless the text opens with another, earlier one, with its year, on which it went wrong: then the title's is when the report was written. */
export function openedDay(document: Document, titled: FiledDay | null, context: DateContext): FiledDay | null {
  const told = titled && dayIn(document, document.blocks.findIndex(({ kind }) => kind === 'paragraph'), 300, opensOnTrouble, context)
  return told && isShortlyBefore(told.date, titled.date, AFTER_WITH_YEAR) ? told : titled
}
