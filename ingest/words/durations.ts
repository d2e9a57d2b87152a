// Words around a length of time that tell what it measures.
import type { DurationName } from '../record.ts'
import type { Unit } from './language.ts'
import { eitherPart, LANGUAGES, wordsFor } from './languages.ts'

/** Labels and front-matter keys before a length. `detect` and `resolve` count from the beginning of the impact. */
const LABELS: { [name in DurationName]: string[] } = {
  detect: ['time to detection', 'time to detect', 'time to discover', 'time to discovery', 'ttd', 'mttd', 'detection time', 'time until detection', 'time to identify', 'time before detection', 'detection delay'],
  acknowledge: ['time to acknowledge', 'time to acknowledgement', 'time to acknowledgment', 'tta', 'mtta', 'time to respond', 'time to response', 'response time'],
  mitigate: ['time to mitigate', 'time to mitigation', 'ttm', 'mttm'],
  resolve: ['time to resolve', 'time to resolution', 'time to recovery', 'time to recover', 'time to restore', 'time to restoration', 'ttr', 'mttr', 'time to fix', 'duration', 'total time', 'total duration', 'outage duration', 'incident duration', 'duration of outage', 'duration of incident',
    'duration of the outage', 'duration of the incident', 'downtime', 'total downtime', 'length', 'length of outage', 'impact duration', 'duration of impact', 'outage length', 'outage time', 'length of incident', 'duration of problem', 'service downtime', 'downtime duration', 'time of outage'],
  repair: ['time to repair'],
  restore: [],
}

export const DURATION_LABELS: ReadonlyMap<string, DurationName> = new Map(
  (Object.keys(LABELS) as DurationName[]).flatMap(name => [LABELS, ...LANGUAGES.map(({ durationLabels }) => durationLabels)].flatMap(labels => (labels[name] ?? []).map(label => [label, name] as const))))

/** Numbers that are written as words before a unit of time. */
export const NUMBER_WORDS: ReadonlyMap<string, number> = new Map([
  ['half an', 0.5], ['half a', 0.5], ['an', 1], ['a', 1], ['one', 1], ['two', 2], ['three', 3], ['four', 4], ['five', 5], ['six', 6], ['seven', 7], ['eight', 8], ['nine', 9], ['ten', 10],
  ['eleven', 11], ['twelve', 12], ['fifteen', 15], ['eighteen', 18], ['twenty', 20], ['twenty-four', 24], ['thirty', 30], ['forty', 40], ['forty-five', 45], ['fifty', 50], ['sixty', 60], ['ninety', 90],
  ...LANGUAGES.flatMap(({ numbers }) => Object.entries(numbers)),
])

const UNITS: { [unit in Unit]: string[] } = { week: ['week', 'weeks'], day: ['day', 'days', 'd'], hour: ['hour', 'hours', 'hr', 'hrs', 'h'], minute: ['minute', 'minutes', 'min', 'mins', 'm'], second: ['second', 'seconds', 'sec', 'secs', 's'] }
const MINUTES: { [unit in Unit]: number } = { week: 10_080, day: 1440, hour: 60, minute: 1, second: 1 / 60 }

/** Units of time, lower case → minutes. */
export const UNIT_MINUTES: ReadonlyMap<string, number> = new Map(
  (Object.keys(UNITS) as Unit[]).flatMap(unit => [UNITS, ...LANGUAGES.map(({ units }) => units)].flatMap(units => units[unit].map(word => [word, MINUTES[unit]] as const))))

/** "En time": a single hour, in the languages that have no other word for it than for a time. A part of a pattern. */
export const AN_HOUR = eitherPart(wordsFor('anHour'))

/** In front of a length that nobody measured. A part of a pattern. */
const HEDGE = 'about|around|approximately|roughly|nearly|almost'

