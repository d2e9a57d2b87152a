import { parse } from '../../../ingest/parse.ts'
import { expect, test } from 'vitest'
import { tasks } from '../../../ingest/extract/tasks.ts'
import { readDocument } from '../../../ingest/read/format.ts'

const read = (source: string, path = 'a.md') => tasks(readDocument(path, source).document)
const texts = (source: string, path?: string) => read(source, path).map(task => task.text.value)
const told = (source: string) => read(source).map(({ text, owner, due, ticket, status }) =>
  [text.value, owner?.value ?? null, due?.value ?? null, ticket?.value ?? null, status?.value ?? null])

const SHOP = `# Basket lost its items

## Root cause
- A cache was emptied by hand.

## Corrective and preventative measures

### Improvements
- **Improve deploys:** Check the cache before traffic moves.
- Alerts:
  - Page when the cache is empty.
  - Warn on slow baskets.

### Tasks
1. Write a runbook for the cache. It must say who may empty it.

By doing these things, we will keep baskets safe.
`

test('every item of every task section is one task, a mere label gives its sub-items, the closing sentence gives none', () => {
  expect(texts(SHOP)).toEqual([
    'Improve deploys: Check the cache before traffic moves.',
    'Page when the cache is empty.',
    'Warn on slow baskets.',
    'Write a runbook for the cache. It must say who may empty it.',
  ])
})

test('a task shows the words that it was read from', () => {
  const [task] = read(SHOP)
  expect(task!.text.evidence[0]!.quote).toBe('Improve deploys:** Check the cache before traffic moves.')
  expect(task!.text.evidence[0]!.line).toBe(9)
})

test('details under an action are not tasks of their own', () => {
  expect(texts('## Action items\n- Move the queue to its own disk\n  - the old one is slow\n  - it was bought in 2019')).toEqual(['Move the queue to its own disk'])
})

test('a table is read by the names of its columns', () => {
  expect(told('## Action items\n\n| Action | Type | Owner | Due | Status | Bug |\n|---|---|---|---|---|---|\n| Alert on lag | detect | Ada Lovelace | 2024-07-01 | In progress | SHOP-12 |\n| Split the pool | prevent | - | | done | |')).toEqual([
    ['Alert on lag', 'Ada Lovelace', '2024-07-01', 'SHOP-12', 'in-progress'],
    ['Split the pool', null, null, null, 'done'],
  ])
})

test('a table that tells when each row began and ended lists incidents, unless it stands under a heading for tasks', () => {
  const table = (what: string) => `| Date | Begin (UTC) | End (UTC) | ${what} | Reason |\n|---|---|---|---|---|\n| 2024-05-03 | 10:00 | 10:30 | Search slow | cold cache |\n| 2024-05-09 | 21:00 | 23:00 | Carts lost | full disk |`
  expect(texts(`# Outages 2024\n\n${table('What')}`)).toEqual([])
  expect(texts(`# Carts lost\n\n## Action items\n\n${table('Task')}`)).toEqual(['Search slow', 'Carts lost'])
})

test('a status that stands alone in another column counts', () => {
  expect(told('## Aksjonspunkter\n\n| Aksjon | Eier | Referanse |\n|---|---|---|\n| Overvåke køen | Kari Nordmann | Utført |')).toEqual([['Overvåke køen', 'Kari Nordmann', null, null, 'done']])
})

test.each([
  ['- @Ada Lovelace Add an alert on empty baskets', 'Add an alert on empty baskets', 'Ada Lovelace'],
  ['- Add an alert on empty baskets - @Ada Lovelace', 'Add an alert on empty baskets', 'Ada Lovelace'],
  ['- Add an alert on empty baskets (@Ada Lovelace)', 'Add an alert on empty baskets', 'Ada Lovelace'],
  ['- @Ada Lovelace Basket alerts', '@Ada Lovelace Basket alerts', undefined],
  ['| Action | Owner |\n|---|---|\n| Add an alert | @Ada Lovelace |', 'Add an alert', 'Ada Lovelace'],
  ['| Action | Owner |\n|---|---|\n| Add an alert | @ada |', 'Add an alert', '@ada'],
])('a mention of a name is that name: %j', (source, text, owner) => {
  expect(read(`## Action items\n\n${source}`).map(task => [task.text.value, task.owner?.value])).toEqual([[text, owner]])
})

