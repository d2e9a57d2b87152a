// Searching a small store of real files: what is found, how it is told, and that nothing breaks it.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { SORTS } from '../../../api/search/schema.ts'
import { search } from '../../../api/search/search.ts'
import { similar } from '../../../api/search/similar.ts'
import { CONCEPTS } from '../../../api/search/understand.ts'
import { openSqlite } from '../../../store/sqlite/open.ts'
import type { Store } from '../../../store/store.ts'
import { parsed } from '../../../store/written.ts'
import { bagOf } from '../../../text/bag.ts'
import { textLines } from '../../../text/lines.ts'
import { toldOf } from '../../../text/told.ts'
import { fileOf } from '../../contract/samples.ts'

const FILES: [string, string, { started?: string; tags?: string[] }][] = [
  ['pool.md', 'Checkout refused orders\nThe connection pool of the order store ran dry after a release.\nWe rolled back and restarted the workers.', { started: '2024-03-01', tags: ['bad-deploy'] }],
  ['pool-copy.md', 'Checkout refused orders\nThe connection pool of the order store ran dry after a release.\nWe rolled back and restarted the workers!', { started: '2024-03-01' }],
  ['cert.md', 'Payments page untrusted\nThe certificate of the gateway expired on Sunday.\nIt was renewed by hand.', { started: '2023-07-02', tags: ['certificate-expiry'] }],
  ['dns.md', 'Shop not found\nA zone file lost its records; resolvers answered NXDOMAIN.\nThe configuration was restored.', { started: '2022-01-05', tags: ['dns'] }],
  ['memory.md', 'Search pods killed\nEvery pod of the search tier was OOMKilled after an index grew.', {}],
  ['words.md', 'Parcels apart\nTwice a handle of one basket was returned.', {}],
  ['full.md', 'Parcels unsent\nThe log said: the basket handle was returned twice.', {}],
  ...['lamp', 'desk', 'chair', 'shelf', 'couch', 'table'].map(thing => [`${thing}.md`, `Pictures of the ${thing} missing\nThe picture of every ${thing} was gone for an hour.`, {}] as [string, string, object]),
]

let folder: string, store: Store
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'hindsight-'))
  store = await openSqlite(folder)
  const written = FILES.map(([path, text, told]) => {
    const file = fileOf(path, text, told)
    return { ...file, tellings: [{ ...file.tellings[0]!, bag: bagOf(text, CONCEPTS), told: toldOf(textLines(text, 1), CONCEPTS, true) }] }
  })
  await store.apply({ found: { archive: 'ops', written, gone: [] } })
})
afterAll(async () => {
  await store.close()
  rmSync(folder, { recursive: true })
})

const ask = async (text: string, more: Partial<Parameters<typeof search>[1]> = {}) => parsed(await search(store, { text, filters: {}, offset: 0, limit: 3, ...more }))
const paths = ({ hits }: { hits: { source: { path: string } }[] }) => hits.map(({ source }) => source.path)

