import { array, assert, constantFrom, property } from 'fast-check'
import { expect, test } from 'vitest'
import { tokens } from '../../text/tokens.ts'
import { vocabularyOf } from '../../text/vocabulary.ts'

test('a word comes with what it comes down to', () => {
  expect(vocabularyOf('OutOfMemoryError, connections')).toMatchObject([
    { written: 'OutOfMemoryError', folded: 'outofmemoryerror', isCompound: true },
    { written: 'connections', folded: 'connections', stem: 'connect', isCompound: false },
  ])
})

test('the same word is the same object, wherever it stands', () => {
  const [first] = vocabularyOf('disk'), [, second] = vocabularyOf('full disk')
  expect(second).toBe(first)
})

test('a text has the words that tokens finds in it', () => {
  const letters = constantFrom('a', 'B', '7', ' ', '-', '’', 'é', 'e\u0301', 'ø', '障', '💾', '\ud800', 'ﬁ', '²', 'disk', 'x'.repeat(70))
  assert(property(array(letters, { maxLength: 30 }), parts => {
    const text = parts.join('')
    expect(vocabularyOf(text).map(({ written, folded }) => [written, folded])).toEqual(tokens(text).map(({ start, end, word }) => [text.slice(start, end), word]))
  }))
})
