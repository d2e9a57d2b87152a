import type { DatabaseSync } from 'node:sqlite'
import { CONCEPT } from '../../text/bag.ts'
import type { Columns } from './columns.ts'
import { keeping } from './keeping.ts'
import { NUMBER_BITS, entriesOf, type Posting } from './postings.ts'

type Entries = ReadonlyMap<number, Uint16Array>
type Row = [chunk: number, term: number, docs: Uint8Array]
type Read = (chunks: readonly number[], terms: readonly number[]) => Row[]

/** Bytes of words' postings that stay in memory. */
const KEPT = 4 * 2 ** 20
/** What a posting takes besides its entries. */
const POSTING = 150

/**
 * Reads the postings of some term numbers: a list for each, in their order. One statement for all that are not in memory, however many chunks and words. In memory are those of concepts, and of the words that were asked for last.
 */
export function postingsReader(db: DatabaseSync): (terms: readonly number[], columns: Columns) => Posting[][] {
  const statement = db.prepare('SELECT chunk, term, docs FROM postings WHERE chunk IN (SELECT value FROM json_each(?)) AND term IN (SELECT value FROM json_each(?))')
  statement.setReturnArrays(true)
  const read: Read = (chunks, terms) => (terms.length ? statement.all(JSON.stringify(chunks), JSON.stringify(terms)) as never : [])
  const concepts = conceptsKept(db, read), words = keeping<number, Posting[]>(KEPT, sizeOf)
  return (terms, { changed }) => {
    const { numbers, chunks } = concepts(changed), kept = words(changed)
    const ofConcept = (term: number) => chunks.flatMap(({ entries }, chunk) => (entries.has(term) ? [postingOf(chunk, entries.get(term)!)] : []))
    const known = terms.map(term => (numbers.has(term) ? ofConcept(term) : kept.get(term)))
    const rows = Map.groupBy(read([...chunks.keys()], terms.filter((_, i) => !known[i])), ([, term]) => term)
    return terms.map((term, i) => {
      if (known[i]) return known[i]
      const own = rows.get(term) ?? [], entries = together(own), postings = own.map(([chunk], i) => postingOf(chunk, entries[i]!))
      kept.set(term, postings)
      return postings
    })
  }
}

/** Concepts are few and frequent, and every question asks for some: a dozen of them have more entries than all its words. Of a chunk in which something changed they are read again. */
function conceptsKept(db: DatabaseSync, read: Read) {
  const concepts = db.prepare('SELECT number FROM terms WHERE term >= ? AND term < ?')
  let numbers = new Set<number>(), chunks: { changed: number; entries: Entries }[] = []
  return (changed: Uint32Array) => {
    if (changed.length !== chunks.length || changed.some((edition, chunk) => edition !== chunks[chunk]!.changed)) {
      numbers = new Set(concepts.all(CONCEPT, String.fromCharCode(CONCEPT.charCodeAt(0) + 1)).map(({ number }) => Number(number)))
      chunks = Array.from(changed, (edition, chunk) => (chunks[chunk]?.changed === edition ? chunks[chunk] : { changed: edition, entries: byTerm(read([chunk], [...numbers])) }))
    }
    return { numbers, chunks }
  }
}

function byTerm(rows: readonly Row[]): Entries {
  const entries = together(rows)
  return new Map(rows.map(([, term], i) => [term, entries[i]!]))
}

const postingOf = (chunk: number, entries: Uint16Array): Posting => ({ base: chunk << NUMBER_BITS, entries })

const sizeOf = (postings: readonly Posting[]) => postings.reduce((sum, { entries }) => sum + entries.byteLength + POSTING, 0)

/** The entries of rows side by side in one piece of memory: thousands of small ones would take as much again for themselves. */
function together(rows: readonly Row[]): Uint16Array[] {
  const all = new Uint16Array(rows.reduce((sum, [, , { byteLength }]) => sum + byteLength / 2, 0))
  let end = 0
  return rows.map(([, , docs]) => {
    const own = entriesOf(docs)
    all.set(own, end)
    return all.subarray(end, end += own.length)
  })
}
