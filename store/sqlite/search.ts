// Candidates: the incidents that have the words, in the order asked for, with their counts. Reads the postings of all wanted terms once.
import type { DatabaseSync } from 'node:sqlite'
import type { Filters } from '../filters.ts'
import type { Limits } from '../limits.ts'
import type { Candidates, Frequencies, Order, Wanted } from '../store.ts'
import { columnsOf, type Columns } from './columns.ts'
import { countFacets, failures, OUTSIDE } from './facet-counts.ts'
import { placesOfLargest } from './largest.ts'
import { limiting } from './limiting.ts'
import { minutesOf } from './minutes.ts'
import { countIn, numberIn, type Posting } from './postings.ts'
import { postingsReader } from './postings-reader.ts'
import { roomFor } from './room.ts'
import { partedBy, placesOf } from './selecting.ts'
import { termReader } from './terms.ts'
import { vocabularyOf } from './vocabulary.ts'

export function searching(db: DatabaseSync) {
  const columns = columnsOf(db)
  const postings = postingsReader(db)
  const termsOf = termReader(db, () => columns().edition)

  /** For each list of terms the postings of all of them, read at one go. */
  const postingsOf = (lists: readonly (readonly string[])[]): Posting[][] => {
    const asked = [...new Set(lists.flat())], terms = termsOf(asked), isThere = (i: number) => terms[i]!.documents > 0
    const read = postings(terms.filter((_, i) => isThere(i)).map(({ number }) => number), columns())
    const of = new Map(asked.filter((_, i) => isThere(i)).map((term, i) => [term, read[i]!]))
    return lists.map(terms => [...new Set(terms)].flatMap(term => of.get(term) ?? []))
  }
  const postingsOfEach = (terms: readonly string[]) => postingsOf(terms.map(term => [term]))

  const minutes = minutesOf(db), limited = limiting(db, minutes, postingsOfEach)
  /** What every match must be among, its words apart. */
  const within = (known: Columns, limits?: Limits) => (limits ? [limited(known, limits)] : [])
  const inOrder = (known: Columns, passing: Uint32Array, order: Exclude<Order, 'likeliest'>) => (order === 'longest' ? longestFirst(passing, minutes(known, 'resolve'), known.ids) : byDate(known, passing, order))

  return {
    ...vocabularyOf(db, postingsOfEach, () => columns().edition),

    frequencies(terms: string[]): Frequencies {
      const { documents, meanLength } = columns()
      return { documents, meanLength, of: termsOf(terms).map(({ documents }) => documents) }
    },

    candidates({ words, all, filters, limits, order, limit, facets = true }: Wanted): Candidates {
      const known = columns(), found = postingsOf([...words.map(({ terms }) => terms), ...all]), ofWords = found.slice(0, words.length)
      const said = saying(known, ofWords, found.slice(words.length)), whole = all.length ? all.length + 1 : NEVER
      const failed = failures(known, filters, [said, ...within(known, limits)])
      const passing = placesOf(0, failed), [first, rest] = partedBy(whole, said, passing)
      const best = order === 'likeliest' ? mostWorth(known, words, ofWords) : (numbers: Uint32Array, most: number) => inOrder(known, numbers, order).subarray(0, most)
      const chosen = Uint32Array.from([...best(first, limit), ...best(rest, Math.max(0, limit - first.length))])
      const match = keepWhole(failed, said, whole) ? 'all' : 'any'
      return { match, total: passing.length, withAll: first.length, candidates: counted(known, ofWords, chosen, said, whole), facets: facets ? countFacets(known, failed, filters) : {} }
    },

    browse(filters: Filters, offset: number, limit: number, limits?: Limits, order: Exclude<Order, 'likeliest'> = 'newest') {
      const known = columns()
      const failed = failures(known, filters, within(known, limits))
      const passing = inOrder(known, placesOf(0, failed).filter(number => known.ids[number] !== null), order)
      return {
        total: passing.length,
        ids: Array.from(passing.subarray(offset, offset + limit), number => known.ids[number]!),
        facets: countFacets(known, failed, filters),
      }
    },
  }
}

// The loops below run over every entry of every word, a hundred thousand of them for a long paste: written out, for a callback an entry would cost as much again.

