// What every engine must do. An engine's own test opens it and hands it to `describeStore`; no score is asserted, for engines find and the API ranks.
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Filters } from '../../store/filters.ts'
import type { Store, StoredFile, Wanted } from '../../store/store.ts'
import type { StoreError } from '../../store/store-error.ts'
import { stem } from '../../text/stems.ts'
import { words } from '../../text/tokens.ts'
import { describeChange } from './change.ts'
import { describeKeys } from './keys.ts'
import { describeLedger } from './ledger.ts'
import { describeAccounts } from './accounts.ts'
import { describeLimits } from './limits.ts'
import { describeParts } from './parts.ts'
import { describeProblems } from './problems.ts'
import { fileOf, tellingOf, templateOf, tooLarge, unreadFile } from './samples.ts'
import { describeWords } from './words.ts'

export type Opened = { store: Store; /** The same data once more, as after a restart. */ reopen(): Promise<Store>; remove(): Promise<void> }

const archive = { name: 'ops', root: '/srv/ops', sample: false, readAt: '2024-06-08T10:00:00Z', milliseconds: 12, changed: 3 }

export function describeStore(name: string, open: () => Promise<Opened>): void {
  describe(`${name}: a store`, () => {
    let opened: Opened, store: Store
    beforeEach(async () => {
      opened = await open()
      store = opened.store
    })
    afterEach(() => opened.remove())

    const write = (...written: StoredFile[]) => store.apply({ found: { archive: 'ops', written, gone: [] } })
    const ask = async (text: string, filters: Filters = {}, more: Partial<Wanted> = {}) => {
      const lists = words(text).map(word => [stem(word)])
      return store.candidates({ words: lists.map(terms => ({ terms, weight: 1 })), all: lists, filters, order: 'likeliest', limit: 100, ...more })
    }
    const found = async (text: string, filters?: Filters) => (await ask(text, filters)).candidates.filter(({ hasAll }) => hasAll).map(({ id }) => id).sort()
    const some = async (text: string) => (await ask(text)).candidates.map(({ id }) => id).sort()

    describe('keeps', () => {
      test('nothing at first', async () => {
        expect([await store.ready(), await store.archives()]).toEqual([undefined, []])
        expect(await store.frequencies(['disk'])).toEqual({ documents: 0, meanLength: 0, of: [0] })
        expect(await ask('disk')).toMatchObject({ total: 0, candidates: [] })
        expect(await store.browse({}, 0, 10)).toMatchObject({ total: 0, ids: [] })
        expect(await store.health()).toMatchObject({ incidents: 0, tasks: 0, problems: 0, span: null, files: { found: 0, read: 0, unread: 0, other: 0 } })
      })

      test('an archive as last put', async () => {
        await store.putArchive({ ...archive, readAt: null })
        await store.putArchive(archive)
        expect(await store.archives()).toEqual([archive])
      })

      test('a file with its text and its incidents, as they came', async () => {
        const file = fileOf('a.md', 'Disk full\nThe disk of db-1 was full: "C:\\temp" 💾 مرحبا\0.\r\n', { started: '2024-06-08T10:00+03:00', tags: ['capacity'] })
        await write(file)
        const { tellings, ...kept } = file
        expect(await store.file('ops', 'a.md')).toEqual({ ...kept, tellings: [tellings[0]!.telling] })
        expect(await store.incident('id of a.md')).toMatchObject(tellings[0]!.telling)
        expect(await store.known('ops')).toEqual(new Map([['a.md', file.hash]]))
      })

      test('several incidents of one file in order, each page with its own part of the text', async () => {
        const text = 'First\nqueue\nSecond\ncache\n'
        const one = tellingOf('one', 'log.md', text.slice(0, 12))
        const two = tellingOf('two', 'log.md', text.slice(12))
        const second = { ...two, source: { ...two.source, incident: 2, start: 12, end: text.length } }
        const file = fileOf('log.md', text), { bag, told } = file.tellings[0]!
        await write({ ...file, tellings: [{ telling: one, bag, told }, { telling: second, bag, told }] })
        expect((await store.file('ops', 'log.md'))!.tellings.map(({ id }) => id)).toEqual(['one', 'two'])
        expect((await store.pages(['two', 'one'])).map(({ incident, text }) => [incident.id, text])).toEqual([['two', 'Second\ncache\n'], ['one', 'First\nqueue\n']])
      })

      test('incidents in the order asked, without those that are not there', async () => {
        await write(fileOf('a.md', 'a'), fileOf('b.md', 'b'))
        expect((await store.incidents(['id of b.md', 'no such id', 'id of a.md'])).map(({ id }) => id)).toEqual(['id of b.md', 'id of a.md'])
        expect(await store.incident('no such id')).toBeNull()
        expect(await store.file('ops', 'none.md')).toBeNull()
        expect(await store.file('none', 'a.md')).toBeNull()
      })

      test('everything when it is opened again', async () => {
        await store.putArchive(archive)
        await write(fileOf('a.md', 'Disk full'))
        store = await opened.reopen()
        expect(await store.archives()).toEqual([archive])
        expect(await found('disk')).toEqual(['id of a.md'])
      })
    })

    describe('changes', () => {
      test('a file as a whole: old words are gone, new ones found', async () => {
        await write(fileOf('a.md', 'disk full disk'), fileOf('b.md', 'disk slow'))
        await write(fileOf('a.md', 'queue stuck'))
        expect(await found('disk')).toEqual(['id of b.md'])
        expect(await found('queue')).toEqual(['id of a.md'])
        expect(await store.frequencies(['disk', 'queue', 'full'].map(stem))).toEqual({ documents: 2, meanLength: 2, of: [1, 1, 0] })
      })

      test('nothing when the same is written again', async () => {
        const files = [fileOf('a.md', 'disk full'), fileOf('b.md', 'disk slow', { tags: ['capacity'] })]
        await write(...files)
        const before = [await store.health(), await ask('disk')]
        await write(...files)
        await write(...files)
        expect([await store.health(), await ask('disk')]).toEqual(before)
      })

      test('an incident that moved from one file to another in one change', async () => {
        await write(fileOf('a.md', 'disk full', { id: 'x' }))
        await store.apply({ found: { archive: 'ops', written: [fileOf('b.md', 'disk full', { id: 'x' })], gone: ['a.md'] } })
        expect((await store.incident('x'))!.source.path).toBe('b.md')
        expect(await found('disk')).toEqual(['x'])
        expect(await store.known('ops')).toEqual(new Map([['b.md', 'hash of disk full']]))
      })

      test('an incident that moved, its old file not being read again yet', async () => {
        await write(fileOf('a.md', 'disk full', { id: 'x' }))
        await write(fileOf('b.md', 'disk slow', { id: 'x' }))
        expect((await store.incident('x'))!.source.path).toBe('b.md')
        expect(await found('disk')).toEqual(['x'])
        expect(await found('full')).toEqual([])
        await store.apply({ found: { archive: 'ops', written: [], gone: ['a.md'] } })
        expect(await found('slow')).toEqual(['x'])
      })

      test('a file that went takes its incidents, problems and words along', async () => {
        await write(fileOf('a.md', 'disk full', { problems: [{ rule: 'no-date', severity: 'note', message: 'm', remedy: 'r' }] }))
        await store.apply({ found: { archive: 'ops', written: [], gone: ['a.md', 'never-there.md'] } })
        expect(await found('disk')).toEqual([])
        expect(await store.incident('id of a.md')).toBeNull()
        expect(await store.problems({ offset: 0, limit: 10 })).toEqual({ total: 0, problems: [] })
      })

      test('all or nothing: a change that fails leaves what was there', async () => {
        await write(fileOf('a.md', 'disk full'))
        const twice = [fileOf('b.md', 'queue', { id: 'same' }), fileOf('c.md', 'queue', { id: 'same' })]
        await expect(store.apply({ found: { archive: 'ops', written: twice, gone: ['a.md'] } })).rejects.toThrow()
        expect(await found('disk')).toEqual(['id of a.md'])
        expect(await found('queue')).toEqual([])
        await write(fileOf('d.md', 'queue'))
        expect(await found('queue')).toEqual(['id of d.md'])
      })

      test('an archive is forgotten with all that was read from it, others stay', async () => {
        await store.putArchive(archive)
        await store.putArchive({ ...archive, name: 'other' })
        await write(fileOf('a.md', 'disk full'))
        await store.apply({ found: { archive: 'other', written: [fileOf('a.md', 'disk full', { id: 'theirs', archive: 'other' })], gone: [] } })
        await store.removeArchive('ops')
        expect((await store.archives()).map(({ name }) => name)).toEqual(['other'])
        expect(await found('disk')).toEqual(['theirs'])
        expect(await store.known('ops')).toEqual(new Map())
      })
    })

    describe('finds', () => {
      beforeEach(() => write(
        fileOf('a.md', 'Disk full\ndisk disk', { started: '2024-06-08T10:00+03:00', tags: ['capacity', 'resource-leak'] }),
        fileOf('b.md', 'Disk slow\nreplication lag', { started: '2023-01-01', tags: ['capacity'] }),
        fileOf('c.md', 'Pod OOMKilled\nreplication configuration', { tags: ['dns'] }),
        templateOf('t.md', 'Fill in\ndisk'),
      ))

      test('incidents that have all the words, and those that have some; never a template', async () => {
        expect(await found('disk')).toEqual(['id of a.md', 'id of b.md'])
        expect(await found('disk replication')).toEqual(['id of b.md'])
        expect(await some('disk replication')).toEqual(['id of a.md', 'id of b.md', 'id of c.md'])
        expect(await found('disk nowhere')).toEqual([])
        expect(await some('disk nowhere')).toEqual(['id of a.md', 'id of b.md'])
      })

      test('how many have all, those first, and whether there are any whatever the filters', async () => {
        const { match, total, withAll, candidates } = await ask('lag disk')
        expect([match, total, withAll, candidates.map(({ id, hasAll }) => [id, hasAll])]).toEqual(['all', 2, 1, [['id of b.md', true], ['id of a.md', false]]])
        expect(await ask('lag disk', { year: ['2024'] })).toMatchObject({ match: 'all', total: 1, withAll: 0 })
        expect(await ask('lag nowhere')).toMatchObject({ match: 'any', total: 1, withAll: 0 })
        expect(await ask('lag disk', {}, { all: [] })).toMatchObject({ match: 'any', total: 2, withAll: 0 })
        expect(await ask('lag disk', {}, { all: [['lag', 'full'], ['disk']] })).toMatchObject({ match: 'all', total: 2, withAll: 2 })
      })

      test('how often each word occurs, and how long the text is', async () => {
        const { candidates } = await ask('full disk lag')
        expect(candidates.find(({ id }) => id === 'id of a.md')).toEqual({ id: 'id of a.md', length: 4, counts: [1, 3, 0], hasAll: false })
      })

      test('a word by any of its terms, counted together', async () => {
        const terms = ['full', 'lag', 'disk'], { candidates, total } = await ask('', {}, { words: [{ terms, weight: 1 }], all: [terms] })
        expect(total).toBe(2)
        expect(candidates.find(({ id }) => id === 'id of a.md')!.counts).toEqual([4])
      })

      test('no more candidates than asked for, the weightiest; the total is of all', async () => {
        const { total, candidates } = await ask('', {}, { words: [{ terms: ['disk'], weight: 1 }, { terms: ['lag'], weight: 5 }], limit: 1 })
        expect([total, candidates.map(({ id }) => id)]).toEqual([2, ['id of b.md']])
      })

      test('by date, those without one last', async () => {
        const ordered = async (order: Wanted['order'], limit = 10) => (await ask('disk pod', {}, { order, limit, all: [] })).candidates.map(({ id }) => id.slice(6, 7)).join('')
        expect([await ordered('newest'), await ordered('oldest'), await ordered('oldest', 2)]).toEqual(['abc', 'bac', 'ba'])
        expect((await ask('disk lag', {}, { order: 'newest' })).candidates.map(({ id }) => id.slice(6, 7)), 'those with all first').toEqual(['b', 'a'])
        expect((await store.browse({}, 0, 10, undefined, 'oldest')).ids.map(id => id.slice(6, 7))).toEqual(['b', 'a', 'c'])
      })

      test('terms that a beginning may become, also where the stem goes another way', async () => {
        expect(await store.complete('configurat', 10)).toEqual([stem('configuration')])
        expect(await store.complete('repl', 10)).toEqual([stem('replication')])
        expect(await store.complete('di', 10)).toEqual(['disk'])
        expect(await store.complete('nothing', 10)).toEqual([])
        expect(await store.complete('=mem', 10)).toEqual([])
        expect(await store.complete('', 10)).toEqual([])
      })

      test('the newest first when there are no words, those without a date last', async () => {
        expect(await store.browse({}, 0, 10)).toMatchObject({ total: 3, ids: ['id of a.md', 'id of b.md', 'id of c.md'] })
        expect(await store.browse({}, 1, 1)).toMatchObject({ total: 3, ids: ['id of b.md'] })
        expect(await store.browse({}, 99, 10)).toMatchObject({ total: 3, ids: [] })
      })

      test('by filters: values of one field are alternatives, fields narrow each other', async () => {
        const ids = async (filters: Filters) => (await store.browse(filters, 0, 10)).ids
        expect(await ids({ cause: ['dns', 'resource-leak'] })).toEqual(['id of a.md', 'id of c.md'])
        expect(await ids({ cause: ['capacity'], year: ['2023'] })).toEqual(['id of b.md'])
        expect(await ids({ year: ['undated'] })).toEqual(['id of c.md'])
        expect(await ids({ missing: ['started'] })).toEqual(['id of c.md'])
        expect(await ids({ cause: ['no such cause'] })).toEqual([])
        expect(await ids({ cause: [] })).toHaveLength(3)
        expect(await found('disk', { cause: ['resource-leak'] })).toEqual(['id of a.md'])
      })

      test('facets over all matches, the own choice of a field left out', async () => {
        const { facets, total } = await ask('disk', { cause: ['resource-leak'] })
        expect(total).toBe(1)
        expect(facets.cause).toEqual([{ value: 'capacity', count: 2 }, { value: 'resource-leak', count: 1 }])
        expect(facets.year).toEqual([{ value: '2024', count: 1 }])
        expect((await ask('disk', {}, { facets: false })).facets).toEqual({})
        expect((await store.browse({}, 0, 1)).facets.cause).toEqual([{ value: 'capacity', count: 2 }, { value: 'dns', count: 1 }, { value: 'resource-leak', count: 1 }])
      })
    })

    for (const describePart of [describeAccounts, describeLimits, describeParts, describeProblems, describeWords]) describePart(() => store)
    for (const describePart of [describeChange, describeKeys, describeLedger]) describePart(() => opened)

    describe('tells of the archive', () => {
      beforeEach(async () => {
        await store.putArchive(archive)
        const odd = { rule: 'odd-duration', severity: 'warning' as const, message: 'm', remedy: 'r', place: { line: 1, start: 0, end: 4 } }
        await write(fileOf('a.md', 'Disk full', { started: '2024-06-08', problems: [odd] }), fileOf('b.md', 'Slow', { started: '2023-01-02T10:00' }), templateOf('t.md', 'Fill in'), unreadFile('big.md'))
      })

      test('counts, coverage and span', async () => {
        const health = await store.health()
        expect(health).toMatchObject({ incidents: 2, problems: 1, files: { found: 4, read: 2, unread: 1, other: 1 }, span: { first: '2023-01-02', last: '2024-06-08' } })
        expect(health.archives).toEqual([{ ...archive, files: 4, incidents: 2 }])
        expect(health.coverage.find(({ field }) => field === 'started')).toEqual({ field: 'started', known: 2, inferred: 0 })
        expect(health.coverage.find(({ field }) => field === 'severity')).toEqual({ field: 'severity', known: 0, inferred: 0 })
        expect(health.formats, 'of the files that were read').toEqual([{ format: 'markdown', files: 3, incidents: 2 }])
      })

      test('files that were not read, and files that hold no incident', async () => {
        expect(await store.files({ state: 'unread', offset: 0, limit: 10 })).toEqual({
          total: 1, files: [{ archive: 'ops', path: 'big.md', state: 'unread', what: 'too-large', reason: tooLarge.message, remedy: tooLarge.remedy, id: null }],
        })
        expect(await store.files({ state: 'other', offset: 0, limit: 10 })).toEqual({
          total: 1, files: [{ archive: 'ops', path: 't.md', state: 'other', what: 'template', reason: 'Fill in', remedy: null, id: 'id of t.md' }],
        })
      })
    })

    describe('bears', () => {
      const HOSTILE = ['"', `'; DROP TABLE incidents; --`, '*', 'a*', 'NEAR(a b)', 'disk OR full', '-disk', 'title:disk', '\0', '\ud800', '💾', 'مرحبا', '%', '_', '(', 'x'.repeat(10_000), '\\', '{"match_all":{}}', '__proto__', 'constructor']

      test('hostile terms, beginnings, ids, paths and filters: they are not there', async () => {
        await write(fileOf('a.md', 'disk full'))
        for (const hostile of HOSTILE) {
          const is = JSON.stringify(hostile).slice(0, 40)
          expect((await ask('', {}, { words: [{ terms: [hostile], weight: 1 }], all: [[hostile]] })).candidates, is).toEqual([])
          expect(await store.sideBySide([hostile, hostile]), is).toEqual({ looked: 0, found: 0 })
          expect((await store.frequencies([hostile])).of, is).toEqual([0])
          expect(await store.complete(hostile, 10), is).toEqual([])
          expect(await store.incident(hostile), is).toBeNull()
          expect(await store.file(hostile, hostile), is).toBeNull()
          expect((await store.browse({ cause: [hostile], missing: [hostile] }, 0, 10)).ids, is).toEqual([])
          expect((await store.problems({ rule: hostile, offset: 0, limit: 10 })).total, is).toBe(0)
          await store.apply({ found: { archive: hostile, written: [], gone: [hostile] } })
          expect(await found('disk'), is).toEqual(['id of a.md'])
        }
      })

      test('hostile paths, texts, ids and values of facets: they come back as they went', async () => {
        const whole = HOSTILE.filter(text => text !== '\ud800')
        const files = whole.map(hostile => {
          const services = [{ value: hostile, basis: 'stated' as const, evidence: [], confidence: 1 }]
          return fileOf(hostile, `${hostile} disk`, { id: hostile, tags: [hostile], services })
        })
        await write(...files)
        for (const [i, hostile] of whole.entries()) {
          const is = JSON.stringify(hostile).slice(0, 40)
          expect(await store.incident(hostile), is).toMatchObject(files[i]!.tellings[0]!.telling)
          expect((await store.file('ops', hostile))!.text, is).toBe(`${hostile} disk`)
          expect((await store.browse({ cause: [hostile], service: [hostile] }, 0, 10)).ids, is).toEqual([hostile])
        }
        expect(await found('disk')).toEqual([...whole].sort())
      })

      test('questions without words', async () => {
        await write(fileOf('a.md', 'disk full'))
        expect(await ask('')).toMatchObject({ total: 0, candidates: [] })
        expect(await store.pages([])).toEqual([])
      })

      test('many questions at once, while files are being written', async () => {
        const batches = Array.from({ length: 5 }, (_, i) => write(fileOf(`${i}.md`, `disk ${i}`)))
        const asked = Array.from({ length: 50 }, () => found('disk'))
        await Promise.all([...batches, ...asked])
        expect(await found('disk')).toHaveLength(5)
      })

      test('being asked after closing: it says so', async () => {
        await store.close()
        await expect(store.incident('x')).rejects.toMatchObject({ name: 'StoreError', code: 'closed' } satisfies Partial<StoreError>)
        await store.close()
      })
    })
  })
}
