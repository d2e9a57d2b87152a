// What was suspected and turned out not to be it. A suspicion is a false lead when the text says so, or when what the document
// gives as the cause is something else.
import { evidence, quote, sourceOffset, type Document } from '../document.ts'
import type { Cause, FalseLead } from '../record.ts'
import { AT_FIRST, CLAUSE_BEGINS, COMPANY_NAME, KEYWORDS, REFUTED, SET_ASIDE, SUSPECT_ENDS, SUSPECT_NOUNS, SUSPICIONS, SYSTEM_NAME, WRONG_PATH, type Manner } from '../words/suspicion.ts'
import { causes } from './causes.ts'
import { causeTagsIn, markedStatements, type Marked } from '../meaning/marked-statements.ts'
import type { Topic } from '../meaning/sections.ts'

const PATTERNS = SUSPICIONS.flatMap(({ manner, patterns }) => patterns.map(source => ({ manner, pattern: new RegExp(source, 'i') })))
const CONFIDENCE: { [manner in Manner]: number } = { 'ruled-out': 0.85, misled: 0.8, suspected: 0.75, looked: 0.75 }
const REFUTED_TOO = 0.1
const LONGEST_SUSPECT = 80
const ENTRY_CLOCK = /^(?:\s*\d{1,2}[:.]\d{2}(?:\s?[ap]\.?m\.?)?[\s|–—-]+)?/i
const CLOCK = /\b([01]?\d|2[0-3])[:.]([0-5]\d)(?:\s?([ap])\.?m)?/i
/** Sections whose suspicions are about something else: what might happen, what to do. */
const ELSEWHERE: readonly Topic[] = ['tasks', 'lessons', 'well', 'badly', 'lucky', 'background', 'links', 'impact']
/** Sections that tell of the search, where "suspected" alone says that it was one of several. */
const SEARCH: readonly Topic[] = ['timeline', 'investigation', 'misleading', 'escalation']

type Span = { start: number; end: number }

/** What was suspected and ruled out: one entry a suspect. */
export function falseLeads(document: Document): FalseLead[] {
  const list = markedStatements(document)
  const found = causes(document)
  const leads: FalseLead[] = []
  for (const [i, statement] of list.entries()) {
    const hinted = statement.topics.includes('misleading') || VERDICT.test(statement.text) || SET_ASIDE.test(statement.text) || statement.framing.some(f => f.tag === 'doubted' || f.tag === 'denied')
    if (!hinted || statement.block.kind === 'heading' || statement.topics.some(topic => ELSEWHERE.includes(topic))) continue
    const next = list[i + 1]?.index === statement.index ? list[i + 1]!.text : ''
    const told = leads.at(-1)?.evidence[0]!.start // "Suspected the database. Checked its metrics, but found nothing.": the second sentence is about the first
    const before = i > 0 && list[i - 1]!.index === statement.index && told === sourceOffset(statement.block, list[i - 1]!.outer)
    for (const lead of leadsIn(document, statement, next, found, before))
      if (!leads.some(other => alike(other.text.value, lead.text.value))) leads.push(lead)
  }
  return leads
}

function leadsIn(document: Document, statement: Marked, next: string, found: Cause[], checkOfLast: boolean): FalseLead[] {
  const text = statement.block.text.slice(statement.outer, statement.end)
  const astray = statement.topics.includes('misleading') || WRONG_PATH.test(text)
  if (!astray && !KEYWORDS.test(text)) return []
  const searching = statement.topics.some(topic => SEARCH.includes(topic)) || AT_FIRST.test(text)
  for (const { manner, pattern } of PATTERNS) {
    const match = pattern.exec(text)
    if (!match || manner === 'looked' && checkOfLast) continue
    const { suspect, before } = match.groups!
    const words = suspect ?? before!
    const skipped = suspect === undefined ? CLAUSE_BEGINS.exec(words)?.[0].length ?? 0 : 0
    const start = match.index + match[0].indexOf(words) + skipped
    const spans = suspectsIn(text, start, start + words.length - skipped)
    if (!spans.length) continue
    const refuted = manner === 'ruled-out' || manner === 'misled' || astray || REFUTED.test(text.slice(start)) || REFUTED.test(next)
    if (!refuted && (manner === 'looked' || !searching)) continue
    return spans
      .filter(span => refuted || !isCause(text.slice(span.start, span.end), found))
      .map(span => leadOf(document, statement, span, manner, refuted))
  }
  // "06:48 DNS: every pod resolves it": the suspect, and behind it why it was not it.
  if (statement.topics[0] !== 'misleading') return []
  const label = statement.start - statement.outer
  const offset = label + ENTRY_CLOCK.exec(text.slice(label))![0].length
  return suspectsIn(text, offset, text.length).map(span => leadOf(document, statement, span, 'looked', true))
}

