// Which incidents pass the filters, and how many of them have each value.
import type { Facets, Filters } from '../filters.ts'
import { FILTERS } from '../filters.ts'
import type { Columns } from './columns.ts'
import { roomFor } from './room.ts'
import { placesOf } from './selecting.ts'

/** Set where an incident lacks the words or is beyond the limits; the lower bits say which filters it does not pass, one a field. 0 is a match. */
export const OUTSIDE = 1 << 15

const room = roomFor(Uint16Array)

/** By number, what keeps an incident from matching. `among`: not 0 where an incident has the words, and where it is within the limits. */
export function failures({ size, facets }: Columns, filters: Filters, among: readonly Uint16Array[]): Uint16Array {
  const failed = room(size).fill(0)
  for (const has of among) for (let number = 0; number < size; number++) failed[number]! |= OUTSIDE * Number(has[number] === 0)
  FILTERS.forEach((field, bit) => {
    const wanted = filters[field]
    if (!wanted?.length) return
    const passes = new Uint8Array(size)
    for (const value of wanted) for (const number of facets.get(field)?.get(value) ?? []) passes[number] = 1
    for (let number = 0; number < size; number++) failed[number]! |= Number(passes[number] === 0) << bit
  })
  return failed
}

/** Values told of a field: a page can show no more, and services go into thousands. */
const VALUES = 100

/** How often each value occurs among the incidents that match; a field's own filter is left out of its counts. */
export function countFacets({ facets }: Columns, failed: Uint16Array, filters: Filters): Facets {
  const having = havingOf(facets, failed.length), counts = countsOf(having, failed, filters)
  return Object.fromEntries(FILTERS.map((field, i) => {
    const [first, end] = [having.first[i]!, having.first[i + 1]!], chosen = new Set<string>(filters[field])
    const told = mostFrequent(counts, first, end), more: number[] = []
    for (let id = first; id < end && chosen.size; id++) if (chosen.has(having.names[id]!) && !told.includes(id)) more.push(id)
    return [field, [...told, ...more.sort((a, b) => counts[b]! - counts[a]!)].map(id => ({ value: having.names[id]!, count: counts[id]! }))]
  }))
}

/** The values of each incident, so that counting looks at those that match and not at all that have a value. Values are known by their place: by field, then by name. */
type Having = { names: string[]; /** By field: place of its first value; one more for the end. */ first: number[]; /** By number: where in `values` its own begin; one more for the end. */ from: Uint32Array; values: Uint32Array }

const known = new WeakMap<Columns['facets'], Having>()

function havingOf(facets: Columns['facets'], size: number): Having {
  let having = known.get(facets)
  if (!having) known.set(facets, having = turned(facets, size))
  return having
}

function turned(facets: Columns['facets'], size: number): Having {
  const fields = FILTERS.map(field => [...facets.get(field) ?? []].sort(([a], [b]) => (a < b ? -1 : 1))), all = fields.flat()
  const first = [0], from = new Uint32Array(size + 1)
  for (const values of fields) first.push(first.at(-1)! + values.length)
  for (const [, numbers] of all) for (const number of numbers) from[number + 1]!++
  for (let number = 0; number < size; number++) from[number + 1]! += from[number]!
  const next = from.slice(), values = new Uint32Array(from[size]!)
  all.forEach(([, numbers], id) => { for (const number of numbers) values[next[number]!++] = id })
  return { names: all.map(([name]) => name), first, from, values }
}

function countsOf({ names, first, from, values }: Having, failed: Uint16Array, filters: Filters): Uint32Array {
  const counts = new Uint32Array(names.length)
  for (const number of placesOf(0, failed)) for (let i = from[number]!, end = from[number + 1]!; i < end; i++) counts[values[i]!]!++
  // What misses a single filter is counted in that filter's own field.
  FILTERS.forEach((field, bit) => {
    if (!filters[field]?.length) return
    const [least, most] = [first[bit]!, first[bit + 1]!]
    for (const number of placesOf(1 << bit, failed)) for (let i = from[number]!, end = from[number + 1]!; i < end; i++) if (values[i]! >= least && values[i]! < most) counts[values[i]!]!++
  })
  return counts
}

/** Places of the values that occur, the most frequent first, those that are level by name. */
function mostFrequent(counts: Uint32Array, first: number, end: number): number[] {
  const keys = new Float64Array(end - first)
  let length = 0
  for (let id = first; id < end; id++) if (counts[id]) keys[length++] = counts[id]! * (end - first) + (end - 1 - id)
  return Array.from(keys.subarray(0, length).sort().subarray(-VALUES).reverse(), key => end - 1 - (key % (end - first)))
}
