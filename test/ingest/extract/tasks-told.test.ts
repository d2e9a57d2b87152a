import { expect, test } from 'vitest'
import { tasks } from '../../../ingest/extract/tasks.ts'
import { readDocument } from '../../../ingest/read/format.ts'

const read = (source: string, path = 'a.md') => tasks(readDocument(path, source).document)
const told = (source: string) => read(source).map(({ text, owner, due, ticket, status }) =>
  [text.value, owner?.value ?? null, due?.value ?? null, ticket?.value ?? null, status?.value ?? null])
const texts = (source: string, path?: string) => read(source, path).map(task => task.text.value)

test.each([
  ['Done (health check)', 'done'],
  ['Resolved by PR #47 — an alert on the log', 'done'],
  ['Open — until the move', 'open'],
  ['PR OPEN', 'in-progress'],
  ['Done on 3 May 2024', 'done'],
  ['Fixed in release 12', 'done'],
  ['Documented', 'done'],
  ['Documented by Friday', undefined],
  ['To be documented', undefined],
  ['Added as ticket 12', undefined],
  ['Added in release 12', 'done'],
  ['Updated, awaiting review', undefined],
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
  'We are also adding throttling to the queue.', 'We are moving to a second store.', 'To prevent a recurrence, our engineers are creating safeguards.', 'To avoid such baskets in future we are looking into ways to fill them.', 'In the longer term, we are moving away from the single store.',
])('%j is in progress', promise => {
  expect(read(`# Basket\n\nThe basket was empty for an hour. ${promise}`).map(({ text, status }) => [text.value, status?.value])).toEqual([[promise, 'in-progress']])
})

test.each([
  'Most orders will be created again by the nightly job.', 'Refunds will be reviewed by the billing team this week.', 'We are moving to Berlin.', 'They are replacing people by machines.',
  'We are restarting the other servers to avoid further loss.', 'To prevent further loss we are shutting down the tills.', 'To avoid the queue we moved the load.', 'We rolled back the release to prevent this from affecting more baskets.', 'We restarted the pods, but the errors kept happening again.', 'We have mitigated this by adding a rule, so that it does not happen again.', 'Customers will be replacing their keys to ensure that they can pay.', 'We are investigating an issue with the basket.', 'We will provide another update by noon.', 'We are adding capacity.', 'Members will be notified when this is planned.',
  'Going forward, the recommended measures will be implemented to prevent similar incidents.', 'We moved it in three steps:\n\n1. Add the new format\n2. Switch to the new format\n3. Remove the old format',
  '- **Duration:** 15:00 to 18:30\n- **Impact:** Complete loss of the basket\n- **Resolution:** Load balancer set right',
])('%j in passing commits to nothing', prose => {
  expect(texts(`# Basket\n\n${prose}`)).toEqual([])
})

test.each([
  'Our platform team is reviewing the limits of the queue so that similar incidents can be caught.', 'We are currently testing a second carrier to prevent this in the future.', 'I am also rewriting the importer so that it is robust.', 'Additionally, we\'re investigating ways to avoid this class of problem.',
])('%j is work against a recurrence', promise => {
  expect(read(`# Basket\n\nThe basket was empty for an hour. ${promise}`).map(({ text, status }) => [text.value, status?.value])).toEqual([[promise, 'in-progress']])
})

test.each([
  'We are taking steps to prevent this in the future.', 'We are working hard to ensure that it does not happen again.', 'We are continuing to work to prevent any trouble with baskets in the future.', 'We\'re trying to find the root cause and how it can be avoided.', 'We are seeing this in future orders only.', 'We\'ll be monitoring the basket closely.', 'We will continue to monitor the basket.', 'We will publish the postmortem shortly.',
])('%j names no work', prose => {
  expect(texts(`# Basket\n\nThe basket was empty for an hour. ${prose}`)).toEqual([])
})

test.each([
  ['Future fixes', ['Add a probe']],
  ['Possible mitigations', ['Add a probe']],
  ['5. Immediate preventive measures', ['Add a probe']],
  ['Post-mortem and prevention', ['Add a probe']],
  ['How are we going to fix it?', ['Add a probe']],
  ['Immediate actions', []],
  ['Fixes', []],
])('under %j are tasks, or what was done', (heading, found) => {
  expect(texts(`# Basket\n\nOrders failed for an hour.\n\n## ${heading}\n\n- Add a probe`)).toEqual(found)
})

test('the state in front of an item is the task\'s', () => {
  expect(read('## Action items\n\n- Implemented: A second store\n- Planned: Watch the queue').map(({ text, status }) => [text.value, status?.value])).toEqual([['A second store', 'done'], ['Watch the queue', 'open']])
})

test('what is ongoing is no work by its ending', () => {
  expect(texts('## Action items\n\nOngoing and prompt updates appear on the page of the shop.')).toEqual([])
})

test('what came of a follow-up is none', () => {
  expect(texts('## Follow-up\n\n- Split the bundle\n\n### Measured results\n\n- core: 145 kB\n- charts: 316 kB')).toEqual(['Split the bundle'])
})