test('a check box tells the status', () => {
  expect(told('## TODO\n- [x] Page on lag of the queue\n- [ ] Split the pool')).toEqual([['Page on lag of the queue', null, null, null, 'done'], ['Split the pool', null, null, null, 'open']])
})

test.each([
  ['Add an alert - Done', ['Add an alert', null, null, null, 'done']],
  ['[DONE] Add an alert', ['Add an alert', null, null, null, 'done']],
  ['Status: Declined - Add an alert', ['Add an alert', null, null, null, 'wont-do']],
  ['Status: In progress Add an alert', ['Add an alert', null, null, null, 'in-progress']],
  ['TODO: Add an alert', ['Add an alert', null, null, null, 'open']],
  ['Add an alert ✅', ['Add an alert', null, null, null, 'done']],
  ['Use our own image; this has already been done.', ['Use our own image', null, null, null, 'done']],
  ['We have added a second replica', ['We have added a second replica', null, null, null, 'done']],
  ['We are working on a second replica', ['We are working on a second replica', null, null, null, 'in-progress']],
  ['We need a second replica', ['We need a second replica', null, null, null, null]],
  ['Get to done faster', ['Get to done faster', null, null, null, null]],
  ['Add an alert (Accomplished.)', ['Add an alert', null, null, null, 'done']],
  ['We need a channel for emergencies. (added one with loud alerts)', ['We need a channel for emergencies.', null, null, null, 'done']],
  ['Tune the pool: We gave the pool a little more room', ['Tune the pool: We gave the pool a little more room', null, null, null, 'done']],
  ['Reviews for all: Reviews are now part of our routine', ['Reviews for all: Reviews are now part of our routine', null, null, null, 'done']],
  ['As of May the second line is still pending', ['As of May the second line is still pending', null, null, null, 'open']],
  ['We have decided to replace the switches', ['We have decided to replace the switches', null, null, null, null]],
])('reads the status of "%s"', (item, expected) => {
  expect(told(`## Action items\n- ${item}`)).toEqual([expected])
})

test.each([
  ['Add an alert (@ada)', 'Add an alert', '@ada'],
  ['@ada: Add an alert', 'Add an alert', '@ada'],
  ['Add an alert (Owner: Ada Lovelace)', 'Add an alert', 'Ada Lovelace'],
  ['Add an alert, assigned to Platform team', 'Add an alert', 'Platform team'],
  ['Talk about modules (Grace to call a meeting)', 'Talk about modules', 'Grace'],
  ['DevOps will add an alert', 'DevOps will add an alert', null],
  ['Add an alert as proposed by @ada', 'Add an alert as proposed by @ada', null],
  ['Add an alert for the cache (Redis)', 'Add an alert for the cache (Redis)', null],
])('reads the owner of "%s"', (item, text, owner) => {
  expect(told(`## Action items\n- ${item}`).map(([words, who]) => [words, who])).toEqual([[text, owner]])
})

test.each([
  ['Add an alert SHOP-42', 'Add an alert', 'SHOP-42'],
  ['Add an alert [issue](https://github.com/shop/basket/issues/7)', 'Add an alert', 'https://github.com/shop/basket/issues/7'],
  ['Add an alert - https://gitlab.com/shop/basket/-/merge_requests/31', 'Add an alert', 'https://gitlab.com/shop/basket/-/merge_requests/31'],
  ['Add an alert (#104)', 'Add an alert', '#104'],
  ['phab:T123456 - Add an alert', 'Add an alert', 'T123456'],
  ['Add an alert. Ticket raised: https://dev.azure.com/shop/web/_workitems/edit/55', 'Add an alert.', 'https://dev.azure.com/shop/web/_workitems/edit/55'],
  ['Add an alert https://linear.app/shop/issue/OPS-3/alert', 'Add an alert', 'https://linear.app/shop/issue/OPS-3/alert'],
  ['Restart worker #2 with UTF-8 and SHA-256', 'Restart worker #2 with UTF-8 and SHA-256', null],
  ['Read the [manual](https://docs.example.org/alerts)', 'Read the manual', null],
])('reads the ticket of "%s"', (item, text, ticket) => {
  expect(told(`## Action items\n- ${item}`).map(([words, , , key]) => [words, key])).toEqual([[text, ticket]])
})

