// Runs in a worker thread: one file's bytes → its records.
import { parentPort } from 'node:worker_threads'
import { bagOf } from '../text/bag.ts'
import { conceptsOf } from '../text/concepts.ts'
import { GLOSSARY } from '../taxonomy/glossary.ts'
import type { Document } from './document.ts'
import { read } from './parse.ts'
import { decode } from './read/decode.ts'
import type { Parsed } from './workers.ts'

const concepts = conceptsOf(GLOSSARY)

parentPort!.on('message', ({ path, bytes }: { path: string; bytes: Uint8Array }) => parentPort!.postMessage(parsed(path, bytes)))

function parsed(path: string, bytes: Uint8Array): Parsed {
  const decoded = decode(path, bytes)
  if ('problem' in decoded) return decoded
  const { format, parts } = read(path, decoded.text, decoded.problems)
  return { format, text: decoded.text, records: parts.map(({ document, record }) => ({ record, bag: bagOf(wordsOf(document), concepts) })) }
}

/** What a document is found by: its words and the values of its fields, without markup. */
const wordsOf = ({ fields, blocks }: Document) => [...fields.map(field => field.value), ...blocks.map(block => block.text)].join('\n')
