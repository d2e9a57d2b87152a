// How likely it is that a document gives as a cause what it speaks of: a logistic regression over a few features that anybody can check.
// Its weights were learned from labelled postmortems (CONTRIBUTING.md says how) and stand as numbers in likely-cause.weights.ts.
import type { Candidate, Mention } from './cause-candidates.ts'
import { isTitle, onCauseSide, under } from './in-context.ts'
import { likelihood, type Model } from './likelihood.ts'
import { LEARNED } from './likely-cause.weights.ts'
import type { Topic } from '../words/topics.ts'

export type Feature = 'worth' | 'sentence' | 'best' | 'share' | 'rank' | 'rivals' | 'mentions' | 'first' | 'about' | 'asCause' | 'doubted' | 'titled' | 'triggered' | 'remedied'

export type Features = { [name in Feature]: number }
/** What only made it longer is told in other places and other words than a root: each kind has a regression of its own. */
export type CauseModel = { roots: Model<Feature>; gaps: Model<Feature> }
export type Likely = Candidate & { likelihood: number }

/** What else the document tells: tags of triggers and remedies. */
export type Beside = { triggers: Set<string>; remedies: Set<string> }

const LAST_RANK = 6
/** Weaker phrases only hint at a tag. */
export const HINT = 0.3
const ABOUT: readonly Topic[] = ['cause', 'trigger']

/** The features of each candidate, best told first. What only made it longer does not vie with roots. */
export function featuresOf(candidates: readonly Candidate[], beside: Beside): { candidate: Candidate; features: Features }[] {
  return [false, true].flatMap(gaps => compared(candidates.filter(({ tag }) => Boolean(tag.contributingOnly) === gaps), beside))
}

function compared(candidates: readonly Candidate[], beside: Beside): { candidate: Candidate; features: Features }[] {
  const sorted = candidates.toSorted((a, b) => b.worth - a.worth)
  const best = sorted[0]?.worth ?? 0
  return sorted.map((candidate, rank) => {
    const { tag, mentions, support, worth } = candidate
    const strongest = (test: (mention: Mention) => boolean) => Math.max(0, ...mentions.filter(test).map(saidBy))
    return { candidate, features: {
      worth, sentence: support[0]!.worth, best, share: worth / best, rank: Math.min(rank, LAST_RANK), rivals: sorted.length,
      mentions: Math.log(1 + mentions.reduce((sum, mention) => sum + saidBy(mention), 0)),
      first: Math.min(1, ...mentions.filter(({ mark }) => mark.weight > HINT).map(({ at }) => at)),
      about: strongest(({ statement }) => statement.topics.some(topic => ABOUT.includes(topic))),
      asCause: strongest(({ statement, mark }) => onCauseSide(statement, mark)),
      doubted: strongest(isDoubted),
      titled: strongest(({ statement }) => isTitle(statement)),
      triggered: Number(tag.trigger !== undefined && beside.triggers.has(tag.trigger)),
      remedied: Number(tag.remedies?.some(remedy => beside.remedies.has(remedy)) ?? false),
    } }
  })
}

const isDoubted = ({ statement, mark }: Mention) => under(statement, 'doubted', mark)
/** How strongly a mention speaks of its tag. */
const saidBy = (mention: Mention) => mention.mark.weight * (isDoubted(mention) ? 0.5 : 1)

/** The candidates with the likelihood, 0 to 1, that each is a cause by the document's own account. */
export function likely(candidates: readonly Candidate[], beside: Beside, model: CauseModel = LEARNED): Likely[] {
  return featuresOf(candidates, beside).map(({ candidate, features }) => ({ ...candidate, likelihood: likelihood(candidate.tag.contributingOnly ? model.gaps : model.roots, candidate.tag.id, features) }))
}
