// What people change about incidents, through HTTP, over files that were really read.
import { cpSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Value } from 'typebox/value'
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { buildApp, type App } from '../../../api/app.ts'
import { selectArchives } from '../../../api/archive/archives.ts'
import { startReading } from '../../../api/archive/reading.ts'
import { ChangeAnswer, FieldForm, HistoryAnswer, SourceAnswer, type IncidentAnswer } from '../../../api/incidents/schema.ts'
import type { SearchAnswer, SimilarAnswer } from '../../../api/search/schema.ts'
import { openSqlite } from '../../../store/sqlite/open.ts'
import type { Store } from '../../../store/store.ts'
import { FILES, folderOf } from '../archive-files.ts'

/** The same outage as the shop's engineers told it, in words of their own. */
const STATUS_PAGE = `# Empty baskets

On 2 March 2025 customers lost what they had put into their baskets. All is well again.

## Action items

- [ ] Write to the customers who complained
`

let root: string, read: string, store: Store, app: App, basket: string, slow: string, status: string
const freshFolder = () => mkdtempSync(join(tmpdir(), 'data-'))

const readAll = async (store: Store) => startReading(store, await selectArchives(store, [root]), { maxBytes: 5_000_000 }).finished

/** Read once; each test changes a copy. */
beforeAll(async () => {
  const first = await openSqlite(read = freshFolder())
  root = folderOf({ ...FILES, 'status/empty-baskets.md': STATUS_PAGE })
  await readAll(first)
  const ids = new Map((await first.incidents((await first.browse({}, 0, 10)).ids)).map(({ id, source }) => [source.path, id]))
  basket = ids.get('checkout/2025-03-basket.md')!
  slow = ids.get('search/2024-11-slow.md')!
  status = ids.get('status/empty-baskets.md')!
  await first.close()
})
beforeEach(async () => {
  const data = freshFolder()
  cpSync(read, data, { recursive: true })
  store = await openSqlite(data)
  app = await buildApp({ store, linkTo: async (_archive, path) => `https://git.example.org/${path}` })
})
afterEach(async () => {
  await app.close()
  await store.close()
})

const incident = async (id: string) => (await app.inject(`/api/v1/incidents/${id}`)).json<IncidentAnswer>()

async function change(method: 'PUT' | 'POST' | 'DELETE', path: string, payload?: object, ifMatch?: string): Promise<ChangeAnswer> {
  const answer = await app.inject({ method, url: `/api/v1/incidents/${path}`, ...(payload && { payload }), headers: ifMatch ? { 'if-match': ifMatch } : {} })
  expect(answer.json()).not.toHaveProperty('error')
  expect(Value.Errors(ChangeAnswer, answer.json())).toEqual([])
  return answer.json<ChangeAnswer>()
}
const refusal = async (method: 'PUT' | 'POST' | 'DELETE', path: string, payload?: object, ifMatch?: string) => {
  const answer = await app.inject({ method, url: `/api/v1/incidents/${path}`, ...(payload && { payload }), headers: ifMatch ? { 'if-match': ifMatch } : {} })
  return [answer.statusCode, answer.json().error?.code]
}

