// Runs in a worker thread: one file's bytes → its records.
import { parentPort } from 'node:worker_threads'
import { bagOf } from '../text/bag.ts'
import { conceptsOf } from '../text/concepts.ts'
import { sketch } from '../text/sketch.ts'
import { GLOSSARY } from '../taxonomy/glossary.ts'
import { read, wordsOf } from './parse.ts'
import { textOf } from './read/text-of.ts'
import type { PostmortemRecord } from './record.ts'
import { LOADED, type Parsed, type ReadRecord } from './workers.ts'

const concepts = conceptsOf(GLOSSARY)

parentPort!.on('message', async ({ path, bytes }: { path: string; bytes: Uint8Array }) => parentPort!.postMessage(await parsed(path, bytes)))
parentPort!.postMessage(LOADED)

async function parsed(path: string, bytes: Uint8Array): Promise<Parsed> {
  const decoded = await textOf(path, bytes)
  if ('problem' in decoded) return decoded
  const { format, parts } = read(path, decoded.text, decoded.problems)
  return { format, text: decoded.text, records: parts.map(({ document, record }) => readAs(record, wordsOf(document))) }
}

const readAs = (record: PostmortemRecord, words: string): ReadRecord => ({ record, bag: bagOf(words, concepts), sketch: sketch(words) })
