// `npm run train`: learns from the labelled corpus beside the repository how likely a cause is that a document speaks of, and writes the weights into
// ingest/meaning/likely-cause.weights.ts. First it prints how well such weights choose on each source when they are learned from the others.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beside, chosen } from '../../ingest/extract/causes.ts'
import { candidates, type Candidate } from '../../ingest/meaning/cause-candidates.ts'
import { featuresOf, likely, type Beside, type Feature, type Features, type Model } from '../../ingest/meaning/likely-cause.ts'
import { LEARNED } from '../../ingest/meaning/likely-cause.weights.ts'
import { read } from '../../ingest/parse.ts'
import { formatOf } from '../../ingest/read/format.ts'
import { regression, type Row } from './regression.ts'

const ROOT = join(import.meta.dirname, '../..')
const CORPUS = join(ROOT, '../shared/corpus')
const FEATURES = Object.keys(LEARNED.features) as Feature[]
/** A source of many documents in one house style counts for no more than so many. */
const MOST_OF_A_SOURCE = 50

type Label = { file: string; incident?: number; kind?: string; kindOnly?: boolean; causes?: string[]; ambiguous?: string[]; optional?: { causes?: string[] }; label_space?: string[] }
/** A labelled document: what it speaks of, and which tags its label has. What is not judged may be given or left out. */
type Example = { source: string; spokenOf: Candidate[]; beside: Beside; causes: string[]; judged: (tag: string) => boolean }

if (!existsSync(CORPUS)) {
  console.error('The labelled corpus is not at ../shared/corpus: there is nothing to learn from.')
  process.exit(2)
}

const labels = ['labels.jsonl', 'labels-issre.jsonl'].flatMap(name => readFileSync(join(CORPUS, name), 'utf8').split('\n').filter(Boolean).map(line => JSON.parse(line) as Label))
const judgeable = labels.filter(label => label.kind !== 'other' && !label.kindOnly && !label.ambiguous?.includes('causes'))
const examples = [...Map.groupBy(judgeable, label => label.file)].flatMap(([file, list]) => examplesIn(file, list))
const tags = [...new Set(examples.flatMap(({ spokenOf }) => spokenOf.map(({ tag }) => tag.id)))].sort()

const bySource = Map.groupBy(examples, example => example.source)
for (const [source, theirs] of bySource) {
  const model = learn(examples.filter(example => example.source !== source))
  tell(source, theirs, model)
}
const learned = learn(examples)
tell('all, seen', examples, learned)
write(learned)

function examplesIn(file: string, list: Label[]): Example[] {
  const format = formatOf(file)
  if (!format || !('read' in format)) return []
  const parts = read(file, readFileSync(join(CORPUS, 'archive', file), 'utf8')).parts.filter(({ record }) => record.kind === 'incident')
  return list.flatMap(({ incident = 1, causes = [], optional, label_space: space }) => {
    const document = parts[incident - 1]?.document
    const judged = (tag: string) => tag !== 'unknown' && !optional?.causes?.includes(tag) && (!space || space.includes(tag))
    return document ? [{ source: file.split('/')[0]!, spokenOf: candidates(document).filter(({ tag }) => tag.id !== 'unknown'), beside: beside(document), causes: causes.filter(judged), judged }] : []
  })
}

function learn(from: Example[]): Model {
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

function tell(name: string, those: Example[], model: Model): void {
  const given = those.map(example => chosen(likely(example.spokenOf, example.beside, model)).map(({ tag }) => tag.id).filter(example.judged))
  const right = those.reduce((sum, { causes }, i) => sum + given[i]!.filter(tag => causes.includes(tag)).length, 0)
  console.log(`${name.padEnd(22)} ${those.reduce((sum, { causes }) => sum + causes.length, 0)} causes labelled, ${given.flat().length} given, ${right} right`)
}

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000
}

function write(model: Model): void {
  const object = (numbers: { [name: string]: number }) => `{\n${Object.entries(numbers).map(([name, value]) => `    ${name.includes('-') ? `'${name}'` : name}: ${value},`).join('\n')}\n  }`
  writeFileSync(join(ROOT, 'ingest/meaning/likely-cause.weights.ts'), `// Learned by \`npm run train\`; not written by hand.
import type { Model } from './likely-cause.ts'

export const LEARNED: Model = {
  base: ${model.base},
  features: ${object(model.features)},
  tags: ${object(model.tags)},
}
`)
}
