// What caused or contributed. Every cue phrase is worth its own weight × the weight of the section it stands in × where it stands in the
// sentence (on the side of the cause or of the effect) × how the sentence means it; a tag's worth is that of its best phrases together.
import { CAUSES, type CauseGroup, type CauseTag } from '../../taxonomy/causes.ts'
import { evidence, type Document } from '../document.ts'
import type { Cause } from '../record.ts'
import type { Token } from '../../text/tokens.ts'
import { markedStatements, type Mark, type Marked } from '../meaning/marked-statements.ts'
import { asCause, asGap } from '../meaning/in-context.ts'
import type { Topic } from '../meaning/sections.ts'

/** How much a section's word counts for what caused an incident. Sections not named here say nothing of it. */
const SECTION: { [topic in Topic | 'none']?: number } = {
  cause: 1, trigger: 0.8, contributing: 0.65, summary: 0.6, none: 0.5, investigation: 0.4, timeline: 0.35, resolution: 0.35, badly: 0.35, impact: 0.25, lessons: 0.25, detection: 0.2, background: 0.2,
}
/** Where no section is about the cause, it is told elsewhere. */
const SECTION_OF_PROSE: typeof SECTION = { ...SECTION, contributing: 0.75, summary: 0.9, none: 0.75, timeline: 0.5, investigation: 0.6, badly: 0.5, resolution: 0.5, impact: 0.4, lessons: 0.4, background: 0.4, detection: 0.35 }
/** The same for what only made it longer. */
const SECTION_OF_GAPS: typeof SECTION = { ...SECTION, badly: 0.9, contributing: 0.9, detection: 0.6, lessons: 0.5, none: 0.5, summary: 0.6, timeline: 0.3, cause: 0.8 }

/** Below this even the best tag is a mention. */
const ENOUGH = 0.3
/** What stands beside the best must be well told itself, and nearly as well: otherwise it is an echo of it. */
const ENOUGH_BESIDE = 0.55
const SHARE_OF_BEST = 0.7
const ENOUGH_GAP = 0.5
const MOST = 4
/** How often a tag of that worth is right, as measured: the first, and those beside it. */
const FIRST = { least: 0.6, more: 0.35 }, BESIDE = { least: 0.2, more: 0.57 }
/** Two tags this close are as well supported: the more telling one leads. */
const CLOSE = 0.1

type Support = { statement: Marked; mark: Mark; worth: number }

const read = new WeakMap<Document, Cause[]>()

/** What caused or contributed, by the document's own account; primary first. Read once a document and kept: triggers and false leads ask again. */
export function causes(document: Document): Cause[] {
  let list = read.get(document)
  if (!list) read.set(document, list = readCauses(document))
  return list
}

function readCauses(document: Document): Cause[] {
  const found = candidates(document)
  const known = found.filter(c => c.tag.id !== 'unknown' && !found.some(other => c.tag.yieldsTo?.includes(other.tag.id) && other.worth >= c.worth - CLOSE))
  const best = Math.max(0, ...known.filter(c => !c.tag.contributingOnly).map(c => c.worth))
  const kept = known.filter(c => c.worth >= (c.worth === best ? ENOUGH : c.tag.contributingOnly ? ENOUGH_GAP : Math.max(ENOUGH_BESIDE, best * SHARE_OF_BEST))).sort(byWorth).slice(0, MOST)
  if (!kept.some(c => !c.tag.contributingOnly)) kept.push(...found.filter(c => c.tag.id === 'unknown' && c.worth >= ENOUGH))
  return kept.map((c, i) => causeOf(document, c, i === 0 ? FIRST : BESIDE))
}

type Candidate = { tag: CauseTag; support: Support[]; worth: number }

