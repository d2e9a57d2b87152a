import { expect, test } from 'vitest'
import { placeName } from '../../../web/src/search/trail.ts'

const trail = { href: '/', ids: ['a', 'b', 'c'], from: 0, total: 3, of: 'match' as const, at: 1 }

test.each([
  ['of matches', trail, '2 of 3 matches'],
  ['of the only one', { ...trail, ids: ['a'], total: 1, at: 0 }, '1 of 1 match'],
  ['on a later page of all incidents', { ...trail, from: 1000, total: 1003, of: 'incident' as const, at: 2 }, '1,003 of 1,003 incidents'],
  ['of those that are like a paste', { ...trail, total: 1, at: 0 }, '1 of 1 match'],
  ['below these', { ...trail, total: 1, at: 2 }, 'weak match 2 of 2'],
])('the place %s', (_, trail, name) => {
  expect(placeName(trail)).toBe(name)
})
