// Counts of facets against counting by hand: a value says how many matches choosing it gives, whatever else is chosen.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { search } from '../../../api/search/search.ts'
import { facetsOf } from '../../../store/facets.ts'
import type { Filters } from '../../../store/filters.ts'
import { openSqlite } from '../../../store/sqlite/open.ts'
import { parsed } from '../../../store/written.ts'
import { fileOf } from '../../contract/samples.ts'

const WORDS = ['zebra', 'gnu', 'okapi', 'tapir'], CAUSES = ['dns', 'capacity', 'bad-deploy'], YEARS = ['2022', '2023', '2024']
/** Each incident another mixture, the same in every run. */
const FILES = Array.from({ length: 60 }, (_, i) => ({
  words: WORDS.filter((_, word) => (i * 7 + word * 5) % 3 !== 0), causes: CAUSES.filter((_, cause) => (i + cause * 2) % 4 === 0), year: YEARS[i % 4],
}))

test('the counts follow the other filters', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'hindsight-')), store = await openSqlite(folder)
  await store.apply({ found: { archive: 'ops', written: FILES.map(({ words, causes, year }, i) => fileOf(`${i}.md`, `Report ${words.join(' ')}`, { tags: causes, ...(year && { started: `${year}-01-01` }) })), gone: [] } })
  const ids = FILES.map((_, i) => `id of ${i}.md`), values = new Map((await store.incidents(ids)).map(incident => [incident.id, facetsOf(incident)]))
  const has = (id: string, field: string, wanted: readonly string[]) => values.get(id)!.some(facet => facet.field === field && wanted.includes(facet.value))

  const chosen: fc.Arbitrary<Filters> = fc.record({ cause: fc.subarray(CAUSES, { minLength: 1 }), year: fc.subarray([...YEARS, 'undated'], { minLength: 1 }), missing: fc.constant(['severity']) }, { requiredKeys: [] })
  await fc.assert(fc.asyncProperty(fc.subarray(WORDS), chosen, async (words, filters) => {
    const { facets, match, withAll } = parsed(await search(store, { text: `${words.join(' ')} `, filters, offset: 0, limit: 1 }))
    const all = FILES.map(file => words.every(word => file.words.includes(word))), some = FILES.map(file => words.some(word => file.words.includes(word)))
    expect(match).toBe(!words.length ? 'none' : all.includes(true) ? 'all' : 'any')
    const matching = (but?: string) => ids.filter((id, i) => (match === 'any' ? some : all)[i] && Object.entries(filters).every(([field, wanted]) => field === but || has(id, field, wanted)))
    expect(withAll).toBe(match === 'any' ? 0 : matching().length)
    for (const field of ['cause', 'year', 'missing', 'has']) {
      const counted = Map.groupBy(matching(field).flatMap(id => values.get(id)!.filter(facet => facet.field === field)), ({ value }) => value)
      expect(Object.fromEntries(facets[field]!.filter(({ count }) => count).map(({ value, count }) => [value, count])), field).toEqual(Object.fromEntries(Array.from(counted, ([value, { length }]) => [value, length])))
    }
  }), { numRuns: 60, seed: 20, examples: [[['zebra', 'gnu'], { cause: ['dns'], year: ['2022'] }]] })
  await store.close()
  rmSync(folder, { recursive: true })
}, 60_000)
