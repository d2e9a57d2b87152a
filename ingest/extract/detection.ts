// Who or what noticed first. What stands earlier in a timeline, or in a section about detection, says it.
import type { DETECTION } from '../../taxonomy/detection.ts'
import { evidence, type Document } from '../document.ts'
import type { PostmortemRecord } from '../record.ts'
import { isInstruction } from '../meaning/in-context.ts'
import { markedStatements, type Mark, type Marked } from '../meaning/marked-statements.ts'
import type { Topic } from '../meaning/sections.ts'
import { NAMED_ALERT } from '../words/moments.ts'

const SECTION: { [topic in Topic | 'none']?: number } = { detection: 1, timeline: 0.9, contributing: 0.6, trigger: 0.6, summary: 0.7, none: 0.6, impact: 0.4, investigation: 0.4, well: 0.5, cause: 0.3, resolution: 0.3, badly: 0.2 }
/** Each later statement that tells of somebody noticing counts less: who noticed first is told first. */
const LATER = 0.8
const ENOUGH = 0.4
/** Where the first telling sentence of a section about it says so in strong words, it is right more than nine times in ten; elsewhere three times in four. */
const SURE = 0.88
/** Phrases below this ("users", "we") tell of no noticing by themselves. */
const TELLING = 0.5
/** "was detected", "noticed": in such a sentence the weak ones count more. */
const NOTICED = /\b(?:detect|notic|discover|report|alert|aware|paged|reveal|spotted|påvis|oppdag|varsl|meld)/i

// "would have caught it", "we could do with more alarms": what did not happen; "it was also noticed": what came later; "reported on the status page": told to others.
const NO_NOTICING = /\b(?:would(?:n['’]t)? (?:have|be)|(?:could|should|might|may)(?:n['’]t)? have|could do with)\b|\balso (?:noticed|noted|observed|saw|seen|found|discovered|detected)\b|\b(?:reported|posted|published|announced) on (?:the |our )?status\b/i
// "How was it noticed?", "[How was it noticed?]": what a form asks.
const ASKED = /^\W*(?:how|what|who|when|why|which|was|were|did|hvordan|hva|hvem|når)\b[^.?]*\?\W*$|^\[[^\]]*\]\W*$/i

/** Who or what noticed first. */
export function detectedBy(document: Document): PostmortemRecord['detectedBy'] {
  const told = new Map<string, number>() // of each section, how many statements told of somebody noticing
  let best: { tag: (typeof DETECTION)[number]['id']; worth: number; statement: Marked } | null = null
  for (const statement of markedStatements(document)) {
    const named = NAMED_ALERT.test(statement.text)
    if (!named && !statement.marks.detection.length || statement.block.kind === 'heading' || NO_NOTICING.test(statement.text) || ASKED.test(statement.text) || statement.framing.some(f => f.tag === 'meant') || isInstruction(statement) && !statement.marks.detection.some(mark => mark.from === 0)) continue // "Alert fired" begins with what noticed
    const section = statement.topics[0] ?? 'none'
    const place = told.get(section) ?? 0
    const noticed = named || section === 'detection' || NOTICED.test(statement.text)
    for (const { tag, weight } of firstTold(statement)) {
      const worth = (weight >= TELLING || noticed ? weight : 0) * (noticed ? 1 : 0.85) * sectionWeight(statement) * LATER ** place
      if (worth > (best?.worth ?? 0)) best = { tag: tag as (typeof DETECTION)[number]['id'], worth, statement }
    }
    if (named || statement.marks.detection.some(m => m.weight >= TELLING)) told.set(section, place + 1)
  }
  if (!best || best.worth < ENOUGH) return null
  const { statement, tag, worth } = best
  return { value: tag, basis: 'inferred', confidence: worth >= SURE ? 0.92 : 0.75, evidence: [evidence(document, statement.block, statement.start, statement.end)] }
}

/** Of phrases that are as strong, the one that the sentence tells first, and of those the longer: "Users reported errors, then an alert fired" were users. */
function firstTold(statement: Marked): Mark[] {
  const named = NAMED_ALERT.exec(statement.text)
  const alert = named && { tag: 'monitoring', weight: 1, from: statement.words.findIndex(({ start }) => start >= named.index), to: statement.words.length }
  return [...statement.marks.detection.filter(mark => !denied(statement, mark)), ...alert ? [alert] : []].sort((a, b) => b.weight - a.weight || a.from - b.from || b.to - a.to)
}

/** "No monitoring alerted us", "we didn't notice" */
const denied = ({ words }: Marked, mark: Mark) => words.slice(Math.max(0, mark.from - 2), mark.to).some(({ word }) => NOT.has(word))
const NOT = new Set(['no', 'not', 't', 'never', 'without', 'failed', 'ikke'])

const sectionWeight = ({ topics }: Marked) => topics.length ? Math.max(...topics.map(topic => SECTION[topic] ?? 0)) : SECTION.none!
