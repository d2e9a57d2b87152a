import { expect, test } from 'vitest'
import { wayBack } from '../../../web/src/incident/way-back.ts'

const trail = { href: '/?q=heap', ids: ['a', 'b', 'c'], from: 0, total: 3, of: 'match' as const, at: 1 }
const list = { href: '/?q=heap&hit=b', name: 'the list', place: '2 of 3 matches', previous: 'a', next: 'c' }

test.each([
  ['a quarter of trends', '/trends?by=quarter&period=2025-Q3', { href: '/trends?by=quarter&period=2025-Q3', name: 'third quarter 2025' }],
  ['where a month and a cause cross', '/trends?by=month&period=2025-07&value=dns', { href: '/trends?by=month&period=2025-07&value=dns', name: 'July 2025, dns' }],
  ['those that state no cause', '/trends?value=', { href: '/trends?value=', name: 'cause not stated' }],
  ['trends, with nothing open', '/trends', { href: '/trends', name: 'trends' }],
  ['a task', '/tasks?view=open&task=t', { href: '/tasks?view=open&task=t', name: 'the tasks' }],
  ['a problem of the archive', '/archive?tab=problems', { href: '/archive?tab=problems', name: 'the archive' }],
  ['the matches', '/?q=heap', list],
  ['another incident', '/incidents/a', list],
])('from %s the way back leads there', (_, from, way) => {
  expect(wayBack('b', new URL(from, 'http://localhost'), trail)).toEqual(way)
})

test('who opened an address is led to the matches that it lies on, if it lies on any', () => {
  expect([wayBack('b', null, trail), wayBack('b', null, null)]).toEqual([list, null])
})
