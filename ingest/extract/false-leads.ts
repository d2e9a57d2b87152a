// What was suspected and turned out not to be it. A suspicion is a false lead when the text says so, or when what the document
// gives as the cause is something else.
import { evidence, quote, sourceOffset, type Document } from '../document.ts'
import type { Cause, Evidence, FalseLead } from '../record.ts'
import { AT_FIRST, BEFORE, BEGINS_WAY, CLAUSE_BEGINS, CLEARED, CONFIRMED, KEYWORDS, OF_LAST, OVER_FALSE, REFUTED, SET_ASIDE, STILL, SUSPICIONS, WAY_TO_HELP, WHERE_ONE_LOOKS, WRONGLY, WRONG_PATH, type Manner } from '../words/suspicion.ts'
import { causes } from './causes.ts'
import { suspectsIn, suspectsListed, type Span } from './suspects.ts'
import { introOf } from '../meaning/intros.ts'
import { causeTagsIn, markedStatements, type Marked } from '../meaning/marked-statements.ts'
import type { Topic } from '../words/topics.ts'

// What stands before a verb is tried at every letter: a look for the rest of the pattern is far cheaper, and mostly finds nothing.
const PATTERNS = SUSPICIONS.flatMap(({ manner, patterns }) => patterns.map(source => ({
  manner, pattern: new RegExp(source, 'i'), rest: source.startsWith(BEFORE) ? new RegExp(source.slice(BEFORE.length), 'i') : null,
})))
const CONFIDENCE: { [manner in Manner]: number } = { 'ruled-out': 0.85, misled: 0.8, suspected: 0.75, looked: 0.75 }
const REFUTED_TOO = 0.1
const ENTRY_CLOCK = /^(?:\s*\d{1,2}[:.]\d{2}(?:\s?[ap]\.?m\.?)?[\s|–—-]+)?/i
const CLOCK = /\b([01]?\d|2[0-3])[:.]([0-5]\d)(?:\s?([ap])\.?m)?/i
/** Sections whose suspicions are about something else: what might happen, what to do … */
const ELSEWHERE: readonly Topic[] = ['tasks', 'lessons', 'well', 'badly', 'lucky', 'background', 'links', 'impact']
/** … and those of them that may say in so many words what it was not: "What went wrong". */
const TOLD_ASIDE: readonly Topic[] = ['badly', 'background']
/** Sections that tell of the search, where "suspected" alone says that it was one of several. */
const SEARCH: readonly Topic[] = ['timeline', 'investigation', 'misleading', 'escalation']

/** Where a suspicion stands: its sentence, those after it in the same block, and those of the next entry. */
type Place = { statement: Marked; after: Marked[]; next: Marked[]; checkOfLast: boolean; /** Whether it stands among what it was not. */ amongFalse: boolean }

/** What was suspected and ruled out: one entry a suspect. */
export function falseLeads(document: Document): FalseLead[] {
  const list = markedStatements(document)
  const found = causes(document)
  const leads: FalseLead[] = []
  let last: Marked | undefined // the sentence of the last lead: "Suspected the database. Checked its metrics, but found nothing.": the second is about the first
  for (const [i, statement] of list.entries()) {
    if (statement.block.kind === 'heading' || isElsewhere(statement) && !statement.topics.some(topic => TOLD_ASIDE.includes(topic))) continue
    const amongFalse = isAmongFalse(document, statement)
    const hinted = amongFalse || VERDICT.test(statement.text) || SET_ASIDE.test(statement.text) || statement.framing.some(f => f.tag === 'doubted' || f.tag === 'denied')
    if (!hinted) continue
    const after = list.slice(i + 1, i + 1 + AFTER).filter(({ index }) => index === statement.index)
    const next = list.slice(i + 1, i + 1 + AFTER + NEXT).filter(({ index, block, topics }) => index === statement.index + 1 && block.kind !== 'heading' && topics === statement.topics)
    const here = leadsIn(document, { statement, after, next, checkOfLast: last !== undefined && list[i - 1] === last && last.index === statement.index, amongFalse }, found)
    if (here.length) last = statement
    for (const lead of here) {
      const known = leads.find(other => alike(other.text.value, lead.text.value))
      if (!known) leads.push(lead)
      else if (lead.confidence > known.confidence && !covers(known, lead)) Object.assign(known, { ruledOutAt: lead.ruledOutAt ?? known.ruledOutAt, confidence: lead.confidence, evidence: [...lead.evidence, ...known.evidence] })
    }
  }
  return leads
}
/** Whether the evidence of one lead has that of another in it. */
const covers = (known: FalseLead, lead: FalseLead) => known.evidence.some(({ start, end }) => start <= lead.evidence[0]!.start && lead.evidence[0]!.end <= end)

