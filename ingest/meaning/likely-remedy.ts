// How likely it is that a document gives as its remedy what it speaks of: a logistic regression over features that anybody can check, as for causes.
// Which remedies are given, their worth decides; of these the unlikely ones are left out. The weights were learned from labelled postmortems (CONTRIBUTING.md
// says how), and hold for sources that were left out.
import type { Topic } from '../words/topics.ts'
import { candidates } from './cause-candidates.ts'
import type { Document } from '../document.ts'
import { likelihood, type Model } from './likelihood.ts'
import { LEARNED } from './likely-remedy.weights.ts'
import type { RemedyCandidate, RemedyMention } from './remedy-candidates.ts'

export type RemedyFeature = 'worth' | 'sentence' | 'best' | 'share' | 'rank' | 'lead' | 'mentions' | 'phrase' | 'resolution' | 'timeline' | 'cause' | 'helped' | 'last' | 'caused'
export type RemedyFeatures = { [name in RemedyFeature]: number }
export type RemedyModel = Model<RemedyFeature>

const LAST_RANK = 5

/** The features of each candidate. */
export function remedyFeatures(found: readonly RemedyCandidate[], document: Document): { candidate: RemedyCandidate; features: RemedyFeatures }[] {
  const sorted = found.toSorted((a, b) => b.worth - a.worth)
  const best = sorted[0]?.worth ?? 0, second = sorted[1]?.worth ?? 0
  const spokenOf = candidates(document)
  return sorted.map((candidate, rank) => {
    const { tag, support, worth } = candidate
    const strongest = (test: (mention: RemedyMention) => boolean) => Math.max(0, ...support.filter(test).map(({ mark }) => mark.weight))
    const about = (topic: Topic) => strongest(({ statement }) => statement.topics.includes(topic))
    return { candidate, features: {
      worth, sentence: support[0]!.worth, best, share: worth / best, rank: Math.min(rank, LAST_RANK), lead: worth - (rank === 0 ? second : best),
      mentions: Math.log(1 + support.length), phrase: support[0]!.mark.weight,
      resolution: about('resolution'), timeline: about('timeline'), cause: about('cause'), helped: strongest(({ helped }) => helped),
      last: Math.max(...support.map(({ at }) => at)),
      caused: Math.max(0, ...spokenOf.filter(cause => cause.tag.remedies?.includes(tag.id)).map(cause => cause.worth)),
    } }
  })
}

/** The likelihood, 0 to 1, of each candidate. */
export function likelyRemedies(found: readonly RemedyCandidate[], document: Document, model: RemedyModel = LEARNED): Map<RemedyCandidate, number> {
  return new Map(remedyFeatures(found, document).map(({ candidate, features }) => [candidate, likelihood(model, candidate.tag.id, features)]))
}
