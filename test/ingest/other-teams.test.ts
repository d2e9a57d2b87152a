// What teams that nobody here knows write in their own words: running text without a section for it, forms and lists of other shapes. The words are ours.
import { expect, test } from 'vitest'
import { parse } from '../../ingest/parse.ts'

const read = (source: string, path = 'a.md') => parse(path, source)[0]!
const told = (sentence: string) => read(`# Checkout outage\n\nOn 3 May 2024 from 10:00 to 11:00 UTC customers could not pay. ${sentence}\n`)

test.each([
  ['A power blip in one of our datacenters took a thousand machines offline.', 'hardware'],
  ['The storage controller lost its battery and fell back to write-through.', 'hardware'],
  ['A management card in the core switch failed and stopped passing traffic.', 'hardware network'],
  ['Our upstream transit provider lost a fibre in the city.', 'third-party'],
  ['The payment gateway that we use returned errors for all cards.', 'third-party'],
  ['The standby did not take over because it had stopped replicating in March.', 'failover-failure'],
  ['A missing index made every search scan the whole table.', 'database'],
  ['The query planner switched to a bad plan after statistics were refreshed.', 'database'],
  ['The connection pool ran dry because a background job never returned its connections.', 'resource-leak'],
  ['We had provisioned too few workers for the load of a Monday morning.', 'capacity'],
  ['A mention on national television brought ten times the visitors that we plan for.', 'traffic-surge'],
  ['When the cache was flushed, all requests hit the database at the same moment.', 'retry-storm'],
  ['An off-by-one error made the job skip the last day of each month.', 'logic-bug'],
  ['The client library that we upgraded no longer speaks the protocol of our older brokers.', 'incompatibility'],
  ['The service account lost its role when we tidied up permissions.', 'auth-change'],
  ['Our name servers served an old zone after the transfer failed.', 'dns'],
  ['A BGP session flapped and traffic went through a congested link.', 'network'],
  ['Clocks of the two data centres were 90 seconds apart after the leap second.', 'time-and-calendar'],
  ['No certificate had expired and DNS was fine; a worker had leaked memory.', 'resource-leak'],
])('"%s" tells of %s', (sentence, tag) => {
  expect(told(sentence).causes.map(cause => cause.tag).join(' ')).toBe(tag)
})

test.each([
  ['The connection pool was enlarged.', 'scale-up'],
  ['More memory was given to the pods.', 'scale-up'],
  ['Traffic was moved to the other region.', 'traffic-shift'],
  ['We pointed DNS at the second site.', 'traffic-shift'],
  ['The faulty disk was swapped.', 'replace'],
  ['The setting was put right.', 'config-fix'],
  ['We corrected the address in the manifest.', 'config-fix'],
  ['The limit was raised from 1024 to 65536.', 'config-fix'],
  ['The release was taken back.', 'rollback'],
  ['We rolled it back.', 'rollback'],
  ['We rolled release 41 back.', 'rollback'],
  ['The team backed the change out.', 'rollback'],
  ['We put the old image back.', 'rollback'],
  ['We scaled it up to 12 pods.', 'scale-up'],
  ['We failed the database over.', 'failover'],
  ['We drained the region.', 'traffic-shift'],
  ['We routed users to the second site.', 'traffic-shift'],
  ['We brought the database back from a snapshot.', 'restore-data'],
  ['Our provider reported that the fault had been repaired.', 'third-party-fix'],
  ['We went back to version 41.', 'rollback'],
  ['The previous image was deployed again.', 'rollback'],
  ['The addresses of the attackers were null-routed.', 'rate-limit'],
  ['Logins were throttled.', 'rate-limit'],
  ['Balances were recalculated from the ledger.', 'restore-data'],
  ['Our hoster brought the machine back.', 'third-party-fix'],
  ['Old log files were deleted to free space.', 'workaround'],
  ['It was mitigated by increasing the total front-end server capacity.', 'scale-up'],
  ['The tables were dumped from a replica, and the dumps were imported into the primary, which restored it.', 'restore-data'],
  ['I reverted the upgrade, which restored the shop, but it failed to reach two other sites.', 'rollback'],
])('"%s" tells of %s', (sentence, tag) => {
  expect(told(sentence).mitigations.map(mitigation => mitigation.tag)).toEqual([tag])
})

