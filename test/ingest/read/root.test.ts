import { execFileSync } from 'node:child_process'
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { openContainer, placeOf } from '../../../ingest/read/root.ts'
import { repositoryOf, tarOf, written, zipOf, type Packed } from './packing.ts'

/** What a container holds: the text of each document by its path, or the rule by which it is refused. */
async function told(root: string): Promise<{ [path: string]: string }> {
  const container = await openContainer(root)
  const found = await Promise.all(container.files.map(async met => [met.path, met.problem?.rule ?? String(await container.read(met))]))
  await container.close()
  return Object.fromEntries(found)
}
async function listed(root: string) {
  const { files, close } = await openContainer(root)
  await close()
  return files
}
const refusal = (root: string) => openContainer(root).then(() => null, (error: Error) => error.message.replace(root, 'it'))

const ENTRIES: Packed[] = [{ name: 'b/c.rst', text: 'C\n=\n' }, { name: './a.md', text: '# Baskets – empty' }, { name: 'logo.png', text: '-' }, { name: '.git/x.md', text: '-' }, { name: '__MACOSX/a.md', text: '-' }]
const HELD = { 'a.md': '# Baskets – empty', 'b/c.rst': 'C\n=\n' }
const EVIL: Packed[] = [{ name: '../up.md', text: '-' }, { name: '/etc/abs.md', text: '-' }, { name: 'a/../../b.md', text: '-' }, { name: 'link.md', linkTo: '/etc/passwd' }, { name: 'a.md', text: 'first' }, { name: 'a.md', text: 'last' }]
const REFUSED = { '../up.md': 'path-leaves-archive', '/etc/abs.md': 'path-leaves-archive', 'a/../../b.md': 'path-leaves-archive', 'link.md': 'link-not-followed', 'a.md': 'last' }

test('zip, tar and compressed tar files hold their documents, in the order of the paths', async () => {
  for (const root of [written('a.zip', zipOf(ENTRIES)), written('a.tar', tarOf(ENTRIES)), written('a.tar.gz', gzipSync(tarOf(ENTRIES))), written('A.TGZ', gzipSync(tarOf(ENTRIES)))]) {
    expect(await told(root)).toEqual(HELD)
    expect((await listed(root)).map(({ path }) => path)).toEqual(['a.md', 'b/c.rst'])
  }
})

test('names that lead out and links are refused, one by one; of two of one name the last counts', async () => {
  expect(await told(written('a.zip', zipOf(EVIL)))).toEqual(REFUSED)
  expect(await told(written('a.tar', tarOf(EVIL)))).toEqual(REFUSED)
  expect(await told(written('a.zip', zipOf([{ name: 'C:\\up.md' }, { name: 'b\\c.md', text: 'c' }, { name: 'd.md', encrypted: true }])))).toEqual({ 'C:/up.md': 'path-leaves-archive', 'b/c.md': 'c', 'd.md': 'file-locked' })
})

test('what was cut short, or is something else, is refused as a whole, with the reason', async () => {
  const zip = zipOf(ENTRIES), tar = tarOf(ENTRIES)
  expect(await refusal(written('a.zip', zip.subarray(0, zip.length - 30)))).toMatch(/^it cannot be read: it is no whole zip archive: /)
  expect(await refusal(written('a.tar', tar.subarray(0, 1024)))).toBe('it cannot be read: it is no whole tar archive: its end is missing.')
  expect(await refusal(written('a.tgz', gzipSync(tar).subarray(0, 60)))).toMatch(/^it cannot be read: it is no whole tar archive: .*end of file/)
  for (const name of ['a.zip', 'a.tar', 'a.tgz']) expect(await refusal(written(name, Buffer.from('It was down.')))).toMatch(/^it cannot be read: it is no whole/)
})

test('what unpacks to more than anybody packs is refused before it is unpacked, or while', async () => {
  const claims = 900_000_000, entries = [{ name: 'a.md', claims }, { name: 'b.md', claims }]
  expect(await refusal(written('a.zip', zipOf(entries)))).toBe('it cannot be read: its documents are larger than 1 GB when unpacked.')
  expect(await refusal(written('a.tar', tarOf(entries)))).toBe('it cannot be read: its documents are larger than 200 MB; unpack it and read the folder.')
  expect(await refusal(written('a.tgz', gzipSync(tarOf([{ name: 'a.png', claims: 1_200_000_000 }]))))).toBe('it cannot be read: it is larger than 1 GB when unpacked.')
})

