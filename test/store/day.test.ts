import { expect, test } from 'vitest'
import type { Incident } from '../../store/incident.ts'
import { knownDay } from '../../store/day.ts'

const fact = (value: unknown) => ({ value, basis: 'stated', evidence: [], confidence: 1 })
const incident = ({ started, detected, title = '', path = 'a.md', nth = 1 }: { started?: string; detected?: string; title?: string; path?: string; nth?: number }) => ({
  moments: { started: started ? fact({ at: started }) : null, detected: detected ? fact({ at: detected }) : null },
  title: fact(title), source: { path, incident: nth },
}) as unknown as Incident

test.each([
  [{ started: '2024-06-08T10:00+02:00', detected: '2024-06-09' }, '2024-06-08 started'],
  [{ started: '10:00', detected: '2023-11-01T09:00' }, '2023-11-01 detected'],
  [{ started: '10:00', title: 'Baskets empty, 2023-11-01' }, '2023-11-01 title'],
  [{ title: 'Baskets empty on November 1st, 2023', path: '2023-11-02.md' }, '2023-11-01 title'],
  [{ title: '1 Nov 2023: baskets empty' }, '2023-11-01 title'],
  [{ path: 'shop/20231101-baskets.md' }, '2023-11-01 file'],
  [{ path: '2023/11/01/baskets.md' }, '2023-11-01 file'],
])('%j was on %s', (told, day) => {
  const known = knownDay(incident(told))
  expect(known && `${known.at} ${known.of}`).toBe(day)
})

test.each([
  {}, { started: '10:00' }, { title: 'From 2023-11-01 to 2023-11-03' }, { title: 'Order 20231301 lost' }, { title: 'Baskets empty in November 2023' }, { title: 'Baskets empty on 01/11/2023' },
  { path: 'log-2023-11-01.md', nth: 2 }, { title: 'Release 2023-02-30' },
])('no day is known of %j', told => {
  expect(knownDay(incident(told))).toBeNull()
})