/** Sentences about the outage as a whole, the length standing at ▮. */
export const LASTED: readonly RegExp[] = [
  /\b(?:last(?:ed|ing|s)|duration (?:of|was|is))\b[^▮;]{0,50}▮/i,
  new RegExp(String.raw`\b(?:down|gone|blank|missing|unavailable|unavailability|unusable|inaccessible|offline|unreachable|unresponsive|interrupted|degraded|disrupted|affected|unable to [\w ]{3,40}|uneditable|unwritable|unreadable|outage|downtime)[^▮.;]{0,40} (?:for|of|in)(?: (?:an?|a total of|a period of|${HEDGE}|over|more than|some|the|just|at least|up to))*[ ~]*▮`, 'i'),
  new RegExp(String.raw`\b(?:was|were|been) impacted for(?: (?:a total of|${HEDGE}|some|just|over))*[ ~]*▮`, 'i'),
  // "stopped working for 2 hours", "failed with a 503 for about half an hour"; but "failed for more than 5 minutes" is an alert's own words.
  new RegExp(String.raw`\b(?:stopped|stood still|fail(?:ed|ing|ures?)|errors?|fatals?|exceptions?|[45]\d\ds?|HTTP [45]xx|latency|time ?outs?|packet loss|(?:severely|badly|completely|totally|partially) broken|(?:was|were) (?:broken|slow|blocked|impaired|frozen)|could not [\w ]{3,40}|couldn['’]t [\w ]{3,40})\b[^▮.;]{0,40} for(?: (?:a total of|${HEDGE}|some|just|over))*[ ~]*▮`, 'i'),
  // "For 54 minutes a third of all pages were blank"
  new RegExp(String.raw`\bfor(?: (?:a total of|${HEDGE}|some))*[ ~]*▮[^▮.;]{0,50} (?:was|were) (?:down|gone|blank|missing|unavailable|inaccessible|offline|unreachable|unresponsive|unable)\b`, 'i'),
  new RegExp(String.raw`\bover a period of(?: (?:${HEDGE}))?[ ~]*▮[^.;]*\b(?:outage|downtime|unavailable|down|errors?)\b`, 'i'),
  // "for two periods totalling 31 minutes", "for an aggregate of 33 minutes"
  /\b(?:totall?ing|aggregate(?: total)? of|combined total of)[ ~]*▮/i,
  /▮[- ](?:long )?(?:\w+ ){0,2}(?:outage|downtime|disruption|interruption|degradation|incident|service disruption|of downtime|of outage|of unavailability|of disruption|of degraded)\b/i,
  /\b(?:outage|incident|downtime|disruption)\b[^▮.;]{0,30}\b(?:took|was|spanned)\b[^▮.;]{0,20}▮/i,
  // "this went on for about 5 minutes", "resulting in only 15 minutes of website unavailability", "for three hours all writes queued up"
  new RegExp(String.raw`\b(?:this|that|it|which|outage|condition|state) (?:continued|persisted|went on|carried on) for(?: (?:${HEDGE}|some|just))*[ ~]*▮`, 'i'),
  /▮ of (?:[\w-]+ ){1,3}(?:unavailability|downtime|outage|disruption)\b/i,
  new RegExp(String.raw`^(?:for|during)(?: (?:${HEDGE}|some))*[ ~]*▮,? (?:all|no|most|the|our)\b[^▮.;]{0,60}\b(?:queued up|failed|stalled|hung|froze|timed out|blocked|stopped|rejected|errored)\b`, 'i'),
  // "it took 91 minutes from the start of the incident to the deploy of the fix"
  new RegExp(String.raw`\btook(?: (?:us|${HEDGE}|just|over|a total of))*[ ~]*▮ from (?:the )?(?:\w+ )?(?:start|beginning|onset|first \w+) (?:of (?:the )?(?:incident|outage|issue|problem|impact) )?(?:to|until|till)\b`, 'i'),
  // "it took nearly five hours before service was restored", "after 40 minutes everything was back"
  new RegExp(String.raw`\btook(?: (?:us|${HEDGE}|just|over|a total of))*[ ~]*▮ (?:before|until|for|to (?:fully )?(?:restore|recover|resolve|get|bring)\b)[^▮.;]{0,60}(?:restor\w+|recover\w*|resolv\w+|back (?:up|online|to normal|in service)|normal\b)`, 'i'),
  // "after 46 minutes the till answered again and the outage was over", "the outage ended after 46 minutes"
  /^after ▮(?! (?:of|with|without)\b)(?:(?!\b(?:after|that|thought|believed|said|declared)\b)[^▮.;]){0,80}\b(?:outage|incident|disruption) was over\b|(?<!\b(?:first|second|third|last|next|previous|earlier) )\b(?:outage|incident|disruption) (?:ended|was over) after[ ~]*▮/i,
  ...LANGUAGES.flatMap(({ lasted }) => lasted),
]

