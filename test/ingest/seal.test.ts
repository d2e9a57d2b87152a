import { expect, test } from 'vitest'
import { answerOf, contentOf, sealed, unsealed } from '../../ingest/seal.ts'
import type { Asks } from '../../ingest/surroundings.ts'

test.each<[Asks, string]>([
  [{ order: null, history: false }, ''], [{ order: 'open', history: false }, ''], [{ order: 'day-first', history: true }, ''], [{ order: null, history: true }, '0a1b'], [{ order: 'month-first', history: false }, ''], [{ order: null, history: false }, '0a1b'],
])('%j with the answer %j is told again', (asks, answer) => {
  const seal = { content: contentOf('It was down.'), asks, answer }
  expect(unsealed(sealed(seal))).toEqual(seal)
})

test('of a file that asks nothing it is its content alone', () => {
  expect(sealed({ content: 'x-y', asks: { order: null, history: false }, answer: '' })).toBe('x-y')
})

test('other answers are other seals, and none is none', () => {
  expect(answerOf({})).toBe('')
  expect(answerOf({ dayFirst: true })).not.toBe(answerOf({ dayFirst: false }))
  expect(answerOf({ history: { added: null, ticked: {} } })).not.toBe('')
})
