// What is SQLite's own: opening, migrating, refusing and surviving. Everything else is in the contract of all engines.
import { spawn } from 'node:child_process'
import { copyFileSync, mkdtempSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { speaking } from '../../../store/sqlite/data-file.ts'
import { openSqlite } from '../../../store/sqlite/open.ts'
import { fileOf } from '../../contract/samples.ts'

let folder: string
let file: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'hindsight-'))
  file = join(folder, 'hindsight.db')
})
afterEach(() => rmSync(folder, { recursive: true }))

const change = (statement: string) => {
  const db = new DatabaseSync(file)
  db.exec(statement)
  db.close()
}

test('makes the folder and a data file of the present schema', async () => {
  const deep = join(folder, 'a', 'b')
  await (await openSqlite(deep)).close()
  const db = new DatabaseSync(join(deep, 'hindsight.db'), { readOnly: true })
  expect(db.prepare('PRAGMA user_version').get()).toEqual({ user_version: 5 })
  db.close()
})

test('brings a file without tables up to date, as after a stop before the first was made', async () => {
  change('PRAGMA journal_mode = WAL')
  const store = await openSqlite(folder)
  await store.apply({ found: { archive: 'ops', written: [fileOf('a.md', 'disk')], gone: [] } })
  expect((await store.health()).incidents).toBe(1)
  await store.close()
})

test('refuses an empty file, which a broken copy leaves, and leaves it as it is', async () => {
  writeFileSync(file, '')
  await expect(openSqlite(folder)).rejects.toMatchObject({ name: 'StoreError', code: 'damaged', where: file })
  expect(readdirSync(folder)).toEqual(['hindsight.db'])
  expect(readFileSync(file, 'utf8')).toBe('')
})

test.skipIf(process.platform === 'win32')('makes files that are their owner\'s alone', async () => {
  const store = await openSqlite(folder)
  expect(readdirSync(folder).map(name => [name, (statSync(join(folder, name)).mode & 0o777).toString(8)])).toEqual([['hindsight.db', '600'], ['hindsight.db-shm', '600'], ['hindsight.db-wal', '600']])
  await store.backup(join(folder, 'copy.db'))
  expect((statSync(join(folder, 'copy.db')).mode & 0o777).toString(8)).toBe('600')
  await store.close()
})

describe.each([
  ['removed', () => rmSync(folder, { recursive: true })],
  ['replaced', () => { renameSync(file, `${file}.old`); copyFileSync(`${file}.old`, file) }],
])('when its file was %s while it is open', (_, lose) => {
  test('nothing is written any more, and it says so; what was read before can still be asked', async () => {
    const store = await openSqlite(folder), gone = { name: 'StoreError', code: 'gone', where: file }
    await store.apply({ found: { archive: 'ops', written: [fileOf('a.md', 'disk')], gone: [] } })
    await store.ready()
    lose()
    await expect(store.ready()).rejects.toMatchObject(gone)
    await expect(store.apply({ found: { archive: 'ops', written: [fileOf('b.md', 'disk')], gone: [] } })).rejects.toMatchObject(gone)
    await expect(store.removeToken('ines')).rejects.toMatchObject(gone)
    // So many at once that another reader is started: it must not read the file that lies there now.
    expect(await Promise.all(Array.from({ length: 40 }, async () => (await store.browse({}, 0, 9)).total))).toEqual(new Array(40).fill(1))
    expect((await store.health()).incidents).toBe(1)
    await expect(store.ready()).rejects.toMatchObject(gone)
    await store.close()
    mkdirSync(folder, { recursive: true })
  })
})

test('refuses a file of a newer version, and leaves it as it is', async () => {
  await (await openSqlite(folder)).close()
  change('PRAGMA user_version = 999')
  const before = readFileSync(file)
  await expect(openSqlite(folder)).rejects.toMatchObject({ name: 'StoreError', code: 'newer', where: file, message: expect.stringContaining('schema 999') })
  expect(readFileSync(file).equals(before)).toBe(true)
})

test("refuses somebody else's SQLite file, and leaves it as it is", async () => {
  change('CREATE TABLE theirs (x); INSERT INTO theirs VALUES (1)')
  await expect(openSqlite(folder)).rejects.toMatchObject({ name: 'StoreError', code: 'damaged', where: file })
  const db = new DatabaseSync(file, { readOnly: true })
  expect(db.prepare('SELECT x FROM theirs').all()).toEqual([{ x: 1 }])
  db.close()
})

test('refuses a file that is no database, and leaves it as it is', async () => {
  writeFileSync(file, 'these are my notes, not a database\n'.repeat(200))
  await expect(openSqlite(folder)).rejects.toMatchObject({ name: 'StoreError', code: 'damaged', where: file })
  expect(readFileSync(file, 'utf8')).toMatch(/^these are my notes/)
})