const rooms = { said: roomFor(Uint16Array), worth: roomFor(Float32Array), values: roomFor(Float32Array), place: roomFor(Int32Array) }

/** Where no words are asked for, what no incident says. */
const NEVER = 1 << 16

/** By number: 0 where an incident says none of the words, else 1 and how many of `all`, one after the other, it has. */
function saying({ size }: Columns, words: Posting[][], all: Posting[][]): Uint16Array {
  const said = rooms.said(size).fill(0)
  for (const posting of words.flat()) for (let i = 0; i < posting.length; i++) said[numberIn(posting[i]!)] = 1
  all.forEach((postings, step) => {
    for (const posting of postings) {
      for (let i = 0; i < posting.length; i++) {
        const number = numberIn(posting[i]!)
        if (said[number] === step + 1) said[number] = step + 2
      }
    }
  })
  return said
}

/** Where some incident within the limits says all, puts those that do not outside of what is counted. */
function keepWhole(failed: Uint16Array, said: Uint16Array, whole: number): boolean {
  let isThere = false
  for (let number = 0; number < said.length && !isThere; number++) isThere = said[number] === whole && failed[number]! < OUTSIDE
  if (isThere) for (let number = 0; number < said.length; number++) failed[number]! |= OUTSIDE * Number(said[number] !== whole)
  return isThere
}

/** By number: the weight of the words that an incident has; repetitions count less and less, and less in long texts. */
function worthOf({ size, damping }: Columns, words: Wanted['words'], found: Posting[][]): Float32Array {
  const worth = rooms.worth(size).fill(0)
  found.forEach((postings, word) => {
    const { weight } = words[word]!
    for (const posting of postings) {
      for (let i = 0; i < posting.length; i++) {
        const number = numberIn(posting[i]!), count = countIn(posting[i]!)
        worth[number]! += (weight * count) / (count + damping[number]!)
      }
    }
  })
  return worth
}

/** A function that chooses among some numbers those that are worth most, in that order. */
function mostWorth(known: Columns, words: Wanted['words'], found: Posting[][]) {
  const worth = worthOf(known, words, found), { ids } = known
  return (numbers: Uint32Array, most: number): Uint32Array => {
    const values = rooms.values(numbers.length)
    for (let i = 0; i < numbers.length; i++) values[i] = worth[numbers[i]!]!
    return placesOfLargest(values, most).map(place => numbers[place]!).sort((a, b) => worth[b]! - worth[a]! || (ids[a]! < ids[b]! ? -1 : 1)).subarray(0, most)
  }
}

/** Those without a date last. */
function byDate({ size, newest, started, ids }: Columns, passing: Uint32Array, order: 'newest' | 'oldest'): Uint32Array {
  const passes = new Uint8Array(size)
  for (const number of passing) passes[number] = 1
  const ordered = newest.filter(number => passes[number])
  if (order === 'newest') return ordered
  const dated = ordered.findLastIndex(number => started[number]! > -Infinity) + 1
  ordered.subarray(0, dated).sort((a, b) => started[a]! - started[b]! || (ids[a]! < ids[b]! ? -1 : 1))
  return ordered
}

/** Those that do not tell how long last. */
function longestFirst(passing: Uint32Array, minutes: Float64Array, ids: Columns['ids']): Uint32Array {
  const length = (number: number) => (Number.isNaN(minutes[number]) ? -Infinity : minutes[number]!)
  return passing.sort((a, b) => (length(b) > length(a) ? 1 : length(b) < length(a) ? -1 : ids[a]! < ids[b]! ? -1 : 1))
}

function counted({ size, ids, lengths }: Columns, found: Posting[][], chosen: Uint32Array, said: Uint16Array, whole: number): Candidates['candidates'] {
  const place = rooms.place(size).fill(-1)
  chosen.forEach((number, i) => { place[number] = i })
  const candidates = Array.from(chosen, number => ({ id: ids[number]!, length: lengths[number]!, counts: new Array<number>(found.length).fill(0), hasAll: said[number] === whole }))
  found.forEach((postings, word) => {
    for (const posting of postings) {
      for (let i = 0; i < posting.length; i++) {
        const at = place[numberIn(posting[i]!)]!
        if (at >= 0) candidates[at]!.counts[word]! += countIn(posting[i]!)
      }
    }
  })
  return candidates
}