const isElsewhere = ({ topics }: Marked) => topics.some(topic => ELSEWHERE.includes(topic)) && !topics.some(topic => SEARCH.includes(topic)) // "Actions taken" may be a search

/** In a section about what it was not, or on a list of that. */
const isAmongFalse = (document: Document, { topics, block, index }: Marked) => topics.includes('misleading') || block.kind === 'item' && OVER_FALSE.test(introOf(document, index)?.text.slice(-LONGEST_INTRO) ?? '')
/** Of a paragraph over a list, so much announces it. */
const LONGEST_INTRO = 200

/** So many sentences further, and so many into the next entry, a suspicion may be cleared. */
const AFTER = 3, NEXT = 2

function leadsIn(document: Document, place: Place, found: Cause[]): FalseLead[] {
  const { statement, amongFalse } = place, text = statement.block.text.slice(statement.outer, statement.end)
  if (!amongFalse && !WRONG_PATH.test(text) && !KEYWORDS.test(text) && !CLEARED.test(place.after[0]?.text ?? '')) return []
  const inRow = ruledOutIn(document, statement)
  if (inRow) return inRow.map(span => leadOf(document, statement, span, 'ruled-out', statement, true))
  for (const { manner, pattern, rest } of PATTERNS) {
    const match = rest?.test(text) === false ? null : pattern.exec(text)
    if (!match || (manner === 'ruled-out' ? ASKED.test(text) : isElsewhere(statement))) continue
    const leads = saidIn(document, place, text, manner, match, found)
    if (leads) return leads
  }
  return amongFalse ? listedIn(document, statement, text) : []
}

/** What a sentence says of a suspicion by one of the patterns; null where the words of that name no suspect, or nothing says that it was wrong. */
function saidIn(document: Document, place: Place, text: string, manner: Manner, match: RegExpExecArray, found: Cause[]): FalseLead[] | null {
  const { statement, checkOfLast, amongFalse } = place, { suspect, list, before } = match.groups!, words = suspect ?? list ?? before!
  if (manner === 'looked' && checkOfLast && OF_LAST.test(words)) return null
  const skipped = before !== undefined ? CLAUSE_BEGINS.exec(words)?.[0].length ?? 0 : 0
  const start = match.index + match[0].indexOf(words) + skipped, end = start + words.length - skipped, said = text.slice(start)
  const denied = manner === 'ruled-out' || WRONGLY.test(text.slice(0, start)) || REFUTED.test(said) || CLEARED.test(said), told = denied || manner === 'misled' || amongFalse || WRONG_PATH.test(text)
  const clearing = told ? statement : clearedBy(place), atFirst = AT_FIRST.test(text)
  const named = (plain: boolean, none?: RegExp) => suspectsIn(document, text, start, end, plain).filter(span => !none?.test(text.slice(span.start, span.end)))
  const mayBeWay = !AS_CAUSE.test(text), known = named(false, manner === 'looked' ? WHERE_ONE_LOOKS : mayBeWay && !amongFalse && RULED_OUT.test(match[0]) ? BEGINS_WAY : undefined)
  // What the same sentence clears in so many words, or was suspected "at first", may be whatever has a name.
  const isSure = manner !== 'looked' && !CONFIRMED_NONE.test(match[0]) && (manner === 'ruled-out' || !known.length && (told || atFirst))
  const cleared = list !== undefined ? suspectsListed(document, text, start, end) : isSure ? named(true, mayBeWay ? WAY_TO_HELP : undefined) : []
  const spans = cleared.length ? cleared : known
  const searching = atFirst || statement.topics.some(topic => SEARCH.includes(topic))
  if (!spans.length || !clearing && (manner === 'looked' || !searching || STILL.test(text))) return null
  if (manner === 'suspected' && CONFIRMED.test(said) || !clearing && CONFIRMED.test(place.after[0]?.text ?? '')) return null
  return spans
    .filter(span => clearing || !isCause(text.slice(span.start, span.end), found))
    .map(span => leadOf(document, statement, span, manner, clearing, denied || place.after.some(({ text }) => FOUND_NOTHING.test(text))))
}

