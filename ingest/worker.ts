// Runs in a worker thread: the bytes of some files → the records of each, one batch after the other.
import { parentPort } from 'node:worker_threads'
import { bagOfWords } from '../text/bag.ts'
import { conceptsOf, type Concepts, type Glossary } from '../text/concepts.ts'
import { sketchOfWords } from '../text/sketch.ts'
import { GLOSSARY } from '../taxonomy/glossary.ts'
import { foundBy } from './block-words.ts'
import { readAll, wordsOf, type Beside, type Given, type Part } from './parse.ts'
import { textOf } from './read/text-of.ts'
import type { Problem } from './record.ts'
import { toldIn } from './told-lines.ts'
import { LOADED, type Handed, type Parsed, type ReadRecord } from './workers.ts'

let last = { key: '{}', concepts: conceptsOf(GLOSSARY) }

/** One glossary goes with all files of a reading. */
function conceptsWith(own: Glossary): Concepts {
  const key = JSON.stringify(own)
  if (key !== last.key) last = { key, concepts: conceptsOf(GLOSSARY, own) }
  return last.concepts
}

let done: Promise<void> = Promise.resolve()
parentPort!.on('message', (batch: Handed[]) => {
  done = done.then(async () => parentPort!.postMessage(await parsed(batch)))
})
parentPort!.postMessage(LOADED)

async function parsed(batch: readonly Handed[]): Promise<Parsed[]> {
  const given = await Array.fromAsync(batch, decoded), files = given.filter((file): file is Decoded => !('problem' in file)), read = readAll(files)
  // As in reading, one step for all before the next.
  const each = <T>(step: (part: Part, file: number, place: number) => T): T[][] => read.map(({ parts }, file) => parts.map((part, place) => step(part, file, place)))
  const words = each(({ document }) => foundBy(document))
  const bags = each(({ document }, file, place) => bagOfWords(wordsOf(document), words[file]![place]!, files[file]!.concepts))
  const told = each(({ document, record: { source } }, file) => toldIn({ path: source.path, format: source.format, text: files[file]!.text }, source, read[file]!.parts.length === 1, files[file]!.concepts, document))
  const records = each(({ record }, file, place): ReadRecord => ({ record, bag: bags[file]![place]!, told: told[file]![place]!, sketch: sketchOfWords(words[file]![place]!) }))
  const answers = read.map(({ format, asks }, file): Parsed => ({ format, text: files[file]!.text, records: records[file]!, asks })).values()
  return given.map(file => ('problem' in file ? file : answers.next().value!))
}

type Decoded = Given & { concepts: Concepts }

async function decoded({ path, bytes, around: { beside = [], ...around }, glossary }: Handed): Promise<Decoded | { problem: Problem }> {
  const text = await textOf(path, bytes)
  return 'problem' in text ? text : { path, ...text, around, beside: await decodedOf(beside), concepts: conceptsWith(glossary) }
}

/** What cannot be read is told of when its own turn comes. */
async function decodedOf(files: { path: string; bytes: Uint8Array }[]): Promise<Beside[]> {
  const all = await Promise.all(files.map(async ({ path, bytes }) => ({ path, decoded: await textOf(path, bytes) })))
  return all.flatMap(({ path, decoded }) => ('problem' in decoded ? [] : [{ path, text: decoded.text }]))
}