test('a task that names where it is tracked is one, and so are those under a heading that only has such a word', () => {
  expect(texts('# Basket\n\n## Action items\n\n### Search results\n\n- Add a cache, tracked here: https://t.example.com/12\n- Subscribe here: https://t.example.com/13\n')).toEqual(['Add a cache, tracked here: https://t.example.com/12'])
})

test('a sentence that points to the tasks is none', () => {
  expect(texts('## Action items\n\nWe are tracking the open action items in a board.\n\nThe following action items are already completed:\n\n- Add a probe')).toEqual(['Add a probe'])
  expect(read('## Action items\n\nThe following action items are already completed:\n\n- Add a probe')[0]!.status?.value).toBe('done')
  expect(texts('## Next steps\n\nThe team will take the following actions to answer faster. Those are:\n\n- Build a status page\n- Write a runbook')).toEqual(['Build a status page', 'Write a runbook'])
})

test('numbered instructions over their reasons are the tasks, and no reason is', () => {
  expect(texts('## Recommendations\n\n### 1. Add swap\n\nWithout swap it fails hard. Adding a little gives the kernel room.\n\n### 2. Cap the cache\n\nIt takes what it gets.')).toEqual(['Add swap', 'Cap the cache'])
})

test('under what is announced as prevention, what was done counts as well', () => {
  expect(texts('## Mitigation actions\n\nTo keep this from happening in the future, we have taken or are taking the following\n\n- Widened the pool\n- Watch the queue')).toEqual(['Widened the pool', 'Watch the queue'])
})

test('a list that was written into one line with stars is one task each', () => {
  expect(texts('Orders failed for an hour. Mitigation plan: * Check that a change is there after it was rolled out * Watch the queue of orders and page somebody when it grows', 'a.txt')).toEqual(['Check that a change is there after it was rolled out', 'Watch the queue of orders and page somebody when it grows'])
  expect(texts('## Next steps\n\nIn this case, this includes (but is not limited to): • Widen the pool • Watch the queue', 'a.txt')).toEqual(['Widen the pool', 'Watch the queue'])
})

test('behind a label of an item stands what is to be done', () => {
  expect(texts('# Basket\n\n- **Time**: 10:00 to 11:00 UTC\n- **Cause**: A job took all the memory.\n- **Remedial actions**: I am going to limit the job.')).toEqual(['I am going to limit the job.'])
})

test('older posts of a status page are under no heading of the newest', () => {
  expect(texts('What will we do?\n\nWe will change how baskets are kept.\n\nPosted about 2 years ago. Feb 11, 2016 - 12:54 CET\n\nWe believe the basket works again.\n\nPosted about 2 years ago. Feb 11, 2016 - 10:54 CET', 'a.txt')).toEqual(['We will change how baskets are kept.'])
})

test('a label over code ends with the code', () => {
  expect(texts('## Baskets\n\nTimeline:\n\n```\n12:00 UTC - shop open\n12:48 UTC - baskets back\n```\n\nNext time we will use larger machines.')).toEqual(['Next time we will use larger machines.'])
})

test('under a state of a status page a promise is heard', () => {
  expect(texts('Baskets empty\n\nResolved\nThe store is well again. We will add a probe of the store.\nPosted May 03, 2024 - 10:12 UTC', 'a.txt')).toEqual(['We will add a probe of the store.'])
})

test.each([
  'We have since added a probe so that somebody is paged in future.', 'We also updated our alerts to ensure that every failure is told.', 'Additionally, we made sure that the till is asked twice to prevent similar outages.',
])('%j was done against a recurrence', done => {
  expect(read(`# Basket\n\nThe basket was empty for an hour. ${done}`).map(({ text, status }) => [text.value, status?.value])).toEqual([[done, 'done']])
})

test.each([
  'We have identified the cause and are taking steps to keep this from happening again.', 'We moved the basket to the second host and monitored to ensure that it is full.', 'We have completed the analysis and want to tell what we do in the future.',
])('%j ended it, or says nothing of what was done', prose => {
  expect(texts(`# Basket\n\nThe basket was empty for an hour. ${prose}`)).toEqual([])
})

test.each([
  ['| Action | Status |\n|---|---|\n| Look for a core file | ✅ Done — none was written |\n| Ask the vendor | 🚧 In progress: they answer slowly |', [['Look for a core file', null, null, null, 'done'], ['Ask the vendor', null, null, null, 'in-progress']]],
  ['| Issue | Found in | Outcome |\n|---|---|---|\n| #17 — nobody is paged at night | the review | Resolved by PR #19 |\n| #18 — the till has one disk | the review | Open |', [['nobody is paged at night', null, null, '#17', 'done'], ['the till has one disk', null, null, '#18', 'open']]],
  ['| Issue | Measure | State |\n|---|---|---|\n| TILL-12 | A second disk in each till | Backlog |', [['A second disk in each till', null, null, 'TILL-12', 'open']]],
])('a table of tasks needs no column that is called so where another tells how far they are: %j', (table, expected) => {
  expect(told(`## Action items\n\n${table}`)).toEqual(expected)
})

