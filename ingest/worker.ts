// Runs in a worker thread: one file's bytes → its records.
import { parentPort } from 'node:worker_threads'
import { bagOf } from '../text/bag.ts'
import { conceptsOf } from '../text/concepts.ts'
import { sketch } from '../text/sketch.ts'
import { GLOSSARY } from '../taxonomy/glossary.ts'
import { read, wordsOf, type Beside } from './parse.ts'
import { textOf } from './read/text-of.ts'
import type { PostmortemRecord } from './record.ts'
import type { Surroundings } from './surroundings.ts'
import { LOADED, type Handed, type Parsed, type ReadRecord } from './workers.ts'

const concepts = conceptsOf(GLOSSARY)

parentPort!.on('message', async ({ path, bytes, around }: Handed) => parentPort!.postMessage(await parsed(path, bytes, around)))
parentPort!.postMessage(LOADED)

async function parsed(path: string, bytes: Uint8Array, around: Surroundings): Promise<Parsed> {
  const decoded = await textOf(path, bytes)
  if ('problem' in decoded) return decoded
  const { beside = [], ...rest } = around
  const { format, parts, asks } = read(path, decoded.text, decoded.problems, rest, await decodedOf(beside))
  return { format, text: decoded.text, asks, records: parts.map(({ document, record }) => readAs(record, wordsOf(document))) }
}

const readAs = (record: PostmortemRecord, words: string): ReadRecord => ({ record, bag: bagOf(words, concepts), sketch: sketch(words) })

/** What cannot be read is told of when its own turn comes. */
async function decodedOf(files: { path: string; bytes: Uint8Array }[]): Promise<Beside[]> {
  const all = await Promise.all(files.map(async ({ path, bytes }) => ({ path, decoded: await textOf(path, bytes) })))
  return all.flatMap(({ path, decoded }) => ('problem' in decoded ? [] : [{ path, text: decoded.text }]))
}
