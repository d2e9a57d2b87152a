import { expect, test } from 'vitest'
import { tasks } from '../../../ingest/extract/tasks.ts'
import { readDocument } from '../../../ingest/read/format.ts'

const read = (source: string, path = 'a.md') => tasks(readDocument(path, source).document)
const texts = (source: string) => read(source).map(task => task.text.value)

test.each([
  ['Done (health check)', 'done'],
  ['Resolved by PR #47 — an alert on the log', 'done'],
  ['Open — until the move', 'open'],
  ['PR OPEN', 'in-progress'],
  ['Done on 3 May 2024', 'done'],
  ['Fixed in release 12', 'done'],
  ['Done by end of June', undefined],
  ['Done by Friday', undefined],
  ['Completed in Q4, if funded', undefined],
  ['Fixed in staging, not in production', undefined],
])('the state %j', (state, status) => {
  expect(read(`## Follow-ups\n\n| Action | Owner | Outcome |\n|---|---|---|\n| Add an alert | Ada | ${state} |`).map(task => task.status?.value)).toEqual([status])
})

test.each([
  ['Alert on empty baskets (fixed by adding a probe)', 'Alert on empty baskets', 'done'],
  ['Alert on empty baskets (we added a probe)', 'Alert on empty baskets', 'done'],
  ['Alert on empty baskets (addressed by adding a probe)', 'Alert on empty baskets', 'done'],
  ['Remove the retry flag (introduced in v2.3)', 'Remove the retry flag (introduced in v2.3)', undefined],
  ['Remove the retry flag (created a year ago)', 'Remove the retry flag (created a year ago)', undefined],
  ['Delete the old consumer (added for the launch)', 'Delete the old consumer (added for the launch)', undefined],
  ['Raise the connection limit (configured in values.yaml)', 'Raise the connection limit (configured in values.yaml)', undefined],
])('the aside of %j tells of the task, or of the thing', (item, text, status) => {
  expect(read(`## Action items\n\n- ${item}`).map(task => [task.text.value, task.status?.value])).toEqual([[text, status]])
})

test.each([
  ['The script now checks the disk', 'done'],
  ['Alerts on the basket: a page is now live', 'done'],
  ['Bug: the importer now runs twice; make it idempotent', undefined],
  ['Follow-up: the pager now sends two pages for one alert', undefined],
  ['Make the worker idempotent: it now runs twice after a restart', undefined],
  ['Backups are now running hourly, which is too seldom. Run them each minute', undefined],
  ['Backups are now running hourly. Run them each minute', undefined],
])('the present of %j is what was done, or what is complained of', (item, status) => {
  expect(read(`## Action items\n\n- ${item}`).map(task => task.status?.value)).toEqual([status])
})

test('what is announced as done is done, but for what is still to come', () => {
  expect(read('# Basket\n\nTo prevent this in the future, we\'ve made a few changes:\n\n1. A daily check has been added.\n2. Certificates renew by themselves.\n3. The old store will be removed.').map(({ text, status }) => [text.value, status?.value])).toEqual([
    ['A daily check has been added.', 'done'], ['Certificates renew by themselves.', 'done'], ['The old store will be removed.', undefined],
  ])
  expect(read('Corrective measures:\nWe have implemented the following measures:\nIncreased alerting on the size of the basket.\nRegular clearing of old baskets.', 'a.txt').map(({ text, status }) => [text.value, status?.value])).toEqual([
    ['Increased alerting on the size of the basket.', 'done'], ['Regular clearing of old baskets.', 'done'],
  ])
})

test.each([
  'We are also adding throttling to the queue.', 'We are moving to a second store.', 'To prevent a recurrence, our engineers are creating safeguards.', 'In the longer term, we are moving away from the single store.',
])('%j is in progress', promise => {
  expect(read(`# Basket\n\nThe basket was empty for an hour. ${promise}`).map(({ text, status }) => [text.value, status?.value])).toEqual([[promise, 'in-progress']])
})

test.each([
  'Most orders will be created again by the nightly job.', 'Refunds will be reviewed by the billing team this week.', 'We are moving to Berlin.', 'They are replacing people by machines.',
  'We are investigating an issue with the basket.', 'We will provide another update by noon.', 'We are adding capacity.', 'Members will be notified when this is planned.',
  'Going forward, the recommended measures will be implemented to prevent similar incidents.', 'We moved it in three steps:\n\n1. Add the new format\n2. Switch to the new format\n3. Remove the old format',
  '- **Duration:** 15:00 to 18:30\n- **Impact:** Complete loss of the basket\n- **Resolution:** Load balancer set right',
])('%j in passing commits to nothing', prose => {
  expect(texts(`# Basket\n\n${prose}`)).toEqual([])
})
