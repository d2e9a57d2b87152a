import { expect, test } from 'vitest'
import type { Dot, PeriodSpread } from '../../../api/trends/schema.ts'
import { durationTicks, hasZero, labelled, placeDots, topOf } from '../../../web/src/trends/plot.ts'

const dot = (value: number, id = `i${value}`): Dot => ({ id, title: 'Loans fail', value, day: '2026-01-01' })
const period = (...values: number[]) => ({ dots: values.map(value => dot(value)), expected: { from: 0.2, to: 7.2 } }) as PeriodSpread

test('the axis reaches above the longest, and never ends below an hour', () => {
  expect(topOf({ clock: 'resolve', periods: [period(10, 1000), period()] })).toBe(1400)
  expect(topOf({ clock: 'resolve', periods: [period(3)] })).toBe(60)
  expect(topOf({ clock: 'count', periods: [period(3)] })).toBe(7.2)
  expect(durationTicks(300).map(({ name }) => name)).toEqual(['1 min', '5 min', '15 min', '1 h', '4 h'])
})

test('there is a band for zero and below only where something stands in it', () => {
  expect([hasZero({ clock: 'detect', periods: [period(1)] }), hasZero({ clock: 'detect', periods: [period(1, 0)] }), hasZero({ clock: 'count', periods: [period(0)] })]).toEqual([false, true, false])
})

test('each dot stands as near to the middle as the others leave room, and over them where there is none', () => {
  const left = (n: number, width: number) => placeDots(Array.from({ length: n }, (_, i) => dot(5, `${i}`)), () => 100, 50, width).map(({ left }) => left)
  expect(left(4, 60)).toEqual([50, 59.5, 40.5, 69])
  expect(left(30, 20).every(left => left >= 40 && left <= 60)).toBe(true)
  expect(placeDots([dot(5), dot(500), dot(8)], value => value, 50, 60).map(({ id, left }) => [id, left])).toEqual([['i5', 50], ['i8', 59.5], ['i500', 50]])
})

test('what lasted far longer than the others is named where there is room, else left of it, else not', () => {
  const others = [10, 11, 12, 13, 14, 15, 16, 17].map(value => ({ ...dot(value), left: 20, top: 200 }))
  const sides = (left: number, width: number) => labelled([...others, { ...dot(5000), left, top: 20 }], width, () => 'three days').map(({ side }) => side)
  expect([sides(100, 300), sides(280, 300), sides(50, 100)]).toEqual([['right'], ['left'], []])
  expect(labelled(others, 300, () => 'x')).toEqual([])
})
