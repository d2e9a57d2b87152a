// Last third of `npm run train`: learns from the labelled corpus how likely it is that a remedy which is given is one, and writes the weights into
// ingest/meaning/likely-remedy.weights.ts. First it prints, for all sources, each left out of what is learned, how likely such remedies were said to be and what share was right.
import { chosen } from '../../ingest/extract/mitigations.ts'
import { likelyRemedies, remedyFeatures, type RemedyFeature, type RemedyFeatures, type RemedyModel } from '../../ingest/meaning/likely-remedy.ts'
import { LEARNED } from '../../ingest/meaning/likely-remedy.weights.ts'
import { remedyCandidates } from '../../ingest/meaning/remedy-candidates.ts'
import { MITIGATIONS } from '../../taxonomy/mitigations.ts'
import { labelled, LABELS, type Labelled } from './labelled.ts'
import { regression, type Row } from './regression.ts'
import { rounded, writeWeights } from './weights-file.ts'

const FEATURES = Object.keys(LEARNED.features) as RemedyFeature[]
const TAGS = MITIGATIONS.map(({ id }) => id)
/** A source of many documents in one house style counts for no more than so many. */
const MOST_OF_A_SOURCE = 40
const EDGES = [0, 0.5, 0.7, 0.8, 0.9, 1]

const examples = labelled('mitigation', [LABELS.scored, LABELS.further]).map(one => ({ ...one, found: remedyCandidates(one.document), rows: rowsOf(one) }))
type Example = (typeof examples)[number]
const bySource = Map.groupBy(examples, ({ source }) => source)

const leftOut = [...bySource].flatMap(([source, theirs]) => given(theirs, learn(examples.filter(example => example.source !== source))))
for (const [i, from] of EDGES.slice(0, -1).entries()) {
  const said = leftOut.filter(({ likelihood }) => likelihood >= from && likelihood < EDGES[i + 1]!), mean = (of: (one: (typeof said)[number]) => number) => (said.reduce((sum, one) => sum + of(one), 0) / said.length).toFixed(3)
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

function rowsOf({ label, document }: Labelled): Omit<Row, 'weight'>[] {
  return remedyFeatures(remedyCandidates(document), document).filter(({ candidate: { tag } }) => isJudged(label, tag.id))
    .map(({ candidate: { tag }, features }) => ({ measures: FEATURES.map(name => features[name]), kinds: TAGS.map(other => Number(other === tag.id)), y: Number(isRight(label, tag.id)) }))
}

function given(those: Example[], model: RemedyModel): { likelihood: number; right: boolean }[] {
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
