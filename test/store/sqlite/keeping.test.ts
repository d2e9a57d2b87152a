import { expect, test } from 'vitest'
import { keeping } from '../../../store/sqlite/keeping.ts'

test('what was not asked for the longest goes first', () => {
  const kept = keeping<string, number>(2)(1)
  kept.set('disk', 1)
  kept.set('full', 2)
  expect(kept.get('disk')).toBe(1)
  kept.set('lag', 3)
  expect(['disk', 'full', 'lag'].map(kept.get)).toEqual([1, undefined, 3])
})

test('what is larger takes the place of several, and what is larger than all of it is not kept', () => {
  const kept = keeping<string, string>(6, ({ length }) => length)(1)
  for (const word of ['ab', 'cd', 'ef', 'ghij']) kept.set(word, word)
  expect(['ab', 'cd', 'ef', 'ghij'].map(kept.get)).toEqual([undefined, undefined, 'ef', 'ghij'])
  kept.set('klmnopq', 'klmnopq')
  expect(['ef', 'ghij', 'klmnopq'].map(kept.get)).toEqual([undefined, undefined, undefined])
})

test('of another version nothing is kept', () => {
  const versions = keeping<string, number>(2)
  versions(1).set('disk', 1)
  expect([versions(1).get('disk'), versions(2).get('disk'), versions(1).get('disk')]).toEqual([1, undefined, undefined])
})
