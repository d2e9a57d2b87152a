// What caused or contributed. Every cue phrase is worth its own weight × the weight of the section it stands in × where it stands in the
// sentence (on the side of the cause or of the effect) × how the sentence means it; a tag's worth is that of its best phrases together.
import { CAUSES, type CauseTag } from '../../taxonomy/causes.ts'
import { evidence, type Document } from '../document.ts'
import type { Cause } from '../record.ts'
import { markedStatements, type Mark, type Marked } from './cues.ts'
import type { Topic } from './sections.ts'

/** How much a section's word counts for what caused an incident. Sections not named here say nothing of it. */
const SECTION: { [topic in Topic | 'none']?: number } = {
  cause: 1, trigger: 0.8, contributing: 0.75, summary: 0.6, none: 0.5, investigation: 0.4, timeline: 0.35, resolution: 0.35, badly: 0.35, impact: 0.25, lessons: 0.25, detection: 0.2, background: 0.2,
}
/** The same for what only made it longer. */
const SECTION_OF_GAPS: typeof SECTION = { ...SECTION, badly: 0.9, contributing: 0.9, detection: 0.8, lessons: 0.5 }

/** "X caused Y", "Y due to X": X is told as a cause, Y as an effect. */
const SIDE = { cause: 1, plain: 0.4, effect: 0.25 }
/** In a section about the cause, a plain sentence tells it as well. */
const PLAIN_IN_CAUSE = 0.8
const DOUBTED = 0.3
const REMEDIED = 0.35
/** How many words a denial or a doubt reaches. */
const REACH = 8

/** Below this a tag is a mention. */
const ENOUGH = 0.5
/** A tag much weaker than the best is an echo of it. */
const SHARE_OF_BEST = 0.5
const MOST = 4
/** Two tags this close are as well supported: the more telling one leads. */
const CLOSE = 0.1

type Support = { statement: Marked; mark: Mark; worth: number }

/** What caused or contributed, by the document's own account; primary first. */
export function causes(document: Document): Cause[] {
  const support = new Map<string, Support[]>()
  for (const statement of markedStatements(document))
    for (const mark of statement.marks.cause) {
      const worth = mark.weight * sectionWeight(statement, mark.tag) * meaningOf(statement, mark)
      if (worth > 0.05) support.set(mark.tag, [...support.get(mark.tag) ?? [], { statement, mark, worth }])
    }
  const found = CAUSES.flatMap(tag => candidate(tag, support.get(tag.id)))
  const known = found.filter(c => c.tag.id !== 'unknown')
  const best = Math.max(0, ...known.map(c => c.worth))
  const kept = known.filter(c => c.worth >= ENOUGH && c.worth >= best * SHARE_OF_BEST).sort(byWorth).slice(0, MOST)
  if (!kept.some(c => !c.tag.contributingOnly)) kept.push(...found.filter(c => c.tag.id === 'unknown' && c.worth >= ENOUGH))
  return kept.map(c => causeOf(document, c))
}

type Candidate = { tag: CauseTag; support: Support[]; worth: number }

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
  return Math.abs(a.worth - b.worth) > CLOSE ? b.worth - a.worth : CAUSES.indexOf(a.tag) - CAUSES.indexOf(b.tag)
}

function causeOf(document: Document, { tag, support, worth }: Candidate): Cause {
  const contributing = tag.contributingOnly || support[0]!.statement.topics[0] === 'contributing' || support[0]!.statement.topics[0] === 'badly'
  return {
    tag: tag.id, role: contributing ? 'contributing' : 'root', basis: 'inferred', confidence: Math.round(worth * 90) / 100,
    evidence: support.slice(0, 3).map(({ statement }) => evidence(document, statement.block, statement.start, statement.end)),
  }
}

function sectionWeight({ topics }: Marked, tag: string): number {
  const weights = tag === 'monitoring-gap' ? SECTION_OF_GAPS : SECTION
  return topics.length ? Math.max(...topics.map(topic => weights[topic] ?? 0)) : weights.none!
}

/** How the sentence means a phrase: as the cause, as an effect, as something done about it, or not at all. */
function meaningOf(statement: Marked, mark: Mark): number {
  const near = (kind: string) => statement.framing.some(f => f.tag === kind && f.to <= mark.from && mark.from - f.to < REACH)
  if (near('denied') || near('meant') || statement.framing.some(f => f.tag === 'denied' && f.from >= mark.to && f.from - mark.to < REACH && /rul|exclud|eliminat/.test(statement.words[f.from]!.word))) return 0
  const about = statement.topics.includes('cause') || statement.topics.includes('contributing')
  let meaning = sideOf(statement, mark, about)
  if (near('doubted')) meaning *= about ? 2 * DOUBTED : DOUBTED
  if (statement.framing.some(f => f.tag === 'remedied' && f.from <= mark.from)) meaning *= REMEDIED
  return meaning
}

function sideOf({ framing }: Marked, mark: Mark, about: boolean): number {
  const joints = framing.filter(f => f.tag === 'cause-follows' || f.tag === 'effect-follows')
  const left = joints.findLast(f => f.to <= mark.from)
  if (left) return left.tag === 'cause-follows' ? SIDE.cause : SIDE.effect
  const right = joints.find(f => f.from >= mark.from)
  if (right) return right.tag === 'effect-follows' ? SIDE.cause : SIDE.effect
  return about ? PLAIN_IN_CAUSE : SIDE.plain
}
