import { expect, test } from 'vitest'
import { readDocument } from '../../../ingest/read/format.ts'
import { calendarOf } from '../../../ingest/time/calendar.ts'

const dayFirst = (source: string, path = 'a.md') => calendarOf(readDocument(path, source).document).dayFirst

test.each([
  ['03/04/2024 began, 25/04/2024 ended', true],
  ['03/04/2024 began, 04/25/2024 ended', false],
  ['03/04/2024 was 3 April 2024', true],
  // three days in a row, or the third of three months: an incident is told in days
  ['03/04/2024 began\n\n04/04/2024 found\n\n05/04/2024 fixed', true],
  ['03/04/2024 began\n\n03/05/2024 found\n\n03/06/2024 fixed', false],
  ['03/04/2024 began', null],
  ['03/04/2024 began\n\n04/05/2024 ended', null],
])('reads of %j which number is the day', (source, expected) => {
  expect(dayFirst(source)).toBe(expected)
})

test('takes the order from the date in the file’s name, also for dates without a year', () => {
  expect(dayFirst('03/04/2024 began', '2024-03-04-disk.md')).toBe(false)
  expect(dayFirst('- 03/04 10:15 began', '2024-04-03-disk.md')).toBe(true)
  expect(dayFirst('06/10/2024 began', '2024-06-20-disk.md')).toBe(false)
  expect(dayFirst('06/10/2024 began', '2024-08-20-disk.md')).toBeNull()
})
