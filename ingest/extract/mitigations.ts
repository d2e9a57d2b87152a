// What ended or eased the impact: of the remedies that a document speaks of (meaning/remedy-candidates.ts) those that are told best; how sure each is: meaning/likely-remedy.ts.
import { MITIGATIONS } from '../../taxonomy/mitigations.ts'
import { evidence, kept, type Document } from '../document.ts'
import type { Mitigation } from '../record.ts'
import { likelyRemedies } from '../meaning/likely-remedy.ts'
import { remedyCandidates, type RemedyCandidate, type RemedyMention } from '../meaning/remedy-candidates.ts'

const ENOUGH = 0.25
/** What is less likely is more often wrong than right: nothing is said then. */
const LIKELY = 0.4
const SHARE_OF_BEST = 0.75
const MOST = 3
const CLOSE = 0.1
/** What tells it much worse than the best sentence is left out of its evidence. */
const AS_EVIDENCE = 0.4
const MOST_EVIDENCE = 3

/** What ended or eased the impact; most important first. Read once a document and kept: causes and triggers ask again. */
export const mitigations = kept(readMitigations)

function readMitigations(document: Document): Mitigation[] {
  const found = remedyCandidates(document), likely = likelyRemedies(found, document)
  return chosen(found).filter(remedy => likely.get(remedy)! >= LIKELY).map(remedy => mitigationOf(document, remedy, likely.get(remedy)!))
}

/** Those that are told well enough, the most important first. */
export function chosen(found: readonly RemedyCandidate[]): RemedyCandidate[] {
  const best = Math.max(0, ...found.map(f => f.worth))
  return found
    .filter(f => f.worth >= ENOUGH && f.worth >= best * SHARE_OF_BEST)
    .sort((a, b) => Math.abs(a.worth - b.worth) > CLOSE ? b.worth - a.worth : MITIGATIONS.indexOf(a.tag) - MITIGATIONS.indexOf(b.tag))
    .slice(0, MOST)
}

function mitigationOf(document: Document, { tag, support }: RemedyCandidate, likelihood: number): Mitigation {
  return {
    tag: tag.id, basis: 'inferred', confidence: Math.round(likelihood * 100) / 100,
    evidence: [...new Set(support.filter(told => told.worth >= support[0]!.worth * AS_EVIDENCE).flatMap(toldBy))].slice(0, MOST_EVIDENCE).map(({ block, start, end }) => evidence(document, block, start, end)),
  }
}

/** "Two things were done:" says what only with what follows. */
const toldBy = ({ statement, next }: RemedyMention) => (next && next.block !== statement.block && statement.text.endsWith(':') ? [statement, next] : [statement])
