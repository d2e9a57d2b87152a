import { Failure } from '../../api/errors.ts'
import type { Hit } from '../../api/search/schema.ts'
import { parsed, type Written } from '../../store/written.ts'
import { textFile } from './text-file.ts'

type Query = { id: string; text: string }

/** Asks many queries, one JSON object a line, and prints an answer a line: how searches are measured, and how many alerts are looked up at once. Gives the exit code. */
export async function runBatch(file: string, ask: (text: string) => Promise<Written<{ hits: Hit[] }>>): Promise<number> {
  let found = 0
  for (const { id, text } of queriesOf(file)) {
    const { hits } = parsed(await ask(text))
    found += hits.length
    console.log(JSON.stringify({ id, hits: hits.map(({ id, title, source: { path, incident }, score, strength }) => ({ id, path, incident, title, score, strength })) }))
  }
  return found ? 0 : 1
}

function queriesOf(file: string): Query[] {
  const lines = textFile(file).split('\n')
  return lines.flatMap((line, i) => (line.trim() ? [queryOf(line, i + 1, file)] : []))
}

function queryOf(line: string, number: number, file: string): Query {
  try {
    const { id, text } = JSON.parse(line) as Partial<Query>
    if (typeof id === 'string' && typeof text === 'string') return { id, text }
  } catch {
    // told below, as any other line that is no query
  }
  throw new Failure('bad_batch', { line: number, file })
}
