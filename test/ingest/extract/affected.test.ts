import { expect, test } from 'vitest'
import { affectedPercent } from '../../../ingest/extract/affected.ts'
import { readDocument } from '../../../ingest/read/format.ts'

const read = (source: string) => affectedPercent(readDocument('a.md', source).document)

test.each([
  ['Approximately 30% of our user base could not pay.', '30% of our user base', 30],
  ['About 4.5 percent of all download requests failed.', '4.5 percent of all download requests', 4.5],
  ['The bug was live for an hour, affecting 65%, mostly abroad.', 'affecting 65%', 65],
  ['Roughly 38% of payments failed.', '38% of payments', 38],
  ['About 6% of logs came late, after 0.5% of calls had failed.', '6% of logs', 6],
  ['In that time 40% of events were lost.', '40% of events', 40],
  ['**Impact:** ~97% of basket requests returning 429 (rate limit) errors', '97% of basket requests', 97],
  ['100 % of traffic got an error page.', '100 % of traffic', 100],
  ['- Customers affected: ~40%', 'Customers affected: ~40%', 40],
  ['| Affected users | about 12.5 % |\n|---|---|\n| Owner | Jo |', 'Affected users | about 12.5 %', 12.5],
  ['---\ncustomers_affected: 40%\n---\nDown.', '40%', 40],
  ['---\naffected_users: ~7.5 %\n---\nDown.', '~7.5 %', 7.5],
])('reads the share in "%s"', (source, quote, value) => {
  const fact = read(source)
  expect(fact?.evidence[0]?.quote).toBe(quote)
  expect(fact?.value).toBe(value)
})

test.each([
  'CPU was at 95% on all nodes.', 'By 11:20, 25% of traffic was restored.', 'We roll out to 1% of users first.', '99.9% of requests succeeded.', '90% of the impacted customers were back by noon.',
  '## Action items\n\n- Alert when 5% of requests fail', 'Some users saw errors.', 'We turned on the new basket for 5% of visitors.', 'Sales fell by 30%.',
  '---\ncustomers_affected: 40\n---\nDown.', 'Customers affected: 400', 'Customers affected: 40 shops, 5% fewer than feared',
])('finds no share in "%s"', source => {
  expect(read(source)).toBeNull()
})