/** Every tag that a document speaks of, with what it is worth. */
export function candidates(document: Document): Candidate[] {
  const support = new Map<string, Support[]>()
  const list = markedStatements(document)
  const told = list.some(({ topics, block }) => topics[0] === 'cause' && block.kind !== 'heading')
  let place = 0 // of a statement among those about the same thing
  for (const [i, statement] of list.entries()) {
    place = i > 0 && list[i - 1]!.topics === statement.topics && list[i - 1]!.block.kind !== 'heading' ? place + 1 : 0
    for (const mark of statement.marks.cause) {
      const gap = mark.tag === 'monitoring-gap'
      const section = sectionWeight(statement, gap ? SECTION_OF_GAPS : told ? SECTION : SECTION_OF_PROSE)
      const meaning = gap ? asGap(statement, mark) : mark.tag === 'unknown' ? 1 : asCause(statement, mark, place)
      const worth = mark.weight * section * meaning * (mark.tag === 'bad-deploy' && ofSetting(statement, mark) ? OF_SETTING : 1)
      if (worth > 0.05) support.set(mark.tag, [...support.get(mark.tag) ?? [], { statement, mark, worth }])
    }
  }
  return CAUSES.flatMap(tag => candidate(tag, support.get(tag.id)))
}

/** "A recent update of the timeout settings": a release of a setting is no release of code. */
function ofSetting({ words, marks }: Marked, { from, to }: Mark): boolean {
  return marks.cause.some(mark => mark.tag === 'misconfiguration' && mark.weight > 0.5) && !words.slice(from, to).some(({ word }) => CODE.test(word))
}
const OF_SETTING = 0.5
const CODE = /^(?:code|software|release|version|commit|patch|bug|build|feature)/

function candidate(tag: CauseTag, support: Support[] | undefined): Candidate[] {
  if (!support) return []
  const once = new Map<Marked, Support>() // the best phrase of a sentence speaks for it
  for (const s of support) if ((once.get(s.statement)?.worth ?? 0) < s.worth) once.set(s.statement, s)
  const sorted = [...once.values()].sort((a, b) => b.worth - a.worth)
  // Each further sentence adds half as much as it would alone: people repeat themselves.
  const worth = sorted.reduce((sum, s, i) => sum + (1 - sum) * s.worth * (i === 0 ? 1 : 0.5 / i), 0)
  return [{ tag, support: sorted, worth }]
}

function byWorth(a: Candidate, b: Candidate): number {
  if (a.tag.contributingOnly !== b.tag.contributingOnly) return a.tag.contributingOnly ? 1 : -1
  if (Math.abs(a.worth - b.worth) <= CLOSE && placeLeads(a, b) !== placeLeads(b, a)) return placeLeads(a, b) ? -1 : 1
  return Math.abs(a.worth - b.worth) > CLOSE ? b.worth - a.worth : CAUSES.indexOf(a.tag) - CAUSES.indexOf(b.tag)
}

/** "A misconfiguration in the load balancer": the place says more than the kind. "In the load balancer's settings" names a setting, not a place. */
function placeLeads(place: Candidate, kind: Candidate): boolean {
  if (kind.tag.id !== 'misconfiguration' || !PLACES.includes(place.tag.group)) return false
  return place.support.some(({ statement: { words, marks }, worth }) => worth >= ENOUGH_BESIDE && marks.cause.some(at => at.tag === place.tag.id
    && marks.cause.some(what => what.tag === kind.tag.id && what.to <= at.from && isIn(words.slice(what.to, at.from)))
    && !SETTING.test(words[at.to]?.word ?? '') && !SETTING.test(words[at.to - 1]!.word)))
}
const PLACES: readonly CauseGroup[] = ['network', 'platform']
const SETTING = /^(?:s$|setting|config|rule|parameter|value|limit|file|record)/
const isIn = (words: Token[]) => words.length > 0 && words.length <= 3 && /^(?:in|within|on|of|at)$/.test(words[0]!.word)

function causeOf(document: Document, { tag, support, worth }: Candidate, right: typeof FIRST): Cause {
  const contributing = tag.contributingOnly || support[0]!.statement.topics[0] === 'contributing' || support[0]!.statement.topics[0] === 'badly'
  return {
    tag: tag.id, role: contributing ? 'contributing' : 'root', basis: 'inferred', confidence: Math.round((right.least + right.more * worth) * 100) / 100,
    evidence: support.slice(0, 3).map(({ statement }) => evidence(document, statement.block, statement.start, statement.end)),
  }
}

function sectionWeight({ topics }: Marked, weights: typeof SECTION): number {
  return topics.length ? Math.max(...topics.map(topic => weights[topic] ?? 0)) : weights.none!
}
