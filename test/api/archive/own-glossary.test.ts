import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { selectArchives } from '../../../api/archive/archives.ts'
import { conceptsHere, GLOSSARY_FILE, glossaryOf, ownGlossary } from '../../../api/archive/own-glossary.ts'
import { startReading } from '../../../api/archive/reading.ts'
import type { Failure } from '../../../api/errors.ts'
import { search } from '../../../api/search/search.ts'
import { similar } from '../../../api/search/similar.ts'
import { openSqlite } from '../../../store/sqlite/open.ts'
import { parsed } from '../../../store/written.ts'
import { folderOf } from '../archive-files.ts'

test('a service is known by its nicknames and its own name, a concept by further phrases', () => {
  expect(glossaryOf('g.yaml', 'services:\n  checkout-api: [till, cash desk]\nconcepts:\n  memory: [heap alarm]\n')).toEqual({ 'checkout-api': ['checkout-api', 'till', 'cash desk'], memory: ['heap alarm'] })
  expect(glossaryOf('g.yaml', '')).toEqual({})
  expect(glossaryOf('g.yaml', 'services:\n')).toEqual({})
})

test.each([
  ['- till', 'g.yaml has no names with their phrases in the file.'],
  ['service:\n  a: [b]', 'g.yaml has "service:", where only "services:" and "concepts:" may stand.'],
  ['services: [till]', 'g.yaml has no names with their phrases in "services:".'],
  ['services:\n  checkout: till', 'g.yaml has no list of phrases for "checkout".'],
  ['services:\n  checkout: [4]', 'g.yaml has 4 for "checkout", which is no phrase: a phrase has a letter or a digit, and stands in quotation marks where it is but a number.'],
  ['services:\n  checkout: ["!"]', 'g.yaml has "!" for "checkout", which is no phrase: a phrase has a letter or a digit, and stands in quotation marks where it is but a number.'],
  ['services: {', 'g.yaml cannot be read: '],
  ['concepts:\n  memroy: [heap]', 'g.yaml has "memroy" under "concepts:", which is no concept; the nearest are memory, '],
])('%j is refused', (text, message) => {
  const told = (() => { try { return String(glossaryOf('g.yaml', text)) } catch (error) { return (error as Failure).message } })()
  expect(told.slice(0, message.length)).toBe(message)
})

test('one that cannot be read is told of by the reading, and costs no answer', async () => {
  const folder = folderOf({}), looped = folderOf({})
  mkdirSync(join(folder, GLOSSARY_FILE))
  symlinkSync(GLOSSARY_FILE, join(looped, GLOSSARY_FILE))
  const archives = { archives: async () => [folder, looped].map(root => ({ name: 'shop', root, sample: false, readAt: null, milliseconds: null, changed: null })) }
  await expect(ownGlossary(archives)).rejects.toThrow(`${join(folder, GLOSSARY_FILE)} cannot be read (EISDIR).`)
  expect((await conceptsHere(archives)).size).toBe((await conceptsHere({ archives: async () => [] })).size)
})

const root = folderOf({
  'a.md': '# Orders refused\n\nThe cash desk was down from 10:00 to 10:30 on 3 May 2025, since a disk was full.\n',
  'b.md': '# Pictures missing\n\nNo picture was shown from 11:00 to 11:20 on 4 May 2025, since a bucket was emptied.\n',
})
const store = await openSqlite(mkdtempSync(join(tmpdir(), 'data-')))
afterAll(() => store.close())
const read = async (...roots: string[]) => startReading(store, await selectArchives(store, roots), { maxBytes: 5_000_000 }).finished

test('what is written in the archive’s folder reads it again, and finds by another name what it was taken for', async () => {
  await read(root)
  expect(parsed(await search(store, { text: 'till ', filters: {}, offset: 0, limit: 3 })).total).toBe(0)
  writeFileSync(join(root, GLOSSARY_FILE), 'services:\n  checkout-api: [till, cash desk]\n')
  expect(await read()).toMatchObject({ changed: 2, unchanged: 0 })
  const { hits, understood } = parsed(await search(store, { text: 'till ', filters: {}, offset: 0, limit: 3 }))
  expect([hits.map(({ source }) => source.path), understood.taken]).toEqual([['a.md'], [{ from: ['till'], as: 'checkout-api' }]])
  const like = parsed((await similar(store, { text: 'till broken', filters: {}, limit: 3 }))!)
  expect(like.hits[0]!.passages[0]!.marks).toContainEqual({ start: 4, end: 13, kind: 'meaning' })
  expect(await read()).toMatchObject({ changed: 0, unchanged: 2 })
})

test('one that is wrong stops the reading with its reason, and no question', async () => {
  writeFileSync(join(root, GLOSSARY_FILE), 'till\n')
  await expect(read()).rejects.toMatchObject({ code: 'bad_glossary' })
  expect(parsed(await search(store, { text: 'disk ', filters: {}, offset: 0, limit: 3 })).total).toBe(1)
})
