// The system that a title says has failed: "ADFS outage", "Search is down", "Outage of the Image Store", "Billing – Connectivity issues".
import { NO_SERVICES } from '../../words/roles.ts'
import { isIdentifier, isPlace, nameIn } from './name.ts'

// "Postmortem: ", "Incident on 2024-03-01 10:05 - ", "2024-03-01 ", "RCA - "
const LEAD = /^\s*(?:(?:\[?(?:post-?mortem|incident(?: report)?|rca|outage report|root cause analysis)\b\]?(?: of| on| for)?|\d[\d/.T]*(?![\d/.T]))[\s:#–—,-]*)+/i
// "PM-031 ", "INC-7: ": the postmortem's own number
const NUMBER = /^[A-Z]{2,6}-\d+[\s:–—-]+/

const SYMPTOM = String.raw`(?:outages?|down(?:time)?|unavailab\w+|degrad\w+|disruptions?|failures?|fail(?:s|ed|ing)?|incidents?|issues?|problems?|slow(?:ness|down)?|latency|errors?|crash\w*|connectivity|performance|timeouts?|unreachable|unresponsive|offline)`
const STATE = String.raw`(?:is|are|was|were|went|goes) (?:down|offline|unavailable|unreachable|slow|unresponsive|not)|no longer \p{L}+ing|not \p{L}+ing`
const FAILED = new RegExp(String.raw`^(?<name>\S+(?: \S+){0,2}?) (?:(?:service |partial |full |intermittent |major |brief |complete |total |connection )*${SYMPTOM}\b|${STATE}\b)`, 'iu')
const OF = /\b(?:outage|unavailability|failure|degradation|disruption|downtime|crash) (?:of|in|on|at) (?:the |our )?(?<name>\p{Lu}[\p{L}\p{N}._-]*(?: \p{Lu}[\p{L}\p{N}._-]*){0,2}|[\p{L}\p{N}]*[._-][\p{L}\p{N}._-]*[\p{L}\p{N}])/u
const SAYS_SYMPTOM = new RegExp(String.raw`\b(?:${SYMPTOM}|${STATE})\b`, 'iu')

/** The name in a title, or null. A name is written as one: with a capital, a digit or a dot in every word. */
export function serviceInTitle(title: string): string | null {
  const told = title.slice(LEAD.exec(title)?.[0].length ?? 0).replace(NUMBER, '')
  const parts = told.split(/(?<!\s)\s+[-–—|]\s+|:\s+/)
  const named = [
    ...parts.filter((part, i) => parts[i + 1] !== undefined && isPlace(parts[i + 1]!) && !SAYS_SYMPTOM.test(part)),
    OF.exec(told)?.groups!.name,
    ...parts.filter((part, i) => parts[i + 1] !== undefined && SAYS_SYMPTOM.test(parts[i + 1]!) && !SAYS_SYMPTOM.test(part)),
    ...parts.map(part => FAILED.exec(part)?.groups!.name),
  ]
  const [first] = parts
  // "basket-api: every order timed out": an identifier in front is what it is about.
  if (parts.length > 1 && isIdentifier(first!)) return first!
  return named.map(name => (name === undefined ? null : properName(name))).find(name => name !== null) ?? null
}

function properName(phrase: string): string | null {
  // "Virtual Machines/Scale Sets": the first of several; a path or an address stays whole.
  const words = /^[^./]+\/ ?\p{Lu}\S* /u.test(phrase) ? phrase.slice(0, phrase.indexOf('/')).trim() : phrase
  const short = words.replace(/(?<!\s)(?:\s+(?:services?|servers?|clusters?|related|http|\d{3})){1,5}$/i, '')
  // "Search service" is Search; a longer name keeps its last word.
  const name = nameIn(short.includes(' ') ? words : short)
  const parts = name?.text.split(/\s+/) ?? []
  return name && parts.length <= 4 && parts.every((word, i) => /^(?:\p{Lu}|\S*[\d._])/u.test(word) && (!NO_SERVICES.has(word.toLowerCase()) || (i > 0 && /^services?$/i.test(word)))) ? name.text : null
}
