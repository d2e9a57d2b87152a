import { expect, test } from 'vitest'
import { FILTERS, type Filters } from '../../../store/filters.ts'
import type { Columns } from '../../../store/sqlite/columns.ts'
import { countFacets, failures } from '../../../store/sqlite/facet-counts.ts'
import { chance } from '../../chance.ts'

const facetsOf = (given: { [field: string]: { [value: string]: number[] } }) =>
  new Map(Object.entries(given).map(([field, values]) => [field, new Map(Object.entries(values).map(([value, numbers]) => [value, Uint32Array.from(numbers)]))]))
const columns = (size: number, given: Parameters<typeof facetsOf>[0]) => ({ size, facets: facetsOf(given) }) as Columns
const counted = (all: Columns, filters: Filters, has?: number[]) => countFacets(all, failures(all, filters, has ? [Uint16Array.from(has)] : []), filters)

test('values are counted among what matches, the most frequent first, level ones by name', () => {
  const all = columns(5, { cause: { dns: [1, 2], capacity: [3, 4], auth: [1] }, severity: { SEV1: [1, 3], SEV2: [2] } })
  expect(counted(all, {}, [0, 1, 1, 1, 0])).toMatchObject({ cause: [{ value: 'dns', count: 2 }, { value: 'auth', count: 1 }, { value: 'capacity', count: 1 }], severity: [{ value: 'SEV1', count: 2 }, { value: 'SEV2', count: 1 }] })
})

test('the counts of a field leave its own filter out, and what was chosen is told even where nothing has it', () => {
  const all = columns(5, { cause: { dns: [1, 2], capacity: [3, 4] }, severity: { SEV1: [1, 3], SEV2: [2] } })
  expect(counted(all, { cause: ['dns'] })).toMatchObject({ cause: [{ value: 'capacity', count: 2 }, { value: 'dns', count: 2 }], severity: [{ value: 'SEV1', count: 1 }, { value: 'SEV2', count: 1 }] })
  expect(counted(all, { cause: ['capacity'], severity: ['SEV2'] })).toMatchObject({ cause: [{ value: 'dns', count: 1 }, { value: 'capacity', count: 0 }], severity: [{ value: 'SEV1', count: 1 }, { value: 'SEV2', count: 0 }] })
})

test('of very many values the first hundred are told, and those that were chosen', () => {
  const all = columns(300, { service: Object.fromEntries(Array.from({ length: 299 }, (_, i) => [`s${String(i).padStart(3, '0')}`, i % 2 ? [i, i + 1] : [i]])) })
  const { service } = counted(all, { service: ['s296', 's298', 's001'] })
  expect([service!.length, service!.slice(0, 2), service!.slice(-2)]).toEqual([102, [{ value: 's001', count: 2 }, { value: 's003', count: 2 }], [{ value: 's296', count: 1 }, { value: 's298', count: 1 }]])
})

test('counts are those of looking at every incident', () => {
  const { below, next, of } = chance(7), size = 200
  for (let round = 0; round < 30; round++) {
    const values = () => Object.fromEntries(['a', 'b', 'c', 'd'].map(value => [value, Array.from({ length: size }, (_, i) => i).filter(() => next() < 0.3)]))
    const given = Object.fromEntries(FILTERS.map(field => [field, values()])), all = columns(size, given), filters: Filters = { cause: [of(['a', 'b'])], year: ['a', 'c'].slice(below(2)) }
    const has = Array.from({ length: size }, () => below(2))
    const passes = (number: number, but: string) => has[number] && Object.entries(filters).every(([field, chosen]) => field === but || chosen.some(value => given[field]![value]!.includes(number)))
    for (const [field, told] of Object.entries(counted(all, filters, has))) for (const { value, count } of told) expect(count).toBe(given[field]![value]!.filter(number => passes(number, field)).length)
  }
})
