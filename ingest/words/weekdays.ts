// Days of the week, Monday first.
import { orWords } from './languages.ts'

/** In English, in lower case. */
export const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']

/** Alternatives for a regular expression: in English, written whole … */
export const WHOLE_WEEKDAY = WEEKDAYS.join('|')
/** … or short, without the stop that may follow … */
export const SHORT_WEEKDAY = 'mon|tues?|wed|thu(?:rs)?|fri|sat|sun'
/** … or either, in any language. */
export const WEEKDAY = `${WHOLE_WEEKDAY}|${SHORT_WEEKDAY}${orWords('weekdays')}`
