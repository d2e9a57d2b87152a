import { expect, test } from 'vitest'
import { timesCopied } from '../../../../ingest/check/archive/times-copied.ts'
import { told } from '../findings.ts'

const on = (day: string, ...clocks: string[]) => ({ day, started: `${day}T${clocks[0]}`, detected: `${day}T${clocks[1]}`, resolved: `${day}T${clocks[2]}` })
const first = told('a.md', { title: 'Tills down', ...on('2024-05-03', '10:02', '10:07', '11:30') })

test('tells of the later one, and names the one that it was copied from', () => {
  const found = timesCopied.find([first, told('b.md', { title: 'Search slow', ...on('2024-06-04', '10:02', '10:07', '11:30') })])
  expect(found).toMatchObject([{ path: 'b.md', message: 'Its times (10:02, 10:07, 11:30) are to the minute those of “Tills down” (a.md).' }])
})

test.each([
  ['one minute apart', told('b.md', on('2024-06-04', '10:02', '10:08', '11:30'))],
  ['the same incident, told twice', told('b.md', on('2024-05-03', '10:02', '10:07', '11:30'))],
  ['two clocks only', told('b.md', { day: '2024-06-04', started: '2024-06-04T10:02', resolved: '2024-06-04T11:30' })],
])('leaves alone: %s', (_what, other) => {
  expect(timesCopied.find([first, other])).toEqual([])
})

test('takes rounded clocks for chance', () => {
  expect(timesCopied.find([told('a.md', on('2024-05-03', '10:00', '10:05', '11:30')), told('b.md', on('2024-06-04', '10:00', '10:05', '11:30'))])).toEqual([])
})
