// Which incidents pass the filters, and how many of them have each value.
import type { Facets, Filters } from '../filters.ts'
import { FILTERS } from '../filters.ts'
import type { Columns } from './columns.ts'

/** Set where an incident lacks the words or is beyond the limits; the lower bits say which filters it does not pass, one a field. 0 is a match. */
export const OUTSIDE = 1 << 15

/** By number, what keeps an incident from matching. `among`: not 0 where an incident has the words, and where it is within the limits. */
export function failures({ size, facets }: Columns, filters: Filters, among: readonly Uint16Array[]): Uint16Array {
  const failed = new Uint16Array(size)
  for (const has of among) for (let number = 0; number < size; number++) if (!has[number]) failed[number] = OUTSIDE
  FILTERS.forEach((field, bit) => {
    const wanted = filters[field]
    if (!wanted?.length) return
    const passes = new Uint8Array(size)
    for (const value of wanted) for (const number of facets.get(field)?.get(value) ?? []) passes[number] = 1
    for (let number = 0; number < size; number++) if (!passes[number]) failed[number]! |= 1 << bit
  })
  return failed
}

/** Values told of a field: a page can show no more, and services go into thousands. */
const VALUES = 100

/** How often each value occurs among the incidents that match; a field's own filter is left out of its counts. */
export function countFacets({ facets }: Columns, failed: Uint16Array, filters: Filters): Facets {
  return Object.fromEntries(FILTERS.map((field, bit) => {
    const counted = Array.from(facets.get(field) ?? [], ([value, numbers]) => ({ value, count: countOf(numbers, failed, ~(1 << bit)) }))
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