describe('a correction', () => {
  test('wins, keeps what was read with its sentence, and moves the durations', async () => {
    const before = await incident(basket)
    expect([before.durations.resolve!.value, before.revision]).toEqual([135, 0])
    const { incident: now, events, notes } = await change('PUT', `${basket}/corrections/resolved`, { value: '12:30', why: 'The last baskets came back later' }, '"0"')
    expect(now.moments.resolved).toEqual({ value: { at: '2025-03-02T12:30+00:00', precision: 'minute' }, basis: 'curated', evidence: [], confidence: 1 })
    expect([now.durations.resolve!.value, now.durations.resolve!.basis, now.revision, events.length, notes]).toEqual([150, 'derived', 1, 1, []])
    expect(now.corrections).toMatchObject([{ field: 'resolved', read: before.moments.resolved!.value, evidence: before.moments.resolved!.evidence, why: 'The last baskets came back later', event: events[0] }])
    expect(await incident(basket)).toEqual(now)
  })

  test('is taken back, and undone, and the taking back undone', async () => {
    const before = await incident(basket)
    const set = await change('PUT', `${basket}/corrections/causes`, { value: ['dns'] })
    expect((await change('POST', 'undo', { events: set.events })).incident.causes).toEqual(before.causes)
    await change('PUT', `${basket}/corrections/causes`, { value: 'bad-deploy, dns' })
    const back = await change('DELETE', `${basket}/corrections/causes`)
    expect([back.incident.causes, back.incident.corrections]).toEqual([before.causes, []])
    expect((await change('POST', 'undo', { events: back.events })).incident.causes.map(({ tag, role }) => [tag, role])).toEqual([['bad-deploy', 'root'], ['dns', 'contributing']])
  })

  test('of what nobody saw change is refused, and stores nothing', async () => {
    const etag = String((await app.inject(`/api/v1/incidents/${basket}`)).headers.etag)
    await change('PUT', `${basket}/corrections/severity`, { value: 'SEV1' }, etag)
    expect(await refusal('PUT', `${basket}/corrections/severity`, { value: 'SEV3' }, etag)).toEqual([409, 'moved_on'])
    expect(await refusal('DELETE', `${basket}/corrections/severity`, undefined, etag)).toEqual([409, 'moved_on'])
    expect((await incident(basket)).severity!.value).toBe('SEV1')
    expect(await refusal('PUT', `${basket}/corrections/severity`, { value: 'SEV3' }, 'three')).toEqual([400, 'bad_request'])
  })

  test('that says nothing new makes no event', async () => {
    await change('PUT', `${basket}/corrections/severity`, { value: 'SEV1' })
    expect((await change('PUT', `${basket}/corrections/severity`, { value: 'SEV1' })).events).toEqual([])
    expect((await change('DELETE', `${basket}/corrections/title`)).events).toEqual([])
  })

  test.each([
    ['started', { value: 'yesterday' }, 'bad_value'],
    ['time-to-detect', { value: true }, 'bad_value'],
    ['causes', { value: ['gremlins'] }, 'unknown_value'],
    ['kind', { value: '' }, 'bad_value'],
    ['moon', { value: 'full' }, 'unknown_value'],
    ['tasks', { value: [] }, 'unknown_value'],
    ['started', { value: '10:00', colour: 'red' }, 'bad_request'],
    ['started', {}, 'bad_request'],
  ])('of %s to %j is refused: %s', async (field, payload, code) => {
    expect(await refusal('PUT', `${basket}/corrections/${field}`, payload)).toEqual([400, code])
    expect((await incident(basket)).revision).toBe(0)
  })

  test('that turns a duration round is stored, and told', async () => {
    const { notes, incident: now } = await change('PUT', `${basket}/corrections/resolved`, { value: '2025-03-02 09:00 UTC' })
    expect([now.durations.resolve!.value, notes]).toEqual([-60, ['The time to resolve is now below zero: resolved stands before started.', 'The time to restore is now below zero: resolved stands before detected.']])
  })

  test('makes no incident of an incident, and one again', async () => {
    const found = async () => (await app.inject('/api/v1/search?q=baskets')).json<SearchAnswer>().hits.map(({ id }) => id)
    expect(await found()).toContain(basket)
    await change('PUT', `${basket}/corrections/kind`, { value: 'notes', why: 'A talk about it' })
    expect(await found()).not.toContain(basket)
    await change('DELETE', `${basket}/corrections/kind`)
    expect(await found()).toContain(basket)
  })

  test('is found by its new value in the facets and filters of the search', async () => {
    await change('PUT', `${slow}/corrections/causes`, { value: 'dns' })
    const { hits, facets } = (await app.inject('/api/v1/search?cause=dns')).json<SearchAnswer>()
    expect([hits.map(({ id }) => id), facets.cause]).toEqual([[slow], expect.arrayContaining([{ value: 'dns', count: 1 }])])
  })

  test('has a form with the value as it may be written, and the choices', async () => {
    const form = async (field: string) => {
      const answer = await app.inject(`/api/v1/incidents/${basket}/corrections/${field}`)
      expect(Value.Errors(FieldForm, answer.json())).toEqual([])
      return answer.json<FieldForm>()
    }
    expect(await form('started')).toMatchObject({ text: '2025-03-02 10:00 UTC', choices: null, revision: 0 })
    expect((await form('causes')).choices).toContainEqual({ id: 'dns', name: 'DNS', meaning: expect.any(String) })
  })
})

