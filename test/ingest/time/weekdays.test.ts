import { expect, test } from 'vitest'
import { weekdayBefore, weekdayOf } from '../../../ingest/time/weekdays.ts'

test.each([
  ['On Monday ', 0],
  ['on Thurs., ', 3],
  ['Sunday the ', 6],
  ['onsdag ', 2],
  ['the ', null],
  ['Weather of ', null],
  ['Cyber-', null],
  ['', null],
])('the day of the week in %j is %s', (text, expected) => {
  expect(weekdayBefore(`${text}3 May 2024`, text.length)).toBe(expected)
})

test('a date falls on its day of the week', () => {
  expect(['2024-01-01', '2024-02-29', '2023-12-31'].map(weekdayOf)).toEqual([0, 3, 6])
})
