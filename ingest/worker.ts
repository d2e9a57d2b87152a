// Runs in a worker thread: one file's bytes → its records, one file after the other.
import { parentPort } from 'node:worker_threads'
import { bagOfWords } from '../text/bag.ts'
import { conceptsOf } from '../text/concepts.ts'
import { sketchOfWords } from '../text/sketch.ts'
import { GLOSSARY } from '../taxonomy/glossary.ts'
import { foundBy } from './block-words.ts'
import { read, wordsOf, type Beside, type Part } from './parse.ts'
import { textOf } from './read/text-of.ts'
import type { Surroundings } from './surroundings.ts'
import { LOADED, type Handed, type Parsed, type ReadRecord } from './workers.ts'

const concepts = conceptsOf(GLOSSARY)

let done: Promise<void> = Promise.resolve()
parentPort!.on('message', ({ path, bytes, around }: Handed) => {
  done = done.then(async () => parentPort!.postMessage(await parsed(path, bytes, around)))
})
parentPort!.postMessage(LOADED)

async function parsed(path: string, bytes: Uint8Array, around: Surroundings): Promise<Parsed> {
  const decoded = await textOf(path, bytes)
  if ('problem' in decoded) return decoded
  const { beside = [], ...rest } = around
  const { format, parts, asks } = read(path, decoded.text, decoded.problems, rest, await decodedOf(beside))
  return { format, text: decoded.text, asks, records: parts.map(readAs) }
}

function readAs({ document, record }: Part): ReadRecord {
  const words = foundBy(document)
  return { record, bag: bagOfWords(wordsOf(document), words, concepts), sketch: sketchOfWords(words) }
}

/** What cannot be read is told of when its own turn comes. */
async function decodedOf(files: { path: string; bytes: Uint8Array }[]): Promise<Beside[]> {
  const all = await Promise.all(files.map(async ({ path, bytes }) => ({ path, decoded: await textOf(path, bytes) })))
  return all.flatMap(({ path, decoded }) => ('problem' in decoded ? [] : [{ path, text: decoded.text }]))
}
