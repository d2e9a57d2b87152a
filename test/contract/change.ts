// What every engine owes to whoever follows its changes: the next reading, and those who keep figures in memory.
import { beforeEach, describe, expect, test } from 'vitest'
import type { Store, StoredFile } from '../../store/store.ts'
import { fileOf } from './samples.ts'
import type { Opened } from './store.ts'

export function describeChange(opened: () => Opened): void {
  describe('after a change', () => {
    let store: Store
    beforeEach(() => {
      store = opened().store
    })

    const write = (...written: StoredFile[]) => store.apply({ found: { archive: 'ops', written, gone: [] } })

    test('an old file that lost an incident so is read again, whatever it holds by then', async () => {
      await write(fileOf('old.md', 'disk'))
      const { tellings, ...moved } = fileOf('new.md', 'disk')
      await write({ ...moved, tellings: [{ ...tellings[0]!, telling: { ...tellings[0]!.telling, id: 'id of old.md' } }] })
      expect([...(await store.known('ops')).entries()].sort()).toEqual([['new.md', moved.hash], ['old.md', '']])
    })

    test('figures since an edition: what a person calls no incident is gone for whoever asks, however often it was read since', async () => {
      await write(fileOf('a.md', 'disk'), fileOf('b.md', 'queue'))
      const before = await store.since(0), said = { id: 'e1', at: '2024-06-08T10:00:00Z', who: 'ada', subject: 'id of a.md', what: 'set' as const, field: 'kind', from: 'incident', to: 'policy', why: null }
      await store.apply({ events: [said] })
      await write(fileOf('a.md', 'disk again'))
      const now = await store.since(before.edition)
      expect([before.figures.map(({ id }) => id).sort(), now.figures.map(({ id }) => id), now.gone]).toEqual([['id of a.md', 'id of b.md'], [], ['id of a.md']])
      await store.apply({ events: [{ ...said, id: 'e2', what: 'took-back' }], groups: [{ incident: 'id of a.md', members: ['id of a.md'], bag: fileOf('a.md', 'disk').tellings[0]!.bag }] })
      expect(await store.since(now.edition)).toMatchObject({ figures: [{ id: 'id of a.md' }], gone: [] })
    })
  })
}
