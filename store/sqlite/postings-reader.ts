import type { DatabaseSync } from 'node:sqlite'
import { CONCEPT } from '../../text/bag.ts'
import type { Columns } from './columns.ts'
import { keeping } from './keeping.ts'
import { chunkIn, entriesOf, postingOf, type Posting } from './postings.ts'

/** By term. */
type Postings = ReadonlyMap<number, Posting>
type Read = (chunks: readonly number[], terms: readonly number[]) => Postings

/** Bytes of words' postings that stay in memory. */
const KEPT = 8 * 2 ** 20
/** What a posting takes besides its entries. */
const POSTING = 200
const NONE: Posting = new Uint32Array()

/**
 * Reads the postings of some term numbers, in their order. One statement for all that are not in memory, however many chunks and words. In memory are those of concepts, and of the words that were asked for last.
 */
export function postingsReader(db: DatabaseSync): (terms: readonly number[], columns: Columns) => Posting[] {
  const statement = db.prepare('SELECT chunk, term, docs FROM postings WHERE chunk IN (SELECT value FROM json_each(?)) AND term IN (SELECT value FROM json_each(?))')
  statement.setReturnArrays(true)
  const read: Read = (chunks, terms) => {
    const rows = terms.length ? statement.all(JSON.stringify(chunks), JSON.stringify(terms)) as unknown as [chunk: number, term: number, docs: Uint8Array][] : []
    return new Map(Array.from(Map.groupBy(rows, ([, term]) => term), ([term, own]) => [term, postingOf(own.map(([chunk, , docs]) => ({ chunk, entries: entriesOf(docs) })))]))
  }
  const concepts = conceptsKept(db, read), words = keeping<number, Posting>(KEPT, ({ byteLength }) => byteLength + POSTING)
  return (terms, { changed }) => {
    const ofConcepts = concepts(changed), kept = words(changed), known = terms.map(term => ofConcepts.get(term) ?? kept.get(term))
    const missing = terms.filter((_, i) => !known[i]), found = read([...changed.keys()], missing)
    for (const term of missing) kept.set(term, found.get(term) ?? NONE)
    return terms.map((term, i) => known[i] ?? found.get(term) ?? NONE)
  }
}

/** Concepts are few and frequent, and every question asks for some: a dozen of them have more entries than all its words. Of a chunk in which something changed they are read again. */
function conceptsKept(db: DatabaseSync, read: Read) {
  const concepts = db.prepare('SELECT number FROM terms WHERE term >= ? AND term < ?')
  let postings: Postings = new Map(), last: Uint32Array = new Uint32Array()
  return (changed: Uint32Array): Postings => {
    if (changed !== last) {
      const numbers = concepts.all(CONCEPT, String.fromCharCode(CONCEPT.charCodeAt(0) + 1)).map(({ number }) => Number(number))
      const isAsRead = (chunk: number) => changed[chunk] === last[chunk], fresh = read(Array.from(changed.keys()).filter(chunk => !isAsRead(chunk)), numbers)
      postings = new Map(numbers.map(term => [term, joined((postings.get(term) ?? NONE).filter(entry => isAsRead(chunkIn(entry))), fresh.get(term) ?? NONE)]))
      last = changed
    }
    return postings
  }
}

function joined(one: Posting, other: Posting): Posting {
  const both = new Uint32Array(one.length + other.length)
  both.set(one)
  both.set(other, one.length)
  return both
}
