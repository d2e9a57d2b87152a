// Candidates: the incidents that have the words, the likeliest of them with their counts. Reads the postings of all wanted terms once.
import type { DatabaseSync } from 'node:sqlite'
import { edits, editsAllowed } from '../spelling.ts'
import type { Filters } from '../filters.ts'
import type { Limits } from '../limits.ts'
import type { Candidates, Frequencies, Wanted } from '../store.ts'
import { columnsOf, type Columns } from './columns.ts'
import { countFacets, failures } from './facet-counts.ts'
import { limiting } from './limiting.ts'
import { nthLargest } from './nth-largest.ts'
import { COUNT_BITS, COUNT_MASK, type Posting } from './postings.ts'
import { postingsReader } from './postings-reader.ts'

/** A word of fewer incidents than this share of all is hardly what was meant, but may be a misspelling itself. */
const COMMON = 1 / 300

export function searching(db: DatabaseSync) {
  const columns = columnsOf(db)
  const postings = postingsReader(db)
  const byTerm = db.prepare('SELECT number, documents FROM terms WHERE term = ?')
  const complete = db.prepare(`
    SELECT term FROM (SELECT term FROM terms WHERE term >= :from AND term < :to UNION SELECT term FROM forms WHERE form >= :from AND form < :to)
    JOIN terms USING (term) WHERE documents > 0 ORDER BY documents DESC, term LIMIT :limit`)

  // The beginning of a word is seldom mistyped, and keeps the look along the index short.
  const near = db.prepare(`
    SELECT word, documents FROM (SELECT term AS word, term FROM terms WHERE term >= :from AND term < :to UNION SELECT form, term FROM forms WHERE form >= :from AND form < :to)
    JOIN terms USING (term) WHERE documents >= :documents AND length(word) BETWEEN :shortest AND :longest`)

  /** For each word the postings of all its terms, read at one go. */
  const postingsOf = (words: readonly { terms: readonly string[] }[]): Posting[][] => {
    const numbers = new Map<string, number>()
    for (const term of words.flatMap(({ terms }) => terms)) {
      const known = byTerm.get(term)
      if (known?.documents) numbers.set(term, Number(known.number))
    }
    const read = new Map([...numbers.keys()].map((term, i) => [term, i]))
    const found = postings([...numbers.values()], columns())
    return words.map(({ terms }) => [...new Set(terms)].flatMap(term => (read.has(term) ? found[read.get(term)!]! : [])))
  }

  const limited = limiting(db, terms => postingsOf(terms.map(term => ({ terms: [term] }))))
  /** What every match must be among, its words apart. */
  const within = (all: Columns, limits?: Limits) => (limits ? [limited(all, limits)] : [])

  return {
    frequencies(terms: string[]): Frequencies {
      const { documents: n, meanLength } = columns()
      return { documents: n, meanLength, of: terms.map(term => Number(byTerm.get(term)?.documents ?? 0)) }
    },

    complete(beginning: string, limit: number): string[] {
      if (!/^[\p{L}\p{N}]/u.test(beginning)) return []
      return complete.all({ from: beginning, to: beginning + '\u{10ffff}', limit }).map(({ term }) => String(term))
    },

    nearest(word: string): string | null {
      const [first] = word, most = editsAllowed(word)
      if (!first || !/\p{L}/u.test(first)) return null
      const documents = Math.max(2, columns().documents * COMMON)
      const found = near.all({ documents, from: first, to: first + '\u{10ffff}', shortest: word.length - most, longest: word.length + most })
        .map(row => ({ word: String(row.word), documents: Number(row.documents), away: edits(word, String(row.word), most) }))
        .filter(({ away }) => away <= most)
      return found.sort((a, b) => a.away - b.away || b.documents - a.documents || (a.word < b.word ? -1 : 1))[0]?.word ?? null
    },

    /** As text, which goes from thread to thread several times as fast as what it says. */
    candidates({ words, match, filters, limits, limit }: Wanted): string {
      const all = columns()
      const found = postingsOf(words)
      const { failed, passing, ...which } = matches(all, words, found, match, { filters, among: within(all, limits) })
      const chosen = passing.length > limit ? likeliest(all, words, found, passing, limit) : passing
      return JSON.stringify({ ...which, total: passing.length, candidates: counted(all, found, chosen), facets: countFacets(all, failed, filters) } satisfies Candidates)
    },

    browse(filters: Filters, offset: number, limit: number, limits?: Limits) {
      const all = columns()
      const failed = failures(all, filters, within(all, limits))
      const passing = all.newest.filter(number => failed[number] === 0)
      return {
        total: passing.length,
        ids: Array.from(passing.subarray(offset, offset + limit), number => all.ids[number]!),
        facets: countFacets(all, failed, filters),
      }
    },
  }
}

