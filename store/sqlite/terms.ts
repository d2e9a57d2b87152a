import type { DatabaseSync } from 'node:sqlite'
import { keeping } from './keeping.ts'

/** A term of the index: its number, and how many incidents have it. */
export type Term = { number: number; documents: number }

const UNKNOWN: Term = { number: -1, documents: 0 }
/** So many stay in memory. */
const KEPT = 4096

/** Looks terms up, in their order; what the index does not have is in no incident. */
export function termReader(db: DatabaseSync, edition: () => number): (terms: readonly string[]) => Term[] {
  const statement = db.prepare('SELECT term, number, documents FROM json_each(?) CROSS JOIN terms ON term = value')
  statement.setReturnArrays(true)
  const read = (terms: readonly string[]) => (terms.length ? statement.all(JSON.stringify(terms)) as unknown as [term: string, number: number, documents: number][] : [])
  const terms = keeping<string, Term>(KEPT)
  return asked => {
    const kept = terms(edition()), known = asked.map(term => kept.get(term)), missing = new Set(asked.filter((_, i) => !known[i]))
    const found = new Map(read([...missing]).map(([term, number, documents]) => [term, { number, documents }]))
    for (const term of missing) kept.set(term, found.get(term) ?? UNKNOWN)
    return asked.map((term, i) => known[i] ?? found.get(term) ?? UNKNOWN)
  }
}