test('says that a file is damaged when it meets the damage, and keeps it', async () => {
  const store = await openSqlite(folder)
  await store.apply({ found: { archive: 'ops', written: Array.from({ length: 200 }, (_, i) => fileOf(`${i}.md`, `disk ${'words '.repeat(500)}`)), gone: [] } })
  await store.close()
  const bytes = readFileSync(file)
  bytes.fill(0xff, 4096)
  writeFileSync(file, bytes)
  const damaged = (async () => {
    const again = await openSqlite(folder)
    await again.health().finally(() => again.close())
  })()
  await expect(damaged).rejects.toMatchObject({ name: 'StoreError', code: 'damaged', where: file })
  expect(readFileSync(file).equals(bytes)).toBe(true)
})

test('says that a folder cannot be made where a part of its path is a file', async () => {
  writeFileSync(join(folder, 'notes'), '')
  await expect(openSqlite(join(folder, 'notes', 'data'))).rejects.toMatchObject({ name: 'StoreError', code: 'unwritable' })
})

test('says that a file cannot be opened where a folder has its name', async () => {
  mkdirSync(file)
  await expect(openSqlite(folder)).rejects.toMatchObject({ name: 'StoreError', code: 'unwritable', where: file })
})

test('tells a file held by another from a full disk', () => {
  const [one, other] = [new DatabaseSync(file, { timeout: 0 }), new DatabaseSync(file, { timeout: 0 })]
  one.exec('CREATE TABLE t (x); BEGIN IMMEDIATE')
  expect(() => speaking(file, () => other.exec('BEGIN IMMEDIATE'))).toThrow(expect.objectContaining({ code: 'busy' }))
  one.exec('COMMIT; PRAGMA max_page_count = 3')
  expect(() => speaking(file, () => one.exec(`INSERT INTO t VALUES (zeroblob(100000))`))).toThrow(expect.objectContaining({ code: 'full' }))
  one.close()
  other.close()
})

test('two processes may have it open: what one writes the other finds', async () => {
  const [one, other] = [await openSqlite(folder), await openSqlite(folder)]
  await one.apply({ found: { archive: 'ops', written: [fileOf('a.md', 'disk')], gone: [] } })
  expect((await other.health()).incidents).toBe(1)
  expect((await other.frequencies(['disk'])).of).toEqual([1])
  await one.close()
  await other.close()
})

test('shows an incident of an earlier version as one that is written now', async () => {
  const store = await openSqlite(folder)
  await store.apply({ found: { archive: 'ops', written: [fileOf('a.md', '# Disk full')], gone: [] } })
  const written = await store.accounts(['id of a.md'])
  change('DELETE FROM cards; DELETE FROM told')
  expect(written).toMatchObject([{ card: { shown: { title: '# Disk full' } }, files: [{ numbers: { length: 4 } }] }])
  expect(await store.accounts(['id of a.md'])).toEqual([{ ...written[0], files: [{ ...written[0]!.files[0], lines: 'Disk full', asInFile: false }] }])
  for (const [phrase, total] of [['disk full', 1], ['full disk', 0]] as const) expect((await store.browse({}, 0, 10, { phrases: [phrase.split(' ')], ranges: [], without: { values: {}, terms: [], phrases: [] } })).total).toBe(total)
  await store.close()
})

test('loses no confirmed change and keeps no half of one when its process is killed', async () => {
  const child = spawn(process.execPath, [fileURLToPath(new URL('./crash.ts', import.meta.url)), folder], { stdio: ['ignore', 'pipe', 'inherit'] })
  let confirmed = -1
  for await (const lines of child.stdout) {
    confirmed = Number(String(lines).trim().split('\n').at(-1))
    // Killed at once on reading, and so within the change that is then being written.
    if (confirmed >= 3) break
  }
  const gone = new Promise(resolve => child.once('exit', resolve))
  child.kill('SIGKILL')
  await gone

  const store = await openSqlite(folder)
  const { incidents } = await store.health()
  const whole = (incidents - 1) / 20
  expect(whole).toBeGreaterThan(confirmed)
  expect(Number.isInteger(whole)).toBe(true)
  expect((await store.file('ops', 'last.md'))!.text).toBe(`latest number${whole - 1}`)
  expect((await store.frequencies(['disk', 'latest', `number${whole - 1}`])).of).toEqual([whole * 20, 1, 21])
  await store.close()
}, 30_000)

test('asked once it is closed, it starts no thread that nobody would end', async () => {
  const store = await openSqlite(folder), threads = () => process.getActiveResourcesInfo().filter(what => what === 'MessagePort').length
  await store.close()
  const before = threads()
  await expect(store.incident('x')).rejects.toMatchObject({ code: 'closed' })
  expect(threads()).toBe(before)
})