describe('search', () => {
  test('those with all the words, however many more there are with some', async () => {
    const answer = await ask('pictures missing ')
    expect([answer.match, answer.total, answer.withAll, answer.of, answer.hits.length]).toEqual(['all', 6, 6, 13, 3])
  })

  test('else any of them, best first, and says so', async () => {
    const answer = await ask('certificate expired zebra ')
    expect([answer.match, answer.withAll, paths(answer)[0]]).toEqual(['any', 0, 'cert.md'])
    expect(answer.hits[0]!.passages[0]).toMatchObject({ text: 'The certificate of the gateway expired on Sunday.', line: 2 })
  })

  test('those with all the words first, strong, and then those with some, whatever is counted', async () => {
    const none = await ask('order gateway pool ', { limit: 10 })
    expect([none.match, none.withAll, none.total]).toEqual(['any', 0, 3])
    const { match, withAll, total, hits, facets } = await ask('pictures lamp ', { limit: 10 })
    expect([match, withAll, total]).toEqual(['all', 1, 6])
    expect(hits.map(({ source, strength }) => [source.path, strength]).slice(0, 2)).toEqual([['lamp.md', 'strong'], [expect.any(String), 'weak']])
    expect(facets.year).toEqual([{ value: 'undated', count: 1 }])
    expect(await ask('pictures lamp ', { filters: { year: ['2024'] } })).toMatchObject({ match: 'all', withAll: 0, total: 0 })
  })

  test('a word also where another says the same, but no other thing of its class', async () => {
    const has = async (text: string) => (await ask(text, { limit: 10 })).withAll
    expect([await has('pods OOM '), await has('pods memory '), await has('pods swap ')]).toEqual([1, 1, 0])
  })

  test('a misspelt word as the one it was meant to be, and says so', async () => {
    const answer = await ask('pictvres misssing ')
    expect(answer.understood).toMatchObject({ words: ['pictures', 'missing'], unknown: ['pictvres', 'misssing'], corrected: [{ from: 'pictvres', to: 'pictures' }, { from: 'misssing', to: 'missing' }] })
    expect([answer.match, answer.withAll]).toEqual(['all', 6])
    expect((await ask('tabel pictures ')).understood.corrected).toEqual([{ from: 'tabel', to: 'table' }])
    expect((await ask('certi')).withAll).toBe(1)
    expect((await ask('crtif')).understood.corrected, 'a word that is still being typed').toEqual([{ from: 'crtif', to: 'certificate' }])
  })

  test.each(['"pictvres" ', 'picturs2 ', 'PICTVRES ', 'pictVres ', 'pictvres.example.com ', 'http_pictvres ', 'v1.pictvres ', 'lmap '])('%s as it stands', async text => {
    expect((await ask(text)).understood.corrected).toEqual([])
  })

  test.each([
    [['load balancer ', 'loadbalancer ', 'load-balancer ', 'loadbalancers '], 3],
    [['time out ', 'timeout ', 'time-out ', 'timed out '], 2],
    [['fail over ', 'failover ', 'failing over '], 2],
    [['web server ', 'webserver '], 1],
  ])('%j alike', async (texts, count) => {
    const folder = mkdtempSync(join(tmpdir(), 'hindsight-')), apart = await openSqlite(folder)
    const written = ['A load balancer hung', 'The loadbalancer hung', 'Two load-balancers hung', 'A request timed out', 'The timeout was low', 'We failed over', 'No failover came', 'A web server hung', 'Much time had passed over it', 'A balancer, no load'].map((text, i) => {
      const file = fileOf(`${i}.md`, text)
      return { ...file, tellings: [{ ...file.tellings[0]!, bag: bagOf(text, CONCEPTS), told: toldOf(textLines(text, 1), CONCEPTS, true) }] }
    })
    await apart.apply({ found: { archive: 'ops', written: texts[0] === 'load balancer ' ? written.slice(0, 9) : written, gone: [] } })
    for (const text of texts) expect(parsed(await search(apart, { text, filters: {}, offset: 0, limit: 3 })).withAll, text).toBe(count)
    await apart.close()
    rmSync(folder, { recursive: true })
  })

  test('what restricts, where it stands and what it means', async () => {
    const { understood } = await ask('pictures "were missing" -lamp cause:dn')
    expect(understood.parts).toEqual([{ kind: 'phrase', start: 9, end: 23, values: [] }, { kind: 'without', start: 24, end: 29, values: [] }, { kind: 'field', start: 30, end: 38, values: ['dns'] }])
  })

  test('sorted by date, those with all the words before the others', async () => {
    expect(paths(await ask('', { sort: 'oldest' }))).toEqual(['dns.md', 'cert.md', 'pool-copy.md'])
    expect(paths(await ask('restored certificate renewed ', { sort: 'oldest' }))).toEqual(['dns.md', 'cert.md'])
    expect(paths(await ask('certificate renewed restored pool ', { sort: 'newest' }))).toEqual(['pool-copy.md', 'pool.md', 'cert.md'])
  })

  test('a word that no incident has is named', async () => {
    expect((await ask('pictures spooler ')).understood).toMatchObject({ words: ['pictures', 'spooler'], unknown: ['spooler'], corrected: [] })
    expect((await ask('configurat')).understood.unknown).toEqual([])
  })

  test('a word that is still being typed', async () => {
    for (const text of ['nxd', 'zone configurat', 'certificat exp']) expect(['dns.md', 'cert.md'], text).toContain(paths(await ask(text))[0])
    expect(paths(await ask('configurat'))).toEqual(['dns.md'])
  })

  test('by meaning, where no word is the same', async () => {
    expect(paths(await ask('out of memory '))[0]).toBe('memory.md')
  })

  test('without words the newest first', async () => {
    const answer = await ask('', { limit: 2 })
    expect([answer.match, answer.total, answer.hits.map(({ started }) => started)]).toEqual(['none', 13, ['2024-03-01', '2024-03-01']])
  })

  test('within filters, with facets over all matches', async () => {
    const answer = await ask('checkout', { filters: { cause: ['bad-deploy'] } })
    expect(paths(answer)).toEqual(['pool.md'])
    expect(answer.facets.year).toEqual([{ value: '2024', count: 1 }])
  })

  test('page by page, however large, no incident twice and none left out', async () => {
    const cuts = fc.array(fc.integer({ min: 1, max: 7 }), { minLength: 1, maxLength: 13 }), words = fc.constantFrom('', 'picture ', 'picture lamp ', 'certificate renewed restored pool order ', 'gone hour lamp desk ')
    await fc.assert(fc.asyncProperty(words, fc.constantFrom(...SORTS), cuts, async (text, sort, limits) => {
      const whole = await ask(text, { sort, limit: 100 }), found: string[] = []
      for (const limit of limits) found.push(...(await ask(text, { sort, offset: found.length, limit })).hits.map(({ id }) => id))
      expect(whole.hits).toHaveLength(whole.total)
      expect(found).toEqual(whole.hits.map(({ id }) => id).slice(0, found.length))
    }), { numRuns: 40, seed: 20 })
  })

  test('only words that are nowhere: nothing', async () => {
    expect(await ask('zebra giraffe ')).toMatchObject({ total: 0, hits: [] })
  })

  test.each(['"', '*', 'NEAR(a b)', '\0', '\ud800', '💾', "'; DROP TABLE incidents; --", 'x'.repeat(10_000), 'the of and', '-', '__proto__', 'مرحبا'])('bears %.20j', async text => {
    expect((await ask(text)).of).toBe(13)
    expect(parsed((await similar(store, { text, filters: {}, limit: 3 }))!).of).toBe(13)
  })
})