describe('two accounts', () => {
  const paths = async (id: string) => (await incident(id)).sources.map(({ path }) => path).sort()
  /** The program takes two for one only because it takes each for the account on the status page. */
  const throughStatus = () => {
    const thought = (subject: string, to: string) => ({ id: `${subject} ${to}`, at: '2026-11-29T08:00:00.000Z', who: 'hindsight', subject, what: 'same' as const, field: null, from: null, to, why: null })
    return store.apply({ events: [thought(basket, status), thought(status, slow)], groups: [{ incident: slow, members: [basket, status, slow] }] })
  }

  test('are one incident when somebody says so: once in lists, facets and figures', async () => {
    const { incident: one, events } = await change('POST', `${status}/same`, { with: basket, why: 'The public version' })
    expect([one.sources.map(({ path }) => path), one.sources[0]!.link]).toEqual([['checkout/2025-03-basket.md', 'status/empty-baskets.md'], 'https://git.example.org/checkout/2025-03-basket.md'])
    expect(one.tasks.map(({ path }) => path)).toEqual(['checkout/2025-03-basket.md', 'checkout/2025-03-basket.md', 'status/empty-baskets.md'])
    const { hits, total, of, facets } = (await app.inject('/api/v1/search?q=baskets')).json<SearchAnswer>()
    expect([hits.map(({ id }) => id), total, of, facets.year]).toEqual([[one.id], 1, 2, [{ value: '2025', count: 1 }]])
    expect(hits[0]!.source.also).toEqual(['status/empty-baskets.md'])
    expect((await app.inject('/api/v1/archive')).json()).toMatchObject({ incidents: 2, tasks: 4 })
    expect([(await incident(basket)).id, (await incident(status)).id]).toEqual([one.id, one.id])

    await change('POST', 'undo', { events })
    expect((await app.inject('/api/v1/search?q=baskets')).json<SearchAnswer>().total).toBe(2)
    expect((await app.inject('/api/v1/archive')).json()).toMatchObject({ incidents: 3, tasks: 4 })
  })

  test('each show their own document', async () => {
    const { incident: one } = await change('POST', `${basket}/same`, { with: status })
    const source = async (query = '') => (await app.inject(`/api/v1/incidents/${one.id}/source${query}`)).json<SourceAnswer>()
    expect((await source()).path).toBe('checkout/2025-03-basket.md')
    const other = await source(`?telling=${one.sources[1]!.telling}`)
    expect(Value.Errors(SourceAnswer, other)).toEqual([])
    expect([other.path, other.text]).toEqual(['status/empty-baskets.md', STATUS_PAGE])
    expect((await app.inject(`/api/v1/incidents/${one.id}/source?telling=${slow}`)).statusCode).toBe(404)
  })

  test('are parted again, whatever was said before, and what was said stays with the incident of that id', async () => {
    const { incident: one } = await change('POST', `${basket}/same`, { with: status })
    await change('PUT', `${one.id}/corrections/severity`, { value: 'SEV1' })
    const { incident: left, events } = await change('POST', `${one.id}/apart`, { telling: one.sources[1]!.telling, why: 'Another day' })
    expect([left.sources.length, left.severity!.value, (await incident(status)).severity]).toEqual([1, 'SEV1', null])
    expect((await change('POST', `${status}/same`, { with: basket })).incident.sources.length).toBe(2)
    const again = await change('POST', `${one.id}/apart`, { telling: status })
    expect(await refusal('POST', 'undo', { events })).toEqual([409, 'moved_on'])
    expect((await change('POST', 'undo', { events: again.events })).incident.sources.length).toBe(2)
    expect(await refusal('POST', 'undo', { events: again.events })).toEqual([409, 'moved_on'])
  })

  test('that were one only through a third stay one when that is parted from them, also when it comes back', async () => {
    await throughStatus()
    const { events } = await change('POST', `${slow}/apart`, { telling: status })
    expect([await paths(basket), await paths(slow), await paths(status)]).toEqual([['checkout/2025-03-basket.md', 'search/2024-11-slow.md'], ['checkout/2025-03-basket.md', 'search/2024-11-slow.md'], ['status/empty-baskets.md']])
    await change('POST', 'undo', { events })
    expect(await paths(status)).toEqual(['checkout/2025-03-basket.md', 'search/2024-11-slow.md', 'status/empty-baskets.md'])
  })

  test('left together when a third is parted from them stay so when one of them is edited: it was a person who left them', async () => {
    await throughStatus()
    await change('POST', `${slow}/apart`, { telling: status })
    const file = join(root, 'search/2024-11-slow.md'), text = FILES['search/2024-11-slow.md']
    writeFileSync(file, `${text}- Watch the pool\n`)
    await readAll(store).finally(() => writeFileSync(file, text))
    expect((await incident(slow)).tasks.map(({ text }) => text.value)).toContain('Watch the pool')
    expect([await paths(basket), await paths(status)]).toEqual([['checkout/2025-03-basket.md', 'search/2024-11-slow.md'], ['status/empty-baskets.md']])
  })

  test('that two people unite at once are united by the first; the other is told so, and no account becomes one with itself', async () => {
    const both = await Promise.all([1, 2].map(() => app.inject({ method: 'POST', url: `/api/v1/incidents/${basket}/same`, payload: { with: status } })))
    expect(both.map(({ statusCode }) => statusCode).sort()).toEqual([200, 409])
    expect((await store.ledger({ limit: 100 })).filter(({ what }) => what === 'same').map(({ subject, to }) => [subject, to].sort())).toEqual([[basket, status].sort()])
  })

  test('cannot be united twice, nor one parted from itself', async () => {
    expect(await refusal('POST', `${basket}/same`, { with: basket })).toEqual([409, 'already_one'])
    expect(await refusal('POST', `${basket}/apart`, { telling: basket })).toEqual([409, 'single_source'])
    expect(await refusal('POST', `${basket}/same`, { with: 'nothing' })).toEqual([404, 'not_found'])
    await change('POST', `${basket}/same`, { with: status })
    expect(await refusal('POST', `${status}/same`, { with: basket })).toEqual([409, 'already_one'])
    expect(await refusal('POST', 'undo', { events: ['nothing'] })).toEqual([404, 'no_change'])
  })
})