function leadOf(document: Document, statement: Marked, span: Span, manner: Manner, refuted: boolean): FalseLead {
  const from = sourceOffset(statement.block, statement.outer + span.start)
  const to = sourceOffset(statement.block, statement.outer + span.end - 1) + 1
  const confidence = Math.min(0.9, CONFIDENCE[manner] + (refuted && manner !== 'ruled-out' ? REFUTED_TOO : 0))
  return {
    text: { value: statement.block.text.slice(statement.outer + span.start, statement.outer + span.end), basis: 'stated', confidence, evidence: [quote(document, from, to)] },
    ruledOutAt: clockBeside(statement), confidence,
    evidence: [evidence(document, statement.block, statement.outer, statement.end)],
  }
}

/** The suspects named between two offsets: "the database and the network" names two. */
function suspectsIn(text: string, start: number, end: number): Span[] {
  const words = text.slice(start, end)
  const stop = SUSPECT_ENDS.exec(words)
  const phrase = stop ? words.slice(0, stop.index) : words
  const spans: Span[] = []
  let at = start
  for (const part of phrase.split(/((?<!\s)\s+(?:and|or|&)\s+)/)) {
    const lead = /^\s*(?:(?:an?|the|any|both|either|some|possible|potential|our|it|this|checking|checked|debugging|investigation|focus|into|on|of|for|to)\s+)*/i.exec(part)![0].length
    const name = part.slice(lead).replace(/(?<![.!?\s])[.!?\s]+$/, '')
    if (name.length <= LONGEST_SUSPECT && !EFFECT.test(name) && isSuspect(name, text, at + lead)) spans.push({ start: at + lead, end: at + lead + name.length })
    at += part.length
  }
  return spans
}

/** "Suspected of causing the outage": what follows is what it is said to have done. */
const EFFECT = /^caus(?:ed|ing|es)\b/i

/** Names alone are suspects where the text speaks of suspecting: "we suspect Tillbridge", "not redis-sessions". */
const isSuspect = (name: string, text: string, at: number) =>
  SUSPECT_NOUNS.test(name) || SUSPECTING.test(text) && (SYSTEM_NAME.test(name) || COMPANY_NAME.test(name) && /\p{L} $/u.test(text.slice(0, at)))
const SUSPECTING = /\bsuspect|^not |\bblam|no avail|to do with|tydet|mistenk/i
// "Not redis-sessions."
const VERDICT = /^not [\w-]{3,40}(?: either)?[.!]?$/i

/** Whether a suspect is what the document itself gives as a cause: the same tag, told in partly the same words. */
function isCause(suspect: string, found: Cause[]): boolean {
  const tags = causeTagsIn(suspect)
  const same = found.filter(cause => tags.includes(cause.tag))
  const told = same.flatMap(cause => cause.evidence.map(e => e.quote.toLowerCase())).join(' ')
  const words = telling(suspect)
  return same.length > 0 && words.filter(word => told.includes(word)).length >= words.length / 2
}

const alike = (a: string, b: string) => {
  const words = telling(a), others = telling(b)
  return words.filter(word => others.includes(word)).length >= Math.min(words.length, others.length, 2)
}

const VAGUE = /^(?:issues?|problems?|errors?|potential|possible|recent|related|with|from|causes?|failures?)$/
const telling = (text: string) => (text.toLowerCase().match(/\p{L}{3,}/gu) ?? []).filter(word => !VAGUE.test(word)).map(word => word.replace(/s$/, ''))

function clockBeside({ block, text }: Marked): string | null {
  const match = CLOCK.exec(text) ?? CLOCK.exec(block.text.slice(0, 40))
  if (!match) return null
  const [, hour, minute, half] = match
  const h = Number(hour) % (half ? 12 : 24) + (half?.toLowerCase() === 'p' ? 12 : 0)
  return `${String(h).padStart(2, '0')}:${minute}`
}
