import { expect, test } from 'vitest'
import { durations } from '../../../ingest/extract/durations.ts'
import { moments } from '../../../ingest/extract/moments.ts'
import { lengthsIn, statedDurations } from '../../../ingest/extract/stated-durations.ts'
import { readDocument } from '../../../ingest/read/format.ts'

const document = (source: string) => readDocument('a.md', source).document
const both = (source: string) => durations(document(source), moments(document(source)))

test.each([
  ['2 hours and 15 minutes', 135], ['1h 30m', 90], ['1h50m', 110], ['2.5 hours', 150], ['an hour and a half', 90], ['half an hour', 30], ['2d 1h 29m', 2969], ['about 90 min', 90], ['45-minute', 45], ['3 timer og 20 minutter', 200], ['30 seconds', 0.5], ['0h 38m', 38], ['én time og 10 minutter', 70],
])('reads the length "%s"', (text, minutes) => {
  expect(lengthsIn(text).map(l => l.minutes)).toEqual([minutes])
})

test.each(['for and behind', 'an hourly job', 'in 5/m steps', 'two thirds', '10:30', 'a one-time task', 'for a time'])('finds no length in "%s"', text => {
  expect(lengthsIn(text)).toEqual([])
})

test.each([
  ['Time to detection: 5 minutes', 'detect', 5],
  ['- **Time to repair**: 1h 37m', 'repair', 97],
  ['| Figure | Value |\n|---|---|\n| Downtime | 40 min |', 'resolve', 40],
  ['| Date | Duration (min) | Cause |\n|---|---|---|\n| 2024-05-03 | 40 min | A fuse |', 'resolve', 40],
  ['The outage lasted about 3 hours.', 'resolve', 180],
  ['After 46 minutes our tills answered again and the outage was over.', 'resolve', 46],
  ['The outage ended after 46 minutes.', 'resolve', 46],
  ['Started 10 months ago Lasted 2 days', 'resolve', 2880],
  ['Duration\n\n8m', 'resolve', 8],
  ['- Total Time: 17 minutes down', 'resolve', 17],
  ['Checkout was down for approximately 40 minutes.', 'resolve', 40],
  ['The stock counter stopped working for 2 hours.', 'resolve', 120],
  ['One payment in six failed with a 503 for about half an hour.', 'resolve', 30],
  ['For 54 minutes about a third of all pages were blank.', 'resolve', 54],
  ['Baskets became uneditable for some 19 hours.', 'resolve', 1140],
  ['Today the till went down for a one hour period during a deployment.', 'resolve', 60],
  ['# Names gone for 26 minutes', 'resolve', 26],
  ['This was a 25-minute outage of search.', 'resolve', 25],
  ['Scores stopped being served for 3 hours because workers could not reach the queue.', 'resolve', 180],
  ['On Thursday 2 May 2024 the console was unavailable for 40 minutes.', 'resolve', 40],
  ['The site was unusable for about 1h50m, and unstable for ~1 day.', 'resolve', 110],
  ['Over a period of around 12 hours, from late last night until this morning there was a partial outage of the shop.', 'resolve', 720],
  ['The API was unavailable for two periods totaling 31 minutes.', 'resolve', 31],
  ['The store saw unavailability in all regions for 1 hour and 50 minutes.', 'resolve', 110],
  ['The page was severely broken for about an hour.', 'resolve', 60],
  ['The problem was detected more or less 5 minutes after the server crashed.', 'detect', 5],
  ['## Timeline\n\n- It was noticed 5 minutes after the till crashed.', 'detect', 5],
  ['It took about 45 minutes for us to notice.', 'detect', 45],
  ['It took nearly five hours before service was fully restored.', 'resolve', 300],
  ['This was detected an hour after the impact began.', 'detect', 60],
  ['Within 5 minutes our monitoring detected an unhealthy node.', 'detect', 5],
  ['The hard slowdown came first, and we got paged within 4 minutes.', 'detect', 4],
  ['It went undetected for almost three hours.', 'detect', 180],
])('reads what "%s" states', (source, name, minutes) => {
  const stated = statedDurations(document(source))
  expect([...stated].map(([key, { fact }]) => [key, fact.value])).toEqual([[name, minutes]])
})

