// When an incident that tells no day was reported at the latest: its file was there by then.
import { isPart, type Document } from '../document.ts'
import type { Fact, PostmortemRecord } from '../record.ts'
import { calendarOf } from '../time/calendar.ts'

/** An archive may have been moved into its repository as a whole, years later. */
const CONFIDENCE = 0.4

/** Whether nothing but its file's history can tell of an incident's day. One of several may have been added to its file at any time. */
export const isUndated = (document: Document, moments: PostmortemRecord['moments']): boolean =>
  !isPart(document) && calendarOf(document).day === null && !Object.values(moments).some(moment => /^\d{4}-/.test(moment?.value.at ?? ''))

/** The day, `YYYY-MM-DD` UTC, on which its file was committed first; null for a document that tells a day itself. */
export function reported(document: Document, moments: PostmortemRecord['moments']): Fact<string> | null {
  const added = document.around?.history?.added
  return added && isUndated(document, moments) ? { value: added.slice(0, 10), basis: 'history', evidence: [], confidence: CONFIDENCE } : null
}
