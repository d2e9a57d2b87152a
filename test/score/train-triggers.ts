// Second third of `npm run train`: learns from the labelled corpus how likely it is that what a document speaks of set the incident off, and writes the
// weights into ingest/meaning/likely-trigger.weights.ts. First it prints what such weights give on each source when they are learned from the others.
import { besideTrigger, likeliest, triggersOf } from '../../ingest/extract/trigger.ts'
import { likelyTriggers, triggerFeatures, type BesideTrigger, type TriggerFeature, type TriggerFeatures, type TriggerModel } from '../../ingest/meaning/likely-trigger.ts'
import { LEARNED } from '../../ingest/meaning/likely-trigger.weights.ts'
import type { TriggerCandidate } from '../../ingest/meaning/trigger-candidates.ts'
import { TRIGGERS } from '../../taxonomy/triggers.ts'
import { labelled, LABELS } from './labelled.ts'
import { regression, type Row } from './regression.ts'
import { rounded, writeWeights } from './weights-file.ts'

const FEATURES = Object.keys(LEARNED.features) as TriggerFeature[]
const TAGS = TRIGGERS.map(({ id }) => id)
/** A source of many documents in one house style counts for no more than so many. */
const MOST_OF_A_SOURCE = 25

/** A labelled document: what it speaks of, and what set the incident off by its label. */
type Example = { source: string; spokenOf: TriggerCandidate[]; beside: BesideTrigger; trigger: string | null }

const examples = labelled('trigger', [LABELS.scored]).map(({ label, source, document }): Example => ({ source, spokenOf: triggersOf(document), beside: besideTrigger(document), trigger: label.trigger ?? null }))
const bySource = Map.groupBy(examples, ({ source }) => source)

const leftOut = [...bySource].map(([source, theirs]) => tell(source, theirs, learn(examples.filter(example => example.source !== source))))
tellOf('all, each left out', leftOut.flat())
const learned = learn(examples)
tell('all, seen', examples, learned)
writeWeights('likely-trigger', learned)

function learn(from: Example[]): TriggerModel {
  const { base, measures, kinds } = regression(from.flatMap(rowsOf))
  return {
    base: rounded(base), features: Object.fromEntries(FEATURES.map((name, i) => [name, rounded(measures[i]!)])) as TriggerFeatures,
    tags: Object.fromEntries(TAGS.map((tag, i) => [tag, rounded(kinds[i]!)])),
  }
}

function rowsOf({ source, spokenOf, beside, trigger }: Example): Row[] {
  return triggerFeatures(spokenOf, beside).map(({ candidate: { tag }, features }) => ({
    measures: FEATURES.map(name => features[name]), kinds: TAGS.map(other => Number(other === tag)),
    y: Number(tag === trigger), weight: Math.min(1, MOST_OF_A_SOURCE / bySource.get(source)!.length),
  }))
}

type Given = { labelled: string | null; given: string | undefined }

function tell(name: string, those: Example[], model: TriggerModel): Given[] {
  const given = those.map(({ spokenOf, beside, trigger }) => ({ labelled: trigger, given: likeliest(likelyTriggers(spokenOf, beside, model))?.tag }))
  tellOf(name, given)
  return given
}

function tellOf(name: string, those: Given[]): void {
  console.log(`${name.padEnd(22)} ${those.filter(({ labelled }) => labelled).length} triggers labelled, ${those.filter(({ given }) => given).length} given, ${those.filter(({ labelled, given }) => labelled && labelled === given).length} right`)
}
