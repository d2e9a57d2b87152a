// What every engine must do with what people say: the ledger, identities, incidents told by several accounts, and copies of it all.
import { existsSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'
import type { Known } from '../../store/identity.ts'
import type { LedgerEvent } from '../../store/ledger.ts'
import type { Change, Group, Store, StoredFile } from '../../store/store.ts'
import { taskOf } from '../api/records.ts'
import { fileOf, tellingOf, templateOf } from './samples.ts'
import type { Opened } from './store.ts'

const known = (path: string): Known => ({ archive: 'ops', kind: 'incident', path, title: path, day: null, started: null, resolved: null, sketch: '', fullness: 1 })

let events = 0
const event = (rest: Partial<LedgerEvent>): LedgerEvent =>
  ({ id: `e${++events}`, at: '2026-11-29T08:00:00.000Z', who: 'Ines', subject: 'id of a.md', what: 'set', field: 'severity', from: null, to: 'SEV1', why: null, ...rest })
const minted = (path: string) => event({ id: `minted ${path}`, who: 'hindsight', subject: `id of ${path}`, what: 'minted', field: null, to: known(path) })

export function describeLedger(opened: () => Opened): void {
  describe('a ledger', () => {
    let store: Store
    beforeEach(() => {
      store = opened().store
    })

    const apply = (written: StoredFile[], rest: Omit<Change, 'found'> = {}) => store.apply({ found: { archive: 'ops', written, gone: [] }, ...rest })
    const found = async (term: string) => (await store.candidates({ words: [{ terms: [term], weight: 1 }], all: [[term]], filters: {}, order: 'likeliest', limit: 10 })).candidates.map(({ id }) => id).sort()
    const idsOf = (events: LedgerEvent[]) => events.map(({ id }) => id)
    const withTasks = (path: string, ...tasks: string[]): StoredFile =>
      fileOf(path, `Disk of ${path}`, { tasks: tasks.map((text, i) => ({ ...taskOf(text), id: `${path} ${i}` })) })

    test('keeps events in their order, as they came, each once', async () => {
      const [one, two, three] = [event({ to: { at: '2024-06-08T10:00+00:00', precision: 'minute' }, field: 'started', from: [1, null, 'é'] }), event({ why: 'said "so"' }), event({ subject: 'other', to: null })]
      await store.apply({ events: [one, two] })
      await store.apply({ events: [{ ...two, to: 'SEV9' }, three] })
      expect(await store.ledger({ limit: 10 })).toEqual([one, two, three])
      expect(idsOf(await store.ledger({ after: 1, limit: 1 }))).toEqual([two.id])
      expect(idsOf(await store.ledger({ subjects: ['id of a.md', 'nobody'], limit: 10 }))).toEqual([one.id, two.id])
      expect(await store.event(two.id)).toEqual(two)
      expect(await store.event('none')).toBeNull()
      store = await opened().reopen()
      expect(await store.ledger({ limit: 10 })).toEqual([one, two, three])
    })

    test('gives what was said of two from either of them', async () => {
      const link = event({ what: 'same', field: null, subject: 'a', to: 'b "quoted"' })
      await store.apply({ events: [link, event({ subject: 'c', to: 'b "quoted"' })] })
      for (const subject of ['a', 'b "quoted"']) expect(idsOf(await store.ledger({ subjects: [subject], limit: 10 }))).toEqual([link.id])
    })

    test('knows who was given an id, by what he is known by last, and whether a file tells him', async () => {
      await apply([fileOf('a.md', 'Disk')], { events: [minted('a.md'), minted('b.md'), event({ who: 'hindsight', what: 'known', field: null, to: known('moved.md') })] })
      expect((await store.identities()).incidents).toEqual([{ id: 'id of a.md', known: known('moved.md'), stands: true }, { id: 'id of b.md', known: known('b.md'), stands: false }])
    })

    test('knows the tasks that were ever seen, and who said what of two being one', async () => {
      const task = (id: string, text: string) => event({ who: 'hindsight', what: 'minted', subject: id, field: null, to: { incident: 'id of a.md', text } })
      await store.apply({ events: [task('t1', 'Buy disks'), task('t2', 'Alert'), event({ what: 'apart', field: null, subject: 'a', to: 'b' }), event({ what: 'same', who: 'hindsight', field: null, subject: 'a', to: 'c' })] })
      expect(await store.tasksOf(['id of a.md', 'id of b.md'])).toEqual([{ id: 't1', incident: 'id of a.md', text: 'Buy disks' }, { id: 't2', incident: 'id of a.md', text: 'Alert' }])
      expect((await store.identities()).links).toEqual([{ a: 'a', b: 'b', same: false, byPerson: true }, { a: 'a', b: 'c', same: true, byPerson: false }])
    })

    describe('what people said', () => {
      test('holds in the incident, its facets, figures and filters, and survives another reading', async () => {
        await apply([fileOf('a.md', 'Disk full', { tags: ['capacity'] })])
        const { edition } = await store.since(0)
        await store.apply({ events: [event({ field: 'causes', to: ['dns'] })] })
        const isSo = async () => {
          expect((await store.incident('id of a.md'))!.causes.map(({ tag }) => tag)).toEqual(['dns'])
          expect((await store.browse({ cause: ['dns'] }, 0, 10)).ids).toEqual(['id of a.md'])
          expect((await store.browse({ cause: ['capacity'] }, 0, 10)).ids).toEqual([])
        }
        await isSo()
        expect((await store.since(edition)).figures).toMatchObject([{ id: 'id of a.md', causes: ['dns'] }])
        await apply([fileOf('a.md', 'Disk full again', { tags: ['capacity'] })])
        await isSo()
      })

      test('is found by its words, as long as it holds, beside those of the file', async () => {
        await apply([withTasks('a.md', 'Buy disks')], { events: [minted('a.md'), event({ who: 'hindsight', what: 'minted', subject: 'a.md 0', field: null, to: { incident: 'id of a.md', text: 'Buy disks' } })] })
        const all = () => Promise.all(['zeppelin', 'moor', 'disk', 'tillbridg'].map(async word => (await found(word)).length)), before = await all()
        await store.apply({ events: [event({ field: 'title', to: 'Zeppelin moored beside the disk' }), event({ subject: 'a.md 0', field: 'owner', to: 'Tillbridge' })] })
        expect([before, await all(), await store.complete('zep', 5)]).toEqual([[0, 0, 1, 0], [1, 1, 1, 1], ['zeppelin']])
        await apply([withTasks('a.md', 'Buy disks')])
        expect([await all(), (await store.frequencies(['disk'])).of]).toEqual([[1, 1, 1, 1], [1]])
        await store.apply({ events: [event({ field: 'title', what: 'took-back', to: null })] })
        expect(await all()).toEqual([0, 0, 1, 1])
      })

      test('of a task stays with it, also where its file has it no more', async () => {
        await apply([withTasks('a.md', 'Buy disks')], { events: [minted('a.md'), event({ who: 'hindsight', what: 'minted', subject: 'a.md 0', field: null, to: { incident: 'id of a.md', text: 'Buy disks' } })] })
        await store.apply({ events: [event({ subject: 'a.md 0', field: 'owner', to: 'Omar' })] })
        await apply([withTasks('a.md')])
        expect((await store.incident('a.md 0'))!.tasks).toMatchObject([{ id: 'a.md 0', gone: true, owner: { value: 'Omar' }, revision: 1 }])
      })

      test('of a match stays with its incident until it is withdrawn, and changes nothing that one may have seen', async () => {
        const judged = event({ what: 'judged', field: null, to: { was: true, words: ['heap', 'shelf'] } })
        await apply([fileOf('a.md', 'Disk full')], { events: [minted('a.md')] })
        await store.apply({ events: [judged, event({})] })
        await apply([fileOf('a.md', 'Disk full again')])
        const { verdicts, revision } = (await store.incident('id of a.md'))!
        expect([verdicts, revision]).toEqual([[{ event: judged.id, who: 'Ines', at: judged.at, was: true, words: ['heap', 'shelf'] }], 1])
        await store.apply({ events: [event({ what: 'withdrawn', field: null, to: judged.id })] })
        expect((await store.incident('id of a.md'))!.verdicts).toEqual([])
      })

      test('is stored only where nobody else was quicker', async () => {
        await apply([fileOf('a.md', 'Disk full'), fileOf('b.md', 'Disk slow')])
        const said = (to: string, revision: number) => store.apply({ events: [event({ to })], expect: [{ subject: 'id of b.md', revision: 0 }, { subject: 'id of a.md', revision }] })
        expect(await said('SEV1', 0)).toBe(2)
        expect(await said('SEV2', 0)).toBe(null)
        expect(await said('SEV3', 1)).toBe(3)
        expect((await store.ledger({ limit: 10 })).map(({ to }) => to)).toEqual(['SEV1', 'SEV3'])
        expect(await store.apply({ events: [event({})], expect: [{ subject: 'nobody', revision: 0 }] })).toBe(null)
      })

      test('makes an incident of a file that was taken for none, and takes it out again', async () => {
        const template = templateOf('t.md', 'Fill in'), { bag } = template.tellings[0]!
        await apply([template])
        await store.apply({ events: [event({ subject: 'id of t.md', field: 'kind', to: 'incident' })], groups: [{ incident: 'id of t.md', members: ['id of t.md'], bag }] })
        expect([await found('fill'), (await store.health()).incidents]).toEqual([['id of t.md'], 1])
        await store.apply({ events: [event({ subject: 'id of t.md', field: 'kind', what: 'took-back', to: 'template' })] })
        expect([await found('fill'), (await store.health()).incidents]).toEqual([[], 0])
        expect((await store.since(1)).gone).toEqual(['id of t.md'])
      })

      test('names who said that a file holds no incident, and why', async () => {
        await apply([fileOf('a.md', 'Disk full')])
        await store.apply({ events: [event({ field: 'kind', to: 'notes', why: 'A talk' })] })
        expect((await store.files({ state: 'other', offset: 0, limit: 10 })).files).toMatchObject([{ path: 'a.md', what: 'notes', reason: 'set by Ines: A talk' }])
      })
    })

    describe('an incident told by several', () => {
      const group = (...paths: string[]): Group => ({ incident: `id of ${paths[0]}`, members: paths.map(path => `id of ${path}`) })
      beforeEach(() => apply([fileOf('a.md', 'Disk full', { tags: ['capacity'] }), fileOf('b.md', 'Volume full', { tags: ['capacity'] })], { groups: [group('a.md', 'b.md')] }))

      test('counts once everywhere, by the words of the one that leads', async () => {
        expect([await found('full'), await found('disk'), await found('volum')]).toEqual([['id of a.md'], ['id of a.md'], []])
        const { total, ids, facets } = await store.browse({}, 0, 10)
        expect([total, ids, facets.cause]).toEqual([1, ['id of a.md'], [{ value: 'capacity', count: 1 }]])
        expect([(await store.health()).incidents, (await store.frequencies(['full'])).documents, (await store.since(0)).figures.map(({ id }) => id)]).toEqual([1, 1, ['id of a.md']])
        expect((await store.incident('id of b.md'))!.sources.map(({ path }) => path)).toEqual(['a.md', 'b.md'])
      })

      test('may be led by another of them, whose words are then given', async () => {
        const { bag } = fileOf('b.md', 'Volume full').tellings[0]!
        await store.apply({ groups: [{ incident: 'id of a.md', members: ['id of b.md', 'id of a.md'], bag }] })
        expect([await found('disk'), await found('volum'), (await store.incident('id of a.md'))!.source.path]).toEqual([[], ['id of a.md'], 'b.md'])
      })

      test('stays when the archive of the one that leads is forgotten, by the words of the other once its file is read again', async () => {
        const there = fileOf('a.md', 'Disk brimming', { id: 'theirs', archive: 'other', tags: ['capacity'] }), { edition } = await store.since(0)
        await store.apply({ found: { archive: 'other', written: [there], gone: [] }, groups: [{ incident: 'id of b.md', members: ['theirs', 'id of b.md'] }, group('a.md')] })
        await store.removeArchive('other')
        const incident = (await store.incident('theirs'))!
        expect([incident.id, incident.sources.map(({ path }) => path)]).toEqual(['id of b.md', ['b.md']])
        expect((await store.since(edition)).figures.map(({ id }) => id).sort()).toEqual(['id of a.md', 'id of b.md'])
        expect([await found('brimming'), (await store.known('ops')).get('b.md')]).toEqual([[], ''])
        await apply([fileOf('b.md', 'Volume full', { tags: ['capacity'] })])
        expect([await found('volum'), (await store.browse({}, 0, 10)).total]).toEqual([['id of b.md'], 2])
      })

      test('falls apart, and the second is an incident again', async () => {
        const { edition } = await store.since(0), { bag } = fileOf('b.md', 'Volume full').tellings[0]!
        await store.apply({ groups: [group('a.md'), { ...group('b.md'), bag }] })
        expect([await found('full'), await found('volum')]).toEqual([['id of a.md', 'id of b.md'], ['id of b.md']])
        expect((await store.since(edition)).figures.map(({ id }) => id).sort()).toEqual(['id of a.md', 'id of b.md'])
        expect((await store.incident('id of a.md'))!.sources.length).toBe(1)
      })

      test('takes what was said of any of them', async () => {
        await store.apply({ events: [event({ subject: 'id of b.md' }), event({ subject: 'id of b.md', field: 'title', to: 'Disks' })] })
        expect(await store.incident('id of a.md')).toMatchObject({ title: { value: 'Disks' }, severity: { value: 'SEV1' }, revision: 2 })
      })
    })

    test('accounts that were one and by another ledger are not: each is to be read again, and found then', async () => {
      const files = [fileOf('a.md', 'Disk of a'), fileOf('b.md', 'Disk of b')], one: Group = { incident: 'id of a.md', members: ['id of b.md', 'id of a.md'] }
      await apply(files, { groups: [one] })
      await store.replaceLedger([minted('a.md'), minted('b.md')])
      await apply([files[0]!])
      expect((await store.known('ops')).get('b.md')).toBe('')
      await apply([files[1]!])
      expect(await found('disk')).toEqual(['id of a.md', 'id of b.md'])
    })

    test('refuses groups that were made before another link was noted', async () => {
      await apply([fileOf('a.md', 'Disk of a'), fileOf('b.md', 'Disk of b')], { events: [event({ what: 'same', subject: 'id of a.md', field: null, to: 'id of b.md' })] })
      const groups: Group[] = [{ incident: 'id of a.md', members: ['id of a.md', 'id of b.md'] }]
      expect(await store.apply({ groups, links: 0 })).toBe(null)
      expect(await store.apply({ groups, links: 1 })).toBe(2)
    })

    test('is replaced as a whole, and everything is to be read again', async () => {
      await apply([fileOf('a.md', 'Disk full'), fileOf('b.md', 'Disk full')], { events: [minted('a.md'), minted('b.md'), event({})], groups: [{ incident: 'id of a.md', members: ['id of a.md', 'id of b.md'] }] })
      const ledger = [minted('b.md'), event({ subject: 'id of b.md', to: 'SEV4' })]
      await store.replaceLedger(ledger)
      expect(await store.ledger({ limit: 10 })).toEqual(ledger)
      expect([...(await store.known('ops')).values()]).toEqual(['', ''])
      await apply([fileOf('a.md', 'Disk full'), fileOf('b.md', 'Disk full')])
      expect([(await store.incident('id of a.md'))!.severity, (await store.incident('id of b.md'))!.severity!.value]).toEqual([null, 'SEV4'])
      expect(await found('disk')).toEqual(['id of a.md', 'id of b.md'])
    })

    test('is backed up with everything, of one moment, over no file that is there', async () => {
      await apply([fileOf('a.md', 'Disk full')], { events: [event({})] })
      const file = join(mkdtempSync(join(tmpdir(), 'backup-')), 'copy')
      const writing = Promise.all(Array.from({ length: 20 }, (_, i) => store.apply({ events: [event({ subject: 'id of a.md', to: `SEV${i}` })] })))
      await store.backup(file)
      await writing
      expect(existsSync(file)).toBe(true)
      await expect(store.backup(file)).rejects.toMatchObject({ code: 'unwritable' })
      expect((await store.ledger({ limit: 100 })).length).toBe(21)
    })

    test('gives what changed after an edition, and what is gone', async () => {
      expect(await store.since(0)).toEqual({ edition: 0, figures: [], gone: [] })
      await apply([fileOf('a.md', 'Disk full'), { ...fileOf('log.md', 'Two'), tellings: ['x', 'y'].map(id => ({ ...fileOf('log.md', 'Two').tellings[0]!, telling: tellingOf(id, 'log.md', 'Two') })) }])
      const { edition, figures } = await store.since(0)
      expect(figures.map(({ id }) => id).sort()).toEqual(['id of a.md', 'x', 'y'])
      expect(await store.since(edition)).toEqual({ edition, figures: [], gone: [] })
      await store.apply({ found: { archive: 'ops', written: [], gone: ['a.md'] } })
      expect(await store.since(edition)).toMatchObject({ figures: [], gone: ['id of a.md'] })
    })
  })
}
