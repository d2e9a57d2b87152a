import { expect, test } from 'vitest'
import { matches } from '../../text/matches.ts'

test.each([
  [/\d+/g, '9 of 12 disks', ['9', '12']],
  [/x*/g, 'axx', ['', 'xx', '']],
  [/(?=b)/g, 'abb', ['', '']],
  [/\d/g, 'none', []],
])('%s matches as matchAll does in %j', (pattern, text, expected) => {
  expect(matches(text, pattern).map(([match]) => match)).toEqual(expected)
  expect(matches(text, pattern).map(({ index }) => index)).toEqual([...text.matchAll(pattern)].map(({ index }) => index))
})

test('each text is looked through from its beginning', () => {
  const pattern = /disk/g
  pattern.lastIndex = 3
  expect(matches('disk', pattern)).toHaveLength(1)
  expect(pattern.lastIndex).toBe(0)
})
