import { expect, test } from 'vitest'
import { setApart, telling } from '../../../web/src/search/marks.ts'

const text = 'heap of shelf-index full'
const mark = (word: string) => ({ start: text.indexOf(word), end: text.indexOf(word) + word.length, kind: 'word' as const })

test('what the match has keeps its mark, what it lacks is set apart, line by line', () => {
  const understood = [{ text, line: 2, marks: [mark('heap'), mark('shelf'), mark('full')] }, { text, line: 3, marks: [mark('heap')] }]
  const shown = setApart(understood, [{ text, line: 2, marks: [mark('shelf-index'), mark('full')] }])
  expect(shown.map(({ line, marks }) => [line, marks.map(({ kind }) => kind)])).toEqual([[2, ['apart', 'word', 'word']], [3, ['apart']]])
})

test('a number that may mean anything is not marked', () => {
  const text = 'pod 3 of 12 answers 503 and 1500', number = (word: string) => ({ start: text.indexOf(word), end: text.indexOf(word) + word.length, kind: 'word' as const })
  expect(telling([{ text, line: 1, marks: ['pod', '3', '12', '503', '1500'].map(number) }])[0]!.marks.map(({ start, end }) => text.slice(start, end))).toEqual(['pod', '503', '1500'])
})
