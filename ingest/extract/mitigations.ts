// What ended or eased the impact. As for causes, a phrase is worth its weight × its section × what the sentence means by it.
import { MITIGATIONS, type MitigationTag } from '../../taxonomy/mitigations.ts'
import { evidence, type Document } from '../document.ts'
import type { Mitigation } from '../record.ts'
import { markedStatements, type Mark, type Marked } from './cues.ts'
import type { Topic } from './sections.ts'

const SECTION: { [topic in Topic | 'none']?: number } = { resolution: 1, timeline: 0.6, summary: 0.6, none: 0.5, cause: 0.4, investigation: 0.5, escalation: 0.4, impact: 0.3, detection: 0.2, well: 0.3, lucky: 0.2 }
const REACH = 8
const DOUBTED = 0.4
const ENOUGH = 0.5
const SHARE_OF_BEST = 0.6
const MOST = 3
const CLOSE = 0.1

type Support = { statement: Marked; worth: number }

/** What ended or eased the impact; most important first. */
export function mitigations(document: Document): Mitigation[] {
  const support = new Map<string, Support[]>()
  for (const statement of markedStatements(document)) {
    const best = new Map<string, number>()
    for (const mark of statement.marks.mitigation) best.set(mark.tag, Math.max(best.get(mark.tag) ?? 0, mark.weight * sectionWeight(statement) * meaningOf(statement, mark)))
    for (const [tag, worth] of best) if (worth > 0.05) support.set(tag, [...support.get(tag) ?? [], { statement, worth }])
  }
  const found = MITIGATIONS.flatMap(tag => {
    const sorted = (support.get(tag.id) ?? []).sort((a, b) => b.worth - a.worth)
    return sorted.length ? [{ tag, support: sorted, worth: sorted.reduce((sum, s, i) => sum + (1 - sum) * s.worth * (i === 0 ? 1 : 0.5 / i), 0) }] : []
  })
  const best = Math.max(0, ...found.map(f => f.worth))
  return found
    .filter(f => f.worth >= ENOUGH && f.worth >= best * SHARE_OF_BEST)
    .sort((a, b) => Math.abs(a.worth - b.worth) > CLOSE ? b.worth - a.worth : MITIGATIONS.indexOf(a.tag) - MITIGATIONS.indexOf(b.tag))
    .slice(0, MOST)
    .map(f => mitigationOf(document, f))
}

function mitigationOf(document: Document, { tag, support, worth }: { tag: MitigationTag; support: Support[]; worth: number }): Mitigation {
  return {
    tag: tag.id, basis: 'inferred', confidence: Math.round(worth * 85) / 100,
    evidence: support.slice(0, 3).map(({ statement }) => evidence(document, statement.block, statement.start, statement.end)),
  }
}

const sectionWeight = ({ topics }: Marked) => topics.length ? Math.max(...topics.map(topic => SECTION[topic] ?? 0)) : SECTION.none!

function meaningOf({ framing }: Marked, mark: Mark): number {
  const near = (kind: string) => framing.some(f => f.tag === kind && f.to <= mark.from && mark.from - f.to < REACH)
  if (near('denied') || near('meant')) return 0
  return near('doubted') ? DOUBTED : 1
}
