import { array, assert, constantFrom, property } from 'fast-check'
import { expect, test } from 'vitest'
import { tokens } from '../../text/tokens.ts'
import { remembering, vocabularyOf } from '../../text/vocabulary.ts'

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

test('a word comes with the same when so many others were met that all were forgotten', () => {
  const before = vocabularyOf('full disks')
  vocabularyOf(Array.from({ length: 70_000 }, (_, i) => `disk${i}`).join(' '))
  expect(vocabularyOf('full disks').map(({ written, folded, stem }) => [written, folded, stem])).toEqual([['full', 'full', 'full'], ['disks', 'disks', 'disk']])
  expect(vocabularyOf('full disks')[1]).not.toBe(before[1])
})

test('the words of a text are its runs of letters and digits', () => {
  const letters = constantFrom('a', 'B', '7', ' ', '-', '’', 'é', 'e\u0301', 'ø', '障', '💾', '\ud800', 'ﬁ', '²', 'disk', 'x'.repeat(70))
  assert(property(array(letters, { maxLength: 30 }), parts => {
    const text = parts.join('')
    expect(tokens(text).map(({ start, end }) => text.slice(start, end))).toEqual(text.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu) ?? [])
    expect(vocabularyOf(text).map(({ written, folded }) => [written, folded])).toEqual(tokens(text).map(({ start, end, word }) => [text.slice(start, end), word]))
  }))
})

test('what is worked out of a word is worked out once', () => {
  const asked: string[] = [], lengthOf = remembering(({ folded }) => (asked.push(folded), folded.length))
  expect([...vocabularyOf('Disk full, disk slow'), ...vocabularyOf('a full disk')].map(lengthOf)).toEqual([4, 4, 4, 4, 1, 4, 4])
  expect(asked).toEqual(['disk', 'full', 'disk', 'slow', 'a'])
})