test('the history tells of the incident, its accounts and its tasks, newest first', async () => {
  const { incident: one } = await change('POST', `${basket}/same`, { with: status, why: 'The public version' })
  await change('PUT', `${one.id}/corrections/started`, { value: '10:02', why: 'First lost basket' })
  await change('DELETE', `${one.id}/corrections/started`)
  const answer = await app.inject(`/api/v1/incidents/${one.id}/history`), { events } = answer.json<HistoryAnswer>()
  expect(Value.Errors(HistoryAnswer, answer.json())).toEqual([])
  expect(events.slice(0, 3)).toMatchObject([
    { what: 'took-back', field: 'started', from: { at: '2025-03-02T10:02+00:00' }, to: { at: '2025-03-02T10:00+00:00' }, says: 'Started 2025-03-02 10:00 UTC, as the document has it' },
    { what: 'set', field: 'started', from: { at: '2025-03-02T10:00+00:00' }, to: { at: '2025-03-02T10:02+00:00' }, why: 'First lost basket', says: 'Started 2025-03-02 10:02 UTC, was 2025-03-02 10:00 UTC' },
    { what: 'same', subject: { name: 'checkout/2025-03-basket.md' }, other: { name: 'status/empty-baskets.md' }, why: 'The public version', says: 'checkout/2025-03-basket.md and status/empty-baskets.md tell one incident' },
  ])
  expect(events.filter(({ what }) => what === 'minted').map(({ who, subject: { kind, name }, to, says }) => [who, kind, name, to, says])).toEqual(expect.arrayContaining([
    ['hindsight', 'incident', 'status/empty-baskets.md', { path: 'status/empty-baskets.md', title: 'Empty baskets' }, 'First read: status/empty-baskets.md, “Empty baskets”'],
    ['hindsight', 'task', 'Write to the customers who complained', { text: 'Write to the customers who complained' }, 'Task “Write to the customers who complained”: read from the document'],
  ]))
  expect(answer.body).not.toContain('sketch')
  expect((await app.inject('/api/v1/incidents/nothing/history')).statusCode).toBe(404)
})

test('a history remembers from both sides that two were parted', async () => {
  const { incident: one } = await change('POST', `${basket}/same`, { with: status })
  await change('POST', `${one.id}/apart`, { telling: status, why: 'Another day' })
  for (const id of [basket, status]) expect((await app.inject(`/api/v1/incidents/${id}/history`)).json<HistoryAnswer>().events[0]).toMatchObject({ what: 'apart', why: 'Another day' })
})