test.each([
  '| Service | Downtime | Customers |\n|---|---|---|\n| Mail | 5 minutes | 100 |\n| Orders | 2 hours | 900 |',
  '| Service | Downtime | Customers |\n|---|---|---|\n| Mail | 5 minutes | 100 |',
  '| Date | Downtime | Service |\n|---|---|---|\n| 2024-05-03 | 5 minutes | Mail |\n| 2024-05-03 | 2 hours | Orders |',
  '## Timeline\n\n| Start | Event | Duration |\n|---|---|---|\n| 10:00 | The tills are restarted | 5 minutes |',
  'After 30 minutes without errors we declared that the outage was over.', 'After 5 minutes a page was sent, and after a while the outage was over.', 'The first outage ended after 5 minutes, the second at noon.',
  'After 46 minutes Ada came to ask whether it was over.', 'The outage was shorter after 46 minutes of work.', 'Only publish an alert if the till is down for more than 15 minutes.', 'An outage of mail lasted ten minutes and was unrelated.', 'An outage two years ago lasted 4 hours.', 'A year ago the till was down for 2 days.', 'Logs are kept for 30 days.', 'It fires when the probe failed for more than 5 minutes.', 'The timeout of 5 minutes was too short.', 'A similar outage last year lasted 4 hours.', 'Every 15 minutes a job runs.', 'The planned maintenance should take 2 hours.', 'The change was merged 8 days before the outage.', 'A second rack was taken out 8 minutes into the outage.', 'The outage was prolonged by 20 minutes.', 'We expect an outage of 2 hours.', 'Alerts told of unavailability, even though it had been up for 39 minutes.', '## Action items\n\n- Alert when it has been down for 5 minutes',
])('finds no stated duration in "%s"', source => {
  expect([...statedDurations(document(source))]).toEqual([])
})

test('computes from the moments, with the evidence of both', () => {
  const told = both('- Start time: 2024-05-01 10:00 UTC\n- Detected: 2024-05-01 09:45 UTC\n- Resolved: 2024-05-02 00:10 UTC\n')
  expect(told.detect?.evidence.map(e => e.quote)).toEqual(['Start time: 2024-05-01 10:00 UTC', 'Detected: 2024-05-01 09:45 UTC'])
  expect(told.detect).toMatchObject({ value: -15, basis: 'derived', stated: null })
  expect(told.resolve).toMatchObject({ value: 850 })
  expect(told.restore).toMatchObject({ value: 865 })
  expect(told.mitigate).toBeNull()
})

test('keeps the stated figure apart', () => {
  const told = both('Duration: 2 hours\n\n- Start time: 2024-05-01 10:00 UTC\n- End time: 2024-05-01 13:10 UTC\n')
  expect(told.resolve).toMatchObject({ value: 190, basis: 'derived', computed: { value: 190 }, stated: { value: 120, basis: 'stated' } })
})

test('keeps a support-hours clock as stated, with its note', () => {
  const told = both('- First detected: 2024-05-01 15:00\n- Repaired: 2024-05-02 12:00\n- Time to repair: 4h (during support hours 10:00-17:00)\n')
  expect(told.repair).toMatchObject({ value: 240, basis: 'stated', note: 'during support hours 10:00-17:00', computed: { value: 1260 } })
})

test('computes nothing between moments that are out of order', () => {
  const told = both('- Start time: 2024-09-12 10:00 UTC\n- Detected: 2024-08-07 09:45 UTC\n- Resolved: 2024-09-12 11:00 UTC\n')
  expect(told.detect).toBeNull()
  expect(told.resolve?.value).toBe(60)
})

test('knows no duration where a moment is only a day', () => {
  expect(both('- Start: 2024-05-01\n- End: 2024-05-03\n').resolve).toBeNull()
})
