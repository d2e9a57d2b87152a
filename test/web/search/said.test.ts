import { expect, test } from 'vitest'
import { said, saidShortly } from '../../../web/src/search/said.ts'

const verdict = (who: string, was: boolean, at = '2026-11-03T20:15:00.000Z') => ({ event: `${who} ${at}`, who, at, was, words: ['heap'] })
const now = new Date('2026-11-29T08:00:00.000Z')

test('nobody said anything', () => {
  expect([said([], true, 'Tom', now), saidShortly([], 'Tom')]).toEqual([null, ''])
})

test('one person is named, with the time', () => {
  expect(said([verdict('Ines', true)], true, 'Tom', now)).toMatch(/^Marked as it by Ines for a question like this, 3 Nov 2026 \d\d:15$/)
  expect(saidShortly([verdict('Ines', true)], 'Tom')).toBe('as it by Ines')
})

test('two are two people, each once, and whoever looks is "you"', () => {
  const verdicts = [verdict('Ines', true), verdict('Tom', true), verdict('Ines', true, '2026-11-05T20:15:00.000Z'), verdict('Omar', false)]
  expect(said(verdicts, true, 'Tom', now)).toMatch(/^Marked as it by you and Ines for a question like this, last 5 Nov 2026/)
  expect(said(verdicts, false, 'Tom', now)).toMatch(/^Marked as not it by Omar/)
  expect(saidShortly(verdicts, 'Tom')).toBe('as it by 2 people, as not it by Omar')
})
