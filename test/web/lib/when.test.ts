import { expect, test } from 'vitest'
import { clock, day, instant, minutes, offset, zonedClock, zoneName } from '../../../web/src/lib/when.ts'

test.each([
  ['2023-10-10T15:00+03:00', '10 Oct 2023', '15:00', 'UTC+03:00', '15:00 UTC+03:00'],
  ['2024-04-10T09:00-07:00', '10 Apr 2024', '09:00', 'UTC−07:00', '09:00 UTC−07:00'],
  ['2024-06-08T10:00Z', '8 Jun 2024', '10:00', 'UTC', '10:00'],
  ['2024-06-08T10:00', '8 Jun 2024', '10:00', null, '10:00'],
  ['2024-06-08', '8 Jun 2024', null, null, null],
  ['10:00', null, '10:00', null, '10:00'],
])('reads %s in its own clock', (at, date, time, zone, zoned) => {
  expect([day(at), clock(at), offset(at), zonedClock(at)]).toEqual([date, time, zone, zoned])
})

test.each([
  [0, '0 min'], [0.5, '30 s'], [47, '47 min'], [6.5, '6.5 min'], [60, '1 h'], [112, '1 h 52 min'], [-11, '−11 min'], [2879, '47 h 59 min'], [2880, '2 d'], [40_380, '28 d 1 h'],
])('writes %d minutes as %s', (total, words) => {
  expect(minutes(total)).toBe(words)
})

test('keeps a zone that has a name', () => {
  expect(zoneName('Europe/Oslo')).toBe('Europe/Oslo')
})

test('calls this day today', () => {
  const now = new Date(2026, 10, 21, 9, 0)
  expect(instant(new Date(2026, 10, 21, 2, 30).toISOString(), now)).toBe('today 02:30')
  expect(instant(new Date(2026, 10, 20, 2, 30).toISOString(), now)).toBe('20 Nov 2026 02:30')
})
