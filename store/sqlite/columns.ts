// What every search needs of all incidents at once, kept in memory and read again when the data file has changed: about 60 bytes an incident.
import type { DatabaseSync } from 'node:sqlite'
import type { Facets, Filters } from '../filters.ts'
import { FILTERS } from '../filters.ts'
import { COUNT_BITS, type Posting } from './postings.ts'
import { postingsReader } from './postings-reader.ts'
import { FACET } from './schema.ts'
import { untilWritten } from './until-written.ts'

export type Columns = {
  /** One more than the highest number of an incident. */
  size: number
  documents: number
  meanLength: number
  /** By number; null where the number is free, or a file of kind `other`. */
  ids: (string | null)[]
  lengths: Uint32Array
  /** By how much a text's length damps the repetitions of a word in it. */
  damping: Float32Array
  /** Numbers, newest first; those without a date last. */
  newest: Uint32Array
  /** By field of the filters: its values, each with the numbers that have it. */
  facets: Map<string, { value: string; numbers: Uint32Array }[]>
}

/** A reader of the columns that reads again only after a change. */
export const columnsOf = (db: DatabaseSync): (() => Columns) => untilWritten(db, () => readColumns(db))

function readColumns(db: DatabaseSync): Columns {
  const rows = db.prepare(`SELECT number, id, length FROM incidents WHERE kind = 'incident' ORDER BY started DESC NULLS LAST, id`).all()
  const size = rows.reduce((most, { number }) => Math.max(most, Number(number) + 1), 0)
  const ids: (string | null)[] = new Array(size).fill(null)
  const lengths = new Uint32Array(size)
  const newest = Uint32Array.from(rows, ({ number }) => Number(number))
  let total = 0
  for (const { number, id, length } of rows) {
    ids[Number(number)] = String(id)
    total += lengths[Number(number)] = Number(length)
  }
  const meanLength = rows.length ? total / rows.length : 0
  const damping = Float32Array.from(lengths, length => 0.3 + (0.9 * length) / meanLength)
  return { size, documents: rows.length, meanLength, ids, lengths, damping, newest, facets: readFacets(db) }
}

function readFacets(db: DatabaseSync): Columns['facets'] {
  const values = db.prepare('SELECT number, term FROM terms WHERE term >= ? AND term < ? AND documents > 0').all(FACET, FACET + '\u{10ffff}')
  const postings = postingsReader(db)(values.map(({ number }) => Number(number)))
  const facets: Columns['facets'] = new Map()
  values.forEach(({ term }, i) => {
    const [field, value] = split(String(term))
    if (!facets.has(field)) facets.set(field, [])
    facets.get(field)!.push({ value, numbers: numbersOf(postings[i]!) })
  })
  return facets
}

function numbersOf(postings: readonly Posting[]): Uint32Array {
  const numbers = new Uint32Array(postings.reduce((sum, { entries }) => sum + entries.length, 0))
  let length = 0
  for (const { base, entries } of postings) for (const entry of entries) numbers[length++] = base | (entry >> COUNT_BITS)
  return numbers
}

/** `:cause:bad-deploy` → cause, bad-deploy */
function split(term: string): [string, string] {
  const colon = term.indexOf(':', FACET.length)
  return [term.slice(FACET.length, colon), term.slice(colon + 1)]
}

/** Set where an incident lacks the words; the lower bits say which filters it does not pass, one a field. 0 is a match. */
const WITHOUT_WORDS = 1 << 15

/** By number, what keeps an incident from matching. `matched`: those that have the words, or null where there are none. */
export function failures({ size, facets }: Columns, filters: Filters, matched: Uint16Array | null): Uint16Array {
  const failed = new Uint16Array(size)
  if (matched) for (let number = 0; number < size; number++) if (!matched[number]) failed[number] = WITHOUT_WORDS
  FILTERS.forEach((field, bit) => {
    const wanted = filters[field]
    if (!wanted?.length) return
    const passes = new Uint8Array(size)
    for (const { value, numbers } of facets.get(field) ?? []) if ((wanted as string[]).includes(value)) for (const number of numbers) passes[number] = 1
    for (let number = 0; number < size; number++) if (!passes[number]) failed[number]! |= 1 << bit
  })
  return failed
}

/** Values told of a field: a page can show no more, and services go into thousands. */
const VALUES = 100

/** How often each value occurs among the incidents that match; a field's own filter is left out of its counts. */
export function countFacets({ facets }: Columns, failed: Uint16Array, filters: Filters): Facets {
  return Object.fromEntries(FILTERS.map((field, bit) => {
    const counted = (facets.get(field) ?? []).map(({ value, numbers }) => ({ value, count: countOf(numbers, failed, ~(1 << bit)) }))
    const chosen = (value: string) => (filters[field] as string[] | undefined)?.includes(value)
    const told = counted.filter(({ value, count }) => count > 0 || chosen(value)).sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
    return [field, told.filter(({ value }, i) => i < VALUES || chosen(value))]
  }))
}

function countOf(numbers: Uint32Array, failed: Uint16Array, others: number): number {
  let count = 0
  for (let i = 0; i < numbers.length; i++) if ((failed[numbers[i]!]! & others) === 0) count++
  return count
}
