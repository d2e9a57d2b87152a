// Candidates: the incidents that have the words, the likeliest of them with their counts. Reads the postings of all wanted terms once.
import type { DatabaseSync } from 'node:sqlite'
import type { Filters } from '../filters.ts'
import type { Candidates, Frequencies, Wanted } from '../store.ts'
import { columnsOf, countFacets, failures, type Columns } from './columns.ts'
import { eachOf, entriesOf, type Posting } from './postings.ts'

export function searching(db: DatabaseSync) {
  const columns = columnsOf(db)
  const documents = db.prepare('SELECT documents FROM terms WHERE term = ?')
  const postings = db.prepare('SELECT chunk, docs FROM postings WHERE term = (SELECT number FROM terms WHERE term = ?)')
  const complete = db.prepare(`
    SELECT term FROM (SELECT term FROM terms WHERE term >= :from AND term < :to UNION SELECT term FROM forms WHERE form >= :from AND form < :to)
    JOIN terms USING (term) ORDER BY documents DESC, term LIMIT :limit`)

  const postingsOf = (term: string): Posting[] => postings.all(term).map(({ chunk, docs }) => ({ chunk: Number(chunk), entries: entriesOf(docs as Uint8Array) }))

  return {
    frequencies(terms: string[]): Frequencies {
      const { documents: n, meanLength } = columns()
      return { documents: n, meanLength, of: terms.map(term => Number(documents.get(term)?.documents ?? 0)) }
    },

    complete(beginning: string, limit: number): string[] {
      if (!/^[\p{L}\p{N}]/u.test(beginning)) return []
      return complete.all({ from: beginning, to: beginning + '\u{10ffff}', limit }).map(({ term }) => String(term))
    },

    candidates({ words, match, filters, limit }: Wanted): Candidates {
      const all = columns()
      const found = words.map(({ terms }) => terms.flatMap(postingsOf))
      const matched = matching(all, words, found, match)
      const failed = failures(all, filters)
      const passing = numbersWhere(all.size, number => matched[number]! > 0 && failed[number] === 0)
      const chosen = passing.length > limit ? likeliest(all, words, found, passing, limit) : passing
      return {
        total: passing.length,
        candidates: counted(all, found, chosen),
        facets: countFacets(all, number => matched[number]! > 0, failed, filters),
      }
    },

    browse(filters: Filters, offset: number, limit: number) {
      const all = columns()
      const failed = failures(all, filters)
      const passing = all.newest.filter(number => failed[number] === 0)
      return {
        total: passing.length,
        ids: Array.from(passing.subarray(offset, offset + limit), number => all.ids[number]!),
        facets: countFacets(all, () => true, failed, filters),
      }
    },
  }
}

/** By number: 1 where the incident has the words, as `match` asks. */
function matching({ size }: Columns, words: Wanted['words'], found: Posting[][], match: Wanted['match']): Uint8Array {
  const matched = new Uint8Array(size)
  if (match === 'any') {
    for (const postings of found) eachOf(postings, number => { matched[number] = 1 })
    return matched
  }
  // Step n lets pass what has had all n words before.
  const required = found.filter((_, i) => !words[i]!.optional)
  required.forEach((postings, step) => eachOf(postings, number => { if (matched[number] === step) matched[number] = step + 1 }))
  for (let number = 0; number < size; number++) matched[number] = required.length && matched[number] === required.length ? 1 : 0
  return matched
}

function numbersWhere(size: number, holds: (number: number) => boolean): Uint32Array {
  const numbers = new Uint32Array(size)
  let length = 0
  for (let number = 0; number < size; number++) if (holds(number)) numbers[length++] = number
  return numbers.subarray(0, length)
}

/** The `limit` numbers with the most weight of words, repetitions counting less and less, and less in long texts. */
function likeliest({ size, lengths, meanLength }: Columns, words: Wanted['words'], found: Posting[][], passing: Uint32Array, limit: number): Uint32Array {
  const worth = new Float32Array(size)
  found.forEach((postings, i) => {
    const { weight } = words[i]!
    eachOf(postings, (number, count) => { worth[number]! += (weight * count) / (count + 0.3 + 0.9 * lengths[number]! / meanLength) })
  })
  const sorted = Float32Array.from(passing, number => worth[number]!).sort()
  const least = sorted[sorted.length - limit]!
  return passing.filter(number => worth[number]! > least || worth[number] === least).subarray(0, limit)
}

function counted({ size, ids, lengths }: Columns, found: Posting[][], chosen: Uint32Array): Candidates['candidates'] {
  const place = new Int32Array(size).fill(-1)
  chosen.forEach((number, i) => { place[number] = i })
  const candidates = Array.from(chosen, number => ({ id: ids[number]!, length: lengths[number]!, counts: new Array<number>(found.length).fill(0) }))
  found.forEach((postings, word) => eachOf(postings, (number, count) => {
    if (place[number]! >= 0) candidates[place[number]!]!.counts[word]! += count
  }))
  return candidates
}
