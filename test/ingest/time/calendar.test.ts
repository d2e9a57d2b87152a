import { expect, test } from 'vitest'
import { readDocument } from '../../../ingest/read/format.ts'
import { split } from '../../../ingest/split.ts'
import { calendarOf } from '../../../ingest/time/calendar.ts'

const dayFirst = (source: string, path = 'a.md') => calendarOf(readDocument(path, source).document).dayFirst

test.each([
  ['03/04/2024 began, 25/04/2024 ended', true],
  ['03/04/2024 began, 04/25/2024 ended', false],
  ['03/04/2024 was 3 April 2024', true],
  // three days in a row, or the third of three months: an incident is told in days
  ['03/04/2024 began\n\n04/04/2024 found\n\n05/04/2024 fixed', true],
  ['03/04/2024 began\n\n03/05/2024 found\n\n03/06/2024 fixed', false],
  ['Down from 03/03/2024 to 04/03/2024.\n\nPosted 5 March 2024', true],
  ['Down from 03/03/2024 to 03/04/2024.\n\nPosted 5 March 2024', false],
  ['03/04/2024 began at 10:00 PDT', false],
  ['03/04/2024 began at 10:00 CST in Chicago', false],
  ['03/04/2024 began at 10:00 CST in our Shanghai office', null],
  ['03/04/2024 began at 10:00 GMT. Our vendor confirmed at 06:00 EST.', null],
  ['03/04/2024 began', null],
  ['03/04/2024 began\n\n04/05/2024 ended', null],
])('reads of %j which number is the day', (source, expected) => {
  expect(dayFirst(source)).toBe(expected)
})

test('takes the day of a folder whose file has no name of its own', () => {
  const day = (path: string) => calendarOf(readDocument(path, 'It was down from 10:00 to 11:00.').document).day?.date
  expect(day('2024-05-03-tills/incident.md')).toBe('2024-05-03')
  expect(day('2024-05-03-tills/till-7.md')).toBeUndefined()
})

test('takes the day that the title of a post tells before the day that it was posted', () => {
  expect(calendarOf(readDocument('2024-05-04-tills.md', '---\ntitle: Tills down on May 3, 2024\n---\nThey were down from 10:00 to 11:00.').document).day?.date).toBe('2024-05-03')
})

test.each([
  ['the label that names the incident', '# Tills down\n\nDate: May 8, 2024\n\nDate of incident: May 3, 2024\n\nThey were down.', 'a.md'],
  ['a label, and not the file’s name', '# Tills down\n\n**Date**: 03.05.2024\n\nThey were down.', '2024-05-24-tills.md'],
  ['a heading without a year, and not the file’s name', '## Tills down on 3rd of May\n\nThey were down.', '2024-05-24-tills.md'],
  ['what the text opens with, and not the file’s name', 'On Friday May 3rd all tills were down.', '2024-05-04-tills.txt'],
])('takes the day from %s', (_, source, path) => {
  expect(calendarOf(readDocument(path, source).document).day?.date).toBe('2024-05-03')
})

test.each([
  ['a change before it', 'On May 3rd a bridge to the bank was built. On 15 May it broke.', '2024-05-15-bank.txt', '2024-05-15'],
  ['another year’s heading', '# The tills of May 3, 2022\n\nThey were down.', '2024-05-15-bank.md', '2022-05-03'],
])('takes no day from %s in place of the file’s name', (_, source, path, day) => {
  expect(calendarOf(readDocument(path, source).document).day?.date).toBe(day)
})

test('asks the files around where nothing in the document says it, and tells what only they decided', () => {
  const calendar = (source: string, dayFirst?: boolean) => calendarOf({ ...readDocument('a.md', source).document, around: dayFirst === undefined ? {} : { dayFirst } })
  expect(calendar('03/04/2024 began')).toMatchObject({ dayFirst: null, order: 'open' })
  expect(calendar('03/04/2024 began', false)).toMatchObject({ dayFirst: false, order: 'open', byNeighbours: new Set(['2024-03-04']) })
  expect(calendar('03/04/2024 began at 10:00 GMT. Our vendor confirmed at 06:00 EST.', true)).toMatchObject({ dayFirst: true, order: 'open' })
  expect(calendar('03/04/2024 began at 10:00 CST in our Shanghai office', true)).toMatchObject({ dayFirst: true })
  expect(calendar('03/04/2024 began, 25/04/2024 ended', false)).toMatchObject({ dayFirst: true, order: 'day-first', byNeighbours: new Set() })
  expect(calendar('03/04/2024 began, 25/04/2024 or 04/25/2024 ended', false)).toMatchObject({ dayFirst: null, order: null })
  expect(calendar('25/04/2024 began')).toMatchObject({ order: 'day-first' })
  expect(calendar('It began.')).toMatchObject({ order: null })
})

test('of Norwegian the day comes first', () => {
  expect(dayFirst('Kassene var nede fra 03/04/2024 til 04/05/2024. Det var ikke en feil på vår side, og vi så det ikke som feil før det ble varslet.')).toBe(true)
})

test('of one incident of several, the others say which number is the day', () => {
  const [first] = split(readDocument('log.md', '# Incidents\n\n## 03/04/2024 Tills down\n\nRoot cause: a bug.\n\nImpact: no sales.\n\n## 25/05/2024 Disk full\n\nRoot cause: a log.\n\nImpact: no site.\n').document)
  expect(calendarOf(first!)).toMatchObject({ dayFirst: true, day: { date: '2024-04-03' } })
})

test('takes the order from the date in the file’s name, also for dates without a year', () => {
  expect(dayFirst('03/04/2024 began', '2024-03-04-disk.md')).toBe(false)
  expect(dayFirst('- 03/04 10:15 began', '2024-04-03-disk.md')).toBe(true)
  expect(dayFirst('06/10/2024 began', '2024-06-20-disk.md')).toBe(false)
  expect(dayFirst('06/10/2024 began', '2024-08-20-disk.md')).toBeNull()
})