/** Sentences that tell of how long until somebody knew, the length standing at ▮. */
export const NOTICED: readonly RegExp[] = [
  // "our monitoring alerted us within 3 minutes", "we got paged after 4 minutes"
  new RegExp(String.raw`\b(?:detect(?:ed)?|notic(?:ed|ing)|alerted|paged|fired|discovered|spotted|caught|found out|became aware|oppdaget|varslet)\b[^▮.;]{0,40} (?:within|after|etter|innen)(?: (?:${HEDGE}|just|only))*[ ~]*▮(?! (?:of|before|later|ago))(?! after (?!the|it|impact|start))`, 'i'),
  // "detected 20 minutes after the deploy", "within 5 minutes our monitoring detected it"
  /\b(?:detected|noticed|alerted|paged|discovered|spotted) (?:\w+ ){0,4}▮ after (?:the |its |initial )*(?:impact|outage|incident|start|beginning|onset|deploy\w*|change|fault|first|we (?:first )?(?:started|began)|(?:\w+ ){1,3}(?:started|began|crashed|failed|broke|stopped|went (?:down|offline)|fell over|died|expired|(?:was|were) (?:deployed|released|merged|pushed|changed|rolled out)))/i,
  /\bwithin ▮,? (?:our |the |an? |automated )*(?:monitor\w*|alert\w*|alarms?|on-?call|engineers?|team)\b[^▮.;]{0,20}\b(?:detected|noticed|alerted|fired|paged|went off|triggered)/i,
  new RegExp(String.raw`\b(?:unnoticed|undetected) for(?: (?:${HEDGE}|over|more than))*[ ~]*▮`, 'i'),
  new RegExp(String.raw`\btook(?: (?:us|the team|monitoring))?(?: (?:${HEDGE}|over|more than))*[ ~]*▮ (?:(?:for (?:us|anyone|anybody|someone|somebody|the (?:\w+ )?team|our \w+) )?to (?:detect|notice|realise|realize|discover|find out)|before (?:we|anybody|anyone|somebody|someone|the team) (?:noticed|knew|found out|reali[sz]ed))`, 'i'),
  ...LANGUAGES.flatMap(({ noticed }) => noticed),
]

/** Sentences that tell of something else than this outage. */
export const NOT_LASTED = /\b(?:every|each|per|retention|keep|kept|expires?|timeout|time ?out|ttl|interval|cache[sd]?|old(?:er)?|previous|previously|last (?:week|month|year)|within|next|scheduled|(?:an?|one|two|three|four|five|few|several) \w+ ago|maintenance window|could have|trial|limit|worst[- ]case|expects?|estimated?|normally|usually|typically|expected|unrelated|SLA|SLO)\b/i

/** Before a length: it is wished or feared, not told. */
export const UNREAL = /\b(?:will|should|would|could(?! not)|must|plan(?:s|ned)?|if|whenever|unless)\b[^.;]*$/i

/** Lengths that place something beside the outage, or say by how much it changed, the length standing at ▮. */
export const BESIDE = /\b(?:request|call|ask|decid|attempt|tr(?:y|ied)|reboot|restart|escalat|open|contact)\w* [^▮.;]{0,60}\bafter (?:it|they|this|that|\w+) (?:was|were|had been) [^▮.;]{0,20} for[ ~]*▮|\b(?:first|(?<!\b(?:over|ended) )after(?! ▮[^.;]{0,80}\b(?:outage|incident|disruption) was over\b)|within|every|by|another|prolonged by|further|(?:up|healthy|stable|running) for) ▮|▮ (?:before(?! [^.;]{0,40}(?:restor|recover|resolv)\w)|into|prior|after|later|earlier|ago|apart|longer)\b/i
