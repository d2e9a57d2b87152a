// First third of `npm run train`: learns from the labelled corpus beside the repository how likely a cause is that a document speaks of, and writes the weights into
// ingest/meaning/likely-cause.weights.ts. First it prints how well such weights choose on each source when they are learned from the others.
import { CAUSES } from '../../taxonomy/causes.ts'
import { beside, chosen } from '../../ingest/extract/causes.ts'
import { candidates, type Candidate } from '../../ingest/meaning/cause-candidates.ts'
import { featuresOf, likely, type Beside, type Feature, type Features, type CauseModel } from '../../ingest/meaning/likely-cause.ts'
import type { Model } from '../../ingest/meaning/likelihood.ts'
import { LEARNED } from '../../ingest/meaning/likely-cause.weights.ts'
import { labelled, LABELS, type Labelled } from './labelled.ts'
import { regression, type Row } from './regression.ts'
import { rounded, writeWeights } from './weights-file.ts'

const FEATURES = Object.keys(LEARNED.roots.features) as Feature[]
/** A source of many documents in one house style counts for no more than so many. */
const MOST_OF_A_SOURCE = 50

/** A labelled document: what it speaks of, and which tags its label has, which is one of a set. What is not judged may be given or left out. */
type Example = { source: string; set: string; spokenOf: Candidate[]; beside: Beside; causes: string[]; judged: (tag: string) => boolean }
type Given = { example: Example; given: string[] }

const examples = Object.entries(LABELS).flatMap(([set, file]) => labelled('causes', [file]).map(one => exampleOf(one, set)))
const [GAPS, ROOTS] = [true, false].map(gap => CAUSES.filter(({ id, contributingOnly }) => id !== 'unknown' && Boolean(contributingOnly) === gap).map(({ id }) => id).sort()) as [string[], string[]]

const bySource = Map.groupBy(examples, example => example.source)
const leftOut = [...bySource].flatMap(([source, theirs]) => {
  const model = learn(examples.filter(example => example.source !== source))
  const given = theirs.map(example => give(example, model))
  tell(source, given)
  return given
})
for (const [set, theirs] of Map.groupBy(leftOut, ({ example }) => example.set)) tell(`labels ${set}, each source left out`, theirs)
const learned = learn(examples)
tell('all, seen', examples.map(example => give(example, learned)))
writeWeights('likely-cause', learned)

function exampleOf({ label: { causes = [], optional, label_space: space }, source, document }: Labelled, set: string): Example {
  const judged = (tag: string) => tag !== 'unknown' && !optional?.causes?.includes(tag) && (!space || space.includes(tag))
  return { source, set, spokenOf: candidates(document).filter(({ tag }) => tag.id !== 'unknown'), beside: beside(document), causes: causes.filter(judged), judged }
}

function learn(from: Example[]): CauseModel {
  return { roots: learnOf(ROOTS, from), gaps: learnOf(GAPS, from) }
}

function learnOf(tags: string[], from: Example[]): Model<Feature> {
  const { base, measures, kinds } = regression(from.flatMap(example => rowsOf(tags, example)))
  return {
    base: rounded(base), features: Object.fromEntries(FEATURES.map((name, i) => [name, rounded(measures[i]!)])) as Features,
    tags: Object.fromEntries(tags.map((tag, i) => [tag, rounded(kinds[i]!)])),
  }
}

function rowsOf(tags: string[], { source, spokenOf, beside, causes, judged }: Example): Row[] {
  return featuresOf(spokenOf, beside).filter(({ candidate: { tag } }) => tags.includes(tag.id) && judged(tag.id)).map(({ candidate: { tag }, features }) => ({
    measures: FEATURES.map(name => features[name]), kinds: tags.map(other => Number(other === tag.id)),
    y: Number(causes.includes(tag.id)), weight: Math.min(1, MOST_OF_A_SOURCE / bySource.get(source)!.length),
  }))
}

function give(example: Example, model: CauseModel): Given {
  return { example, given: chosen(likely(example.spokenOf, example.beside, model)).map(({ tag }) => tag.id).filter(example.judged) }
}

function tell(name: string, those: Given[]): void {
  const sum = (count: (one: Given) => number) => those.reduce((total, one) => total + count(one), 0)
  const labelled = sum(({ example }) => example.causes.length), given = sum(one => one.given.length), right = sum(one => one.given.filter(tag => one.example.causes.includes(tag)).length)
  console.log(`${name.padEnd(42)} ${labelled} causes labelled, ${given} given, ${right} right, F1 ${(2 * right / (labelled + given)).toFixed(3)}`)
}
