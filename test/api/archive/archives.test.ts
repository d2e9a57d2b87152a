import { mkdirSync, mkdtempSync, realpathSync, renameSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import { readableRoot, selectArchives } from '../../../api/archive/archives.ts'
import type { Archive, Store } from '../../../store/store.ts'

let base: string, sample: string, known: Map<string, Archive>, store: Store

beforeEach(() => {
  base = realpathSync(mkdtempSync(join(tmpdir(), 'archives-')))
  for (const folder of ['sample', 'shop/postmortems/2024', 'bank/postmortems']) mkdirSync(join(base, folder), { recursive: true })
  sample = join(base, 'sample')
  known = new Map()
  store = {
    archives: async () => [...known.values()],
    putArchive: async (archive: Archive) => void known.set(archive.name, archive),
    removeArchive: async (name: string) => void known.delete(name),
    known: async () => new Map(['a.md', 'b.md', 'c.md'].map(path => [path, 'hash'])),
  } as unknown as Store
})

const select = (...paths: string[]) => selectArchives(store, paths.map(path => readableRoot(join(base, path))), sample)

test('with nothing known and nothing named, the sample is read', async () => {
  expect(await select()).toEqual({
    archives: [{ name: 'sample', root: sample, sample: true, readAt: null, milliseconds: null, changed: null }],
    notes: ['This is the sample archive, of an invented shop. To read your own, name its folder.'],
  })
})

test('with nothing named, what is known is read again', async () => {
  await select('shop/postmortems')
  expect((await select()).archives.map(({ root }) => root)).toEqual([join(base, 'shop/postmortems')])
})

test('another revision of what is known is the same archive', async () => {
  await select('shop@v1')
  expect(await select('shop@v2')).toEqual({
    archives: [expect.objectContaining({ name: 'shop', root: join(base, 'shop@v2') })],
    notes: [`The archive "shop" is now read from ${join(base, 'shop@v2')} instead of ${join(base, 'shop@v1')}.`],
  })
  expect([...known.keys()]).toEqual(['shop'])
})

test('what is packed may lie in the folder of another archive, which does not read it', async () => {
  writeFileSync(join(base, 'shop/old.zip'), '')
  expect((await select('shop', 'shop/old.zip')).archives.map(({ name }) => name)).toEqual(['shop', 'old.zip'])
})

test('two archives whose folders have the same name are told apart', async () => {
  await select('shop/postmortems', 'bank/postmortems')
  expect([...known.keys()]).toEqual(['postmortems', 'postmortems-2'])
})

test('an archive of the user\'s own makes the sample leave, and says so', async () => {
  await select()
  expect(await select('shop/postmortems')).toMatchObject({ archives: [{ name: 'postmortems' }], notes: ['The sample archive was removed, as you now have your own.'] })
  expect([...known.keys()]).toEqual(['postmortems'])
})

test('the sample, asked for by name, is the sample; beside one\'s own it is an archive like any other', async () => {
  expect(await select('sample')).toMatchObject({ archives: [{ name: 'sample', sample: true }] })
  await select('shop/postmortems')
  expect(await select('sample')).toMatchObject({ archives: [{ name: 'sample', sample: false }], notes: [] })
  expect([...known.keys()]).toEqual(['postmortems', 'sample'])
})

test('the sample is read from where the program is now', async () => {
  known.set('sample', { name: 'sample', root: '/old/place', sample: true, readAt: null, milliseconds: null, changed: null })
  expect((await select()).archives).toMatchObject([{ name: 'sample', root: sample }])
})

test('naming a known folder again, also by a link to it, is no second archive', async () => {
  await select('shop/postmortems')
  symlinkSync(join(base, 'shop'), join(base, 'market'))
  await select('market/postmortems')
  expect([...known.keys()]).toEqual(['postmortems'])
})

test('a folder inside or around a known archive is refused, and nothing is changed', async () => {
  await select('shop/postmortems')
  await expect(select('bank/postmortems', 'shop/postmortems/2024')).rejects.toMatchObject({ code: 'path_inside', message: `${base}/shop/postmortems/2024 lies inside ${base}/shop/postmortems, which is already read as the archive "postmortems".` })
  await expect(select('shop')).rejects.toMatchObject({ code: 'path_around' })
  expect([...known.keys()]).toEqual(['postmortems'])
})

test('an archive whose folder has moved stays the same archive, where most of its files are found again', async () => {
  await select('shop/postmortems')
  renameSync(join(base, 'shop/postmortems'), join(base, 'shop/incidents'))
  for (const file of ['a.md', 'b.md']) writeFileSync(join(base, 'shop/incidents', file), '# A\n')
  expect(await select('shop/incidents')).toMatchObject({
    archives: [{ name: 'postmortems', root: join(base, 'shop/incidents') }],
    notes: [`The archive "postmortems" is now read from ${base}/shop/incidents; its old folder, ${base}/shop/postmortems, is gone.`],
  })
})

test('where few of them are found, it is another archive', async () => {
  await select('shop/postmortems')
  renameSync(join(base, 'shop/postmortems'), join(base, 'shop/away'))
  writeFileSync(join(base, 'bank/postmortems/a.md'), '# A\n')
  await select('bank/postmortems')
  expect([...known.keys()]).toEqual(['postmortems', 'postmortems-2'])
})

test('two named folders, one inside the other, are refused too', async () => {
  await expect(select('shop', 'shop/postmortems')).rejects.toMatchObject({ code: 'path_inside' })
  expect(known.size).toBe(0)
})

test('a folder beside one whose name it begins with is another archive', async () => {
  mkdirSync(join(base, 'shop/postmortems-old'))
  await select('shop/postmortems', 'shop/postmortems-old')
  expect([...known.keys()]).toEqual(['postmortems', 'postmortems-old'])
})

test('a path that does not exist is named', () => {
  expect(() => readableRoot(join(base, 'nowhere'))).toThrow(expect.objectContaining({ code: 'path_missing', message: `There is no file or folder ${base}/nowhere.` }))
  writeFileSync(join(base, 'log.md'), '# Log\n')
  expect(() => readableRoot(join(base, 'log.md/2024'))).toThrow(expect.objectContaining({ code: 'path_missing' }))
})
