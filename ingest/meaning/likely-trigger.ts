// How likely it is that what a document speaks of set the incident off: a logistic regression over features that anybody can check, as for causes.
// Its weights were learned from labelled postmortems (CONTRIBUTING.md says how) and stand as numbers in likely-trigger.weights.ts.
import { TRIGGERS } from '../../taxonomy/triggers.ts'
import { onCauseSide } from './in-context.ts'
import { likelihood, type Model } from './likelihood.ts'
import { LEARNED } from './likely-trigger.weights.ts'
import type { Topic } from '../words/topics.ts'
import { ends, type TriggerCandidate, type TriggerMention } from './trigger-candidates.ts'

export type TriggerFeature = 'worth' | 'best' | 'rank' | 'lead' | 'mentions' | 'first' | 'about' | 'asCause' | 'began' | 'takenBack' | 'primary' | 'remedied'
export type TriggerFeatures = { [name in TriggerFeature]: number }
export type TriggerModel = Model<TriggerFeature>
export type LikelyTrigger = TriggerCandidate & { likelihood: number }

/** What else the document tells: the trigger that its primary cause usually has, and the tags of its remedies. */
export type BesideTrigger = { ofPrimary: string | undefined; remedies: Set<string> }

const REMEDIES = new Map(TRIGGERS.map(({ id, remedies = [] }) => [id, remedies]))
const LAST_RANK = 5
/** Weaker phrases only hint at a tag. */
const HINT = 0.5
const ABOUT: readonly Topic[] = ['cause', 'trigger']

/** The features of each candidate. */
export function triggerFeatures(candidates: readonly TriggerCandidate[], beside: BesideTrigger): { candidate: TriggerCandidate; features: TriggerFeatures }[] {
  const sorted = candidates.toSorted((a, b) => b.worth - a.worth)
  const best = sorted[0]?.worth ?? 0, second = sorted[1]?.worth ?? 0
  return sorted.map((candidate, rank) => {
    const { tag, mentions, worth } = candidate
    const strongest = (test: (mention: TriggerMention) => boolean) => Math.max(0, ...mentions.filter(test).map(({ mark }) => mark.weight))
    const begins = mentions.filter(({ statement, mark }) => !ends(statement, mark))
    return { candidate, features: {
      worth, best, rank: Math.min(rank, LAST_RANK), lead: worth - (rank === 0 ? second : best),
      mentions: Math.log(1 + begins.reduce((sum, { mark }) => sum + mark.weight, 0)),
      first: Math.min(1, ...begins.filter(({ mark }) => mark.weight >= HINT).map(({ at }) => at)),
      about: strongest(({ statement, mark }) => !ends(statement, mark) && statement.topics.some(topic => ABOUT.includes(topic))),
      asCause: strongest(({ statement, mark }) => onCauseSide(statement, mark)),
      began: strongest(({ began }) => began),
      takenBack: strongest(({ takenBack }) => takenBack),
      primary: Number(beside.ofPrimary === tag),
      remedied: Number(REMEDIES.get(tag)!.some(remedy => beside.remedies.has(remedy))),
    } }
  })
}

/** The candidates with the likelihood, 0 to 1, that each set the incident off; the likeliest first. */
export function likelyTriggers(candidates: readonly TriggerCandidate[], beside: BesideTrigger, model: TriggerModel = LEARNED): LikelyTrigger[] {
  return triggerFeatures(candidates, beside)
    .map(({ candidate, features }) => ({ ...candidate, likelihood: likelihood(model, candidate.tag, features) }))
    .sort((a, b) => b.likelihood - a.likelihood)
}
