// Every route over a real store, each answer against the schema that the API's document shows.
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Value } from 'typebox/value'
import type { TSchema } from 'typebox'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { buildApp, type App } from '../../api/app.ts'
import { selectArchives } from '../../api/archive/archives.ts'
import { keepCurrent, type Current } from '../../api/archive/current/current.ts'
import { ArchiveAnswer } from '../../api/archive/schema.ts'
import { linker } from '../../api/incidents/link.ts'
import { IncidentAnswer, SomeAnswer, SourceAnswer } from '../../api/incidents/schema.ts'
import { BesideAnswer, SearchAnswer, SimilarAnswer } from '../../api/search/schema.ts'
import { FilesAnswer, ProblemsAnswer } from '../../store/health.ts'
import { openSqlite } from '../../store/sqlite/open.ts'
import type { Store } from '../../store/store.ts'
import { FILES, folderOf } from './archive-files.ts'

let store: Store, app: App, basket: string, current: Current

beforeAll(async () => {
  store = await openSqlite(mkdtempSync(join(tmpdir(), 'data-')))
  current = await keepCurrent(store, await selectArchives(store, [folderOf(FILES)]), { maxBytes: 5_000_000 })
  await current.read()
  app = await buildApp({ store, current, linkTo: linker(store, 'https://git.example.org/{path}#L{line}') })
  basket = (await app.inject('/api/v1/search?q=baskets')).json<SearchAnswer>().hits[0]!.id
})
afterAll(async () => {
  await app.close()
  await store.close()
})

async function get(url: string, schema: TSchema) {
  const answer = await app.inject(url)
  expect([answer.statusCode, answer.headers['content-type']]).toEqual([200, 'application/json; charset=utf-8'])
  expect(Value.Errors(schema, answer.json())).toEqual([])
  return answer
}

test('search finds by words, and leads to the original', async () => {
  const { hits, total, of } = (await get('/api/v1/search?q=connection+pool', SearchAnswer)).json<SearchAnswer>()
  expect([total, of, hits[0]!.passages[0]!.line]).toEqual([1, 2, 3])
  expect(hits[0]!.source).toMatchObject({ archive: 'postmortems', path: 'search/2024-11-slow.md', link: 'https://git.example.org/search/2024-11-slow.md#L1' })
})

test('search without words gives the newest first, in pages', async () => {
  const paths = async (query: string) => (await get(`/api/v1/search${query}`, SearchAnswer)).json<SearchAnswer>().hits.map(({ source }) => source.path)
  expect(await paths('')).toEqual(['checkout/2025-03-basket.md', 'search/2024-11-slow.md'])
  expect(await paths('?limit=1&offset=1')).toEqual(['search/2024-11-slow.md'])
})

test('a filter is given once or several times', async () => {
  const found = async (query: string) => (await get(`/api/v1/search?${query}`, SearchAnswer)).json<SearchAnswer>().total
  expect(await found('year=2025')).toBe(1)
  expect(await found('year=2025&year=2024')).toBe(2)
  expect(await found('year=1999')).toBe(0)
})

test('similar takes a pasted text', async () => {
  const answer = await app.inject({ method: 'POST', url: '/api/v1/similar', payload: { text: 'ERROR connection pool exhausted, search is slow', filters: { year: ['2024'] }, limit: 3 } })
  expect(Value.Errors(SimilarAnswer, answer.json())).toEqual([])
  expect(answer.json<SimilarAnswer>()).toMatchObject({ found: true, hits: [{ source: { link: 'https://git.example.org/search/2024-11-slow.md#L1' } }] })
})

test('an incident has its facts with their evidence, and its tasks with their ids', async () => {
  const incident = (await get(`/api/v1/incidents/${basket}`, IncidentAnswer)).json<IncidentAnswer>()
  expect(incident).toMatchObject({ id: basket, archive: 'postmortems', link: 'https://git.example.org/checkout/2025-03-basket.md#L1', source: { path: 'checkout/2025-03-basket.md' } })
  const [evidence] = incident.moments.started!.evidence
  expect(FILES['checkout/2025-03-basket.md'].slice(evidence!.start, evidence!.end)).toBe(evidence!.quote)
})