/** "06:48 DNS: every pod resolves it", among what it was not: the suspect, and behind it why it was not it. */
function listedIn(document: Document, statement: Marked, text: string): FalseLead[] {
  if (statement.topics.includes('misleading') && statement.topics[0] !== 'misleading') return []
  const label = statement.start - statement.outer
  const offset = label + ENTRY_CLOCK.exec(text.slice(label))![0].length
  const plain = statement.block.kind === 'item' && NAME_ALONE.test(text.slice(offset))
  return suspectsIn(document, text, offset, text.length, plain).map(span => leadOf(document, statement, span, 'looked', statement, REFUTED.test(text)))
}

/** "Confirmed that no sign-in succeeded": of what did not happen, no suspect. */
const CONFIRMED_NONE = /^(?:verified|confirm|determined|established)/i
/** A way to help may be ruled out as well, but not "as the cause". */
const RULED_OUT = /\brul(?:ed|es|ing) out\b/i
const AS_CAUSE = /\bas (?:the|a) (?:\w+ )?(?:cause|culprit|reason|source|suspect)\b/i
// "Was a bad disk ruled out?"
const ASKED = /\?[\s"'”’)\]]{0,3}$/

// "User error (the audit log is empty)": a name and what speaks against it, and no account of what was done
const NAME_ALONE = /^(?!\p{L}+(?:ed|ing) (?:through |over |into |up |down )?(?:the|an?|all|our|every|for|on|at|that|by|in)\b)[\p{L}\d'’/ -]{3,60}(?:$|\(|[:–—]|\s-\s)/u
// "**Ruled out**", as all that a cell says
const VERDICT_CELL = /^\W*(?:ruled[- ]out|refuted|disprove[dn]|not the cause)\W*$/i

/** "Loss of power | the battery was full | Ruled out": the row's first cell is what its verdict is about; null in a row without one. */
function ruledOutIn(document: Document, { block, outer }: Marked): Span[] | null {
  const [name, ...others] = block.cells ?? []
  if (!name || block.header || outer > name.start || !others.some(({ start, end }) => VERDICT_CELL.test(block.text.slice(start, end)))) return null
  return suspectsIn(document, block.text.slice(outer), name.start - outer, name.end - outer, true).filter(({ start, end }) => !BEGINS_WAY.test(block.text.slice(outer + start, outer + end)))
}

/** "The database, we thought. The slow log shows nothing": what an entry finds of its suspect. */
const FOUND_NOTHING = /\b(?:no|not|none|nothing|normal|fine|flat|idle|quiet|healthy|unchanged)\b/i

/** The sentence that says that a suspicion was wrong, where another one does. */
function clearedBy({ after, next }: Place): Marked | undefined {
  return after.find(({ text }, i) => i === 0 && REFUTED.test(text) || CLEARED.test(text)) ?? next.find(({ text }) => CLEARED.test(text))
}

/** `refuted`: whether the suspicion's own entry says that it was not it; else its clock tells when it was suspected. */
function leadOf(document: Document, statement: Marked, span: Span, manner: Manner, clearing: Marked | undefined, refuted: boolean): FalseLead {
  const from = sourceOffset(statement.block, statement.outer + span.start)
  const to = sourceOffset(statement.block, statement.outer + span.end - 1) + 1
  const confidence = Math.min(0.9, CONFIDENCE[manner] + (clearing && manner !== 'ruled-out' ? REFUTED_TOO : 0))
  return {
    text: { value: statement.block.text.slice(statement.outer + span.start, statement.outer + span.end), basis: 'stated', confidence, evidence: [quote(document, from, to)] },
    ruledOutAt: refuted || (clearing && clearing !== statement) ? clockBeside(clearing && clearing.index !== statement.index ? clearing : statement) : null, confidence,
    evidence: evidenceOf(document, statement, clearing),
  }
}

/** The suspicion up to the sentence that rules it out; where another entry does, that first. */
function evidenceOf(document: Document, { block, outer, end }: Marked, clearing: Marked | undefined): Evidence[] {
  if (!clearing || clearing.block === block) return [evidence(document, block, outer, clearing?.end ?? end)]
  return [evidence(document, clearing.block, clearing.outer, clearing.end), evidence(document, block, outer, end)]
}

// "Not redis-sessions.", but "Not applicable", "Not Required"
const VERDICT = /^not (?!\w+(?:[ai]ble|ed|own)\b)[\w-]{3,40}(?: either)?[.!]?$/i

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
  const match = CLOCK.exec(text) ?? (block.kind === 'code' ? null : CLOCK.exec(block.text.slice(0, 40)))
  if (!match) return null
  const [, hour, minute, half] = match
  const h = Number(hour) % (half ? 12 : 24) + (half?.toLowerCase() === 'p' ? 12 : 0)
  return `${String(h).padStart(2, '0')}:${minute}`
}
