import { expect, test } from 'vitest'
import { placed } from '../../../web/src/incident/margin.ts'

const note = (wanted: number) => ({ wanted, height: 20 })

test('notes with room hang where they want to', () => {
  expect(placed([note(0), note(50), note(100)], -1, 8)).toEqual([0, 50, 100])
})

test('notes of one line give way downwards', () => {
  expect(placed([note(10), note(10), note(12)], -1, 8)).toEqual([10, 38, 66])
})

test('the chosen note keeps its place: those above give way upwards, those below downwards', () => {
  expect(placed([note(10), note(20), note(30)], 1, 8)).toEqual([-8, 20, 48])
})