test('one damaged entry costs itself alone', async () => {
  const zip = zipOf([{ name: 'a.md', text: 'It was down.'.repeat(50) }, { name: 'b.md', text: 'It was up.' }])
  zip.fill(0xff, 34, 44)
  const container = await openContainer(written('a.zip', zip))
  await expect(container.read(container.files[0]!)).rejects.toMatchObject({ code: expect.stringContaining('damaged in the zip file') })
  expect(String(await container.read(container.files[1]!))).toBe('It was up.')
  await container.close()
})

test('a zip entry and an object of git are known by a key that changes with their bytes alone', async () => {
  const keys = async (root: string) => (await listed(root)).map(({ path, key }) => [path, key])
  const [first, again, other] = await Promise.all(['one', 'one', 'two'].map(text => keys(written('a.zip', zipOf([{ name: 'a.md', text }])))))
  expect(first).toEqual(again)
  expect(first).not.toEqual(other)
  const root = repositoryOf({ 'a.md': 'one', 'b.md': 'b' }, { 'a.md': 'two' })
  expect(await keys(`${root}@v1`)).toEqual([['a.md', expect.stringMatching(/^git \w{40}$/)], ['b.md', expect.stringMatching(/^git \w{40}$/)]])
  expect((await keys(`${root}@v1`))[0]).not.toEqual((await keys(`${root}@v2`))[0])
  expect((await keys(`${root}@v1`))[1]).toEqual((await keys(`${root}@v2`))[1])
})

test('a repository at a revision: what stood there then, below its folder; bare, as of now', async () => {
  const root = repositoryOf({ 'a.md': 'first', 'ops/ü b.md': 'outage', 'logo.png': '-', 'ops/link.md': '-> ../a.md' }, { 'a.md': 'second', 'c.md': '' })
  expect(await told(`${root}@v1`)).toEqual({ 'a.md': 'first', 'ops/ü b.md': 'outage', 'ops/link.md': 'link-not-followed' })
  expect(await told(`${root}@trunk`)).toMatchObject({ 'a.md': 'second', 'c.md': '' })
  mkdirSync(join(root, 'ops'))
  expect(await told(`${join(root, 'ops')}@HEAD~1`)).toEqual({ 'ü b.md': 'outage', 'link.md': 'link-not-followed' })
  const bare = `${root}.git`
  execFileSync('git', ['clone', '-q', '--bare', root, bare])
  expect(await told(bare)).toMatchObject({ 'a.md': 'second' })
  expect(await told(`${bare}@v1`)).toMatchObject({ 'a.md': 'first' })
})

test('a revision that is none, and a folder that is no repository, are said to be so', async () => {
  const root = repositoryOf({ 'a.md': 'first' }), plain = written('a.md', Buffer.from('It was down.'))
  for (const revision of ['v9', '--help', '']) expect(await refusal(`${root}@${revision}`)).toBe(`it cannot be read: it has no revision ${JSON.stringify(revision)}.`)
  expect(await refusal(`${join(plain, '..')}@v1`)).toBe('it cannot be read: it is no git repository.')
  expect(await refusal(`${plain}@v1`)).toBe('it cannot be read: a single file has no revisions.')
  expect(await refusal(join(plain, 'x@v1'))).toBe('There is no file or folder it.')
})

test('a file or folder with @ in its name is itself', () => {
  const file = written('a@v1', Buffer.from('It was down.'))
  expect(placeOf(file)).toEqual({ place: file, revision: null })
  copyFileSync(file, file.replace('@v1', ''))
  expect(placeOf(file)).toEqual({ place: file, revision: null })
  writeFileSync(file.replace('@v1', ''), '')
  expect(placeOf(file.replace('@v1', '@v2'))).toEqual({ place: file.replace('@v1', ''), revision: 'v2' })
})
