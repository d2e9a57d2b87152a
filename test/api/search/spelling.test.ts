// What a word that no incident has was meant to be.
import { expect, test } from 'vitest'
import { meant, plainWords } from '../../../api/search/spelling.ts'
import type { Inside, Near } from '../../../store/store.ts'
import { tokens } from '../../../text/tokens.ts'

const having = (...near: Near[]) => ({ near: async () => near }) as unknown as Inside
const one = (word: string, documents: number): Near => ({ word, documents, away: 1 })

test.each([
  [[one('database', 40)], 'database'],
  [[one('publick8s', 9), one('public', 8)], 'public'], // no name with digits
  [[one("even'", 9), one('evening', 8)], 'evening'], // no stem that is set apart
  [[one('except', 30), one('exception', 8)], 'exception'], // nothing that stands everywhere
  [[one("even'", 9)], null],
])('of %o the word that people mistype', async (near, expected) => {
  expect(await meant(having(...near), 'whatever', 0, 100, false)).toBe(expected)
})

test('little words and names are never mistyped', () => {
  const text = 'tmieout after lease-7 expired'
  expect(plainWords(text, tokens(text)).map(({ word }) => word)).toEqual(['tmieout', 'expired'])
})
