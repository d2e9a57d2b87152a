import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Found } from '../../ingest/found.ts'
import { ingest, readPaths, type IngestOptions } from '../../ingest/ingest.ts'
import { RootError } from '../../ingest/root-error.ts'
import { repositoryOf, tarOf, written, zipOf } from './read/packing.ts'

const broken = vi.hoisted(() => new Map<string, string>())
/** What happens to a file right after its bytes were read. */
const meanwhile = vi.hoisted(() => new Map<string, () => unknown>())
// The right to read cannot be taken from whoever runs the tests as root, nor a file in the moment before it is read.
vi.mock('node:fs/promises', async original => {
  const real = await original<typeof import('node:fs/promises')>()
  const unless = <A extends [string, ...unknown[]], R>(does: (...args: A) => Promise<R>) => (...args: A) => {
    const code = broken.get(args[0])
    return code ? Promise.reject(Object.assign(new Error(code), { code })) : does(...args)
  }
  const readFile = async (path: string) => {
    const bytes = await real.readFile(path)
    meanwhile.get(path)?.()
    return bytes
  }
  return { ...real, access: unless(real.access as (path: string) => Promise<void>), readdir: unless(real.readdir as (path: string) => Promise<unknown>), readFile: unless(readFile) }
})

// No text of ours makes a reader hang for good.
vi.mock('../../ingest/workers.ts', async original => {
  const { openWorkers, ...others } = await original<typeof import('../../ingest/workers.ts')>()
  const stopped = (path: string) => ({ problem: { rule: 'reader-stopped', severity: 'error' as const, message: `${path} kept the reader busy.`, remedy: 'Report it.' } })
  return { ...others, openWorkers: () => {
    const real = openWorkers()
    return { ...real, parse: (path: string, bytes: Uint8Array) => (path === 'hangs.md' ? Promise.resolve(stopped(path)) : real.parse(path, bytes)) }
  } }
})

let root: string
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'hindsight-ingest-'))
  broken.clear()
  meanwhile.clear()
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

const write = (path: string, text: string | Buffer) => {
  mkdirSync(join(root, path, '..'), { recursive: true })
  writeFileSync(join(root, path), text)
}
const read = async (options?: IngestOptions) => {
  const found: Found[] = []
  for await (const item of ingest(root, options)) if (item.type !== 'progress') found.push(item)
  return found
}
const said = (item: Found) => `${item.type} ${'path' in item ? item.path : ''}${item.type === 'unread' ? `: ${item.problem.rule}` : ''}`
const hashes = (found: Found[]) => new Map(found.flatMap(item => ('hash' in item ? [[item.path, item.hash] as const] : [])))

test('a part of an incident that cannot be read costs itself alone', async () => {
  write('incident.md', '# Tills down\n\nOn 3 May 2024 the tills were down.\n')
  write('timeline.md', '- 10:00 Outage began\n')
  broken.set(join(root, 'timeline.md'), 'EACCES')
  expect((await read()).map(said)).toEqual(['file incident.md', 'unread timeline.md: file-unreadable'])
})

test('only what changed is read again', async () => {
  write('a.md', '# A down\n\nIt was down.')
  write('b.md', '# B down\n\nIt was down.')
  write('c.org', 'C\n=')
  const first = await read()
  expect(first.map(said)).toEqual(['file a.md', 'file b.md', 'unread c.org: format-not-read-yet'])
  const known = hashes(first)
  expect((await read({ known })).map(said)).toEqual(['unchanged a.md', 'unchanged b.md', 'unchanged c.org'])
  write('a.md', '# A down\n\nIt was down for an hour.')
  rmSync(join(root, 'b.md'))
  utimesSync(join(root, 'c.org'), 1, 1)
  expect((await read({ known })).map(said)).toEqual(['gone b.md', 'file a.md', 'unread c.org: format-not-read-yet'])
})

