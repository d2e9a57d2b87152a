// What a sentence says of its time (a mention in prose) by where that stands in it: "… until 10:45", "starting at 10:05", "this began at 10:05".
import type { Mention } from '../../time/mentions.ts'
import { wholeWords } from '../../words/language.ts'
import { WEEKDAY } from '../../words/weekdays.ts'
import { orParts, orWords } from '../../words/languages.ts'
import { ABOUT_OUTAGE } from '../../words/outage-ranges.ts'

/** The words of a sentence before its time. */
const upTo = (m: Mention) => m.block.text.slice(Math.max(m.start, m.stamp.start - 200), m.stamp.start)

// "the site stayed down until 10:45", "complete recovery: until 06:20", "lasted until Friday, 3 May, at 10:45"
const UNTIL = new RegExp(`\\b(?:until|till${orWords('until')})(?: (?:about|around|approximately|roughly|ca\\.?${orWords('clock')}))?(?: (?:${WEEKDAY}),?)?(?: the)?[\\s~(]*$`, 'i')
// "This persisted until 10:45, when we pulled the plug"; but "work on the problem continued until 18:00"
const PERSISTED = /(?<!\b(?:of|on|into|in|with|for|about|to|at|all) (?:(?:the|this|that|our|an?|any) )?(?:\w+ )?)\b(?:this|that|it|which|outage|issue|problem|trouble|condition|state|errors|failures) (?:persisted|continued|lasted|went on) (?:until|till)\b/i
// "did not notice until 10:45", "will be down until 10:45", "kept working until 10:45"
const NOT_ENDED = /\b(?:notic\w+|reali[sz]\w+|discover\w+|detect\w+|will|would|may(?! \d)|might|should|expect\w*|work(?:s|ed|ing)|fine|normal|work on|investigat\w+|monitored|monitoring (?:of|continued)|debugging|wait\w*|postpone\w*|rescheduled?|asleep|available|aware|unaware|idea|knew|known?|unnoticed|undetected|unseen)\b/i

/** Whether the outage ended then. */
export function endsThen(m: Mention): boolean {
  const before = upTo(m)
  if (!m.stamp.clock || !UNTIL.test(before)) return false
  return PERSISTED.test(before) || ABOUT_OUTAGE.test(before) && !NOT_ENDED.test(before) && !/^,? when\b/i.test(m.block.text.slice(m.stamp.end))
}

// "we had no idea of the problem until 8:40", "the errors went unnoticed until 09:15"
const UNKNOWN = /\b(?:no idea|(?:not|n['’]t|nobody|no ?one|none of us) (?:\w+ ){0,2}(?:aware|notic\w+|reali[sz]\w+|kn[eo]w\w*|discover\w*|detect\w*)|unaware|unnoticed|undetected|undiscovered)\b/i

/** Whether nobody knew of it until then. */
export const noticedThen = (m: Mention) => m.stamp.clock !== null && UNTIL.test(upTo(m)) && UNKNOWN.test(upTo(m))

// "The shelf has been partially unwritable since 1:34 on Wednesday", "all tills are down since 10:05": but "no till has been down since 10:05"
const SINCE = /\b(?:down|offline|unavailable|unreachable|inaccessible|unresponsive|unusable|un-?writable|unreadable|degraded|broken|failing|stuck|out of service)\b[^.;,]{0,40}\bsince(?: (?:about|around|approximately|roughly))?[\s~(]*$/i
const NOT_SINCE = /\b(?:no|not|nothing|none|never|nobody|without)\b|n['’]t\b|\bno longer\b/i

/** Whether it has been failing since then. */
export const failsSince = (m: Mention) => m.stamp.clock !== null && SINCE.test(upTo(m)) && !NOT_SINCE.test(upTo(m))

// "The fault was identified and cleared within two hours (by 10:45)"
const BY = /\bby[\s~(]*$/i

/** Whether it is the time by which the last of what the sentence tells had happened. */
export const isBy = (m: Mention) => m.place === 'prose' && BY.test(upTo(m))

// "Starting at 10:05, the till refused all cards", "This morning starting at 5:15 …"
const STARTING = /^(?:(?:on [\p{L}\p{N}][\p{L}\p{N}, -]{2,30}|(?:this|yesterday|earlier this) (?:morning|afternoon|evening|night)|today|yesterday),? )?(?:starting|beginning)(?: (?:at|on|from|around|about|approximately|roughly|the|morning|of))*$/iu

/** Whether the sentence opens with it, as the time from which on something was so. */
export const opensAtStart = (m: Mention) => STARTING.test(m.label)

// In the opening, "the switchover caused an outage at 18:23" is enough to tell a beginning; further down it may be any error.
export const OPENING_BLOCKS = 8
const LATER = /\b(?:by|until|till?|to|and|still)\s*~?$/i
const AFTERWARDS = /\b(?:filed|noted|reali[sz]\w+|identified|encounter\w*|recover\w*|restor\w+|normal|resolv\w+|still|again|finished|ended|attempts?|revert\w*|fix\w*|update)\b/i

/** Whether it is told in the opening, and not as what came later. */
export function opensTheStory(m: Mention): boolean {
  return m.index < OPENING_BLOCKS && (m.block.kind !== 'heading' || m.stamp.clock !== null) && !LATER.test(m.block.text.slice(Math.max(0, m.stamp.start - 20), m.stamp.start)) && !AFTERWARDS.test(m.block.text.slice(m.start, m.end))
}

// "The slowness began at 10:05", "This started around 10:05": a trouble, or what has just been told; but a sale or a job may start at any time
const ITS_START = /(?:^|[.!?]\s)(?:(?:the|our) (?:[\p{L}-]+ )?(?:troubles?|problems?|issues?|slowness|errors?|symptoms|lag)|it all|(?:all )?this) (?:started|began|set in) (?:at|around|about)[\s~]*$/iu

/** Whether what was just told began then. */
export const startsThen = (m: Mention) => opensTheStory(m) && ITS_START.test(upTo(m))

// "We will swap the board tonight at 23:00"
const AHEAD = wholeWords(`will|shall|(?:am|is|are) going to|(?:plan|intend|hope)(?:s|ing)? to|scheduling|(?:to|later) (?:tonight|tomorrow)${orParts('ahead')}`)

/** Whether the sentence tells of something that is yet to come. */
export const isAhead = (m: Mention) => m.place === 'prose' && AHEAD.test(m.block.text.slice(m.start, m.stamp.start))
