import { expect, test } from 'vitest'
import { dayUnlikeNeighbours } from '../../../../ingest/check/archive/day-unlike-neighbours.ts'
import { told } from '../findings.ts'

const found = (...days: string[]) => dayUnlikeNeighbours.find(days.map((day, i) => told('log.md', { incident: i + 1, line: i * 10 + 1, day })))

test.each([
  [['2024-12-20', '2025-01-02', '2024-01-09', '2025-01-20'], 'Its day is 2024-01-09, between entries of 2025-01-02 and 2025-01-20.', 'Correct it if 2025-01-09 is meant.'],
  [['2025-05-20', '2025-05-12', '2025-02-09', '2025-05-01'], 'Its day is 2025-02-09, between entries of 2025-05-12 and 2025-05-01.', 'Correct it if 2025-05-09 is meant.'],
])('points at the one that is out of order in %j', (days, message, remedy) => {
  expect(found(...days)).toMatchObject([{ incident: 3, place: { line: 21 }, message, remedy }])
})

test.each([
  ['a log in order', ['2024-12-20', '2025-01-02', '2025-01-09', '2025-01-20']],
  ['a log in no order', ['2024-12-20', '2023-01-02', '2025-01-09', '2022-01-20']],
  ['two that changed places', ['2024-12-20', '2025-01-09', '2025-01-08', '2025-01-20']],
  ['one that no other year or month puts in order', ['2025-01-01', '2025-01-02', '2024-03-25', '2025-01-05']],
  ['too few to tell', ['2025-01-02', '2024-01-09', '2025-01-20']],
])('leaves alone: %s', (_what, days) => {
  expect(found(...days)).toEqual([])
})

test('asks no order of files', () => {
  expect(dayUnlikeNeighbours.find(['2024-12-20', '2025-01-02', '2024-01-09', '2025-01-20'].map((day, i) => told(`${i}.md`, { day })))).toEqual([])
})
