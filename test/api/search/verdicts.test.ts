import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { isAlike, judgedFirst, tellingWords } from '../../../api/search/verdicts.ts'
import { CONCEPTS } from '../../../api/search/understand.ts'
import { openSqlite } from '../../../store/sqlite/open.ts'
import type { Store } from '../../../store/store.ts'
import type { Verdict } from '../../../store/verdicts.ts'
import { bagOf } from '../../../text/bag.ts'
import { textLines } from '../../../text/lines.ts'
import { toldOf } from '../../../text/told.ts'
import { fileOf } from '../../contract/samples.ts'

describe('the words that tell a question', () => {
  let store: Store
  beforeAll(async () => {
    store = await openSqlite(mkdtempSync(join(tmpdir(), 'data-')))
    const texts = { 'a.md': 'Lamps dark after the ballast driver of tillbridge crashed. Zeppelin Okafor fixed it.', 'b.md': 'Lamps dim' }
    const written = Object.entries(texts).map(([path, text]) => {
      const file = fileOf(path, text)
      return { ...file, tellings: [{ ...file.tellings[0]!, bag: bagOf(text, CONCEPTS), told: toldOf(textLines(text, 1), CONCEPTS, true) }] }
    })
    await store.apply({ found: { archive: 'ops', written, gone: [] } })
  })
  afterAll(() => store.close())

  test.each<[string, string[]]>([
    // The rarest first; "after" and "the" are no words, nobody has "quorum".
    ['quorum lost after the ballast crash on tillbridge, lamps dark', ['ballast', 'crash', 'dark', 'tillbridge', 'lamps']],
    ['ballast of 2026-11-21T02:47:09Z 10.0.0.1 8f14e45f-ceea-467f-a0e6-3b1c2d4e5f60', ['ballast']],
    ['Zeppelin Okafor  10:42\nballast gone, user=okafor', ['ballast']],
    ['nothing that anybody has', []],
  ])('of %j', async (text, words) => {
    expect(await tellingWords(store, { read: text, written: text })).toEqual(words)
  })
})

test.each<[string, string, boolean]>([
  ['ballast driver crashed', 'ballast driver crashes', true],
  ['ballast driver crashed', 'driver crash', true],
  ['ballast driver crashed', 'ballast', false],
  ['ballast', 'ballast', true],
  ['ballast', 'driver', false],
  ['', '', false],
])('%j and %j are alike: %s', (one, other, are) => {
  expect(isAlike(one.split(' ').filter(Boolean), other.split(' ').filter(Boolean))).toBe(are)
})

test('what somebody said it was comes first and is strong, but not where somebody said that it was not', () => {
  const verdict = (who: string, was: boolean): Verdict => ({ event: who, who, at: '2026-11-29T08:00:00.000Z', was, words: ['heap'] })
  const judged: { [id: string]: Verdict[] } = { b: [verdict('Ines', false)], c: [verdict('Ines', true), verdict('Ines', true)], d: [verdict('Ines', true), verdict('Omar', true)], e: [verdict('Ines', true), verdict('Omar', false)] }
  const found = ['a', 'b', 'c', 'd', 'e'].map(id => ({ id, strength: 'weak' as const }))
  expect(judgedFirst(found, ({ id }) => judged[id] ?? []).map(({ id, strength }) => `${id} ${strength}`)).toEqual(['d strong', 'c strong', 'a weak', 'b weak', 'e weak'])
})