test('of a packed archive, too, only what changed is read again', async () => {
  const texts = { 'a.md': '# A down\n\nIt was down.', 'b.md': '# B down\n\nIt was down.', 'c.org': 'C' }
  const entries = (changed = {}) => Object.entries({ ...texts, ...changed }).map(([name, text]) => ({ name, text }))
  for (const [name, pack] of [['x.zip', zipOf], ['x.tar', tarOf]] as const) {
    root = written(name, pack(entries()))
    const first = await read()
    expect(first.map(said)).toEqual(['file a.md', 'file b.md', 'unread c.org: format-not-read-yet'])
    const known = hashes(first)
    expect((await read({ known })).map(said)).toEqual(['unchanged a.md', 'unchanged b.md', 'unchanged c.org'])
    writeFileSync(root, pack(entries({ 'b.md': '# B down\n\nIt was down for an hour.' }).slice(1)))
    expect((await read({ known })).map(said)).toEqual(['gone a.md', 'file b.md', 'unchanged c.org'])
    writeFileSync(root, 'It was down.')
    await expect(read({ known })).rejects.toThrow(RootError)
  }
})

test('of a repository, what differs between two revisions', async () => {
  const repository = repositoryOf({ 'a.md': '# A down', 'b.md': '# B down' }, { 'b.md': '# B down for an hour' })
  root = `${repository}@v1`
  const known = hashes(await read())
  root = `${repository}@v2`
  expect((await read({ known })).map(said)).toEqual(['unchanged a.md', 'file b.md'])
})

test('what was handed in is read by its name', async () => {
  const found: Found[] = []
  for await (const item of readPaths([{ name: 'x/y.rst', bytes: Buffer.from('Shop down\n=========\n') }, { name: 'empty', bytes: Buffer.from('') }])) if (item.type !== 'progress') found.push(item)
  expect(found.map(said)).toEqual(['file x/y.rst', 'unread empty: file-empty'])
  expect(found[0]).toMatchObject({ format: 'rst', records: [{ record: { title: { value: 'Shop down' } } }] })
})

test('of some paths only what lies there, or lay there, is told', async () => {
  for (const path of ['a.md', 'b.md', 'c/x.md', 'c/y.md', 'c.md']) write(path, 'It was down.')
  const known = hashes(await read())
  write('a.md', 'It was down for an hour.')
  write('b.md', 'It was down for an hour.')
  write('c/z.md', 'It was down.')
  rmSync(join(root, 'c/x.md'))
  rmSync(join(root, 'c.md'))
  expect((await read({ known, paths: ['a.md'] })).map(said)).toEqual(['file a.md'])
  expect((await read({ known, paths: ['c'] })).map(said)).toEqual(['gone c/x.md', 'unchanged c/y.md', 'file c/z.md'])
  expect((await read({ known, paths: ['c.md', 'never.md'] })).map(said)).toEqual(['gone c.md'])
})

test('a file that is replaced while it is read is read again; one that is written all the time is kept as it was', async () => {
  write('a.md', 'It was down.')
  const known = hashes(await read())
  write('a.md', 'It was down for one hour.')
  let left = 1
  meanwhile.set(join(root, 'a.md'), () => left-- > 0 && write('a.md', 'It was down for two hours.'))
  expect(await read({ known })).toMatchObject([{ type: 'file', text: 'It was down for two hours.' }])
  meanwhile.set(join(root, 'a.md'), () => write('a.md', `It was down for ${'many '.repeat(++left + 10)}hours.`))
  expect(await read({ known })).toMatchObject([{ type: 'kept', path: 'a.md', problem: { rule: 'file-being-written' } }])
  expect((await read()).map(said)).toEqual(['unread a.md: file-being-written'])
})

test('a changed program reads everything again', async () => {
  write('a.md', 'It was down.')
  const known = new Map([...hashes(await read())].map(([path, hash]) => [path, hash.replace(/^\w+/, 'another')]))
  expect((await read({ known })).map(said)).toEqual(['file a.md'])
})