type Matches = { match: 'all' | 'any'; withAll: number | null; failed: Uint16Array; passing: Uint32Array }

function matches(all: Columns, words: Wanted['words'], found: Posting[][], match: Wanted['match'], narrowing: { filters: Filters; among: Uint16Array[] }): Matches {
  if (typeof match === 'object') {
    const strict = matches(all, words, found, 'all', narrowing)
    return strict.passing.length >= match.enough ? strict : { ...matches(all, words, found, 'any', narrowing), withAll: strict.passing.length }
  }
  const failed = failures(all, narrowing.filters, [matching(all, words, found, match), ...narrowing.among])
  const passing = passingOf(failed)
  return { match, failed, passing, withAll: match === 'all' ? passing.length : null }
}

// The loops below run over every entry of every word, a hundred thousand of them for a long paste: written out, for a callback an entry would cost as much again.

/** By number: 1 where the incident has the words, as `match` asks. */
function matching({ size }: Columns, words: Wanted['words'], found: Posting[][], match: 'all' | 'any'): Uint16Array {
  const matched = new Uint16Array(size)
  if (match === 'any') {
    for (const postings of found) for (const { base, entries } of postings) for (let i = 0; i < entries.length; i++) matched[base | (entries[i]! >> COUNT_BITS)] = 1
    return matched
  }
  // After step n those that had all n words so far stand at n.
  const required = found.filter((_, i) => !words[i]!.optional)
  required.forEach((postings, step) => {
    for (const { base, entries } of postings) {
      for (let i = 0; i < entries.length; i++) {
        const number = base | (entries[i]! >> COUNT_BITS)
        if (matched[number] === step) matched[number] = step + 1
      }
    }
  })
  for (let number = 0; number < size; number++) matched[number] = required.length && matched[number] === required.length ? 1 : 0
  return matched
}

function passingOf(failed: Uint16Array): Uint32Array {
  const numbers = new Uint32Array(failed.length)
  let length = 0
  for (let number = 0; number < failed.length; number++) if (failed[number] === 0) numbers[length++] = number
  return numbers.subarray(0, length)
}

/** The `limit` numbers with the most weight of words; repetitions count less and less, and less in long texts. */
function likeliest({ size, damping }: Columns, words: Wanted['words'], found: Posting[][], passing: Uint32Array, limit: number): Uint32Array {
  const worth = new Float32Array(size)
  found.forEach((postings, word) => {
    const { weight } = words[word]!
    for (const { base, entries } of postings) {
      for (let i = 0; i < entries.length; i++) {
        const number = base | (entries[i]! >> COUNT_BITS), count = entries[i]! & COUNT_MASK
        worth[number]! += (weight * count) / (count + damping[number]!)
      }
    }
  })
  const least = nthLargest(Float32Array.from(passing, number => worth[number]!), limit)
  const above = passing.filter(number => worth[number]! > least)
  const level = passing.filter(number => worth[number] === least)
  return Uint32Array.from([...above, ...level.subarray(0, limit - above.length)])
}

function counted({ size, ids, lengths }: Columns, found: Posting[][], chosen: Uint32Array): Candidates['candidates'] {
  const place = new Int32Array(size).fill(-1)
  chosen.forEach((number, i) => { place[number] = i })
  const candidates = Array.from(chosen, number => ({ id: ids[number]!, length: lengths[number]!, counts: new Array<number>(found.length).fill(0) }))
  found.forEach((postings, word) => {
    for (const { base, entries } of postings) {
      for (let i = 0; i < entries.length; i++) {
        const at = place[base | (entries[i]! >> COUNT_BITS)]!
        if (at >= 0) candidates[at]!.counts[word]! += entries[i]! & COUNT_MASK
      }
    }
  })
  return candidates
}
