import { expect, test } from 'vitest'
import { bracketsOf } from '../../../web/src/incident/brackets.ts'
import type { Row, ShownFact } from '../../../web/src/incident/facts.ts'

const row = (name: string, value?: string): Row => ({ name, field: name, facts: value ? [{ value } as ShownFact] : [] })
const MOMENTS = [row('started', '09:00'), row('detected', '09:12'), row('acknowledged'), row('declared'), row('mitigated', '10:00'), row('resolved', '10:30')]

test('the shortest bracket stands nearest to the line', () => {
  const brackets = bracketsOf(MOMENTS, [row('detect', '12 min'), row('mitigate', '1 h'), row('resolve', '1 h 30 min')], 168)
  expect(brackets.map(({ name, from, to }) => [name, from, to])).toEqual([['detect', 0, 1], ['mitigate', 0, 4], ['resolve', 0, 5]])
})

test('a long label does not pass the edge: its bracket gives way', () => {
  const [short, long] = ['1 h', '101 d 12 h'].map(label => bracketsOf(MOMENTS, [row('detect', '12 min'), row('mitigate', '1 h'), row('resolve', label)], 150).at(-1)!)
  expect(short!.x).toBe(92)
  expect(long!.x).toBeLessThan(short!.x)
  expect(long!.x + 4 + long!.label.length * 7).toBeLessThanOrEqual(150)
})

test('without a beginning the brackets count from detection', () => {
  const brackets = bracketsOf([row('started'), ...MOMENTS.slice(1)], [row('repair', '48 min'), row('restore', '1 h 18 min')], 168)
  expect(brackets.map(({ name }) => name)).toEqual(['repair', 'restore'])
})