test('some incidents come in the order asked, and those that are not there are named', async () => {
  const { hits } = (await get('/api/v1/search', SearchAnswer)).json<SearchAnswer>(), [one, other] = hits.map(({ id }) => id).toReversed()
  const answer = (await get(`/api/v1/incidents?id=${one}&id=nobody&id=${other}&id=${one}`, SomeAnswer)).json<SomeAnswer>()
  expect([answer.hits.map(({ id }) => id), answer.gone]).toEqual([[one, other], ['nobody']])
  expect(answer.hits[0]!.source.link).toMatch(/^https:/)
  expect((await app.inject('/api/v1/incidents')).json().error.code).toBe('bad_request')
})

test('a paste stands beside an incident, with what they have in common marked in both', async () => {
  const answer = await app.inject({ method: 'POST', url: `/api/v1/incidents/${basket}/beside`, payload: { text: 'WARN 10:20 retry 15\n\nsession lifetime is wrong\nno pool' } })
  expect(Value.Errors(BesideAnswer, answer.json())).toEqual([])
  const marked = (lines: BesideAnswer['yours']) => lines.flatMap(({ text, line, marks }) => marks.map(({ start, end }) => `${line} ${text.slice(start, end)}`))
  const { yours, theirs } = answer.json<BesideAnswer>()
  expect(marked(yours)).toEqual(['3 session', '3 lifetime'])
  expect(marked(theirs)).toEqual(['11 session', '11 lifetime', '11 session', '23 session'])
  expect(theirs[0]).toEqual({ text: 'Baskets emptied after a deploy', line: 1, heading: true, marks: [] })
  expect((await app.inject({ method: 'POST', url: '/api/v1/incidents/nobody/beside', payload: { text: 'x' } })).json().error.code).toBe('not_found')
})

test('its source is text, and blocks whose runs stand where they say', async () => {
  const source = (await get(`/api/v1/incidents/${basket}/source`, SourceAnswer)).json<SourceAnswer>()
  expect(source.text).toBe(FILES['checkout/2025-03-basket.md'])
  expect(source.blocks[0]).toMatchObject({ kind: 'heading', line: 1, runs: [{ text: 'Baskets emptied after a deploy' }] })
  for (const run of source.blocks.flatMap(({ runs }) => runs)) expect(source.text.slice(run.start, run.end)).toBe(run.text)
})

test('what is like an incident is never the incident itself', async () => {
  const { hits } = (await get(`/api/v1/incidents/${basket}/similar`, SimilarAnswer)).json<SimilarAnswer>()
  expect(hits.map(({ id }) => id)).not.toContain(basket)
  for (const path of ['', '/source', '/similar']) expect((await app.inject(`/api/v1/incidents/nope${path}`)).json().error.code).toBe('not_found')
})

test('the archive says what was read and what was not', async () => {
  const health = (await get('/api/v1/archive', ArchiveAnswer)).json<ArchiveAnswer>()
  expect(health).toMatchObject({ incidents: 2, files: { found: 3, read: 2, unread: 1 }, archives: [{ name: 'postmortems', sample: false }], reading: null, notes: [] })
  const { files } = (await get('/api/v1/archive/files', FilesAnswer)).json<FilesAnswer>()
  expect(files).toMatchObject([{ path: 'scan.md', state: 'unread' }])
  await get('/api/v1/archive/files?state=other', FilesAnswer)
  const { problems } = (await get('/api/v1/archive/problems?limit=5&severity=note', ProblemsAnswer)).json<ProblemsAnswer>()
  expect(problems.map(({ problem }) => problem.severity)).toContain('note')
  expect((await app.inject('/api/v1/archive/problems?severity=fatal')).statusCode).toBe(400)
})

test('how current the archive is, and nothing again as long as that holds', async () => {
  const answer = await get('/api/v1/archive', ArchiveAnswer)
  expect(answer.json<ArchiveAnswer>().current).toMatchObject([{ name: 'postmortems', isFollowed: false, changedAt: expect.any(String), pulledAt: null, troubles: [] }])
  const again = await app.inject({ url: '/api/v1/archive', headers: { 'if-none-match': answer.headers.etag as string } })
  expect([again.statusCode, again.body]).toEqual([304, ''])
  expect((await app.inject({ url: '/api/v1/archive', headers: { 'if-none-match': '"another"' } })).statusCode).toBe(200)
})