test.each([['We considered adding servers, but did not.'], ['The hoster tried a restart of the shop server. The restart of the shop server failed.'], ['The auto-recovery process was stuck.'], ['A pull request was merged.'], ['Adding more workers did not help.'], ['We plan to raise the limit next week.'], ['All other hosts have more memory than this one.']])('"%s" ended nothing', sentence => {
  expect(told(sentence).mitigations).toEqual([])
})

test.each([
  ['The problem was initially detected around 11:35 by our monitoring and confirmed around 11:40.', 'monitoring'],
  ['We first learned about it from the forum.', 'user'],
  ['Support started receiving calls at 10:10.', 'user'],
  ['We received a report that some people cannot load the page at all.', 'user'],
  ['An incoming report said that the seat map stayed empty.', 'user'],
  ['Our probes do not try to log in, so it took us long until we discovered it by user reports.', 'user'],
  ['It was found during routine checks the next morning.', 'staff'],
  ['It surfaced in an ad-hoc sweep of failed jobs.', 'staff'],
  ['During the daily stand-up, Ola mentioned that exports were empty.', 'staff'],
])('"%s" names %s', (sentence, who) => {
  expect(read(`# Seats down\n\n${sentence}\n`).detectedBy?.value).toBe(who)
})

test.each([['No alerts or monitoring detected that seats were gone.'], ['We are noticing errors also on the second disk.']])('"%s" names nobody', sentence => {
  expect(read(`# Seats down\n\n${sentence}\n`).detectedBy).toBeNull()
})

test('a promise to tell more is no task', () => {
  expect(read('# Seats down\n\nOn 3 May 2024 the seat map was empty. We will update here when we know more. We will post updates as soon as we have them. We will add a probe for the seat map.\n').tasks.map(({ text }) => text.value)).toEqual(['We will add a probe for the seat map.'])
})

test('incidents under headings with a day are told apart by a timeline and lessons, and each has its own severity', () => {
  const one = (day: string, severity: string, from: string, to: string) => `## ${day}: Seats down (Severity: ${severity})\n\nThe seat map was empty.\n\n### Timeline\n\n${from} the seat map fails\n\n${to} Service restored\n\n### Lessons learned\n\n- Test the seat map\n\n`
  const records = parse('status.md', one('2024 May 3rd', 'LOW', '10:00am', '11:00am') + one('2024 April 1st', 'HIGH', '7:20am', '8:00am'))
  expect(records.map(({ moments, severity }) => [moments.started?.value.at, moments.resolved?.value.at, severity?.value])).toEqual([['2024-05-03T10:00', '2024-05-03T11:00', 'LOW'], ['2024-04-01T07:20', '2024-04-01T08:00', 'HIGH']])
})

test('calls to the support are no beginning', () => {
  expect(read('# Seats down\n\nOn 3 May 2024 support started receiving calls at 10:10.\n').moments).toMatchObject({ started: null, detected: { value: { at: '2024-05-03T10:10' } } })
})

const tasks = (source: string, path?: string) => read(source, path).tasks.map(({ text, owner, due, status }) => [text.value, owner?.value ?? null, due?.value ?? null, status?.value ?? null])

test('numbered sections of plain text hold numbered tasks, with who does them in brackets or behind a dash', () => {
  expect(tasks('Seats down on 3 May 2024\n\n4. Actions\n\n4.1 Alert on the depth of the queue (Nia)\n4.2 Write a runbook for the seat map (Omar, by 20 May 2024)\n4.3 Cap the batch size - Eva, 15 May\n', 'a.txt')).toEqual([
    ['Alert on the depth of the queue', 'Nia', null, null], ['Write a runbook for the seat map', 'Omar', '2024-05-20', null], ['Cap the batch size', 'Eva', '2024-05-15', null],
  ])
})

