// The suspects that the words of a suspicion name.
import type { Document } from '../document.ts'
import { COMPANY_NAME, NO_NAME_BEGINS, SUSPECT_ENDS, SUSPECT_NOUNS, SYSTEM_NAME } from '../words/suspicion.ts'
import { matches } from '../../text/matches.ts'
import { services } from './services.ts'

export type Span = { start: number; end: number }

const LONGEST_SUSPECT = 80

/** "Obscured by a focus on parser errors": what led astray in so many words may be anything that has a name of some words. */
const ANYTHING = new RegExp(String.raw`^(?!(?:${NO_NAME_BEGINS.join('|')})(?![\p{L}\d-]))[\p{L}\d'’/-]+(?: [\p{L}\d'’/-]+){1,7}$`, 'iu')

/** The suspects named between two offsets: "the database and the network" names two. `plain`: the words say that what they name led astray. */
export function suspectsIn(document: Document, text: string, start: number, end: number, plain = false): Span[] {
  const words = text.slice(start, end)
  const first = SUSPECT_ENDS.exec(words)?.index ?? words.length
  const spans: Span[] = []
  let at = start
  for (const [i, part] of [...words.slice(0, first).split(AND), ...listedIn(text.slice(start + first))].entries()) {
    at += part.length
    if (i % 2 === 1) continue
    const lead = LEAD.exec(part)![0].length
    const name = part.slice(lead).replace(/(?<![.!?\s])[.!?\s]+$/, ''), from = at - part.length + lead
    if (name.length <= LONGEST_SUSPECT && !EFFECT.test(name) && !NO_NAME.test(name) && (plain && (ANYTHING.test(name) || SYSTEM_NAME.test(name) && !CAPITALS.test(name)) || isSuspect(document, name, text, from))) spans.push({ start: from, end: from + name.length })
  }
  return spans
}

/** Capitals alone name anything: a team, a calendar's entry. */
const CAPITALS = /^\p{Lu}+$/u

/** The suspects of a list with commas between them; what stands in brackets explains one. */
export function suspectsListed(document: Document, text: string, start: number, end: number): Span[] {
  const words = text.slice(start, end).replace(/\([^()]{0,200}\)/g, aside => ' '.repeat(aside.length))
  return matches(words, /[^,]+/g).flatMap(({ 0: part, index }) => suspectsIn(document, text, start + index, start + index + part.length, true))
}

/** "check of the", "our": what stands in front of a name. */
const LEAD = /^\s*(?:\d{2}\s+)?(?:(?:an?|the|en|et|ei|any|both|either|some|possible|potential|our|it|this|(?:attempting|attempts?|attempted|trying|tried) to|investigat(?:e|ing)|check|explor(?:e|ing)|examin(?:e|ing)|checking|checked|debugging|investigation|focus|attention|shifted|turned|moved|towards?|into|on|of|for|to)\s+)*/i
const AND = /((?<!\s)\s+(?:and|n?or|&)\s+)/

/** ", the cache and the queue", " (no change), the cache (cold)": what goes on a list up to the end of its sentence, from its first comma on and cut where it is parted; empty where it is something else. */
function listedIn(rest: string): string[] {
  const [plain] = /^[^.;!?]*/.exec(rest.replace(/\([^()]{0,100}\)/g, aside => ' '.repeat(aside.length)))!
  const [, ...parts] = plain.split(/((?<!\s)\s{0,100},\s+(?:(?:and|or)\s+)?|(?<!\s)\s+(?:and|or|&)\s+)/)
  const closed = rest.startsWith('(') || /\s(?:and|or|&)\s+$/.test(parts.at(-2) ?? '')
  return closed && /^\s*,/.test(plain) && parts.every((part, i) => i % 2 === 0 || !SUSPECT_ENDS.test(part) && !CLAUSE.test(part)) ? parts : []
}

/** ", updated the status page and restarted the database", ", so we raised it and the outage ended": a list of clauses names no suspects. */
const CLAUSE = /^(?:\p{L}+ly )?(?:\p{L}+ed (?:the|an?|our|its?|their|all|this|that|them|to|in|on|into|with|up|down|back|out|off|over)|and|or|but|so|then|we|they|he|she|i|it|which|found|took|ran|went|sent|began|got|saw|made|gave|told|built|rebuilt|brought)\b|\p{L}ed$/iu

/** "Suspected of causing the outage": what follows is what it is said to have done. */
const EFFECT = /^caus(?:ed|ing|es)\b/i

/** "Reverted and deployed the revert to no avail", "the failed to host", "a restart of the pods did not help": half a sentence, or whatever was there, and no suspect; nor is "At 06:55 Ada asked", nor "Pods healthy", which tells what was seen. */
const NO_NAME = /^(?:all|affected|remaining|and|or|but|not|failed to|(?:at|from|by) \d\d:\d\d)\b|^(?:pods|containers|instances|(?:outage|incident|downtime|issue|problem|failure|error)s?)$|^(?:only|root|real|actual|true) (?:cause|problem|culprit|reason)|\s(?:healthy|fine|normal|ok|okay|low|green|idle|clean|up)$/i

/** Names alone are suspects where the text speaks of suspecting: "we suspect Tillbridge", "not redis-sessions", and the systems that the document names. */
const isSuspect = (document: Document, name: string, text: string, at: number) =>
  SUSPECT_NOUNS.test(name) && !SOMEBODY.test(name) || SUSPECTING.test(text) && (SYSTEM_NAME.test(name) || COMPANY_NAME.test(name) && /\p{L} $/u.test(text.slice(0, at)) || isService(document, name))
/** "Thinking we might have pushed bad code": a story, and no name. */
const SOMEBODY = /^(?:we|they|he|she|you|i|it)\b/i

const isService = (document: Document, name: string) => services(document).some(({ value }) => value.toLowerCase() === name.toLowerCase())
const SUSPECTING = /\bsuspect|\bassumed (?!(?:that|it|any|all|every|each)\b)|^not |\bblam|no avail|to do with|tydet|mistenk/i
