import { expect, test } from 'vitest'
import { candidatesIn, moved, toggled } from '../../../web/src/search/candidates.ts'

test('an address holds at most twenty ids, and nothing that is none', () => {
  expect(candidatesIn(null)).toEqual([])
  expect(candidatesIn('a1,,b2,a1,../c,%3C')).toEqual(['a1', 'b2'])
  expect(candidatesIn(Array.from({ length: 30 }, (_, i) => `id${i}`).join()).length).toBe(20)
})

test('one is put at the end, and taken out again', () => {
  expect(toggled(['a', 'b'], 'c')).toEqual(['a', 'b', 'c'])
  expect(toggled(['a', 'b', 'c'], 'b')).toEqual(['a', 'c'])
})

test.each([
  ['b', -1, ['b', 'a', 'c']],
  ['b', 1, ['a', 'c', 'b']],
  ['a', -1, ['a', 'b', 'c']],
  ['c', 1, ['a', 'b', 'c']],
  ['x', 1, ['a', 'b', 'c']],
] as const)('%s moves by %d as far as there is room: %j', (id, step, after) => {
  expect(moved(['a', 'b', 'c'], id, step)).toEqual(after)
})
