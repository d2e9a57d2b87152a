import { expect, test } from 'vitest'
import { cityAt, eastAt, offsetAt, settleAmbiguous, zoneAt } from '../../../ingest/time/zone.ts'

test.each([
  ['UTC', 'UTC', '+00:00'], ['UTC-7', 'UTC-7', '-07:00'], ['GMT +05:30', 'GMT +05:30', '+05:30'], ['EAT', 'EAT', '+03:00'], ['PST on Monday', 'PST', '-08:00'], ['PST/PDT)', 'PST/PDT', 'America/Los_Angeles'], ['CET or CEST', 'CET or CEST', 'Europe/Berlin'], ['PST/EST', 'PST', '-08:00'],
  ['Europe/Oslo', 'Europe/Oslo', 'Europe/Oslo'], ['Pacific time on Monday', 'Pacific time', 'America/Los_Angeles'], ['PT', 'PT', 'America/Los_Angeles'], ['+0200', '+0200', '+02:00'],
])('reads the zone "%s"', (text, name, value) => {
  expect(zoneAt(text, 0)?.zone).toEqual({ name, value })
})

test.each(['et', 'Pacific Ocean liner', 'UTCX', 'THAT', 'Europe/Nowhere', 'time', 'about', '+2500', '+24:00', '+01:75'])('finds no zone in "%s"', text => {
  expect(zoneAt(text, 0)).toBeNull()
})

test.each([['Denver - Ada restarts it', 'America/Denver'], ['Paris)', 'Europe/Paris'], ['New York: down', 'America/New_York'], ['Oslo', 'Europe/Oslo']])('reads a city behind a clock in "%s"', (text, value) => {
  expect(cityAt(text, 0)?.zone.value).toBe(value)
})

test.each(['Paris loses power', 'Denver office is dark', 'Ada - restarts it'])('finds no city’s zone in "%s"', text => {
  expect(cityAt(text, 0)).toBeNull()
})

test('leaves an abbreviation of several zones open until the document names a place', () => {
  expect(zoneAt('IST', 0)?.zone).toEqual({ name: 'IST', value: null })
  expect(settleAmbiguous('IST', 'our office in Bengaluru')).toBe('+05:30')
  expect(settleAmbiguous('IST', 'offices in Dublin and Pune')).toBeNull()
  expect(settleAmbiguous('CST', 'the warehouse')).toBeNull()
  expect([settleAmbiguous('BST', 'the warehouse'), settleAmbiguous('BST', 'our office in Dhaka'), settleAmbiguous('BST', 'offices in London and Dhaka')]).toEqual(['+01:00', '+06:00', null])
})

test('takes a place’s offset on the date, and an abbreviation’s own whatever the season', () => {
  expect(offsetAt('America/Los_Angeles', '2024-07-01T10:00')).toBe('-07:00')
  expect(offsetAt('America/Los_Angeles', '2024-01-01T10:00')).toBe('-08:00')
  expect(offsetAt('-08:00', '2024-07-01T10:00')).toBe('-08:00')
})

test.each([
  ['+05:30', '2024-07-01T10:00', 330], ['-03:30', '2024-07-01T10:00', -210], ['+00:00', '2024-07-01T10:00', 0],
  ['Europe/Oslo', '2024-07-01T10:00', 120], ['Europe/Oslo', '2024-01-01T10:00', 60], ['America/Los_Angeles', '2024-07-01T10:00', -420],
])('a clock in %s at %s runs %i minutes east of UTC', (zone, local, minutes) => {
  expect(eastAt(zone, local)).toBe(minutes)
})
