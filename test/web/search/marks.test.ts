import { expect, test } from 'vitest'
import { setApart } from '../../../web/src/search/marks.ts'

const text = 'heap of shelf-index full'
const mark = (word: string) => ({ start: text.indexOf(word), end: text.indexOf(word) + word.length, kind: 'word' as const })

test('what the match has keeps its mark, what it lacks is set apart, line by line', () => {
  const understood = [{ text, line: 2, marks: [mark('heap'), mark('shelf'), mark('full')] }, { text, line: 3, marks: [mark('heap')] }]
  const shown = setApart(understood, [{ text, line: 2, marks: [mark('shelf-index'), mark('full')] }])
  expect(shown.map(({ line, marks }) => [line, marks.map(({ kind }) => kind)])).toEqual([[2, ['apart', 'word', 'word']], [3, ['apart']]])
})