test.each([
  ['Add an alert (due 2024-07-01)', 'Add an alert', '2024-07-01'],
  ['Add an alert by 1 July 2024', 'Add an alert', '2024-07-01'],
  ['Repeat what broke before 12:00', 'Repeat what broke before 12:00', null],
  ['Test with the data of 1 July 2024', 'Test with the data of 1 July 2024', null],
])('reads the due date of "%s"', (item, text, due) => {
  expect(told(`## Action items\n- ${item}`).map(([words, , date]) => [words, date])).toEqual([[text, due]])
})

test.each([
  ['Add an alert (Ada, by 3 March 2026)', ['Add an alert', 'Ada', '2026-03-03', null, null]],
  ['Add an alert (Ada Lovelace, due 2026-03-03, SHOP-7)', ['Add an alert', 'Ada Lovelace', '2026-03-03', 'SHOP-7', null]],
  ['Add an alert – Ada Lovelace, by 3 March 2026 (SHOP-7) – done', ['Add an alert', 'Ada Lovelace', '2026-03-03', 'SHOP-7', 'done']],
  ['Add an alert. Ada Lovelace, by 3 March 2026. Done.', ['Add an alert.', 'Ada Lovelace', '2026-03-03', null, 'done']],
  ['Add an alert. Ada Lovelace. Done.', ['Add an alert.', 'Ada Lovelace', null, null, 'done']],
  ['Add an alert. Owner: A. Lovelace. Due: 2026-03-03. Done.', ['Add an alert.', 'A. Lovelace', '2026-03-03', null, 'done']],
  ['Add an alert. Owner: basket team. Open.', ['Add an alert.', 'basket team', null, null, 'open']],
  ['Add an alert (the till team)', ['Add an alert', 'till team', null, null, null]],
  ['Add an alert (Basket team, SHOP-3)', ['Add an alert', 'Basket team', null, 'SHOP-3', null]],
  ['Add an alert (one per team)', ['Add an alert (one per team)', null, null, null, null]],
  ['Add an alert (with the till team)', ['Add an alert (with the till team)', null, null, null, null]],
  ['Add an alert (ask till team)', ['Add an alert (ask till team)', null, null, null, null]],
  ['Add an alert (whole team)', ['Add an alert (whole team)', null, null, null, null]],
  ['Add an alert **Owner:** Ada **Due:** 2026-03-03', ['Add an alert', 'Ada', '2026-03-03', null, null]],
  ['Add an alert. Owner: Ada Lovelace Due Date: 2026-03-03', ['Add an alert.', 'Ada Lovelace', '2026-03-03', null, null]],
  ['Add an alert (owner: Ada Lovelace Ticket: SHOP-3)', ['Add an alert', 'Ada Lovelace', null, 'SHOP-3', null]],
  ['Add an alert (owner: @Ada Lovelace Ticket: SHOP-3)', ['Add an alert', 'Ada Lovelace', null, 'SHOP-3', null]],
  ['Add an alert, due 2026-03-03, SHOP-7, done', ['Add an alert', null, '2026-03-03', 'SHOP-7', 'done']],
  ['Add an alert – nobody yet', ['Add an alert', null, null, null, null]],
  ['Add an alert. Declined: it would ring all night.', ['Add an alert.', null, null, null, 'wont-do']],
  ['~~Add an alert~~ won’t do: it would ring all night', ['Add an alert', null, null, null, 'wont-do']],
  ['Write down what we won’t do: alerts', ['Write down what we won’t do: alerts', null, null, null, null]],
  ['Add an alert (Grace) – won’t do, the new shop brings it', ['Add an alert', 'Grace', null, null, 'wont-do']],
  ['Add an alert – Grace, done, and it rang at once', ['Add an alert', 'Grace', null, null, 'done']],
  ['Add an alert (grace, before easter)', ['Add an alert', 'grace', null, null, null]],
  ['Add an alert for the cache (Redis) – done', ['Add an alert for the cache (Redis)', null, null, null, 'done']],
  ['Add an alert on size, age, load', ['Add an alert on size, age, load', null, null, null, null]],
  ['Move to a new store – Object Cloud – done', ['Move to a new store – Object Cloud', null, null, null, 'done']],
  ['When it changes, switch within a month, not on the last day.', ['When it changes, switch within a month, not on the last day.', null, null, null, null]],
])('reads the end of "%s"', (item, expected) => {
  expect(told(`Grace asks what changed, grace looked again.\n\n## Action items\n- ${item}`)).toEqual([expected])
})

