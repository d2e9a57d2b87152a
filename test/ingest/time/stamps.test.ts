import { expect, test } from 'vitest'
import { byOneClock, rangesIn, stampsIn } from '../../../ingest/time/stamps.ts'

const shown = (text: string) => stampsIn(text).filter(s => !s.clock?.loose).map(({ start, end, date, clock }) => [
  text.slice(start, end),
  [date && `${date.year ?? '?'}-${date.month}-${date.day}`, clock && `${Math.floor(clock.minute / 60)}:${clock.minute % 60}`, clock?.zone?.value].filter(Boolean).join(' '),
])

test.each([
  ['June 8, 2024, 10:00 AM (UTC)', 'June 8, 2024, 10:00 AM (UTC)', '2024-6-8 10:0 +00:00'],
  ['at 22:10 on 28 Mar 2019', '22:10 on 28 Mar 2019', '2019-3-28 22:10'],
  ['2024-06-08: At 10:00 UTC, the till stopped', '2024-06-08: At 10:00 UTC', '2024-6-8 10:0 +00:00'],
  ['at 12:00 (by our clock) on Saturday, 8 June 2024', '12:00 (by our clock) on Saturday, 8 June 2024', '2024-6-8 12:0'],
  ['2024-06-08T10:00:05Z', '2024-06-08T10:00:05Z', '2024-6-8 10:0 +00:00'],
  ['2024-06-08T10:00-03:00', '2024-06-08T10:00-03:00', '2024-6-8 10:0 -03:00'],
  ['27.01.20 - 07:00', '27.01.20 - 07:00', '2020-1-27 7:0'],
  ['12:45 PM PST Saturday Oct 30th: calls fail', '12:45 PM PST Saturday Oct 30th', '?-10-30 12:45 -08:00'],
  ['9:15 am Pacific time', '9:15 am Pacific time', '9:15 America/Los_Angeles'],
  ['11:30 AM (UTC-7)', '11:30 AM (UTC-7)', '11:30 -07:00'],
  ['Fri May 3 16:55:31 PST 2024: back', 'May 3 16:55:31 PST 2024', '2024-5-3 16:55 -08:00'],
  ['May 3 16:55:31 PST 2024', 'May 3 16:55:31 PST 2024', '2024-5-3 16:55 -08:00'],
  ['Fri May 3 16:55 2024', 'May 3 16:55 2024', '2024-5-3 16:55'],
  ['May 3 10:05 2000 requests per minute fail', 'May 3 10:05', '?-5-3 10:5'],
  ['May 3 10:05:31 2000 requests per minute fail', 'May 3 10:05:31', '?-5-3 10:5'],
  ['by 12 noon', '12 noon', '12:0'],
  ['1600 UTC', '1600 UTC', '16:0 +00:00'],
  ['14h30 was fine, 14:31 was not', '14:31', '14:31'],
  ['12:00 AM', '12:00 AM', '0:0'],
  ['2024-06-08 24:00 UTC', '2024-06-08 24:00 UTC', '2024-6-8 24:0 +00:00'],
  ['20240308T1117 alarms', '20240308T1117', '2024-3-8 11:17'],
  ['alerted at 07: 50 US/Pacific', '07: 50 US/Pacific', '7:50 America/Los_Angeles'],
  ['the same day (25/07) at 20:07', '25/07) at 20:07', '?-7-25 20:7'],
])('reads the stamp in "%s"', (text, quote, value) => {
  expect(shown(text)).toEqual([[quote, value]])
})

test.each(['a 16:9 screen', 'localhost:8080', 'host db-1:5432', '1:1000 sampled', '10:75', 'release 2.14.3', 'in 2019 we', '12:?? somebody', 'around 24/7', '3/4 of it: 5', 'error 25:61'])('finds no stamp in "%s"', text => {
  expect(shown(text)).toEqual([])
})

const ranges = (text: string) => rangesIn(text).filter(r => !r.bare).map(({ start, end, from, to }) =>
  [text.slice(start, end), ...[from, to].map(({ date, clock }) => [date && `${date.month}-${date.day}`, clock?.minute, clock?.zone?.value].filter(x => x != null).join(' '))])

test.each([
  ['down from 10:00 AM to 12:00 PM UTC on June 8, 2024.', ['from 10:00 AM to 12:00 PM UTC on June 8, 2024', '6-8 600 +00:00', '6-8 720 +00:00']],
  ['June 5, 2024, 14:00 - 15:30 UTC', ['June 5, 2024, 14:00 - 15:30 UTC', '6-5 840 +00:00', '930 +00:00']],
  ['Between 22:10 on 28 Mar 2019 and 03:23 UTC on 29 Mar 2019', ['Between 22:10 on 28 Mar 2019 and 03:23 UTC on 29 Mar 2019', '3-28 1330 +00:00', '3-29 203 +00:00']],
  ['10 - 11:30 PM', ['10 - 11:30 PM', '1320', '1410']],
  ['from 15.30 until 20.00 UTC', ['from 15.30 until 20.00 UTC', '930 +00:00', '1200 +00:00']],
  ['22:00 PST - 23:00 PST', ['22:00 PST - 23:00 PST', '1320 -08:00', '1380 -08:00']],
])('reads the range in "%s"', (text, range) => {
  expect(ranges(text)).toEqual([range])
})

test.each(['upgrade 1.13 to 1.14', 'at 10:00 and 12:00', '10:00 we paged, 12:00 it was over', '2024-06-08 10:00'])('finds no range in "%s"', text => {
  expect(ranges(text)).toEqual([])
})

test.each([
  ['07:00 UTC / 12:00am PDT', ['07:00 UTC / 12:00am PDT']],
  ['07:00 UTC (12:00 CEST was when users complained)', ['07:00 UTC', '12:00 CEST']],
])('takes the clocks of "%s" for one where they tell one instant', (text, expected) => {
  expect(byOneClock(text, stampsIn(text)).map(({ start, end }) => text.slice(start, end))).toEqual(expected)
})
