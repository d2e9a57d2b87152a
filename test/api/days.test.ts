import { expect, test } from 'vitest'
import { calendarOf, firstDay, isCalendarDay, isZone, lastDay, periodOf, periodsBetween } from '../../api/days.ts'
import { figure } from './trends/invented.ts'

test.each([
  ['2024-12-31T23:30+00:00', 'UTC', '2024-12-31', false],
  ['2024-12-31T23:30+00:00', 'Europe/Oslo', '2025-01-01', false],
  ['2025-01-01T00:30+03:00', 'UTC', '2024-12-31', false],
  ['2024-07-01T02:30Z', 'America/New_York', '2024-06-30', false],
  ['2024-12-31T23:30', 'Europe/Oslo', '2024-12-31', true],
  ['2024-12-31', 'Europe/Oslo', '2024-12-31', false],
])('%s was, cut in %s, on %s; without a zone of its own: %s', (started, zone, at, isZoneless) => {
  expect(calendarOf(zone).of(figure({ started }))).toEqual({ at, isZoneless })
})

test('where the beginning has no date, the day that is known otherwise; else none', () => {
  const { of } = calendarOf('UTC')
  expect(of(figure({ started: '10:00', day: { at: '2024-06-08', of: 'title' } }))).toEqual({ at: '2024-06-08', isZoneless: false })
  expect(of(figure({ started: '10:00', day: null }))).toBeNull()
  expect(of(figure({ started: '2024-13-45T10:00+00:00', day: { at: '2024-06-08', of: 'title' } })), 'a moment that no calendar has').toEqual({ at: '2024-06-08', isZoneless: true })
})

test.each([['2024-01-31', '2024-01', '2024-Q1'], ['2024-06-08', '2024-06', '2024-Q2'], ['2024-12-31', '2024-12', '2024-Q4']])('%s is in %s and %s', (day, month, quarter) => {
  expect([periodOf(day, 'month'), periodOf(day, 'quarter')]).toEqual([month, quarter])
})

test('periods follow each other without a gap', () => {
  expect(periodsBetween('2024-11-20', '2025-02-01', 'month').map(({ period }) => period)).toEqual(['2024-11', '2024-12', '2025-01', '2025-02'])
  expect(periodsBetween('2024-11-20', '2025-02-01', 'quarter')).toEqual([
    { period: '2024-Q4', from: '2024-10-01', to: '2024-12-31' }, { period: '2025-Q1', from: '2025-01-01', to: '2025-03-31' },
  ])
})

test.each([['2024', '2024-01-01', '2024-12-31'], ['2024-02', '2024-02-01', '2024-02-29'], ['2024-06-08', '2024-06-08', '2024-06-08'], ['2023-02-31', '2023-02-31', '2023-02-28']])('%s lasts from %s to %s', (edge, from, to) => {
  expect([firstDay(edge), lastDay(edge)]).toEqual([from, to])
})

test.each([['2024-02-29', true], ['2025-02-29', false], ['2025-02-31', false], ['2025-04-31', false], ['2025-13-01', false]])('whether any calendar has %s: %s', (day, is) => {
  expect(isCalendarDay(day)).toBe(is)
})

test.each([['UTC', true], ['Europe/Oslo', true], ['US/Pacific', true], ['Europe/Atlantis', false], ['+02:00', false], ['', false]])('whether "%s" is a zone: %s', (name, is) => {
  expect(isZone(name)).toBe(is)
})
