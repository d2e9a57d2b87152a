import { expect, test } from 'vitest'
import { duplicate } from '../../../../ingest/check/archive/duplicate.ts'
import { told } from '../findings.ts'

test('tells of the second place, and names the first', () => {
  const found = duplicate.find([told('a.md', { title: 'Tills down!', day: '2024-05-03' }), told('log.md', { incident: 2, line: 12, title: 'Tills  DOWN', day: '2024-05-03' })])
  expect(found).toMatchObject([{ path: 'log.md', incident: 2, place: { line: 12 }, message: '“Tills down!” of 2024-05-03 is told in a.md as well.' }])
})

test.each([
  ['another day', { title: 'Tills down', day: '2024-05-04' }],
  ['another title', { title: 'Tills slow', day: '2024-05-03' }],
  ['no day', { title: 'Tills down', day: null }],
])('takes it for another incident: %s', (_what, other) => {
  expect(duplicate.find([told('a.md', { title: 'Tills down', day: '2024-05-03' }), told('b.md', other)])).toEqual([])
})