test.each([
  ['- Improved the alerts on lag.\n- Added a second till.', ['done', 'done']],
  ['- Improved alerts on lag\n- Enhanced reviews', [undefined, undefined]],
  ['- Added a second till.\n- Alerts on lag', [undefined, undefined]],
])('a list that begins in the past throughout tells of what was done: %j', (list, statuses) => {
  expect(read(`## Prevention\n\n${list}`).map(({ status }) => status?.value)).toEqual(statuses)
})

test('brackets behind a heading may name the tasks under it', () => {
  expect(told('## Remediation (action items)\n\n- [x] Add a second till\n- [ ] Page on lag')).toEqual([['Add a second till', null, null, null, 'done'], ['Page on lag', null, null, null, 'open']])
  expect(texts('## Remediation (on the day)\n\n- Add a second till\n- Page on lag')).toEqual([])
})

test('a list of ticked findings holds no task, one of ticked deeds does', () => {
  expect(texts('# Tills down\n\n## Checks\n\n- ✅ Disk: no errors in its log\n- ✅ Fan: nothing to be heard')).toEqual([])
  expect(told('# Tills down\n\n## Checks\n\n- ✅ Add a check of the disk\n- ✅ Write to the shops')).toEqual([['Add a check of the disk', null, null, null, 'done'], ['Write to the shops', null, null, null, 'done']])
})

test('what a template says of action items is none', () => {
  expect(texts('## Action Items\n\nAction items should be small and have an owner.\n\n- [ ] Add a second till')).toEqual(['Add a second till'])
})

test('tasks stand under a look ahead, too', () => {
  expect(texts('## Looking ahead\n\n1. **Disks**\n   - Testing the disks of all tills each month.\n2. **Shops**\n   - We will write to the shops.')).toEqual(['Testing the disks of all tills each month.', 'We will write to the shops.'])
})

test('a promise may open with what it prevents, with or without a comma', () => {
  for (const comma of [',', '']) expect(texts(`# Basket\n\nThe basket was empty from 10:00 to 11:00.\n\nTo prevent such baskets${comma} we'll change the settings.`)).toEqual([`To prevent such baskets${comma} we'll change the settings.`])
})

test('what running text calls an action point is one, wherever it stands', () => {
  const source = (sentence: string) => `# Till down\n\n## Lessons learned\n\n### Alerts\n\nNobody was paged.\n\n${sentence}\n`
  expect(texts(source('Action point: send alerts to all shops. They want them.'))).toEqual(['send alerts to all shops.'])
  expect(texts(source('Action item: enlarge the disk of the till.'))).toEqual(['enlarge the disk of the till.'])
  for (const sentence of ['Action point: none', 'Action item: see below.', 'Action item: was closed without a fix.', 'Action point: the disk was full.', 'The action point of the scale is sharp.', 'Point of action: the till of shop 7.']) expect(texts(source(sentence))).toEqual([])
})

test.each([
  'We have published a postmortem that tells what we are doing to prevent this from happening again.',
  'We take baskets seriously, and we’re making real changes based on this incident.',
  'We will only weave by hand until the underlying problem is resolved.',
  'Having the old wooden till of shop 7 without any other is a shame.',
])('%j is no task', sentence => {
  expect(texts(`## Next steps\n\n${sentence}\n\n- Add a till\n`)).toEqual(['Add a till'])
})

test.each([
  'We will publish the prices so that a wrong one is noticed again in future.',
  'We’re making changes to the drawer so that it opens again.',
  'We will check the disk until it is replaced.',
])('%j is a task', sentence => {
  expect(texts(`## Next steps\n\n${sentence}\n\n- Add a till\n`)).toContain(sentence)
})

test('what has been changed since stands in a section of tasks, what was changed before in none', () => {
  const source = (heading: string) => `# Till down\n\n## ${heading}\n\n- Never close a till by hand.\n- Ask before a drawer is emptied.\n`
  for (const heading of ['Changes we have made', 'What we’ve changed since']) expect(texts(source(heading))).toEqual(['Never close a till by hand.', 'Ask before a drawer is emptied.'])
  expect(texts(source('What changed before the outage'))).toEqual([])
})

test.each([
  ['Alert on each of the things that broke in May and that nobody had thought of before:\n  - Disks of all tills\n  - Drawers of all tills', ['Alert on each of the things that broke in May and that nobody had thought of before']],
  ['Bakers to come up with a way to bake without a till, with:\n  - Who bakes.\n  - Whom they ask.', ['Bakers to come up with a way to bake without a till, with']],
  ['Alerts:\n  - Add one on the disk\n  - Add one on the drawer', ['Add one on the disk', 'Add one on the drawer']],
  ['Change the alerts:\n  - Add one on the disk\n  - Remove the one on the drawer', ['Add one on the disk', 'Remove the one on the drawer']],
  ['Things to come:\n  - Alert on disks\n  - A larger drawer', ['Alert on disks', 'A larger drawer']],
])('an item with a colon is the task where only details are below it: %j', (item, expected) => {
  expect(texts(`## Action items\n\n- ${item}\n`)).toEqual(expected)
})
