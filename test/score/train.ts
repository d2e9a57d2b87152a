// `npm run train`: learns from the labelled corpus beside the repository how likely a cause is that a document speaks of, and writes the weights into
// ingest/meaning/likely-cause.weights.ts. First it prints how well such weights choose on each source when they are learned from the others.
import { beside, chosen } from '../../ingest/extract/causes.ts'
import { candidates, type Candidate } from '../../ingest/meaning/cause-candidates.ts'
import { featuresOf, likely, type Beside, type Feature, type Features, type CauseModel } from '../../ingest/meaning/likely-cause.ts'
import { LEARNED } from '../../ingest/meaning/likely-cause.weights.ts'
import { labelled, type Labelled } from './labelled.ts'
import { regression, type Row } from './regression.ts'
import { rounded, writeWeights } from './weights-file.ts'

const FEATURES = Object.keys(LEARNED.features) as Feature[]
/** A source of many documents in one house style counts for no more than so many. */
const MOST_OF_A_SOURCE = 50

/** A labelled document: what it speaks of, and which tags its label has. What is not judged may be given or left out. */
type Example = { source: string; spokenOf: Candidate[]; beside: Beside; causes: string[]; judged: (tag: string) => boolean }

const examples = labelled('causes', ['labels.jsonl', 'labels-issre.jsonl']).map(exampleOf)
const tags = [...new Set(examples.flatMap(({ spokenOf }) => spokenOf.map(({ tag }) => tag.id)))].sort()

const bySource = Map.groupBy(examples, example => example.source)
for (const [source, theirs] of bySource) {
  const model = learn(examples.filter(example => example.source !== source))
  tell(source, theirs, model)
}
const learned = learn(examples)
tell('all, seen', examples, learned)
writeWeights('likely-cause', 'CauseModel', learned)

function exampleOf({ label: { causes = [], optional, label_space: space }, source, document }: Labelled): Example {
  const judged = (tag: string) => tag !== 'unknown' && !optional?.causes?.includes(tag) && (!space || space.includes(tag))
  return { source, spokenOf: candidates(document).filter(({ tag }) => tag.id !== 'unknown'), beside: beside(document), causes: causes.filter(judged), judged }
}

function learn(from: Example[]): CauseModel {
  const { base, measures, kinds } = regression(from.flatMap(rowsOf))
  return {
    base: rounded(base), features: Object.fromEntries(FEATURES.map((name, i) => [name, rounded(measures[i]!)])) as Features,
    tags: Object.fromEntries(tags.map((tag, i) => [tag, rounded(kinds[i]!)])),
  }
}

function rowsOf({ source, spokenOf, beside, causes, judged }: Example): Row[] {
  return featuresOf(spokenOf, beside).filter(({ candidate: { tag } }) => judged(tag.id)).map(({ candidate: { tag }, features }) => ({
    measures: FEATURES.map(name => features[name]), kinds: tags.map(other => Number(other === tag.id)),
    y: Number(causes.includes(tag.id)), weight: Math.min(1, MOST_OF_A_SOURCE / bySource.get(source)!.length),
  }))
}

function tell(name: string, those: Example[], model: CauseModel): void {
  const given = those.map(example => chosen(likely(example.spokenOf, example.beside, model)).map(({ tag }) => tag.id).filter(example.judged))
  const right = those.reduce((sum, { causes }, i) => sum + given[i]!.filter(tag => causes.includes(tag)).length, 0)
  console.log(`${name.padEnd(22)} ${those.reduce((sum, { causes }) => sum + causes.length, 0)} causes labelled, ${given.flat().length} given, ${right} right`)
}
