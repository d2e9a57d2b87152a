import { expect, test } from 'vitest'
import { answerOf, contentOf, isAnsweredAs, sealed, unsealed } from '../../ingest/seal.ts'
import type { Asks, Surroundings } from '../../ingest/surroundings.ts'

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

test.each<[Surroundings, Surroundings]>([[{}, {}], [{ dayFirst: true }, { dayFirst: true }], [{ dayFirst: false, history: { added: null, ticked: {} } }, { dayFirst: false }], [{ history: { added: null, ticked: {} } }, {}]])('where the history is lost, %j is answered as %j', (before, now) => {
  expect(isAnsweredAs(answerOf(before), now, true)).toBe(true)
  expect(isAnsweredAs(answerOf(before), now, false)).toBe(!('history' in before))
  expect(isAnsweredAs(answerOf(before), { dayFirst: !now.dayFirst }, true)).toBe(false)
})
