// Words around a range of times that tell whether it is the outage's: "Duration: 10:00 - 12:00", "customers could not log in between 10:00 and 12:00".
import { wholeWords } from './language.ts'
import { eitherOf, eitherPart, LANGUAGES, orParts, orWords } from './languages.ts'

/** Labels of a range that is the outage's own. */
export const RANGE_LABEL = wholeWords(`duration|outage|downtime|impact|time(?!line)|time ?frame|when|start(?:ed)?(?: time)? (?:and|to|/|-|–) (?:end(?:ed)?|stop|finish)(?: time)?|from (?:and )?to|period|window of impact|(?:impact|outage|incident|downtime) window${orWords('rangeLabels')}`)

/** What a sentence speaks of that gives the outage's range. */
export const ABOUT_OUTAGE = new RegExp(String.raw`(?<![\p{L}\d])(?:outage|incident|impact\w*|duration|down(?:time)?|unavailab\w+|unable|affect\w*|degrad\w+|disrupt\w+|customers?|users?|fail(?:ed|ures?|ing|s)?|errors?|interrupt\w*|lasted|inaccessib\w+|offline|slow\w*|issues?|problems?|could not|couldn['’]t|unresponsive|when|time|`
  + String.raw`latenc\w+|unreachable|elevated|time ?outs?|timed out|packet loss|drop(?:s|ped)?|delay\w*|reject\w*|lost|losing|wrong\w*|[45]\d\ds?|stop(?:s|ped)|broken?|crash\w*|stuck|hung|intermittent\w*|impaired|prevent\w*|missing|incorrect\w*|stale|suffer\w*|gap|refus\w+|declin\w+|cancel\w*|nobody|no one|no (?:\w+ ){1,2}(?:ran|worked|could|went)|did(?: not|n['’]t) (?:answer|work|respond|load|reach|arrive|run|collect|receive|process|record|send|deliver|save|print|show|update|sync|start|get|count)|no longer|not (?:work|operational|available|respond|accessible|possible|reach|load)\w*`
  + orParts('outage') + String.raw`)(?![\p{L}\d])`, 'iu')

// "Vil være nede den 3. mai fra kl. 10 til 11": in the clause of the range and before it, with a word of the same language that opens it. "Var nede fra 10 til 11, og vi skal lete" has been.
const RANGE_AHEAD = LANGUAGES.map(({ ahead, from, between, clock, onDay }) => String.raw`|(?:${eitherPart(ahead)})(?= (?:[^.,;:!?\n]|(?<=\d)\.){0,60}(?<!\p{L})(?:${eitherOf([...from, ...between])}) (?:(?:${eitherOf([...clock, ...onDay])}) ?)?\d)`).join('')

/** What is said close by of a range that is something else's. */
export const NOT_OUTAGE = wholeWords(String.raw`maintenance window|scheduled|planned|office hours|business hours|support hours|working hours|every (?:day|week)|(?:daily|weekly),? (?:from|between|at|window|\d)|meeting|attendees|logs? (?:from|between)|graph|screenshot|(?<!\b(?:impact|outage|incident|downtime) )window|from detection to|time to \w+${orParts('notOutage')}${RANGE_AHEAD}`)
