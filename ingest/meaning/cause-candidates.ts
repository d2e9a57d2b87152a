// Every cause that a document speaks of, and how well it tells it: a cue phrase is worth its own weight × the weight of the section it stands in ×
// where it stands in the sentence (on the side of the cause or of the effect) × how the sentence means it; a tag's worth is that of its sentences together.
import { CAUSES, type CauseTag } from '../../taxonomy/causes.ts'
import type { Block, Document } from '../document.ts'
import { mentionsOf } from '../time/mentions.ts'
import { asCause, asGap, isRemedy, isToBeDone, onCauseSide, tellsWhy } from './in-context.ts'
import { markedStatements, type Mark, type Marked } from './marked-statements.ts'
import type { Topic } from '../words/topics.ts'

/** How much a section's word counts for what caused an incident. Sections not named here say nothing of it. */
const SECTION: { [topic in Topic | 'none']?: number } = {
  cause: 1, trigger: 0.8, contributing: 0.65, summary: 0.45, none: 0.5, investigation: 0.4, timeline: 0.35, resolution: 0.35, badly: 0.35, impact: 0.25, lessons: 0.25, detection: 0.2, background: 0.2,
}
/** Where no section is about the cause, it is told elsewhere. */
const SECTION_OF_PROSE: typeof SECTION = { ...SECTION, contributing: 0.75, summary: 0.9, none: 0.75, timeline: 0.5, investigation: 0.6, badly: 0.5, resolution: 0.5, impact: 0.4, lessons: 0.4, background: 0.4, detection: 0.35 }
/** The same for what only made it longer. */
const SECTION_OF_GAPS: typeof SECTION = { ...SECTION, badly: 0.9, contributing: 0.9, detection: 0.6, lessons: 0.5, none: 0.5, summary: 0.6, timeline: 0.3, cause: 0.8 }

/** A phrase of a tag where it stands: in which sentence, how far into the document (0 to 1), and what it is worth as a cause. */
export type Mention = { statement: Marked; mark: Mark; at: number; worth: number }
/** A tag that a document speaks of: every mention that is not denied, and the best of each sentence that supports it, best first. */
export type Candidate = { tag: CauseTag; mentions: Mention[]; support: Mention[]; worth: number }

/** Every tag that a document speaks of, with what it is worth. */
export function candidates(document: Document): Candidate[] {
  const mentions = new Map<string, Mention[]>()
  const list = markedStatements(document)
  const told = list.some(({ topics, block }) => topics[0] === 'cause' && block.kind !== 'heading')
  const entries = new Set(mentionsOf(document).filter(({ place }) => place === 'entry').map(({ block }) => block))
  let place = 0 // of a statement among those about the same thing
  for (const [i, statement] of list.entries()) {
    place = i > 0 && list[i - 1]!.topics === statement.topics && list[i - 1]!.block.kind !== 'heading' ? place + 1 : 0
    if (isToBeDone(statement) && !tellsWhy(statement) && statement.block.kind !== 'heading') continue
    for (const mark of statement.marks.cause) {
      const gap = mark.tag === 'monitoring-gap'
      const section = sectionWeight(statement, entries, gap ? SECTION_OF_GAPS : told ? SECTION : SECTION_OF_PROSE)
      const meaning = gap ? asGap(statement, mark) : mark.tag === 'unknown' ? 1 : asCause(statement, mark, place)
      const worth = mark.weight * section * meaning * (isRemedy(statement, mark) && !causedIt(statement, mark) ? OF_REMEDY : mark.tag === 'bad-deploy' && ofSetting(statement, mark) ? OF_SETTING : 1)
      if (meaning === 0) continue
      const others = mentions.get(mark.tag)
      const mention = { statement, mark, at: i / list.length, worth }
      if (others) others.push(mention)
      else mentions.set(mark.tag, [mention])
    }
  }
  return CAUSES.flatMap(tag => candidate(tag, mentions.get(tag.id)))
}

/** "A manual restart resolved it": what ended it did not cause it. */
const OF_REMEDY = 0.3
/** "Refused because the limit was raised": the words of a remedy, told as what caused it. */
const causedIt = (statement: Marked, mark: Mark) => onCauseSide(statement, mark) && !statement.framing.some(({ tag, from }) => tag === 'remedied' && from <= mark.from)

/** "A recent update of the timeout settings": a release of a setting is no release of code. */
function ofSetting({ words, marks }: Marked, { from, to }: Mark): boolean {
  return marks.cause.some(mark => mark.tag === 'misconfiguration' && mark.weight > 0.5) && !words.slice(from, to).some(({ word }) => CODE.test(word))
}
const OF_SETTING = 0.35
const CODE = /^(?:code|software|release|version|commit|patch|bug|build|feature)/

/** What is worth less supports nothing. */
const LEAST = 0.13

function candidate(tag: CauseTag, mentions: Mention[] = []): Candidate[] {
  const once = new Map<Marked, Mention>() // the best phrase of a sentence speaks for it
  for (const s of mentions) if (s.worth > LEAST && (once.get(s.statement)?.worth ?? 0) < s.worth) once.set(s.statement, s)
  if (!once.size) return []
  const sorted = [...once.values()].sort((a, b) => b.worth - a.worth)
  // Each further sentence adds half as much as it would alone: people repeat themselves.
  const worth = sorted.reduce((sum, s, i) => sum + (1 - sum) * s.worth * (i === 0 ? 1 : 0.5 / i), 0)
  return [{ tag, mentions, support: sorted, worth }]
}

/** "Root cause and resolution: … It was fixed by a patch." Where a part tells of both, a sentence about the fix is of the end. */
const isOfFix = ({ topics, framing }: Marked) => topics.includes('resolution') && framing.some(({ tag }) => tag === 'remedied')

function sectionWeight(statement: Marked, entries: Set<Block>, weights: typeof SECTION): number {
  const topics = isOfFix(statement) ? OF_FIX : statement.topics
  // "14:05 the disk is full", under no heading: an entry of a timeline.
  if (!topics.length && entries.has(statement.block)) return weights.timeline!
  return topics.length ? Math.max(...topics.map(topic => weights[topic] ?? 0)) : weights.none!
}
const OF_FIX: readonly Topic[] = ['resolution']
