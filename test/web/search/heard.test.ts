import { expect, test } from 'vitest'
import { inOrder, insisting, known, partly, partName, without } from '../../../web/src/search/heard.ts'

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

const answer = (kind: 'words' | 'some-words', words: string[], total = 3) => ({ kind, total, understood: { words, taken: [], setAside: [], unknown: [], corrected: [] } })

test('says that matches have only some of the words', () => {
  expect(partly(answer('some-words', ['disk', 'moth']))).toBe('none has both, so these have some')
  expect(partly(answer('some-words', ['disk', 'moth', 'full']))).toBe('none has all 3, so these have some')
})

test('says nothing of it where all words are found, or nothing is', () => {
  expect(partly(answer('words', ['disk', 'moth']))).toBe(null)
  expect(partly(answer('some-words', ['disk', 'moth'], 0))).toBe(null)
})

const SEARCH = 'pool "Connection refused" -redis cause:cap -service:"Order Store" ttr:>60'
const part = (written: string, kind: 'phrase' | 'without' | 'field', values: string[] = []) => ({ kind, start: SEARCH.indexOf(written), end: SEARCH.indexOf(written) + written.length, values })

test.each([
  [part('"Connection refused"', 'phrase'), '"Connection refused"', 'pool -redis cause:cap -service:"Order Store" ttr:>60'],
  [part('-redis', 'without'), 'not redis', 'pool "Connection refused" cause:cap -service:"Order Store" ttr:>60'],
  [part('cause:cap', 'field', ['capacity']), 'cause capacity', 'pool "Connection refused" -redis -service:"Order Store" ttr:>60'],
  [part('-service:"Order Store"', 'field', ['Order Store']), 'not service Order Store', 'pool "Connection refused" -redis cause:cap ttr:>60'],
  [part('ttr:>60', 'field'), 'ttr >60', 'pool "Connection refused" -redis cause:cap -service:"Order Store"'],
])('%j is "%s", and without it is asked %s', (one, name, rest) => {
  expect([partName(SEARCH, one), without(SEARCH, one)]).toEqual([name, rest])
})

test('insists on a word as it is written', () => {
  expect(insisting('Certifcates and certifcate expired', 'certifcate')).toBe('Certifcates and "certifcate" expired')
})
