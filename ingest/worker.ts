// Runs in a worker thread: one file's bytes → its records, one file after the other.
import { parentPort } from 'node:worker_threads'
import { bagOfWords } from '../text/bag.ts'
import { conceptsOf, type Concepts, type Glossary } from '../text/concepts.ts'
import { sketchOfWords } from '../text/sketch.ts'
import { GLOSSARY } from '../taxonomy/glossary.ts'
import { foundBy } from './block-words.ts'
import { read, wordsOf, type Beside, type Part } from './parse.ts'
import { textOf } from './read/text-of.ts'
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
parentPort!.on('message', (handed: Handed) => {
  done = done.then(async () => parentPort!.postMessage(await parsed(handed)))
})
parentPort!.postMessage(LOADED)

async function parsed({ path, bytes, around, glossary }: Handed): Promise<Parsed> {
  const decoded = await textOf(path, bytes)
  if ('problem' in decoded) return decoded
  const { beside = [], ...rest } = around, concepts = conceptsWith(glossary)
  const { format, parts, asks } = read(path, decoded.text, decoded.problems, rest, await decodedOf(beside))
  return { format, text: decoded.text, asks, records: parts.map(part => readAs(part, decoded.text, parts.length === 1, concepts)) }
}

function readAs({ document, record }: Part, text: string, isAlone: boolean, concepts: Concepts): ReadRecord {
  const words = foundBy(document), { path, format } = record.source
  return { record, bag: bagOfWords(wordsOf(document), words, concepts), told: toldIn({ path, format, text }, record.source, isAlone, concepts), sketch: sketchOfWords(words) }
}

/** What cannot be read is told of when its own turn comes. */
async function decodedOf(files: { path: string; bytes: Uint8Array }[]): Promise<Beside[]> {
  const all = await Promise.all(files.map(async ({ path, bytes }) => ({ path, decoded: await textOf(path, bytes) })))
  return all.flatMap(({ path, decoded }) => ('problem' in decoded ? [] : [{ path, text: decoded.text }]))
}
