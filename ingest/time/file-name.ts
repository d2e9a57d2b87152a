// The day, month and year in the name of a file; where it is called "incident.md", in that of its folder.
import { ownName } from '../surroundings/parts.ts'
import { datesIn, isDay, isoDate } from './dates.ts'

// "2018-04-18-cull-flood", "20161223-1", "PM2019-011"; eight digits of an older "year" number something else
const NAME_DATE = /(?<!\d)(199[5-9]|20\d\d)[-_.]?(\d{2})[-_.]?(\d{2})(?!\d)/
const NAME_YEAR = /(?<!\d)((?:19|20)\d{2})(?!\d)/

// "2013-01-wiki-compromised": a December told there is that of the year before
const NAME_MONTH = /(?<!\d)((?:19|20)\d\d)[-_.](0[1-9]|1[0-2])(?![\d])/

// "outage-June-6-2024-tills", "3_may_2024_tills": as in a text, with other blanks
const BLANKS = /[-_+.]|%20/g

/** The day that the name of a file gives. */
export function dateOfName(path: string): string | null {
  const name = ownName(path), m = NAME_DATE.exec(name)
  if (m && isDay(Number(m[1]), Number(m[2]), Number(m[3]))) return isoDate(Number(m[1]), Number(m[2]), Number(m[3]))
  const written = datesIn(name.replace(BLANKS, ' ')).find(({ year, other }) => year !== null && !other)
  return written ? isoDate(written.year!, written.month, written.day) : null
}

/** The middle of the month that the name of a file gives. */
export function monthOfName(path: string): string | null {
  const m = NAME_MONTH.exec(ownName(path))
  return m && isoDate(Number(m[1]), Number(m[2]), 15)
}

/** The year that the name of a file gives, with a day or without. */
export const yearOfName = (path: string) => Number(NAME_YEAR.exec(ownName(path))?.[1] ?? NaN) || null
