// Last third of `npm run train`: learns from the labelled corpus how likely it is that a remedy which is given is one, and writes the weights into
// ingest/meaning/likely-remedy.weights.ts. First it prints, for all sources, each left out of what is learned, how likely such remedies were said to be and what share was right.
import { chosen } from '../../ingest/extract/mitigations.ts'
import { likelyRemedies, remedyFeatures, type RemedyFeature, type RemedyFeatures, type RemedyModel } from '../../ingest/meaning/likely-remedy.ts'
import { LEARNED } from '../../ingest/meaning/likely-remedy.weights.ts'
import { remedyCandidates, type RemedyCandidate } from '../../ingest/meaning/remedy-candidates.ts'
import { MITIGATIONS } from '../../taxonomy/mitigations.ts'
import { labelled, LABELS, type Labelled } from './labelled.ts'
import { regression, type Row } from './regression.ts'
import { rounded, writeWeights } from './weights-file.ts'

const FEATURES = Object.keys(LEARNED.features) as RemedyFeature[]
const TAGS = MITIGATIONS.map(({ id }) => id)
/** A source of many documents in one house style counts for no more than so many. */
const MOST_OF_A_SOURCE = 40
/** Where the bins begin that likelihoods are told by; the last reaches to 1 and holds it. */
const BINS = [0, 0.5, 0.7, 0.8, 0.9]

const examples = labelled('mitigation', [LABELS.scored, LABELS.further]).map(one => {
  const found = remedyCandidates(one.document)
  return { ...one, found, rows: rowsOf(one, found) }
})
type Example = (typeof examples)[number]
const bySource = Map.groupBy(examples, ({ source }) => source)

const leftOut = [...bySource].flatMap(([source, theirs]) => given(theirs, learn(examples.filter(example => example.source !== source))))
const byBin = Map.groupBy(leftOut, ({ likelihood }) => BINS.findLast(from => likelihood >= from)!)
for (const from of BINS) {
  const said = byBin.get(from)
  if (!said) continue
  const mean = (of: (one: Given) => number) => (said.reduce((sum, one) => sum + of(one), 0) / said.length).toFixed(3)
  console.log(`remedies, each source left out: ${said.length} said to be likely ${mean(one => one.likelihood)}, right ${mean(one => Number(one.right))}`)
}
writeWeights('likely-remedy', learn(examples))

function learn(from: Example[]): RemedyModel {
  const { base, measures, kinds } = regression(from.flatMap(({ source, rows }) => rows.map(row => ({ ...row, weight: Math.min(1, MOST_OF_A_SOURCE / bySource.get(source)!.length) }))))
  return {
    base: rounded(base), features: Object.fromEntries(FEATURES.map((name, i) => [name, rounded(measures[i]!)])) as RemedyFeatures,
    tags: Object.fromEntries(TAGS.map((tag, i) => [tag, rounded(kinds[i]!)])),
  }
}

function rowsOf({ label, document }: Labelled, found: readonly RemedyCandidate[]): Omit<Row, 'weight'>[] {
  return remedyFeatures(found, document).filter(({ candidate: { tag } }) => isJudged(label, tag.id))
    .map(({ candidate: { tag }, features }) => ({ measures: FEATURES.map(name => features[name]), kinds: TAGS.map(other => Number(other === tag.id)), y: Number(isRight(label, tag.id)) }))
}

type Given = { likelihood: number; right: boolean }

function given(those: Example[], model: RemedyModel): Given[] {
  return those.flatMap(({ label, document, found }) => {
    const likely = likelyRemedies(found, document, model)
    return chosen(found).filter(({ tag }) => isJudged(label, tag.id)).map(candidate => ({ likelihood: likely.get(candidate)!, right: isRight(label, candidate.tag.id) }))
  })
}

function isJudged({ optional }: Labelled['label'], tag: string): boolean {
  return !optional?.mitigation?.includes(tag)
}

function isRight({ mitigation }: Labelled['label'], tag: string): boolean {
  return mitigation?.includes(tag) ?? false
}