test('letters number the tasks of plain text', () => {
  expect(tasks('Seats down on 3 May 2024\n\nFollow-up actions:\n a) Alert on the depth of the queue\n b) Write a runbook for the seat map\n', 'a.txt').map(([text]) => text)).toEqual(['Alert on the depth of the queue', 'Write a runbook for the seat map'])
})

test('a name, a day and a state behind dashes are told of the task', () => {
  expect(tasks('# Seats down on 3 May 2024\n\n## Preventive measures\n\n1. Rotate the logs — Nia — 20 May 2024 — Done\n2. Alert at 80 % of the disk — Omar — 1 June 2024 — In progress\n')).toEqual([
    ['Rotate the logs', 'Nia', '2024-05-20', 'done'], ['Alert at 80 % of the disk', 'Omar', '2024-06-01', 'in-progress'],
  ])
})

test('how urgent a task is, or of what sort, is nobody in brackets', () => {
  expect(tasks('# Seats down on 3 May 2024\n\n## Action items\n\n- Alert on the depth of the queue (High)\n- Write a runbook for the seat map (Low)\n- Cap the batch size (Prevention)\n').map(([, owner]) => owner)).toEqual([null, null, null])
})

test('what somebody will do is a task under a heading for them', () => {
  expect(tasks('# Seats down on 3 May 2024\n\n## What we will do\n\nWe are going to alert on queue depth. Nia will write the runbook by 20 May 2024. This will take a while.\n').map(([text]) => text)).toEqual(['We are going to alert on queue depth.', 'Nia will write the runbook'])
})

test('updates of a status page and consolation are no tasks', () => {
  expect(tasks('Seats down\n\nSaturday 3rd May 2024\n\n  • Update (15:21): The network team are currently investigating the issue\n  • Update (15:30): Filtering has been activated\n\nDon’t worry, we’ll eventually catch back up and everything will be back to normal soon!\n', 'a.txt')).toEqual([])
})

test('roles behind a label own tasks, whatever letters they have', () => {
  expect(tasks('# Seats down on 3 May 2024\n\n## Action items\n\n1. **Alert on the queue**. **Owner:** SRE Lead. **Due:** 2024-05-20.\n2. **Cap the batch size**. **Owner:** DevOps. **Due:** 2024-05-21.\n').map(([, owner, due]) => [owner, due])).toEqual([['SRE Lead', '2024-05-20'], ['DevOps', '2024-05-21']])
})

const leads = (source: string) => read(source).falseLeads.map(({ text }) => text.value)

test('a list of what it was not, and a section of wrong paths, name what was suspected', () => {
  expect(leads('# Seats down\n\n## It was not\n\n- the CDN\n- a bad release\n\n## Cause\n\nA full disk.\n')).toEqual(['CDN', 'bad release'])
  expect(leads('# Seats down\n\n## Misleading investigation\n\nWe were searching for problems related to plugins of the editor, and wasted much time there.\n\n## Cause\n\nA full disk.\n')).toEqual(['plugins of the editor'])
  expect(leads('# Seats down\n\nWe cannot rule out the possibility of short interruptions while we work on it.\n')).toEqual([])
  expect(leads('# Seats down\n\n## Why it was not caught\n\n- No test of the seat map\n- No alert on the queue\n')).toEqual([])
})

test('an attack is an incident, whatever work is announced behind it', () => {
  expect(read('On Friday 3 May 2024 our hosting suffered a large DDoS attack. It saturated all of our providers. At 15:37 our monitoring detected the attack. We will announce a maintenance window next week in which providers will be added back. Connectivity was restored at 18:52.\n', 'a.txt').kind).toBe('incident')
  expect(read('Planned maintenance of the database on 3 May 2024. The shop will be down from 10:00 to 11:00. We will upgrade to version 16.\n', 'a.txt').kind).toBe('other')
})