test('lines under a task tell its owner, date and status', () => {
  expect(told('## Tasks\n\nAudit the balancer.\n\nOwner: Ada Lovelace\n\nDeadline: July 1, 2024.\n\nStatus: done\n\nTrain the crew on the balancer.')).toEqual([
    ['Audit the balancer.', 'Ada Lovelace', '2024-07-01', null, 'done'], ['Train the crew on the balancer.', null, null, null, null],
  ])
})

test('a link into a tracker on the line under a task is its ticket', () => {
  expect(told('## Action items\n\n- Fail softly when the hub is away.\n  - https://github.com/shop/basket/pull/31')).toEqual([['Fail softly when the hub is away.', null, null, 'https://github.com/shop/basket/pull/31', null]])
})

test('an instruction set as a heading is a task where nothing under it is one', () => {
  expect(told('## Action items\n\n### Add an alert on lag\n\n- Owner: @ada\n')).toEqual([['Add an alert on lag', '@ada', null, null, null]])
})

test('a heading gives its status to what is under it', () => {
  expect(told('## Action items\n\n### Completed\n- Raised the limit\n\n### In progress (next week)\n- Alert on lag of it')).toEqual([
    ['Raised the limit', null, null, null, 'done'], ['Alert on lag of it', null, null, null, 'in-progress'],
  ])
})

test('prose under a task heading gives the sentences that commit', () => {
  expect(texts('# Basket\n\n## Next steps\n\nThe day was long. We will move the cache to its own host. Alerts should page at once. We apologize for the trouble.')).toEqual([
    'We will move the cache to its own host.', 'Alerts should page at once.',
  ])
})

test('numbers written into a line make a list', () => {
  expect(told('Next steps: we are taking these steps: 1. Repair the alert. [Completed] 2. Split the pool of workers. [In progress]').slice(-2)).toEqual([
    ['Repair the alert.', null, null, null, 'done'], ['Split the pool of workers.', null, null, null, 'in-progress'],
  ])
})

test('an item goes on with the numbers of its line', () => {
  expect(told('## Action items\n\n1. Widen the pool of connections [completed] 2. Watch the queue of orders [pending] 3. Move the store to another host Provide feedback: Please take our survey')).toEqual([
    ['Widen the pool of connections', null, null, null, 'done'], ['Watch the queue of orders', null, null, null, 'open'], ['Move the store to another host', null, null, null, null],
  ])
  expect(texts('## Action items\n\n- Upgrade the store to 2. Then watch it.')).toHaveLength(1)
})

test('a status in brackets ends a task of its line', () => {
  expect(told('## Next steps\n\nWiden the pool of connections [in progress] Watch the queue of orders (completed)')).toEqual([
    ['Widen the pool of connections', null, null, null, 'in-progress'], ['Watch the queue of orders', null, null, null, 'done'],
  ])
})

test.each([
  ['In this case, this includes (but is not limited to): Engineers will widen the pool.', ['Engineers will widen the pool.']],
  ['We are taking the following steps to keep baskets safe: we are widening the pool; we are moving the store.', ['we are widening the pool', 'we are moving the store.']],
  ['We will watch the queue of orders from now on. Provide feedback: Please take our survey.', ['We will watch the queue of orders from now on.']],
  ['We will watch the queue of orders Provide feedback: Please take our survey.', ['We will watch the queue of orders']],
  ['Automated incident response: Write scripts that move orders.', ['Automated incident response: Write scripts that move orders.']],
])('the task of "%s" is %j', (prose, expected) => {
  expect(texts(`## Next steps\n\n${prose}`)).toEqual(expected)
})