test('bad files cost themselves alone, each named with what to do', async () => {
  write('binary.md', Buffer.from([1, 2, 0, 0, 0, 255]))
  write('empty.md', '')
  write('large.md', 'x'.repeat(2001))
  write('locked.md', 'text')
  write('good.md', '<script>alert(1)</script> was typed into every basket of the shop.')
  write('vanished.md', 'text')
  broken.set(join(root, 'locked.md'), 'EACCES').set(join(root, 'vanished.md'), 'ENOENT')
  const found = await read({ maxBytes: 2000 })
  expect(found.map(said)).toEqual(['unread binary.md: file-binary', 'unread empty.md: file-empty', 'file good.md', 'unread large.md: file-too-large', 'unread locked.md: file-unreadable', 'unread vanished.md: file-vanished'])
  for (const item of found.filter(item => item.type === 'unread')) {
    expect(item.problem.message).toContain(item.path)
    expect(item.problem.remedy).toMatch(/\.$/)
  }
  expect(found[2]).toMatchObject({ text: '<script>alert(1)</script> was typed into every basket of the shop.', records: [{ record: { summary: { value: expect.stringContaining('<script>') as string } } }] })
})

test('a file whose reader was stopped is tried again, for the machine may have been busy', async () => {
  write('hangs.md', 'It was down.')
  const known = hashes(await read())
  expect((await read({ known })).map(said)).toEqual(['unread hangs.md: reader-stopped'])
})

test('what is known of a folder that cannot be entered is not gone', async () => {
  write('a/x.md', 'It was down.')
  const known = hashes(await read())
  broken.set(join(root, 'a'), 'EACCES')
  expect((await read({ known })).map(said)).toEqual(['unread a: folder-unreadable'])
})

test('a file that was read before and cannot be now is kept, changed or not; one that never could be is told of once', async () => {
  write('a.md', 'It was down.')
  write('b.md', 'It was down.')
  const known = hashes(await read())
  broken.set(join(root, 'a.md'), 'EACCES').set(join(root, 'b.md'), 'EIO')
  expect(await read({ known })).toMatchObject([{ type: 'kept', path: 'a.md', problem: { rule: 'file-unreadable' } }, { type: 'kept', path: 'b.md' }])
  const never = await read()
  expect(never.map(said)).toEqual(['unread a.md: file-unreadable', 'unread b.md: file-unreadable'])
  expect((await read({ known: hashes(never) })).map(said)).toEqual(['unchanged a.md', 'unchanged b.md'])
})

test('a root that cannot be entered, or is taken away while it is read, is an error of its own and no file is called gone', async () => {
  write('a.md', 'It was down.')
  broken.set(root, 'EACCES')
  await expect(read()).rejects.toThrow(`${root} cannot be read (EACCES).`)
  broken.clear()
  const lost = (async () => {
    for await (const { type } of ingest(root, { known: new Map([['a.md', 'x']]) })) if (type === 'progress') for (const path of [root, join(root, 'a.md')]) broken.set(path, 'ENOENT')
  })()
  await expect(lost).rejects.toThrow(RootError)
})

test('a root that is not there is an error before anything else', async () => {
  await expect(ingest(join(root, 'nothing')).next()).rejects.toThrow(RootError)
  await expect(readPaths([root, join(root, 'nothing')]).next()).rejects.toThrow(`There is no file or folder ${join(root, 'nothing')}.`)
})

test('a single file is called as it was typed, a folder\'s files by their path in it', async () => {
  write('a.md', 'It was down.')
  write('sub/b.md', 'It was down.')
  const paths: string[] = []
  for await (const found of readPaths([join(root, 'a.md'), join(root, 'sub')])) if (found.type === 'file') paths.push(found.path, found.records[0]!.record.source.path)
  expect(paths).toEqual([join(root, 'a.md'), join(root, 'a.md'), 'b.md', 'b.md'])
})

test('progress is told, then what is gone; an abort ends it early', async () => {
  for (let i = 0; i < 30; i++) write(`${i}.md`, 'It was down.')
  const stopping = new AbortController(), types: string[] = []
  for await (const found of ingest(root, { known: new Map([['old.md', 'x']]), signal: stopping.signal })) {
    types.push(found.type)
    if (found.type === 'file') stopping.abort()
  }
  expect(types).toEqual(['progress', 'gone', 'file'])
})
