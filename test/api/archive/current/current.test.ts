import { appendFileSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { selectArchives } from '../../../../api/archive/archives.ts'
import { keepCurrent, type Current, type CurrentOptions } from '../../../../api/archive/current/current.ts'
import type { FileNews } from '../../../../api/archive/reconcile.ts'
import { search } from '../../../../api/search/search.ts'
import { ingest } from '../../../../ingest/ingest.ts'
import { openSqlite } from '../../../../store/sqlite/open.ts'
import type { Store } from '../../../../store/store.ts'
import { parsed } from '../../../../store/written.ts'
import { FILES, folderOf } from '../../archive-files.ts'

const shut = vi.hoisted(() => new Set<string>())
// The right to read cannot be taken from whoever runs the tests as root.
vi.mock('node:fs/promises', async original => {
  const real = await original<typeof import('node:fs/promises')>()
  return { ...real, readFile: (path: string) => (shut.has(path) ? Promise.reject(Object.assign(new Error('no'), { code: 'EACCES' })) : real.readFile(path)) }
})

let store: Store, root: string, current: Current

beforeEach(async () => {
  store = await openSqlite(mkdtempSync(join(tmpdir(), 'data-')))
  root = folderOf(FILES)
})
afterEach(async () => {
  await current.stop()
  await store.close()
})

const begin = async (options: Partial<CurrentOptions> = { watch: true }) => {
  current = await keepCurrent(store, await selectArchives(store, [root]), { maxBytes: 5_000_000, ...options })
  await current.read()
}
const until = (check: () => Promise<void> | void) => vi.waitFor(check, { timeout: 30_000, interval: 20 })
const at = (path: string) => join(root, path)
const write = (path: string, text: string) => {
  mkdirSync(dirname(at(path)), { recursive: true })
  writeFileSync(at(path), text)
}
const found = async (text: string) => parsed(await search(store, { text, filters: {}, offset: 0, limit: 100 })).hits.map(({ source }) => source.path).sort()
const known = async () => [...(await store.known('postmortems')).keys()].sort()

test('what is written, changed, renamed and removed can be found as it now is', async () => {
  await begin()
  write('search/zeppelin.md', '# A zeppelin moored askew\n\nIt was down.')
  await until(async () => expect(await found('zeppelin')).toEqual(['search/zeppelin.md']))
  appendFileSync(at('search/2024-11-slow.md'), '- Ask the zeppelin\n')
  await until(async () => expect(await found('zeppelin')).toEqual(['search/2024-11-slow.md', 'search/zeppelin.md']))
  renameSync(at('search'), at('finding'))
  await until(async () => expect(await found('zeppelin')).toEqual(['finding/2024-11-slow.md', 'finding/zeppelin.md']))
  rmSync(at('finding/zeppelin.md'))
  await until(async () => expect(await found('zeppelin')).toEqual(['finding/2024-11-slow.md']))
  expect(await known()).toEqual(['checkout/2025-03-basket.md', 'finding/2024-11-slow.md', 'scan.md'])
})

test('each later reading tells which files are not as they were', async () => {
  const news: FileNews[][] = []
  await begin({ watch: true, onnews: files => news.push(files) })
  expect(news.splice(0).flat().map(({ path, incidents }) => [path, incidents]).sort()).toEqual([['checkout/2025-03-basket.md', 1], ['scan.md', 'unread'], ['search/2024-11-slow.md', 1]])
  appendFileSync(at('search/2024-11-slow.md'), '- Ask the zeppelin\n')
  await until(() => expect(news).toEqual([[{ path: 'search/2024-11-slow.md', incidents: 1 }]]))
  await current.read()
  renameSync(at('scan.md'), at('scan.old.md'))
  await until(() => expect(news.slice(1).flat()).toEqual([{ path: 'scan.old.md', incidents: 'unread' }, { path: 'scan.md', incidents: 'gone' }]))
})

test('when it was looked at, and when something changed, is said', async () => {
  await begin()
  const [before] = current.states()
  expect(before).toMatchObject({ name: 'postmortems', isFollowed: true, lookedAt: expect.any(String), pulledAt: null, troubles: [] })
  write('a.md', '# A zeppelin\n\nIt was down.')
  await until(() => expect(current.states()[0]!.changedAt! > before!.changedAt!).toBe(true))
  const [then] = current.states()
  write('a.md', '# A zeppelin\n\nIt was down.')
  await until(() => expect(current.states()[0]!.lookedAt! > then!.lookedAt!).toBe(true))
  expect(current.states()[0]!.changedAt).toBe(then!.changedAt)
})

test('a log that grows at its top keeps what its older incidents are called', async () => {
  const entry = (day: string, what: string) => `## ${day} ${what}\n\n- Detected 10:00\n- Resolved 11:00\n\nImpact: the ${what} was gone.\n\nResolution: restarted it.\n\n`
  const older = entry('2025-02-01', 'basket') + entry('2025-01-01', 'checkout')
  write('log.md', `# Incidents\n\n${older}`)
  await begin()
  const ids = async () => (await store.file('postmortems', 'log.md'))!.tellings.map(({ id }) => id)
  const before = await ids()
  expect(before).toHaveLength(2)
  write('log.md', `# Incidents\n\n${entry('2025-03-01', 'zeppelin')}${older}`)
  await until(async () => expect(await ids()).toHaveLength(3))
  expect((await ids()).slice(1)).toEqual(before)
})

test('five hundred files at once are all there in the end', async () => {
  await begin()
  for (let i = 0; i < 500; i++) write(`many/${i % 20}/${i}.md`, `# Zeppelin ${i} moored askew\n\nIt was down.`)
  await until(async () => expect(await known()).toHaveLength(503))
})

test('after whatever happened to it, the store knows what the folder holds', async () => {
  await begin()
  let seed = 7
  const random = (n: number) => (seed = (seed * 48271) % 2147483647) % n
  const folder = () => ['', 'x/', 'x/y/', 'z/'][random(4)]!, file = () => `${folder()}${random(12)}.md`
  for (let step = 0; step < 400; step++) {
    const [path, other] = [file(), file()]
    const happens = [
      () => write(path, `It was down ${step}.`), () => write(path, `It was down ${step}.`), () => rmSync(at(path), { force: true }), () => renameSync(at(path), at(other)),
      () => renameSync(at('x/y'), at('z/y')), () => renameSync(at('z/y'), at('x/y')), () => renameSync(at('x'), at('w')), () => renameSync(at('w'), at('x')),
    ][random(8)]!
    try {
      happens()
    } catch {
      // there is nothing to rename, or something in its place
    }
    if (step % 25 === 0) await new Promise(resolve => setTimeout(resolve, random(60)))
  }
  const hashes: [string, string][] = []
  for await (const item of ingest(root)) if ('hash' in item) hashes.push([item.path, item.hash])
  await until(async () => expect([...(await store.known('postmortems'))].sort()).toEqual(hashes))
})

test('a folder that is taken away keeps everything, and is followed on when it is back', async () => {
  await begin()
  renameSync(root, `${root}-away`)
  await until(() => expect(current.states()[0]).toMatchObject({ isFollowed: false, troubles: [{ of: 'following', what: expect.stringContaining('is not there'), endedAt: null }] }))
  expect(await known()).toHaveLength(3)
  renameSync(`${root}-away`, root)
  await until(() => expect(current.states()[0]).toMatchObject({ isFollowed: true, troubles: [{ of: 'following', endedAt: expect.any(String) }] }))
  write('a.md', '# A zeppelin\n\nIt was down.')
  await until(async () => expect(await known()).toHaveLength(4))
})

test('an archive whose every file is removed at once is kept, as a disk that is not mounted would be', async () => {
  await begin()
  for (const name of ['checkout', 'search', 'scan.md']) renameSync(at(name), join(dirname(root), name))
  await until(() => expect(current.states()[0]!.troubles).toMatchObject([{ of: 'reading', what: `There is no file in the folder of the archive "postmortems", ${root}; what was read from it before is kept.` }]))
  expect(await known()).toHaveLength(3)
})

test('a file that cannot be read any more is kept as it was, and said to be', async () => {
  await begin()
  shut.add(at('search/2024-11-slow.md'))
  appendFileSync(at('search/2024-11-slow.md'), '- Ask the zeppelin\n')
  await until(() => expect(current.states()[0]!.troubles).toMatchObject([{ of: 'reading', what: 'search/2024-11-slow.md cannot be read (EACCES). What was read before is kept.', endedAt: null }]))
  write('a.md', '# A dirigible\n\nIt was down.')
  await until(async () => expect(await found('dirigible')).toEqual(['a.md']))
  expect(current.states()[0]!.troubles).toMatchObject([{ endedAt: null }])
  shut.clear()
  write('b.md', '# Another dirigible\n\nIt was down.')
  await until(async () => expect(await found('zeppelin')).toEqual(['search/2024-11-slow.md']))
  expect(current.states()[0]!.troubles).toMatchObject([{ endedAt: expect.any(String) }])
})

test('everything is read again when it is asked for: once, however many ask', async () => {
  await begin({})
  write('a.md', '# A zeppelin\n\nIt was down.')
  const both = [current.read(), current.read()]
  expect(current.progress()).toEqual({ done: 0, found: 0 })
  expect(await Promise.all(both)).toMatchObject([{ changed: 1, unchanged: 3 }, { changed: 1, unchanged: 3 }])
  expect(both[0]).toBe(both[1])
  expect([current.progress(), current.states()[0]!.isFollowed]).toEqual([null, false])
})

test('a reading of everything that finds no folder is not told as a look at it', async () => {
  await begin()
  const [first] = current.states()
  write('a.md', '# A zeppelin\n\nIt was down.')
  await until(() => expect(current.states()[0]!.changedAt! > first!.changedAt!).toBe(true))
  const { lookedAt, changedAt } = current.states()[0]!
  renameSync(root, `${root}-away`)
  await current.read()
  expect(current.notes).toEqual([expect.stringContaining('is not there; what was read from it before is kept.')])
  expect(current.states()[0]).toMatchObject({ lookedAt, changedAt })
  renameSync(`${root}-away`, root)
  await current.read()
  expect(current.states()[0]!.lookedAt! > lookedAt!).toBe(true)
})

test('it can be stopped at any moment, and what is stored is whole', async () => {
  for (let i = 0; i < 300; i++) write(`many/${i}.md`, `# Zeppelin ${i}\n\nIt was down.`)
  current = await keepCurrent(store, await selectArchives(store, [root]), { maxBytes: 5_000_000, watch: true })
  const read = current.read()
  await until(() => expect(current.progress()!.done).toBeGreaterThan(0))
  const began = performance.now()
  await current.stop()
  expect(performance.now() - began).toBeLessThan(2_000)
  expect((await read).changed).toBeLessThan(303)
  write('late.md', 'It was down.')
  expect((await known()).includes('late.md')).toBe(false)
})