test.each([
  ['Warn of a full disk before it is full (currently waiting for #365)', 'Warn of a full disk before it is full'],
  ['Fix the storage bug [completed]', 'Fix the storage bug'],
  ['Use names everywhere (the rack: decide which name its hosts get, #223)', 'Use names everywhere (the rack: decide which name its hosts get, #223)'],
])('what is cut from "%s" leaves "%s"', (item, text) => {
  expect(texts(`## Action items\n\n- ${item}`)).toEqual([text])
})

test('an item that only has a link under it stands for itself', () => {
  expect(texts('## Action items\n\n- Set up a dashboard for errors of the store\n  - See https://shop.example/docs/metrics.md.')).toEqual(['Set up a dashboard for errors of the store'])
})

test.each(['We will do everything we can to learn from this.', 'This will be rolled out as usual.', 'To stay informed about outages, create alerts of your own.', 'We are continuously taking steps to improve the shop.'])('"%s" commits to nothing', prose => {
  expect(texts(`## Next steps\n\n${prose}`)).toEqual([])
})

test('a promise in passing is heard, and trusted less', () => {
  const [task] = read('# Basket\n\nThe basket was empty for an hour. We will move the cache to its own host.')
  expect(task!.text.value).toBe('We will move the cache to its own host.')
  expect(task!.confidence).toBeLessThan(0.7)
})

test.each(['A review of all rules will be conducted.', 'The remedy will be to upgrade the store.', 'Checks will be added by the end of June.', 'The cache will be replaced by a queue.', 'Next time we will use larger machines.', 'Over the next few weeks we’ll be adding alerts on lag.', 'We have plans to copy all files to a second host.'])('hears the promise "%s"', promise => {
  expect(texts(`# Basket\n\nThe basket was empty for an hour. ${promise}`)).toEqual([promise])
})

test('a document without headings ends in its tasks', () => {
  expect(texts('The basket was empty for an hour.\n\n• 10:05 Ada sees it\n• 10:20 Grace restores it\n\nIt went well.\n• Fix the cache SHOP-3\n• Add an alert on empty baskets\n', 'a.txt')).toEqual(['Fix the cache', 'Add an alert on empty baskets'])
})

test('a task told twice counts once', () => {
  expect(texts('## Action items\n- Add an alert.\n\n## Tasks\n- Add an alert\n')).toEqual(['Add an alert.'])
})

test.each([
  ['Add an alert on lag', 'detect'],
  ['Write a runbook for the cache', 'document'],
  ['Train the crew on failover', 'process'],
  ['Make failover automatic', 'mitigate'],
  ['Validate the configuration before a deploy', 'prevent'],
])('"%s" is there to %s', (item, kind) => {
  expect(read(`## Action items\n- ${item}`)[0]!.kind).toBe(kind)
})

test.each([
  ['what was done to end it', '## Resolution\n1. Roll back the deploy\n2. Restart the cache'],
  ['actions taken', '## Actions taken\n- Restart the cache\n- Check the logs'],
  ['a root cause', '## Root cause\n- Add of two numbers overflowed\n- Check was missing'],
  ['a timeline', '## Timeline\n- 10:00 Add a node\n- 10:05 Restart the cache'],
  ['lessons', '## Lessons learned\n- Test what you fly\n- Keep backups near'],
  ['what went well', '## What went well\n- We will remember the calm'],
  ['how to reproduce it, under a heading that says nothing of tasks', '# Basket\n\n## Steps to reproduce\n- Open the basket\n- Add an item'],
  ['a placeholder', '## Action items\n- None\n- TBD\n- List any tasks that we should do\n- <what to do>\n- [ ] <what>, <who>, by <day>'],
  ['what a template asks of its writer', '# Basket\n\n## Notes to the owner\n- [x] Publish this postmortem\n- [ ] File issues for all corrective actions'],
  ['a mere link', '## Action items\n- https://github.com/shop/basket/issues/7'],
  ['a section without items', '## Action items\n\n## Appendix\nThe end.'],
  ['where to read on, and what might have been', '## Action items\n- See the full change\n  here.\n- If we had seen the lag of the queue, we could have moved it'],
  ['thanks', '## Next steps\nWe sincerely apologize to all shoppers. We will keep you posted.'],
  ['what users will see', 'We will see slower baskets. Users will be able to pay again.'],
])('%s gives no task', (_, source) => {
  expect(texts(source)).toEqual([])
})

