import { beforeEach, describe, expect, test } from 'vitest'
import type { Limits } from '../../store/limits.ts'
import type { Store } from '../../store/store.ts'
import { stem } from '../../text/stems.ts'
import { stated } from '../api/records.ts'
import { fileOf } from './samples.ts'

/** What narrows a search beyond its words and filters. */
export function describeLimits(store: () => Store): void {
  describe('finds within limits', () => {
    const lasting = (minutes: number) => ({ acknowledge: null, detect: null, mitigate: null, repair: null, restore: null, resolve: { ...stated(minutes), computed: stated(minutes), stated: null } })
    const limits = (some: Partial<Limits>): Limits => ({ phrases: [], ranges: [], without: { values: {}, terms: [], phrases: [] }, ...some })
    const without = (some: Partial<Limits['without']>) => limits({ without: { values: {}, terms: [], phrases: [], ...some } })
    const day = (at: string) => Date.parse(at)

    beforeEach(() => store().apply({
      found: {
        archive: 'ops', gone: [], written: [
          fileOf('a.md', 'Pool dry\nThe **connection** Pool ran dry.', { started: '2024-06-08T10:00+00:00', tags: ['capacity', 'dns'], durations: lasting(60) }),
          fileOf('b.md', 'Pool lost\nThe pool lost its connection.', { started: '2023-01-01', tags: ['dns'], durations: lasting(240) }),
          fileOf('c.md', 'Disk full\nNo pool, no connection pooling.'),
        ],
      },
    }))
    const browsed = async (some: Limits) => (await store().browse({}, 0, 10, some)).ids.map(id => id.slice(6, 7)).join('')
    const found = async (word: string, some: Limits) => (await store().candidates({ words: [{ terms: [stem(word)], weight: 1 }], all: [[stem(word)]], filters: {}, limits: some, order: 'likeliest', limit: 10 })).candidates.map(({ id }) => id.slice(6, 7)).sort().join('')

    test('words that stand together, in this order, as written', async () => {
      expect(await browsed(limits({ phrases: [['connection', 'pool']] }))).toBe('a')
      expect(await browsed(limits({ phrases: [['connection', 'pooling']] }))).toBe('c')
      expect(await browsed(limits({ phrases: [['pool'], ['disk', 'full']] }))).toBe('c')
      expect(await browsed(limits({ phrases: [['connection', 'nowhere']] }))).toBe('')
      expect(await found('dry', limits({ phrases: [['pool', 'lost']] }))).toBe('')
      expect(await found('pool', limits({ phrases: [['pool', 'lost']] }))).toBe('b')
    })

    test('words that stand together inside markup, and with letters that bear marks', async () => {
      await store().apply({ found: { archive: 'ops', gone: [], written: [fileOf('d.md', 'Gate shut\nThe <b>Café</b> gate, out [of memory](https://shop.example/a), på grunn av last.')] } })
      for (const phrase of ['cafe gate', 'out of memory', 'pa grunn av']) expect(await browsed(limits({ phrases: [phrase.split(' ')] })), phrase).toBe('d')
      expect(await browsed(limits({ phrases: [['gate', 'shut']], without: { values: {}, terms: [], phrases: [['out', 'of', 'memory']] } }))).toBe('')
    })

    test('words whose numbers are the same are told apart by their letters', async () => {
      await store().apply({ found: { archive: 'ops', gone: [], written: [fileOf('d.md', 'The distributed lock of the tills'), fileOf('e.md', 'A distributing lock')] } })
      for (const [phrase, incident] of [['distributed lock', 'd'], ['distributing lock', 'e'], ['lock', 'de']] as const) expect(await browsed(limits({ phrases: [phrase.split(' ')] })), phrase).toBe(incident)
      expect(await found('lock', without({ phrases: [['distributing']] }))).toBe('d')
    })

    test('days and durations in a range, both ends in it; unknown ones are in none', async () => {
      expect(await browsed(limits({ ranges: [{ of: 'day', from: -Infinity, to: day('2023-12-31') }] }))).toBe('b')
      expect(await browsed(limits({ ranges: [{ of: 'day', from: day('2023-01-01'), to: Infinity }] }))).toBe('ab')
      expect(await browsed(limits({ ranges: [{ of: 'resolve', from: 60, to: 60 }] }))).toBe('a')
      expect(await browsed(limits({ ranges: [{ of: 'resolve', from: 0, to: Infinity }, { of: 'day', from: day('2024-01-01'), to: Infinity }] }))).toBe('a')
      expect(await browsed(limits({ ranges: [{ of: 'detect', from: -Infinity, to: Infinity }] }))).toBe('')
      expect(await found('connection', limits({ ranges: [{ of: 'resolve', from: 61, to: Infinity }] }))).toBe('b')
    })

    test('nothing with what must not be: words, values, words that stand together', async () => {
      expect(await browsed(without({ terms: ['disk'] }))).toBe('ab')
      expect(await browsed(without({ terms: ['lost', 'dry', 'nowhere'] }))).toBe('c')
      expect(await browsed(without({ values: { cause: ['capacity', 'nothing'] } }))).toBe('bc')
      expect(await browsed(without({ phrases: [['connection', 'pool']] }))).toBe('bc')
    })

    test('facets are counted within them, also after a change', async () => {
      const causes = async () => (await store().browse({}, 0, 10, limits({ ranges: [{ of: 'resolve', from: 0, to: 300 }] }))).facets.cause
      expect(await causes()).toEqual([{ value: 'dns', count: 2 }, { value: 'capacity', count: 1 }])
      await store().apply({ found: { archive: 'ops', gone: ['a.md'], written: [fileOf('d.md', 'Disk slow', { tags: ['hardware'], durations: lasting(300) })] } })
      expect(await causes()).toEqual([{ value: 'dns', count: 1 }, { value: 'hardware', count: 1 }])
    })
  })
}
