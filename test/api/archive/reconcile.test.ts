import { expect, test } from 'vitest'
import { bookshelf } from '../../../api/archive/identity/books.ts'
import { reconcile } from '../../../api/archive/reconcile.ts'
import type { Found } from '../../../ingest/found.ts'
import type { Change, Store } from '../../../store/store.ts'
import { foundFile, incidentRecord } from '../records.ts'

/** A store that only remembers what was applied to it. */
function recorder() {
  const changes: NonNullable<Change['found']>[] = []
  const apply = async ({ found }: Change) => {
    return changes.push(found!)
  }
  return { changes, store: { apply, since: async () => ({ edition: changes.length, figures: [], gone: [] }), identities: async () => ({ incidents: [], links: [] }), tasksOf: async () => [] } as unknown as Store }
}

async function* stream(...found: Found[]) { yield* found }

const unread: Found = {
  type: 'unread', path: 'scan.pdf', hash: 'h', bytes: 9,
  problem: { rule: 'not-text', severity: 'error', message: 'scan.pdf is not text.', remedy: 'Save it as text.' },
}

test('what is stored of a file that cannot be read now stays, and is told of', async () => {
  const { store, changes } = recorder(), kept: string[] = []
  const problem = { rule: 'file-unreadable', severity: 'error' as const, message: 'a.md cannot be read (EACCES).', remedy: 'Give yourself the right to read the file.' }
  expect(await reconcile(store, 'shop', stream({ type: 'kept', path: 'a.md', problem }), { onkept: ({ message }) => kept.push(message) })).toEqual({ changed: 0, unchanged: 1, gone: 0 })
  expect([changes, kept]).toEqual([[], ['a.md cannot be read (EACCES).']])
})

test('what is known of identities is not kept where somebody else wrote meanwhile', async () => {
  const { store } = recorder(), kept: (number | null)[] = []
  const read = async (editions: number[], ...found: Found[]) => {
    const beside = { ...store, since: async () => ({ edition: 1, figures: [], gone: [] }), apply: async () => editions.shift()! }, shelf = bookshelf(beside)
    await reconcile(beside, 'shop', stream(...found), { shelf: { ...shelf, keep: books => void kept.push(books.edition) } })
  }
  await read([2], foundFile('a.md'))
  await read([3], foundFile('a.md'))
  await read([1], unread)
  await read([2], unread)
  expect(kept).toEqual([2, null, 1, null])
})

test('what was found becomes a change, with ids for incidents and tasks; what is gone goes at the end', async () => {
  const { store, changes } = recorder()
  const sums = await reconcile(store, 'shop', stream(
    { type: 'progress', found: 4, done: 0 }, { type: 'gone', path: 'lost.md' },
    foundFile('basket.md', [incidentRecord({ title: 'Basket emptied itself', tasks: ['Alert on queue length'] })]),
    unread, { type: 'unchanged', path: 'old.md' },
  ))
  expect(sums).toEqual({ changed: 2, unchanged: 1, gone: 1 })
  expect(changes.map(({ archive, gone }) => [archive, gone])).toEqual([['shop', []], ['shop', ['lost.md']]])
  const [basket, scan] = changes[0]!.written
  expect(basket!.tellings[0]!.telling).toMatchObject({ id: expect.stringMatching(/^[0-9a-z]{10}$/), archive: 'shop', tasks: [{ id: expect.stringMatching(/^[0-9a-z]{10}$/), text: { value: 'Alert on queue length' } }] })
  expect(scan).toMatchObject({ path: 'scan.pdf', text: null, problem: { rule: 'not-text' }, tellings: [] })
})

test('nothing found, nothing applied', async () => {
  const { store, changes } = recorder()
  await reconcile(store, 'shop', stream({ type: 'unchanged', path: 'old.md' }))
  expect(changes).toEqual([])
})

test('450 files are applied in batches that grow, in order and each once', async () => {
  const { store, changes } = recorder()
  const names = Array.from({ length: 450 }, (_, i) => `${i}.md`)
  await reconcile(store, 'shop', stream(...names.map(name => foundFile(name))))
  expect(changes.map(({ written }) => written.length)).toEqual([4, 8, 16, 32, 64, 128, 198])
  expect(changes.flatMap(({ written }) => written.map(({ path }) => path))).toEqual(names)
})

test('large texts make a batch sooner', async () => {
  const { store, changes } = recorder()
  const large = 'x'.repeat(3_000_000)
  await reconcile(store, 'shop', stream(...['a.md', 'b.md', 'c.md'].map(name => foundFile(name, undefined, large))))
  expect(changes.map(({ written }) => written.length)).toEqual([2, 1])
})

test('asked to stop, it applies what it has and takes no more', async () => {
  const { store, changes } = recorder(), stopping = new AbortController()
  async function* found(): AsyncGenerator<Found> {
    yield foundFile('a.md')
    stopping.abort()
    yield foundFile('b.md')
    yield foundFile('c.md')
  }
  await reconcile(store, 'shop', found(), { signal: stopping.signal })
  expect(changes.flatMap(({ written }) => written.map(({ path }) => path))).toEqual(['a.md', 'b.md'])
})
