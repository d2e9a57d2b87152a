import { expect, test } from 'vitest'
import { placesOfLargest } from '../../../store/sqlite/largest.ts'
import { chance } from '../../chance.ts'

const placesOf = (values: number[], n: number) => Array.from(placesOfLargest(Float32Array.from(values), n))

test('the largest, in the order in which they stand', () => {
  expect(placesOf([3, 1, 2], 2)).toEqual([0, 2])
  expect(placesOf([1, 5, 1, 5, 5], 3)).toEqual([1, 3, 4])
})

test('what is as large as the last of them, and what nearly is', () => {
  expect(placesOf([5, 1, 5, 4.999, 5], 2)).toEqual([0, 2, 4])
  expect(placesOf([5, 1, 4.9999, 4.9998], 2)).toEqual([0, 2])
  expect(placesOf([5, 1, 4.999999, 4.9999985], 2)).toEqual([0, 2, 3])
})

test('all where none differs, where there are not more, and none of none', () => {
  expect(placesOf([0, 0, 0], 1)).toEqual([0, 1, 2])
  expect(placesOf([2, 0], 5)).toEqual([0, 1])
  expect(placesOf([], 1)).toEqual([])
})

test('none is left out that sorting would find', () => {
  const { below } = chance(3)
  for (let round = 0; round < 100; round++) {
    const values = Float32Array.from({ length: 1 + below(50) }, () => below(20)), n = 1 + below(values.length), found = Array.from(placesOfLargest(values, n), place => values[place]!)
    expect(Array.from(values).sort((a, b) => b - a).slice(0, n)).toEqual(found.sort((a, b) => b - a).slice(0, n))
  }
})
