// Against published tables, and against plain counting where there is none.
import { expect, test } from 'vitest'
import { countInterval, rateRatio, shareInterval } from '../../../api/trends/statistics/counts.ts'
import { medianInterval, quantile } from '../../../api/trends/statistics/median.ts'
import { shift } from '../../../api/trends/statistics/shift.ts'

const upTo = (n: number) => Array.from({ length: n }, (_, i) => i + 1)
const rounded = (value: object | null, digits: number) => JSON.parse(JSON.stringify(value), (_, part: unknown) => (typeof part === 'number' ? Number(part.toFixed(digits)) : part)) as unknown

// Ranks of the confidence limits of a median: Altman, Machin, Bryant and Gardner, Statistics with Confidence, table 18.4.
test.each([[6, 1, 6], [8, 1, 8], [9, 2, 8], [10, 2, 9], [20, 6, 15], [25, 8, 18], [30, 10, 21], [50, 18, 33], [100, 40, 61]])('of %d values the median lies between number %d and number %d', (n, from, to) => {
  expect(medianInterval(upTo(n))).toEqual({ from, to })
})

test('of five values or fewer nothing is said of the median, of ten thousand it is', () => {
  for (const n of [0, 1, 5]) expect(medianInterval(upTo(n))).toBeNull()
  expect(medianInterval(upTo(10_000))).toEqual({ from: 4902, to: 5099 })
})

test('quantiles are interpolated as type 7 of Hyndman and Fan', () => {
  expect([quantile([7], 0.9), quantile([1, 2, 3, 4], 0.5), quantile([1, 2, 3, 4], 0.75), quantile(upTo(11), 0.9)]).toEqual([7, 2.5, 3.25, 10])
})

// Garwood's limits, as tabled by Ulm, 1990, and Sahai and Khurshid, 1993.
test.each([[0, 0, 3.689], [1, 0.025, 5.572], [5, 1.623, 11.668], [10, 4.795, 18.39], [20, 12.217, 30.888], [100, 81.364, 121.627]])('a count of %d may have come from %d to %d', (count, from, to) => {
  expect(rounded(countInterval(count), 3)).toEqual({ from, to })
})

test('a count of ten thousand has the interval that the normal distribution gives', () => {
  expect(rounded(countInterval(10_000), 0)).toEqual({ from: 9805, to: 10198 })
})

// Newcombe, Two-sided confidence intervals for the single proportion, 1998, table I, method 3.
test.each([[81, 263, 0.2553, 0.3662], [15, 148, 0.0624, 0.1605], [0, 20, 0, 0.1611], [1, 29, 0.0061, 0.1718]])('%d of %d are a share of %d to %d', (count, n, from, to) => {
  expect(rounded(shareInterval(count, n), 4)).toEqual({ from, to })
})

test('two counts over equal times are compared by the exact share of the second', () => {
  // Clopper and Pearson's limits for 15 of 25 are 0.3867 and 0.7887.
  expect(rounded(rateRatio({ count: 10, days: 365 }, { count: 15, days: 365 }), 2)).toEqual({ estimate: 1.5, from: 0.63, to: 3.73 })
  expect(rounded(rateRatio({ count: 10, days: 360 }, { count: 5, days: 180 }), 2)).toEqual({ estimate: 1, from: 0.27, to: 3.21 })
  expect(rateRatio({ count: 4, days: 1 }, { count: 0, days: 1 })).toMatchObject({ estimate: 0, from: 0 })
  expect(rateRatio({ count: 0, days: 1 }, { count: 4, days: 1 })).toMatchObject({ to: Infinity })
  expect(rateRatio({ count: 0, days: 1 }, { count: 0, days: 1 })).toBeNull()
})

// Hollander and Wolfe, Nonparametric Statistical Methods, example 4.1: permeability of the human chorioamnion.
const AT_TERM = [0.8, 0.83, 1.89, 1.04, 1.45, 1.38, 1.91, 1.64, 0.73, 1.46].sort((a, b) => a - b)
const EARLY = [1.15, 0.88, 0.9, 0.74, 1.21, 1.12].sort((a, b) => a - b)

test('a shift is the median of all differences, with the interval of Mann and Whitney', () => {
  const differences = EARLY.flatMap(early => AT_TERM.map(term => term - early)).sort((a, b) => a - b)
  // The table of U for samples of 6 and 10 gives 11 as the greatest that is significant at 5%.
  expect(rounded(shift(EARLY, AT_TERM), 4)).toEqual(rounded({ estimate: (differences[29]! + differences[30]!) / 2, from: differences[11]!, to: differences[48]! }, 4))
})

test('ties and zeros are differences like any other', () => {
  expect(shift([0, 0, 0, 0, 0, 0], [0, 0, 0, 0, 0, 0])).toEqual({ estimate: 0, from: 0, to: 0 })
  expect(shift([1, 1, 1, 2, 2, 2], [11, 11, 12, 12, 12, 12])).toEqual({ estimate: 10, from: 9, to: 11 })
})

test('fewer than six on either side are too few to say', () => {
  expect([shift(upTo(5), upTo(50)), shift(upTo(50), upTo(5))]).toEqual([null, null])
})

test('found without making them, the differences are those that are found by making them', () => {
  const first = [0.5, 1, 1, 2.25, 3, 3, 3, 7.125, 9, 10, 40], second = [-2, 0, 0.5, 1, 1, 4, 4.5, 6, 11, 12]
  const differences = second.flatMap(y => first.map(x => y - x)).sort((a, b) => a - b)
  // U of samples of 10 and 11 is significant at 5% up to 26.
  expect(shift(first, second)).toEqual({ estimate: (differences[54]! + differences[55]!) / 2, from: differences[26]!, to: differences[83]! })
})

test('of two thousand each the shift is found without making four million differences', () => {
  const first = upTo(2000), second = first.map(value => value + 7), began = performance.now()
  expect(shift(first, second)).toEqual({ estimate: 7, from: -29, to: 43 })
  expect(performance.now() - began).toBeLessThan(500)
})
