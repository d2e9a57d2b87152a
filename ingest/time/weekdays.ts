// Days of the week: the one that stands beside a date, and the one that a date falls on. Monday is 0.
import { LANGUAGES } from '../words/languages.ts'
import { WEEKDAYS } from '../words/weekdays.ts'

/** "Monday, ", "Thurs. the " */
const BEFORE = /(?<!\p{L})(\p{L}{3,12})\.?,? (?:the )?$/u
/** Longest that BEFORE takes. */
const REACH = 20

/** The day of the week that stands before a date that begins at `at`, or null. */
export function weekdayBefore(text: string, at: number): number | null {
  const word = BEFORE.exec(text.slice(Math.max(0, at - REACH), at))?.[1]!.toLowerCase()
  if (!word) return null
  const named = [WEEKDAYS.findIndex(name => name.startsWith(word)), ...LANGUAGES.map(({ weekdays }) => weekdays.indexOf(word))]
  return named.find(day => day >= 0) ?? null
}

/** The day of the week of `YYYY-MM-DD`. */
export const weekdayOf = (date: string): number => (new Date(date + 'T00:00Z').getUTCDay() + 6) % 7
