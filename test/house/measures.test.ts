// What `npm run score`, `npm run train` and `npm run bench` compare with: they run where the corpus or a quiet machine is, their arithmetic everywhere.
import { expect, test } from 'vitest'
import { isMet, percentile } from '../bench/measurement.ts'
import { below, raised } from '../score/floors.ts'
import { regression } from '../score/regression.ts'

const score = (precision: number, recall: number, f1: number) => ({ precision, recall, f1 })

test('a measure below its floor is told, and so is a field that is gone; the same figure again is not', () => {
  const floors = { all: { title: score(0.9, 0.8, 0.847), causes: score(0.5, 0.5, 0.5) } }
  expect(below(floors, { all: { title: score(0.9004, 0.7999, 0.8472) } })).toEqual([
    { part: 'all', field: 'title', measure: 'recall', floor: 0.8, reached: 0.7999 },
    ...(['precision', 'recall', 'f1'] as const).map(measure => ({ part: 'all', field: 'causes', measure, floor: 0.5, reached: 0 })),
  ])
})

test('floors are raised to what was reached, cut to three decimals, and never lowered', () => {
  expect(raised({ all: { title: score(0.9, 0.8, 0.847) } }, { all: { title: score(0.8, 0.85678, 0.847), tasks: score(1, 0.5, 0.6666) } })).toEqual({
    all: { title: score(0.9, 0.856, 0.847), tasks: score(1, 0.5, 0.666) },
  })
})

test('a percentile lies between two samples, and a rate is held to its slow end', () => {
  expect([percentile([4, 1, 3, 2], 50), percentile([10], 95)]).toEqual([2.5, 10])
  const rate = { what: 'parse', unit: 'files/s', samples: [500, 900, 1000, 1000], target: { percentile: 95 as const, atLeast: 800 } }
  expect([isMet(rate), isMet({ ...rate, target: { percentile: 50 as const, atLeast: 800 } })]).toEqual([false, true])
})

test('a regression learns what goes with being right, and holds back what it saw of a rare kind', () => {
  const row = (measure: number, kind: number, y: number) => ({ measures: [measure], kinds: [kind], y, weight: 1 })
  const { measures, kinds } = regression([...Array.from({ length: 20 }, (_, i) => row(i, 0, Number(i >= 10))), row(5, 1, 1)])
  expect([measures[0]! > 0.1, kinds[0]! > 0, kinds[0]! < 1]).toEqual([true, true, true])
})
