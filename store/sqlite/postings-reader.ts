import type { DatabaseSync } from 'node:sqlite'
import { CONCEPT } from '../../text/bag.ts'
import type { Columns } from './columns.ts'
import { NUMBER_BITS, entriesOf, type Posting } from './postings.ts'

type Entries = ReadonlyMap<number, Uint16Array>
type Read = (chunks: readonly number[], terms: readonly number[]) => [chunk: number, term: number, docs: Uint8Array][]

/**
 * Reads the postings of some term numbers: a list for each, in their order. One statement for all, however many chunks and words; those of concepts are in memory.
 */
export function postingsReader(db: DatabaseSync): (terms: readonly number[], columns: Columns) => Posting[][] {
  const statement = db.prepare('SELECT chunk, term, docs FROM postings WHERE chunk IN (SELECT value FROM json_each(?)) AND term IN (SELECT value FROM json_each(?))')
  statement.setReturnArrays(true)
  const read: Read = (chunks, terms) => (terms.length ? statement.all(JSON.stringify(chunks), JSON.stringify(terms)) as never : [])
  const concepts = conceptsKept(db, read)
  return (terms, { changed }) => {
    const postings: Posting[][] = terms.map(() => []), place = new Map(terms.map((term, i) => [term, i]))
    const { numbers, chunks } = concepts(changed), kept = terms.filter(term => numbers.has(term))
    const add = (term: number, chunk: number, entries: Uint16Array) => postings[place.get(term)!]!.push({ base: chunk << NUMBER_BITS, entries })
    for (const [chunk, term, docs] of read([...chunks.keys()], terms.filter(term => !numbers.has(term)))) add(term, chunk, entriesOf(docs))
    for (let chunk = 0; chunk < chunks.length; chunk++) for (const term of kept) {
      const entries = chunks[chunk]!.entries.get(term)
      if (entries) add(term, chunk, entries)
    }
    return postings
  }
}

/** Concepts are few and frequent, and every question asks for some: a dozen of them have more entries than all its words. Of a chunk in which something changed they are read again. */
function conceptsKept(db: DatabaseSync, read: Read) {
  const concepts = db.prepare('SELECT number FROM terms WHERE term >= ? AND term < ?')
  let numbers = new Set<number>(), chunks: { changed: number; entries: Entries }[] = []
  return (changed: Uint32Array) => {
    if (changed.length !== chunks.length || changed.some((edition, chunk) => edition !== chunks[chunk]!.changed)) {
      numbers = new Set(concepts.all(CONCEPT, String.fromCharCode(CONCEPT.charCodeAt(0) + 1)).map(({ number }) => Number(number)))
      chunks = Array.from(changed, (edition, chunk) => (chunks[chunk]?.changed === edition ? chunks[chunk] : { changed: edition, entries: together(read([chunk], [...numbers])) }))
    }
    return { numbers, chunks }
  }
}

/** Entries side by side in one piece of memory: thousands of small ones would take as much again for themselves. */
function together(rows: ReturnType<Read>): Entries {
  const all = new Uint16Array(rows.reduce((sum, [, , { byteLength }]) => sum + byteLength / 2, 0)), entries = new Map<number, Uint16Array>()
  let end = 0
  for (const [, term, docs] of rows) {
    const own = entriesOf(docs)
    all.set(own, end)
    entries.set(term, all.subarray(end, end += own.length))
  }
  return entries
}