test('a noun in front of a bracket with a link is the sentence\'s own', () => {
  expect(told('## Action items\n- Move to the new till, which has no such bugs (https://github.com/shop/till/issues/12)\n- Show the health of the tills, and of their issues ([issue](https://github.com/shop/till/issues/13))')).toEqual([
    ['Move to the new till, which has no such bugs', null, null, 'https://github.com/shop/till/issues/12', null],
    ['Show the health of the tills, and of their issues', null, null, 'https://github.com/shop/till/issues/13', null],
  ])
})

test('a bracket that a ticket closes goes with it', () => {
  expect(texts('## Action items\n- Page somebody else as well (currently blocked by ticket #365)\n- Split the pool.')).toEqual(['Page somebody else as well', 'Split the pool.'])
})

test('a ticket in brackets behind the stop of a paragraph belongs to it', () => {
  expect(told('## Action items\n\n### Till\n\nLimit the memory of a till. (https://github.com/shop/till/pull/159)')).toEqual([['Limit the memory of a till.', null, null, 'https://github.com/shop/till/pull/159', null]])
})

test.each([
  ['Done Add an alert on empty baskets', 'Add an alert on empty baskets', 'done'],
  ['Declined Page on empty baskets', 'Page on empty baskets', 'wont-do'],
  ['Status: On hold Page on empty baskets', 'Page on empty baskets', 'open'],
  ['Run the tests with full baskets as well. (Done in change-404)', 'Run the tests with full baskets as well.', 'done'],
  ['Reset the key of the till (done during the incident)', 'Reset the key of the till', 'done'],
  ['Alert on empty baskets (TODO: open a ticket)', 'Alert on empty baskets', 'open'],
  ['Look at the basket of the till -- now fixed with change-404 (tracked at SHOP-12)', 'Look at the basket of the till', 'done'],
  ['The graphs of the till were not made for this; add one that is', 'The graphs of the till were not made for this; add one that is', null],
])('%j tells its status', (item, text, status) => {
  expect(read(`## Action items\n- ${item}`).map(task => [task.text.value, task.status?.value ?? null])).toEqual([[text, status]])
})

test('a heading with a sign in front of its words gives its status', () => {
  expect(told('## Aksjonspunkter\n\n✅ Gjort:\n\n1. Øke grensen for kurven\n\n🚧 Tiltak:\n\n1. Splitte kurven i to')).toEqual([['Øke grensen for kurven', null, null, null, 'done'], ['Splitte kurven i to', null, null, null, null]])
})

test.each([
  '## Resolution\n\n### Short term\n\nI removed all old baskets.\n\n### Long term\n\nI went to both tills and stopped them.\n\nThen I removed the basket of the day.\n\nAs a try to repair it, I changed the settings of the first till. (see shop/tills commit 234fd2da.)',
  '## Action items\n\n### Investigation\n\nThis kind of outage should not "just happen".',
  '# Down\n\nThere are a lot of next steps to take (as told above), but some things went well:\n\n- A good collaboration of both shops led to the baskets being restored.\n- Although alarms need to be improved, we got to know of it soon.',
])('%j holds no task', source => {
  expect(texts(source)).toEqual([])
})

test('reads a state behind a sign', () => {
  expect(parse('a.md', '# Orders lost\n\n## Action items\n\n| Action | Owner | Status |\n|---|---|---|\n| Add a probe | Ada | 🔲 Pending |\n| Fix the path | Bo | ✅ Done |\n| Drop the flag | Cy | 🚧 In progress |\n')[0]!.tasks.map(({ status }) => status?.value)).toEqual(['open', 'done', 'in-progress'])
})
