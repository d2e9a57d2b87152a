import { expect, test } from 'vitest'
import { daysBetween, parseDate } from '../../../ingest/time/dates.ts'

const CONTEXT = { dayFirst: null, year: 2024 }

test.each([
  ['due 2024-06-08', '2024-06-08', '2024-06-08'],
  ['by June 8, 2023.', 'June 8, 2023', '2023-06-08'],
  ['by 8th of June', '8th of June', '2024-06-08'],
  ['Sept. 3rd 2021', 'Sept. 3rd 2021', '2021-09-03'],
  ['frist 19. april', '19. april', '2024-04-19'],
  ['on 15Sep94,', '15Sep94', '1994-09-15'], ['01JAN2024', '01JAN2024', '2024-01-01'], ['on January23, 2021.', 'January23, 2021', '2021-01-23'],
  ['28-Mar-2019', '28-Mar-2019', '2019-03-28'], ['06/May/2022 2:17 PM', '06/May/2022', '2022-05-06'], ['(2024-12-19/20)', '2024-12-19', '2024-12-19'],
  ['27.01.20 - 07:00', '27.01.20', '2020-01-27'],
  ['13/02/2024', '13/02/2024', '2024-02-13'],
  ['02/13/2024', '02/13/2024', '2024-02-13'],
])('reads the date in "%s"', (text, quote, date) => {
  const found = parseDate(text, CONTEXT)
  expect(found && text.slice(found.start, found.end)).toBe(quote)
  expect(found?.date).toBe(date)
})

test('reads "05/06/2024" only where the document tells which number is the day', () => {
  expect(parseDate('05/06/2024', CONTEXT)).toBeNull()
  expect(parseDate('05/06/2024', { ...CONTEXT, dayFirst: true })?.date).toBe('2024-06-05')
  expect(parseDate('05/06/2024', { ...CONTEXT, dayFirst: false })?.date).toBe('2024-05-06')
})

test.each(['upgraded to 10.4.12', 'branch may3', 'sep15 to dec20', 'host 12mar1', 'host 10.0.0.12', 'it may 5 times', 'March of progress', '2024-13-40', '31 June', '1/2 of 3/4', '2024-12-19/20/21', 'PR #2024-0608', 'June 12:30', 'at 30 Feb 2024'])('finds no date in "%s"', text => {
  expect(parseDate(text, CONTEXT)).toBeNull()
})

test('days between two days are whole, whatever the clocks did', () => {
  expect([daysBetween('2024-03-30', '2024-04-01'), daysBetween('2024-04-01', '2024-03-30')]).toEqual([2, -2])
})
