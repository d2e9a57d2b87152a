// The labels that something is learned from, each with the document that it speaks of, which lies in the corpus beside the repository.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Document } from '../../ingest/document.ts'
import { read } from '../../ingest/parse.ts'
import { formatOf } from '../../ingest/read/format.ts'

const CORPUS = join(import.meta.dirname, '../../../shared/corpus')
/** The corpus's own labels, by which it is scored; those of ISSRE'22; and ours of further documents of the corpus, to learn from alone. */
export const LABELS = { scored: join(CORPUS, 'labels.jsonl'), issre: join(CORPUS, 'labels-issre.jsonl'), further: join(import.meta.dirname, 'labels.jsonl') }

export type Label = {
  file: string; incident?: number; kind?: string; kindOnly?: boolean
  causes?: string[]; trigger?: string | null; mitigation?: string[] | null; ambiguous?: string[]; optional?: { causes?: string[]; mitigation?: string[] }; label_space?: string[]
}
export type Labelled = { label: Label; source: string; document: Document }

/** Every label of those files that judges a field, with its document; `source` is the folder that it lies in. Leaves the program where there is no corpus. */
export function labelled(field: 'causes' | 'trigger' | 'mitigation', files: readonly string[]): Labelled[] {
  if (!existsSync(CORPUS)) {
    console.error('The labelled corpus is not at ../shared/corpus: there is nothing to learn from.')
    process.exit(2)
  }
  const labels = files.flatMap(file => readFileSync(file, 'utf8').split('\n').filter(Boolean).map(line => JSON.parse(line) as Label))
  const judging = labels.filter(label => label.kind !== 'other' && !label.kindOnly && field in label && !label.ambiguous?.includes(field))
  return [...Map.groupBy(judging, label => label.file)].flatMap(([file, list]) => documentsOf(file, list))
}

function documentsOf(file: string, list: Label[]): Labelled[] {
  const format = formatOf(file)
  if (!format || !('read' in format)) return []
  const parts = read(file, readFileSync(join(CORPUS, 'archive', file), 'utf8')).parts.filter(({ record }) => record.kind === 'incident')
  return list.flatMap(label => {
    const document = parts[(label.incident ?? 1) - 1]?.document
    return document ? [{ label, source: file.split('/')[0]!, document }] : []
  })
}
