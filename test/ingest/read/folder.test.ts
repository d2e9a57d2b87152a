import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { walk } from '../../../ingest/read/folder.ts'

const shut = vi.hoisted(() => new Set<string>())
// The right to read cannot be taken from whoever runs the tests as root.
vi.mock('node:fs/promises', async original => {
  const real = await original<typeof import('node:fs/promises')>()
  return { ...real, readdir: (path: string, options: { withFileTypes: true }) => (shut.has(path) ? Promise.reject(Object.assign(new Error('no'), { code: 'EACCES' })) : real.readdir(path, options)) }
})

let root: string
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'hindsight-folder-'))
  shut.clear()
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

const write = (...paths: string[]) => {
  for (const path of paths) {
    mkdirSync(join(root, path, '..'), { recursive: true })
    writeFileSync(join(root, path), 'text')
  }
}
const met = async () => {
  const { files } = await walk(root)
  return files.map(({ path, problem }) => (problem ? `${path}: ${problem.rule}` : path))
}

test('documents come in the order of their paths, at any depth', async () => {
  write('b.md', 'a/z.txt', 'a.md', 'a/b/c', 'B.md')
  expect(await met()).toEqual(['B.md', 'a.md', 'a/b/c', 'a/z.txt', 'b.md'])
})

test('hidden files, what packages bring, and what is no document are passed over without a word', async () => {
  write('.git/x.md', '.hidden.md', 'node_modules/p/README.md', 'a.png', 'b.js', 'LICENSE', 'c.md')
  expect(await met()).toEqual(['c.md'])
})

test('a format of later is met, so that it can be named', async () => {
  write('a.rst')
  expect(await met()).toEqual(['a.rst'])
})

test('each real file is met once, under its own path', async () => {
  write('real/a.md')
  symlinkSync(join(root, 'real/a.md'), join(root, '0-link.md'))
  symlinkSync(join(root, 'real'), join(root, '1-link'))
  expect(await met()).toEqual(['real/a.md'])
})

test('a file in a hidden folder is met through a link to it', async () => {
  write('.store/1234')
  symlinkSync(join(root, '.store/1234'), join(root, 'a.md'))
  symlinkSync(join(root, '.store/1234'), join(root, 'b.md'))
  expect(await met()).toEqual(['a.md'])
})

test('links that lead out, back or nowhere are named and not followed', async () => {
  write('sub/a.md')
  symlinkSync(tmpdir(), join(root, 'out'))
  symlinkSync(root, join(root, 'sub/up'))
  symlinkSync(join(root, 'y.md'), join(root, 'x.md'))
  symlinkSync(join(root, 'x.md'), join(root, 'y.md'))
  symlinkSync(join(root, 'nothing.md'), join(root, 'z.md'))
  expect(await met()).toEqual(['out: link-leaves-archive', 'sub/a.md', 'sub/up: link-loop', 'x.md: link-loop', 'y.md: link-loop', 'z.md: link-broken'])
})

// Other systems let no such name be given.
test.runIf(process.platform === 'linux')('names that are no UTF-8 are one problem a look, and do not hide a name that has the sign for it', async () => {
  write('a\ufffd.md')
  for (const bytes of [[0xfe], [0xff]]) {
    mkdirSync(Buffer.concat([Buffer.from(`${root}/d`), Buffer.from(bytes)]))
    writeFileSync(Buffer.concat([Buffer.from(`${root}/f`), Buffer.from(bytes), Buffer.from('.md')]), 'text')
  }
  expect(await met()).toEqual(['a\ufffd.md', 'd\ufffd: name-unreadable', 'f\ufffd.md: name-unreadable'])
})

test('a link to what is neither file nor folder is no document: reading a pipe would never end', async () => {
  execFileSync('mkfifo', [join(root, '.pipe')])
  symlinkSync(join(root, '.pipe'), join(root, 'a.md'))
  expect(await met()).toEqual([])
})

test('a folder that cannot be entered is named, and the rest is read', async () => {
  write('a/x.md', 'b/y.md')
  shut.add(join(root, 'a'))
  const { files, shut: closed } = await walk(root)
  expect(files.map(file => file.path)).toEqual(['a', 'b/y.md'])
  expect(files[0]!.problem).toMatchObject({ rule: 'folder-unreadable', severity: 'error', message: 'The folder a cannot be read (EACCES).' })
  expect(closed).toEqual(['a'])
})

describe('of some paths only', () => {
  const at = async (...paths: string[]) => (await walk(root, paths)).files.map(({ path }) => path)

  test('files and folders there, by the same rules', async () => {
    write('a.md', 'b/c.md', 'b/.d.md', 'b/e/f.md', '.g/h.md', 'node_modules/i.md', 'j.png')
    expect(await at('a.md')).toEqual(['a.md'])
    expect(await at('b', 'b/c.md')).toEqual(['b/c.md', 'b/e/f.md'])
    expect(await at('b/.d.md', '.g', '.g/h.md', 'node_modules/i.md', 'j.png', 'a.md/x', 'nothing')).toEqual([])
  })

  test('all are looked at where one leads over a link, for what it leads to may be met elsewhere', async () => {
    write('a.md', 'b/c.md')
    symlinkSync('b', join(root, 'link'))
    for (const path of ['link', 'link/c.md']) expect(await walk(root, [path])).toMatchObject({ files: [{ path: 'a.md' }, { path: 'b/c.md' }], only: null })
  })

  test('one that cannot be entered is told of, and what is known of it still holds', async () => {
    write('a/x.md', 'b.md')
    shut.add(join(root, 'a'))
    expect(await walk(root, ['a'])).toMatchObject({ files: [{ path: 'a', problem: { rule: 'folder-unreadable' } }], shut: ['a'], only: ['a'] })
  })
})
