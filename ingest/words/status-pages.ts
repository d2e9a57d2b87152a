// What status pages call the states of an incident, each over an update.
import { orEither, orWords, wordsFor } from './languages.ts'

// Capitalised, as they are over an update: in a sentence the same words tell other things.
const capitals = (part: 'lastingStates' | 'endStates' | 'posted') => orEither(wordsFor(part).map(word => word[0]!.toUpperCase() + word.slice(1)))
const STATES = `Resolved|Investigating|Identified|Monitoring|Update|In [Pp]rogress|Verifying|Completed|Scheduled|Post-?mortem${capitals('lastingStates')}${capitals('endStates')}`

/** "Resolved – …", "Investigating", at the beginning of an update. */
export const UPDATE = new RegExp(`^\\W*(?:${STATES})(?=\\s*(?:[-–—:]|\\n|$))`)
/** A state alone. */
export const STATE = new RegExp(`^(?:${STATES})\\W*$`)
/** A state before the time from which on it held, over what was said then: "Investigating\n3 May 2024, 10:12 UTC". */
export const STATE_BEFORE = new RegExp(`^\\W*(?:${STATES}|Created)\\s+$`, 'i')
/** "Posted 2 years ago. May 3, 2024 - 10:12 UTC", under the update that was posted then, up to its time. */
export const POSTED = new RegExp(`^\\W*(?:posted|updated${orWords('posted')})\\b[^\\n]{0,40}$`, 'i')
/** The same with its time … */
export const FOOT_POSTED = new RegExp(`^\\W*(?:posted${orWords('posted')})\\b[^\\n]{0,60}\\d:\\d\\d\\b[^\\n]{0,8}$`, 'i')
/** … or a time alone. */
export const FOOT = new RegExp(`^\\W*(?:(?:posted|updated${orWords('posted')})\\b[^\\n]{0,60}|[^\\n]{0,24}\\d:\\d\\d\\b[^\\n]{0,8})$`, 'i')
/** Lines of a page that was copied as text: a state, or when its update was posted. */
export const UPDATE_LINE = new RegExp(`^(?:(?:${STATES})(?: [-–—])?|(?:Posted|Updated${capitals('posted')})\\b.{0,40}\\d:\\d\\d\\b.{0,8})$`)
/** "May 3, 10:12 UTC", in a line of its own. */
export const TIME_LINE = /^\p{Lu}\p{Ll}{2,8} \d{1,2},? (?:\d{4},? )?(?:[-–] )?\d{1,2}:\d\d(?: [A-Z]{2,5})?$/u
/** Over what was written when it had ended. */
export const ACCOUNT = /^[^\p{L}\n]{0,6}post-?mortem\b/imu
/** An update that was only given when it had ended, or of what had been told before. */
export const OVER = new RegExp(`^\\W*(?:scheduled|update${orWords('endStates')})(?!\\p{L})|\\b(?:resolved|completed|restored)\\b`, 'iu')
