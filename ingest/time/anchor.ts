// The day that clocks without a date belong to.
import type { Document } from '../document.ts'
import { isMailHead } from '../read/mail-head.ts'
import { calendarOf } from './calendar.ts'
import { datesIn, resolveDate } from './dates.ts'
import { mentionsOf, type Mention } from './mentions.ts'
import { isPageDate, momentNamed } from './moment-cues.ts'
import { isOutside, outageRanges } from './outage-range.ts'
import { END_OF_DAY, type Anchor } from './points.ts'

/** The day of the outage's range, of the document as a whole, or the first day that it names. */
export function anchorOf(document: Document): Anchor | null {
  const calendar = calendarOf(document)
  const mentions = mentionsOf(document)
  const dateOf = (m: Mention) => m.stamp.date && resolveDate(m.stamp.date, calendar)
  const ranges = outageRanges(mentions, calendar).filter(m => m.stamp.clock)
  const dated = ranges.find(m => dateOf(m)) ?? mentions.find(m => momentNamed(m.label) === 'started' && dateOf(m))
  const named = dated ? dateOf(dated)! : calendar.day?.date ?? firstDate(document)
  const range = dated ?? ranges[0]
  const toDate = range?.range?.to.date ? resolveDate(range.range.to.date, calendar) : null
  const from = range?.stamp.clock?.minute ?? null, to = range?.range?.to.clock?.minute ?? null
  const overnight = from !== null && to !== null && (to < from || to === END_OF_DAY)
  return named ? { date: named, from, toDate: overnight ? 'next' : toDate } : null
}

/** "Date: Tue, 3 Oct 2023 …" between "From:" and "Subject:": when a mail was sent. */
const isSent = ({ label, index }: Mention, { blocks }: Document) => /^(?:date|sent)$/i.test(label) && isMailHead(blocks.slice(Math.max(0, index - 4), index + 5).map(({ text }) => text).join('\n'))

const POSTED = /^posted(?: on)?$/i

function firstDate(document: Document): string | null {
  const calendar = calendarOf(document)
  for (const m of mentionsOf(document)) {
    const date = !isOutside(m) && !isPageDate(m.label) && !isSent(m, document) && m.stamp.date && resolveDate(m.stamp.date, calendar)
    if (date) return date
  }
  const posted = mentionsOf(document).filter(m => POSTED.test(m.label) && m.stamp.clock).flatMap(m => (m.stamp.date && resolveDate(m.stamp.date, calendar)) ?? []).sort()
  if (posted.length > 1) return posted[0]! // a page of updates: the first was posted while it lasted
  const field = document.fields.find(f => !isPageDate(f.key) && datesIn(f.value).length)
  return field ? resolveDate(datesIn(field.value)[0]!, calendar) : null
}
