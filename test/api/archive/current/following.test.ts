// On real folders: what the system tells of them comes when it comes, so that every test waits for what it expects.
import { execFileSync } from 'node:child_process'
import { appendFileSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { follow, type Following } from '../../../../api/archive/current/following.ts'
import { folderOf } from '../../archive-files.ts'

const refused = vi.hoisted(() => new Map<string, string>())
// Neither the right to watch nor the number of watches can be taken from whoever runs the tests as root.
vi.mock('node:fs', async original => {
  const real = await original<typeof import('node:fs')>()
  return { ...real, watch: (path: string, ...rest: [object, () => void]) => {
    const code = refused.get(path)
    if (code) throw Object.assign(new Error(code), { code })
    return real.watch(path, ...rest)
  } }
})

let root: string, following: Following | null, groups: (string[] | null)[], troubles: (string | null)[]

beforeEach(() => {
  root = folderOf({ 'a.md': 'It was down.', 'b/c.md': 'It was down.', 'b/d/e.md': 'It was down.' })
  groups = []
  troubles = []
  refused.clear()
})
afterEach(() => following?.close())

const begin = async (times = {}) => void (following = await follow(root, { onchange: paths => groups.push(paths), ontrouble: what => troubles.push(what) }, { rootEvery: 20, ...times }))
const told = () => [...new Set(groups.flatMap(paths => paths ?? ['everything']))].sort()
const until = (check: () => void) => vi.waitFor(check, { timeout: 20_000, interval: 10 })
const at = (path: string) => join(root, path)

test('tells of a file that is made, changed, renamed or removed, once it rests', async () => {
  await begin()
  expect([following!.isFollowed(), troubles]).toEqual([true, [null]])
  writeFileSync(at('new.md'), 'text')
  await until(() => expect(told()).toEqual(['new.md']))
  appendFileSync(at('a.md'), ' It was down again.')
  await until(() => expect(told()).toEqual(['a.md', 'new.md']))
  renameSync(at('b/c.md'), at('b/moved.md'))
  await until(() => expect(told()).toEqual(['a.md', 'b/c.md', 'b/moved.md', 'new.md']))
  rmSync(at('b/d/e.md'))
  await until(() => expect(told()).toContain('b/d/e.md'))
})

test.skipIf(process.platform !== 'linux')('of a name that is no UTF-8 nobody can say where it lies: everything is to be looked at', async () => {
  await begin()
  writeFileSync(Buffer.concat([Buffer.from(at('b/f')), Buffer.from([0xfe]), Buffer.from('.md')]), 'text')
  await until(() => expect(told()).toEqual(['everything']))
})

test('a rename is told as one, so that it can be known as one', async () => {
  await begin()
  renameSync(at('a.md'), at('b/a.md'))
  await until(() => expect(groups.map(group => group?.toSorted())).toEqual([['a.md', 'b/a.md']]))
})

test('tells of what comes in new and renamed folders, however deep, and of nothing hidden', async () => {
  await begin()
  mkdirSync(at('x/y/z'), { recursive: true })
  writeFileSync(at('x/y/z/1.md'), 'text')
  for (const path of ['.git', 'node_modules']) mkdirSync(at(path))
  await until(() => expect(told()).toContain('x'))
  renameSync(at('b'), at('x/b'))
  for (const path of ['.git/x.md', 'node_modules/x.md', '.#a.md']) writeFileSync(at(path), 'text')
  await until(() => expect(told()).toEqual(expect.arrayContaining(['b', 'x/b'])))
  groups = []
  writeFileSync(at('x/y/z/2.md'), 'text')
  writeFileSync(at('x/b/d/f.md'), 'text')
  await until(() => expect(told()).toEqual(expect.arrayContaining(['x/b/d/f.md', 'x/y/z/2.md'])))
  expect(told().filter(path => /^b\b|\.git|node_modules|#/.test(path))).toEqual([])
})

test('a folder that another one is renamed over is followed as the new one', async () => {
  await begin()
  renameSync(at('b'), at('old'))
  mkdirSync(at('b'))
  await until(() => expect(told()).toContain('b'))
  groups = []
  writeFileSync(at('b/new.md'), 'text')
  writeFileSync(at('old/c.md'), 'another text')
  await until(() => expect(told()).toEqual(['b/new.md', 'old/c.md']))
})

test('what an editor writes beside a file and renames over it is told of at once', async () => {
  await begin()
  writeFileSync(at('.a.md.swp'), 'It was down for an hour.')
  const began = performance.now()
  renameSync(at('.a.md.swp'), at('a.md'))
  await until(() => expect(told()).toEqual(['a.md']))
  expect(performance.now() - began).toBeLessThan(900) // less than what is seen growing has to wait
})

test('a file that grows slowly, or is still empty, is not told of until it rests', async () => {
  await begin()
  writeFileSync(at('empty.md'), '')
  writeFileSync(at('slow.md'), 'It was')
  const toldAfter: string[] = []
  for (let i = 0; i < 40; i++) {
    await setTimeout(25)
    if (told().includes('slow.md')) toldAfter.push(`word ${i}`)
    appendFileSync(at('slow.md'), ' down')
    if (i === 20) writeFileSync(at('empty.md'), 'It was down.')
  }
  expect(toldAfter).toEqual([])
  await until(() => expect(told()).toEqual(['empty.md', 'slow.md']))
})

test('five hundred files at once are told of in a few groups', async () => {
  await begin()
  mkdirSync(at('many'))
  for (let i = 0; i < 500; i++) writeFileSync(at(`many/${i}.md`), `text ${i}`)
  writeFileSync(at('last.md'), 'text')
  await until(() => expect(told()).toEqual(expect.arrayContaining(['last.md', 'many'])))
  expect(groups.length).toBeLessThan(10)
})

test('a root that is taken away is said to be, and once it is back it is looked at as a whole and followed again', async () => {
  await begin()
  renameSync(root, `${root}-away`)
  await until(() => expect(troubles).toEqual([null, `${root} is not there. What was read from it is kept, and it is followed again once it is back.`]))
  expect([following!.isFollowed(), groups.includes(null)]).toEqual([false, false])
  renameSync(`${root}-away`, root)
  await until(() => expect(groups.at(-1)).toBeNull())
  expect([following!.isFollowed(), troubles.at(-1)]).toEqual([true, null])
  groups = []
  writeFileSync(at('b/d/e.md'), 'another text')
  await until(() => expect(told()).toEqual(['b/d/e.md']))
})

test('another folder in its place, as the empty one that a disk was mounted on, is followed and looked at as a whole', async () => {
  await begin()
  renameSync(root, `${root}-away`)
  mkdirSync(root)
  await until(() => expect(groups.at(-1)).toBeNull())
  writeFileSync(at('new.md'), 'text')
  await until(() => expect(told()).toContain('new.md'))
})

test('where the system allows no more watches it says so, looks at everything every so often, and follows once it can', async () => {
  refused.set(at('b/d'), 'ENOSPC')
  await begin({ againAfter: 60 })
  expect(troubles).toEqual([`${root} cannot be followed (the system allows no more watches; raise fs.inotify.max_user_watches and max_user_instances). It is read as a whole every 30 seconds until it can be.`])
  await until(() => expect(groups.length).toBeGreaterThan(1))
  expect(following!.isFollowed()).toBe(false)
  refused.clear()
  await until(() => expect([following!.isFollowed(), troubles.at(-1)]).toEqual([true, null]))
})

test('a folder that may not be entered costs itself alone, until it may', async () => {
  refused.set(at('b/d'), 'EACCES')
  await begin()
  writeFileSync(at('b/c.md'), 'another text')
  await until(() => expect(told()).toEqual(['b/c.md']))
  refused.clear()
  const { utimesSync } = await import('node:fs')
  utimesSync(at('b/d'), 1, 1) // as its rights are changed, so is the folder
  await until(() => expect(told()).toEqual(['b/c.md', 'b/d']))
  writeFileSync(at('b/d/new.md'), 'text')
  await until(() => expect(told()).toContain('b/d/new.md'))
})

test('everything is looked at every so often, for what no system tells', async () => {
  await begin({ allEvery: 50 })
  await until(() => expect(groups).toEqual([null, null]))
})

test('an archive that is a single file is followed too', async () => {
  root = at('a.md')
  await begin()
  appendFileSync(root, ' It was down again.')
  await until(() => expect(groups).toEqual([null]))
})

test('so is a packed one, and a git repository at a revision by what git keeps of it; each is looked at as a whole', async () => {
  const packed = at('a.zip')
  writeFileSync(packed, 'PK')
  const folder = root
  root = packed
  await begin()
  appendFileSync(packed, ' and more')
  await until(() => expect(groups).toEqual([null]))
  following!.close()

  const git = (...args: string[]) => execFileSync('git', ['-C', folder, '-c', 'user.name=Ada', '-c', 'user.email=ada@shop.example', ...args])
  git('init', '-q', '-b', 'trunk')
  git('add', '.')
  git('commit', '-q', '-m', 'First')
  root = `${join(folder, 'b')}@trunk`
  groups = []
  await begin()
  expect([following!.isFollowed(), troubles.at(-1)]).toEqual([true, null])
  git('commit', '-q', '--allow-empty', '-m', 'Second')
  await until(() => expect(groups).toContain(null))
  expect(groups.every(paths => paths === null)).toBe(true)
})