describe('similar', () => {
  const ALERT = '2024-06-08T10:00:03Z order-store: could not get connection from pool (10.0.3.17:5432)\ncheckout 5% failing since the release'

  test('finds what is like a pasted alert, and pairs its lines with those of the incident', async () => {
    const answer = parsed((await similar(store, { text: ALERT, filters: {}, limit: 3 }))!)
    expect(answer.found).toBe(true)
    expect(paths(answer)[0]).toBe('pool-copy.md')
    expect(answer.hits[0]!.passages[0]).toMatchObject({ line: 2, yours: { line: 1 } })
    expect(answer.understood.setAside.sort()).toEqual(['addresses', 'percentages', 'time stamps'])
    expect(answer.understood.marks.map(({ text }) => text)).toEqual(ALERT.split('\n'))
  })

  test('what is secret goes nowhere from a paste: not into the answer, not into the data', async () => {
    const text = `${ALERT}\npassword=tr0ub4dor&x\npaged ada.lovelace@example.org`, answer = parsed((await similar(store, { text, filters: {}, limit: 3 }))!)
    expect(paths(answer)[0]).toBe('pool-copy.md')
    expect(answer.understood.hidden.map(({ start, end }) => text.slice(start, end))).toEqual(['tr0ub4dor', 'ada.lovelace@example.org'])
    const kept = readdirSync(folder).map(name => readFileSync(join(folder, name), 'latin1')).join('')
    for (const secret of ['tr0ub4dor', 'lovelace']) expect(JSON.stringify(answer) + kept).not.toContain(secret)
  })

  test('says which cause and which service both speak of, with the line of each, and names near-copies', async () => {
    const text = 'Search: pods OOMKilled, out of memory after the index grew', [hit] = parsed((await similar(store, { text, filters: {}, limit: 1 }))!).hits
    expect(hit!.why[0]).toMatchObject({ kind: 'word', passage: 0 })
    const [pool] = parsed((await similar(store, { text: ALERT, filters: {}, limit: 1 }))!).hits
    expect(pool!.copies).toEqual([{ id: 'id of pool.md', title: 'Checkout refused orders', day: '2024-03-01', path: 'pool.md' }])
  })

  test('an error message that stands there word for word comes before many of its words', async () => {
    const text = `ERROR order journal
java.io.IOException: basket handle was returned twice
	at com.zaxxer.hikari.pool.HikariPool.getConnection(HikariPool.java:61)
	at org.example.core.base.Journal.append(Journal.java:88)`
    const answer = parsed((await similar(store, { text, filters: {}, limit: 3 }))!)
    expect(paths(answer)[0]).toBe('full.md')
    expect(answer.understood.setAside).toEqual(['package names', 'stack frames'])
    for (const word of ['61', '88', 'base', 'com', 'core', 'hikari', 'java', 'org']) expect(answer.understood.words).not.toContain(word)
  })

  test('says when nothing is like it', async () => {
    const answer = parsed((await similar(store, { text: 'Whisk three eggs with sugar until pale, fold in the flour, bake for 25 minutes and leave it on the table', filters: {}, limit: 3 }))!)
    expect(answer.found).toBe(false)
    expect(answer.hits.every(({ strength }) => strength === 'weak')).toBe(true)
  })

  test('a few words as they were meant, where people wrote them', async () => {
    const told = async (text: string) => parsed((await similar(store, { text, filters: {}, limit: 1 }))!).understood
    expect(await told('teh pictvres are misssing, zebra')).toMatchObject({ words: expect.arrayContaining(['pictures', 'missing']), corrected: [{ from: 'pictvres', to: 'pictures' }, { from: 'misssing', to: 'missing' }], unknown: ['teh', 'pictvres', 'misssing', 'zebra'] })
    expect(await told('2026-11-20 09:14:02 ERROR pictvres misssing')).toMatchObject({ corrected: [], unknown: [] })
  })

  test('to another incident, which is left out itself', async () => {
    const answer = parsed((await similar(store, { id: 'id of lamp.md', filters: {}, limit: 3 }))!)
    expect(paths(answer)).not.toContain('lamp.md')
    expect(paths(answer)).toContain('desk.md')
    expect(await similar(store, { id: 'no such id', filters: {}, limit: 3 })).toBeNull()
  })
})
