import { expect, test } from 'vitest'
import { nthLargest } from '../../../store/sqlite/nth-largest.ts'
import { chance } from '../../chance.ts'

test('is the one that sorting would give', () => {
  expect(nthLargest(Float32Array.of(3, 1, 2), 2)).toBe(2)
  expect(nthLargest(Float32Array.of(5, 5, 5, 1), 3)).toBe(5)
  const { below } = chance(3)
  for (let round = 0; round < 100; round++) {
    const values = Float32Array.from({ length: 1 + below(50) }, () => below(20)), n = 1 + below(values.length)
    expect(nthLargest(values, n)).toBe(values.toSorted().at(-n))
  }
})
