// The day that a document as a whole is filed under: by a field, its title, its opening, the name of its file.
import { isPart, type Document, type Field } from '../document.ts'
import { isMailHead } from '../read/mail-head.ts'
import { TITLE_FIELDS } from '../words/titles.ts'
import { datesIn, resolveDate, type DateContext, type DateWords } from './dates.ts'
import { dayUnder, monthAbove } from './month-above.ts'
import { incidentDay, namedDay, openedDay, sectionDay, toldDay, type FiledDay } from './told-day.ts'

/** Front-matter keys that date the incident, most telling first. */
const DATE_KEYS = ['incident_date', 'incidentdate', 'incident-date', 'date', 'dato', 'created']

/** The day that a document names, with where it stands there, the more telling place first. `named`: the day in the file's name. */
export function filedDay(document: Document, context: DateContext, named: string | null): FiledDay | null {
  const filed = fieldDay(document, context, DATE_KEYS)
  return (isPart(document) ? headingDay(document, context) ?? dayUnder(monthAbove(document), document) ?? sectionDay(document, context) : null)
    ?? incidentDay(document, context)
    ?? (filed && toldDay(document, filed, context))
    ?? filed
    ?? openedDay(document, titleDay(document, context), context)
    ?? fieldDay(document, context, TITLE_FIELDS)
    ?? namedDay(document, named, context)
}

/** The dates of the keys that date the incident, as they are written. */
export const datesOfFields = (document: Document): DateWords[] => DATE_KEYS.flatMap(key => fieldDate(document, key)?.words ?? [])

function fieldDate({ fields }: Document, key: string): { field: Field; words: DateWords } | null {
  const field = fields.find(f => f.key.toLowerCase() === key)
  const words = field && datesIn(field.value)[0]
  return field && words ? { field, words } : null
}

function fieldDay(document: Document, context: DateContext, keys: readonly string[]): FiledDay | null {
  const isMail = isMailHead(document.fields.map(({ key }) => `${key}:`).join('\n'))
  for (const key of keys) {
    if (isMail && key === 'date') continue
    const found = fieldDate(document, key)
    const date = found && resolveDate(found.words, context)
    if (date) return { date, from: 'field', field: found.field }
  }
  return null
}

/** The day in the first heading, or in the first block. */
function titleDay(document: Document, context: DateContext): FiledDay | null {
  const heading = document.blocks.findIndex(b => b.kind === 'heading' && b.depth <= 2)
  return dayOfTitle(document, heading, context) ?? dayOfTitle(document, 0, context)
}

/** The day in the heading of one incident of several, of any level. */
const headingDay = (document: Document, context: DateContext) => dayOfTitle(document, document.blocks.findIndex(b => b.kind === 'heading' && b.start >= document.start), context)

/** The day that a block begins with or names soon, but for the head of a mail. */
function dayOfTitle({ blocks }: Document, block: number, context: DateContext): FiledDay | null {
  const text = blocks[block]?.text ?? ''
  const words = isMailHead(text) ? undefined : datesIn(text.slice(0, 200))[0]
  const date = words && resolveDate(words, context)
  return date ? { date, from: 'title', block, start: words.start, end: words.end } : null
}
