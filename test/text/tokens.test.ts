import { expect, test } from 'vitest'
import { fold } from '../../text/fold.ts'
import { tokens, words } from '../../text/tokens.ts'

test.each([
  ['Disk full on db-1', ['disk', 'full', 'on', 'db', '1']],
  ['Café, naïve ﬁre', ['cafe', 'naive', 'fire']],
  ['Cafe\u0301', ['cafe']],
  ['web-2217 web2217', ['web', '2217', 'web2217']],
  ["can't won’t", ['can', 't', 'won', 't']],
  ['Påvisning størst', ['pavisning', 'størst']],
  ['ОТКАЗ базы 障害', ['отказ', 'базы', '障害']],
  ['\0💾\ud800"*', []],
  ['', []],
])('the words of %j', (text, expected) => {
  expect(words(text)).toEqual(expected)
  expect(tokens(text).map(({ word }) => word)).toEqual(expected)
})

test('offsets lead back to the words as written', () => {
  const text = 'A 💾 Café\u0301 down'
  expect(tokens(text).map(({ start, end }) => text.slice(start, end))).toEqual(['A', 'Café\u0301', 'down'])
})

test('a run of 10,000 letters is cut, alike wherever it stands', () => {
  expect(fold('X'.repeat(10_000))).toBe('x'.repeat(64))
})
