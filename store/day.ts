// On which day an incident was: one answer for filters, order, lists and pages.
import { MOMENTS, type MomentName } from '../ingest/record.ts'
import type { Incident } from './incident.ts'

/** `at`: `2024-06-08`; `of`: the moment whose day it is, or where else it stands. */
export type KnownDay = { at: string; of: MomentName | 'title' | 'file' }

/** The day on which it started, else was found, …, else ended; else the day that its title or the name of its file gives. */
export function knownDay({ moments, title, source }: Pick<Incident, 'moments' | 'title' | 'source'>): KnownDay | null {
  for (const of of MOMENTS) {
    const at = moments[of] && /^\d{4}-\d\d-\d\d/.exec(moments[of].value.at)?.[0]
    if (at) return { at, of }
  }
  const inTitle = dayIn(title?.value ?? '')
  if (inTitle) return { at: inTitle, of: 'title' }
  // In a file of several incidents its name tells at most the day of the first.
  const inPath = source.incident === 1 ? dayIn(source.path) : null
  return inPath ? { at: inPath, of: 'file' } : null
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const MONTH = '(jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*'

/** The day in a name, where it is written in a way that has only one reading; null where none, or more than one, is. */
function dayIn(name: string): string | null {
  const found = [
    // 2024-06-08, 2024/06/08, 20240608
    ...[...name.matchAll(/(?<!\d)(20\d\d)([-_./]?)(\d\d)\2(\d\d)(?!\d)/g)].map(([, year, , month, day]) => dayOf(year!, Number(month), day!)),
    // June 8, 2024
    ...[...name.matchAll(new RegExp(`(?<![a-z])${MONTH}\\.?[ -](\\d{1,2})(?:st|nd|rd|th)?,?[ -](20\\d\\d)(?!\\d)`, 'gi'))].map(([, month, day, year]) => dayOf(year!, monthOf(month!), day!)),
    // 8 June 2024
    ...[...name.matchAll(new RegExp(`(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)?[ -]${MONTH}\\.?,?[ -](20\\d\\d)(?!\\d)`, 'gi'))].map(([, day, month, year]) => dayOf(year!, monthOf(month!), day!)),
  ]
  const days = [...new Set(found.filter(day => day !== null))]
  return days.length === 1 ? days[0]! : null
}

const monthOf = (name: string) => MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1

/** Null for a day that no calendar has. */
function dayOf(year: string, month: number, day: string): string | null {
  const at = `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`, date = new Date(`${at}T00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(at) ? at : null
}
