import { cpSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { selectArchives } from '../../../api/archive/archives.ts'
import { startReading } from '../../../api/archive/reading.ts'
import { openSqlite } from '../../../store/sqlite/open.ts'
import { StoreError } from '../../../store/store-error.ts'
import type { Store } from '../../../store/store.ts'
import { FILES, folderOf } from '../archive-files.ts'

let store: Store, root: string

beforeEach(async () => {
  store = await openSqlite(mkdtempSync(join(tmpdir(), 'data-')))
  root = folderOf(FILES)
})
afterEach(() => store.close())

const read = async (...roots: string[]) => {
  const reading = startReading(store, await selectArchives(store, roots), { maxBytes: 5_000_000, now: () => new Date('2026-01-02T03:04:05Z') })
  return { ...(await reading.finished), notes: reading.notes }
}

test('the first reading reads all, the second nothing; when is kept with the archive', async () => {
  expect(await read(root)).toMatchObject({ changed: 3, unchanged: 0, gone: 0, notes: [] })
  expect(await store.archives()).toMatchObject([{ name: 'postmortems', readAt: '2026-01-02T03:04:05.000Z', changed: 3 }])
  expect(await read()).toMatchObject({ changed: 0, unchanged: 3, gone: 0 })
})

test('what one reading found bears one time, however long the reading takes', async () => {
  let ms = 0
  const many = Object.fromEntries(Array.from({ length: 20 }, (_, i) => [`till-${i}.md`, `# Till ${i} down\n\nStarted: 2025-01-${10 + i} 10:00 UTC\n`])) // several batches
  await startReading(store, await selectArchives(store, [folderOf({ ...FILES, ...many })]), { maxBytes: 5_000_000, now: () => new Date((ms += 60_000)) }).finished
  const minted = (await store.ledger({ limit: 100 })).filter(({ what }) => what === 'minted')
  expect([minted.length, new Set(minted.map(({ at }) => at)).size]).toEqual([25, 1])
})

test('a file that is gone from its folder is gone from the store, and a renamed one is the same text at another path', async () => {
  await read(root)
  rmSync(join(root, 'scan.md'))
  renameSync(join(root, 'search/2024-11-slow.md'), join(root, 'search/slow.md'))
  expect(await read()).toMatchObject({ changed: 1, unchanged: 1, gone: 2 })
  expect([...(await store.known('postmortems')).keys()].sort()).toEqual(['checkout/2025-03-basket.md', 'search/slow.md'])
})

test('an archive whose folder is gone, or was emptied, is told of and kept', async () => {
  await read(root)
  cpSync(root, `${root}-away`, { recursive: true })
  rmSync(root, { recursive: true })
  expect((await read()).notes).toEqual([`The folder of the archive "postmortems", ${root}, is not there; what was read from it before is kept.`])
  mkdirSync(root)
  expect((await read()).notes).toEqual([`There is no file in the folder of the archive "postmortems", ${root}; what was read from it before is kept.`])
  expect((await store.known('postmortems')).size).toBe(3)
})

test('an archive whose folder was moved is the same one, and nothing of it is read anew', async () => {
  await read(root)
  renameSync(root, `${root}-moved`)
  expect(await read(`${root}-moved`)).toMatchObject({ changed: 0, unchanged: 3, gone: 0, notes: [`The archive "postmortems" is now read from ${root}-moved; its old folder, ${root}, is gone.`] })
  expect(await store.archives()).toMatchObject([{ name: 'postmortems', root: `${root}-moved` }])
})

test('several archives are read one after the other, and progress runs over all of them', async () => {
  const seen: string[] = []
  const other = folderOf({ 'a.md': '# A\n' }, 'other')
  const reading = startReading(store, await selectArchives(store, [root, other]), { maxBytes: 5_000_000, onprogress: ({ done, found }) => seen.push(`${done} of ${found}`) })
  await reading.finished
  expect([seen[0], seen.at(-1)]).toEqual(['0 of 3', '4 of 4'])
  expect(reading.progress()).toBeNull()
})

test('progress can be asked for while it runs, whether anyone listens or not', async () => {
  const reading = startReading(store, await selectArchives(store, [root]), { maxBytes: 5_000_000 })
  const seen = new Set<string>()
  const apply = vi.spyOn(store, 'apply').mockImplementation(async () => seen.add(JSON.stringify(reading.progress())).size)
  await reading.finished
  apply.mockRestore()
  expect([...seen]).toEqual(['{"done":3,"found":3}'])
})

test('a reading that is stopped says so, and the next one goes on from there', async () => {
  const reading = startReading(store, await selectArchives(store, [root]), { maxBytes: 5_000_000 })
  await reading.stop()
  expect(reading.notes).toEqual(['The reading was stopped before its end; the next one goes on from there.'])
  expect(await read()).toMatchObject({ changed: 3 - (await reading.finished).changed })
})

test('a reading that fails says why, to whoever waits and on the page', async () => {
  const full = { ...store, apply: async () => { throw new StoreError('full', '/data/hindsight.db', 'full') } }
  const reading = startReading(full, await selectArchives(store, [root]), { maxBytes: 5_000_000 })
  await vi.waitFor(() => expect(reading.progress()).toBeNull(), 30_000) // long before anyone waits for it, which must not end the program
  await expect(reading.finished).rejects.toThrow(StoreError)
  expect(reading.notes).toEqual(['The reading stopped early. The data in /data/hindsight.db cannot grow: the disk is full.'])
  await reading.stop()
})
