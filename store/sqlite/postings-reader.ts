import type { DatabaseSync } from 'node:sqlite'
import { NUMBER_BITS, entriesOf, type Posting } from './postings.ts'

/** Reads the postings of some term numbers: a list for each, in their order. One statement a chunk, however many terms. */
export function postingsReader(db: DatabaseSync): (terms: readonly number[]) => Posting[][] {
  const last = db.prepare('SELECT max(chunk) AS chunk FROM postings')
  const read = db.prepare('SELECT term, docs FROM postings WHERE chunk = ? AND term IN (SELECT value FROM json_each(?))')
  return terms => {
    const postings: Posting[][] = terms.map(() => [])
    if (!terms.length) return postings
    const place = new Map(terms.map((term, i) => [term, i]))
    const wanted = JSON.stringify([...place.keys()])
    const chunks = Number(last.get()!.chunk ?? -1)
    for (let chunk = 0; chunk <= chunks; chunk++) {
      for (const { term, docs } of read.all(chunk, wanted)) {
        postings[place.get(Number(term))!]!.push({ base: chunk << NUMBER_BITS, entries: entriesOf(docs as Uint8Array) })
      }
    }
    return postings
  }
}
