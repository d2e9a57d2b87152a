import { expect, test } from 'vitest'
import { inOrder, known, partly } from '../../../web/src/search/heard.ts'

test('words stand as they were written, in the order of the question', () => {
  expect(inOrder(['gateway', 'shelferrorshigh', 'timeout'], 'ShelfErrorsHigh: Timeout at the gateway')).toEqual(['ShelfErrorsHigh', 'Timeout', 'gateway'])
})

test('a word by itself goes before the same inside another', () => {
  expect(inOrder(['error', 'borrowerror'], 'BorrowError: connect error')).toEqual(['BorrowError', 'error'])
})

test('a word that stands nowhere in the question comes last, as it was understood', () => {
  expect(inOrder(['memory', 'heap'], 'heap full')).toEqual(['heap', 'memory'])
})

test('offers phrases before words, long words before short ones, and no identifiers', () => {
  const text = 'BorrowFailed shelf-9 connect error after borrow timeout'
  const mark = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length, kind: 'word' as const })
  expect(known([{ text, line: 1, marks: [mark('BorrowFailed'), mark('shelf-9'), mark('borrow'), mark('timeout'), mark('connect error')] }], 3)).toEqual(['connect error', 'timeout', 'borrow'])
})

const answer = (kind: 'words' | 'some-words', words: string[], total = 3, withAll = 0) => ({ kind, total, withAll, understood: { words, taken: [], setAside: [], unknown: [], corrected: [] } })

test('says that matches have only some of the words', () => {
  expect(partly(answer('some-words', ['disk', 'moth']))).toBe('none has both, so these have some')
  expect(partly(answer('some-words', ['disk', 'moth', 'full']))).toBe('none has all 3, so these have some')
  expect(partly(answer('some-words', ['disk', 'moth'], 3, 1))).toBe('1 has both, the others have some')
  expect(partly(answer('some-words', ['disk', 'moth'], 3, 2))).toBe('2 have both, the other has some')
})

test('says nothing of it where all words are found, or nothing is', () => {
  expect(partly(answer('words', ['disk', 'moth']))).toBe(null)
  expect(partly(answer('some-words', ['disk', 'moth'], 0))).toBe(null)
})