describe('what somebody says of a match', () => {
  const ALERT = '2025-03-09T02:47:09Z ERROR [checkout-7d9f4] session lifetime zero, baskets emptied user=ines.okafor password: tulipgarden'
  const verdictsOf = async (text: string) => (await app.inject({ method: 'POST', url: '/api/v1/similar', payload: { text } })).json<SimilarAnswer>().hits.find(({ id }) => id === basket)!.verdicts
  const judge = (was: boolean, text = ALERT) => change('POST', `${basket}/verdicts`, { text, was })

  test('is shown to whoever asks alike, on the incident and in its history, and undone', async () => {
    const { events, incident: now } = await judge(true)
    expect(now.verdicts).toMatchObject([{ event: events[0], was: true, words: expect.arrayContaining(['session', 'lifetime', 'baskets']) }])
    expect(now.revision).toBe(0)
    expect(await verdictsOf('WARN [checkout-0000] baskets emptied: session lifetime is zero')).toEqual(now.verdicts)
    expect(await verdictsOf('the alert on baskets fires')).toEqual([])
    expect((await app.inject(`/api/v1/search?q=${encodeURIComponent('baskets emptied checkout session lifetime zero')}`)).json<SearchAnswer>().hits[0]!.verdicts).toEqual(now.verdicts)
    const { events: [told] } = (await app.inject(`/api/v1/incidents/${basket}/history`)).json<HistoryAnswer>()
    expect(told).toMatchObject({ what: 'judged', says: expect.stringMatching(/^Marked as it, asked about .*lifetime/) })

    const undone = await change('POST', 'undo', { events })
    expect(undone.incident.verdicts).toEqual([])
    expect(await refusal('POST', 'undo', { events })).toEqual([409, 'moved_on'])
    expect((await change('POST', 'undo', { events: undone.events })).incident.verdicts).toHaveLength(1)
  })

  test('keeps nothing of what was asked but words that the archive has, and of these none that is somebody\'s', async () => {
    await judge(true, `${ALERT} zeppelin Ines`)
    const ledger = JSON.stringify(await store.ledger({ limit: 1_000 }))
    for (const word of ['zeppelin', 'okafor', 'tulipgarden', '02:47', '7d9f4']) expect(ledger).not.toContain(word)
    expect((await incident(basket)).verdicts[0]!.words).not.toContain('ines') // who owns a task
  })

  test('is not taken of more than is searched for', async () => {
    const asked = async (what: string, body: object) => (await app.inject({ method: 'POST', url: `/api/v1/incidents/${basket}/${what}`, payload: { text: 'x'.repeat(1_000_001), ...body } })).statusCode
    expect([await asked('verdicts', { was: true }), await asked('beside', {})]).toEqual([413, 413])
  })

  test('is said once, and the last word of one person holds', async () => {
    await judge(true)
    expect((await judge(true)).events).toEqual([])
    const { events, incident: now } = await judge(false)
    expect([events.length, now.verdicts.map(({ was }) => was)]).toEqual([2, [false]])
    expect((await change('POST', 'undo', { events })).incident.verdicts.map(({ was }) => was)).toEqual([true])
  })

  test('moves it to the first place for an alike question', async () => {
    const text = 'search slow, connection pool exhausted by a traffic surge', first = async () => (await app.inject({ method: 'POST', url: '/api/v1/similar', payload: { text: `${text}; baskets` } })).json<SimilarAnswer>().hits[0]
    expect((await first())!.id).toBe(slow)
    await judge(true, `${text}; baskets`)
    expect(await first()).toMatchObject({ id: basket, strength: 'strong', verdicts: [{ was: true }] })
  })

  test('of a question without a telling word is refused', async () => {
    expect(await refusal('POST', `${basket}/verdicts`, { text: 'zeppelin 12:30', was: true })).toEqual([400, 'nothing_telling'])
    expect(await refusal('POST', `${basket}/verdicts`, { text: 'baskets' })).toEqual([400, 'bad_request'])
    expect(await refusal('POST', 'nobody/verdicts', { text: 'baskets', was: true })).toEqual([404, 'not_found'])
  })
})