test('whoever keeps the archive has it read again, and is told that it is being read', async () => {
  const before = (await get('/api/v1/archive', ArchiveAnswer)).json<ArchiveAnswer>()
  const answer = await app.inject({ method: 'POST', url: '/api/v1/archive/read' })
  expect([answer.statusCode, Value.Errors(ArchiveAnswer, answer.json())]).toEqual([202, []])
  expect(answer.json<ArchiveAnswer>().reading).not.toBeNull()
  await current.read()
  const after = (await get('/api/v1/archive', ArchiveAnswer)).json<ArchiveAnswer>()
  expect([after.reading, after.current[0]!.lookedAt! > before.current[0]!.lookedAt!]).toEqual([null, true])
})

test('while files are being read, how many of how many', async () => {
  const busy = await buildApp({ store, linkTo: async () => null, current: { ...current, progress: () => ({ done: 120, found: 400 }), notes: ['The sample archive was removed, as you now have your own.'] } })
  const answer = await busy.inject('/api/v1/archive')
  expect(Value.Errors(ArchiveAnswer, answer.json())).toEqual([])
  expect(answer.json()).toMatchObject({ reading: { done: 120, found: 400 }, notes: ['The sample archive was removed, as you now have your own.'] })
  await busy.close()
})

test('the document of the API names every route, what it takes and what it answers', async () => {
  const { openapi, paths } = (await app.inject('/api/v1/openapi.json')).json()
  expect(openapi).toBe('3.1.0')
  expect(Object.keys(paths).sort()).toEqual([
    '/api/v1/archive', '/api/v1/archive/files', '/api/v1/archive/problems', '/api/v1/archive/read', '/api/v1/incidents', '/api/v1/incidents/undo', '/api/v1/incidents/{id}', '/api/v1/incidents/{id}/apart', '/api/v1/incidents/{id}/beside',
    '/api/v1/incidents/{id}/corrections/{field}', '/api/v1/incidents/{id}/history', '/api/v1/incidents/{id}/same', '/api/v1/incidents/{id}/similar', '/api/v1/incidents/{id}/source', '/api/v1/incidents/{id}/verdicts',
    '/api/v1/search', '/api/v1/session', '/api/v1/similar', '/api/v1/suggestions', '/api/v1/tasks', '/api/v1/tasks.csv', '/api/v1/tasks/undo', '/api/v1/tasks/{id}', '/api/v1/trends', '/api/v1/trends.csv', '/api/v1/trends/incidents', '/api/v1/trends/tasks.csv', '/health', '/ready',
  ])
  expect(paths['/api/v1/search'].get.parameters.map(({ name }: { name: string }) => name)).toEqual(expect.arrayContaining(['q', 'cause', 'year', 'limit', 'offset']))
  expect(paths['/api/v1/search'].get.parameters.filter(({ required }: { required: boolean }) => required)).toEqual([])
  expect(paths['/api/v1/similar'].post.requestBody.content['application/json'].schema.required).toEqual(['text'])
  for (const methods of Object.values<{ [method: string]: { summary?: string; responses: { [status: string]: { description: string } } } }>(paths))
    for (const { summary, responses } of Object.values(methods)) {
      expect(summary).toBeTruthy()
      for (const { description } of Object.values(responses)) expect(description).not.toBe('Default Response')
    }
})

test('the page of the API loads nothing from elsewhere', async () => {
  const page = await app.inject('/api/docs')
  expect(page.statusCode).toBe(200)
  const addresses = [...page.body.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, address]) => address!)
  expect(addresses.length).toBeGreaterThan(3)
  for (const address of addresses) {
    expect(address).toMatch(/^\/api\/docs\//)
    expect((await app.inject(address)).statusCode).toBe(200)
  }
  expect(page.headers['content-security-policy']).toContain("default-src 'none'")
})
