// Ways in which people tell when it was: labels, words, layouts.
import { expect, test } from 'vitest'
import { moments } from '../../../ingest/extract/moments.ts'
import { parse } from '../../../ingest/parse.ts'
import { readDocument } from '../../../ingest/read/format.ts'
import { read } from './read-moments.ts'

test.each([
  ['- Outage Start Timestamp: 2024-05-03 10:00', 'started'], ['- Date/Time of first occurrence: 2024-05-03 10:00', 'started'], ['- When it started: 2024-05-03 10:00', 'started'], ['- Impact onset: 2024-05-03 10:00', 'started'],
  ['- Date of Incident: Friday 3rd May 2024, 10:00', 'started'], ['- Outage date and time: 2024-05-03 10:00', 'started'], ['- Time: 10:00', 'started'],
  ['- Down: 2024-05-03 10:00 (about)', 'started'], ['- Up: 2024-05-03 10:00 (when I looked)', 'resolved'],
  ['- Issue Discovered: 2024-05-03 10:00', 'detected'], ['- Problem first reported: 2024-05-03 10:00', 'detected'], ['- Date Discovered (UTC): 2024-05-03 10:00', 'detected'], ['- Time incident was detected: 2024-05-03 10:00', 'detected'],
  ['- Incident Resolution Date: 2024-05-03 10:00', 'resolved'], ['- Customer impact ended: 2024-05-03 10:00', 'resolved'], ['- Incident closed at: 2024-05-03 10:00', 'resolved'], ['- Event end: 2024-05-03 10:00', 'resolved'], ['- Date fixed: 2024-05-03 10:00', 'resolved'],
  ['- Incident opened on: 2024-05-03 10:00', 'declared'], ['- Incident from: 2024-05-03 10:00', 'started'], ['- Outage till: 2024-05-03 10:00', 'resolved'], ['- Outage until: 2024-05-03 10:00', 'resolved'],
])('%j names its moment: %s', (label, moment) => {
  expect(read(`# Basket outage\n\n- Date: 2024-05-03\n${label}\n`)).toMatchObject({ [moment]: expect.stringContaining('2024-05-03T10:00') })
})

test.each(['Mail from', 'Baskets since', 'Ticket closed', 'Created', 'User created', 'Time to resolve', 'Meeting starts', 'Report date', 'Date'])('%j names no moment', label => {
  expect(read(`# Basket outage\n\n- ${label}: 2024-05-03 10:00\n`)).not.toMatchObject({ started: '2024-05-03T10:00' })
})

test('takes no day on which a page was published or changed for that of its clocks, but its year', () => {
  const told = (key: string) => read(`---\n${key}: May 7, 2024\n---\nBaskets are woven by hand.\n\nOn May 3rd at 10:00 UTC a door was closed.\n\nThey were unavailable from 10:00 UTC until 11:20 UTC.\n`)
  for (const key of ['pubDate', 'pub_date', 'datePublished', 'updatedDate', 'lastModified']) expect(told(key)).toMatchObject({ started: '2024-05-03T10:00+00:00', resolved: '2024-05-03T11:20+00:00' })
  // of what the public had is nothing said
  expect(told('publicOutage')).toMatchObject({ started: '2024-05-07T10:00+00:00' })
})

test('reads the end of front matter by whatever name', () => {
  for (const key of ['resolvedDate', 'resolved-date', 'incident_end_time', 'outageEnded'])
    expect(read(`---\ndate: 2024-05-03 10:00 UTC\n${key}: 2024-05-03 11:20 UTC\n---\n# Baskets are empty\n`)).toEqual({ started: '2024-05-03T10:00+00:00', resolved: '2024-05-03T11:20+00:00', zone: '+00:00' })
})

test.each([
  ['Starting at 10:05 UTC on 3 May 2024, the till answered only every third buyer.', '2024-05-03T10:05+00:00'],
  ['The troubles started at 10:05 UTC on 3 May 2024, by a cable.', '2024-05-03T10:05+00:00'],
  ['The slowness began at 10:05 UTC on 3 May 2024.', '2024-05-03T10:05+00:00'],
  ['Delay began at approximately 10:05:00 UTC on 3 May 2024.', '2024-05-03T10:05+00:00'],
  ['Baskets were read with the wrong key. This started around 10:05 UTC on 3 May 2024.', '2024-05-03T10:05+00:00'],
  ['Beginning on 3 May 2024 at 10:05 UTC, the till answered only every third buyer.', '2024-05-03T10:05+00:00'],
])('reads the beginning in %j', (sentence, started) => {
  expect(read(`# Till\n\n${sentence}\n`)).toMatchObject({ started })
})

test('takes no recovery that starts for the beginning', () => {
  expect(read('# Till\n\nThe repair of the cable began at 11:42 UTC on 3 May 2024.\n')).not.toHaveProperty('started')
  expect(read('# Till\n\nStarting at 11:42 UTC on 3 May 2024, buyers were able to pay again and service was restored.\n')).not.toHaveProperty('started')
})

test('takes neither an earlier job nor what the trouble met for the beginning', () => {
  expect(read('# Till\n\nOn 3 May 2024 at 10:20 UTC orders failed. The rebuild of the index started at 09:10 UTC.\n')).toMatchObject({ started: '2024-05-03T10:20+00:00' })
  expect(read('# Till outage on 3 May 2024\n\nThe sale started at 10:00. At 10:20 the till began to fail.\n')).toMatchObject({ started: '2024-05-03T10:20' })
})

test('an outage that was like it, or its cause, is not what began or was noticed', () => {
  expect(read('# Till\n\nTwo outages came in May. The first was on 3 May 2024 at 10:05 UTC. A similar outage occurred on 9 May 2024 at 11:20 UTC. Later we discovered the true cause: at 02:10 UTC a job had locked the table.\n')).not.toMatchObject({ started: '2024-05-09T11:20+00:00' })
  expect(read('# Till\n\nLater we discovered the true cause: at 02:10 UTC on 3 May 2024 a job had locked the table.\n')).not.toHaveProperty('detected')
})

const entry = (words: string) => read(`# Till outage\n\n## Timeline (UTC)\n\n- 2024-05-03 10:00 ${words}\n- 2024-05-03 12:00 Lunch\n`)

test.each([
  'The queue halts', 'Block production halted', 'The till froze', 'Replication stalled', 'Latency spikes to 8 s', '5xx errors climb to 40 %', 'A sharp drop in orders', 'Buyers were unable to log in', 'Buyers can no longer pay', 'The disk filled up on db-2',
  'The volume is 100% full', 'The shop is no longer reachable', 'All pods evicted', 'Buyers see 502 errors', 'The site was hacked', 'Someone exploited the till', 'Flaw exploited by a stranger', 'I deleted the production database', 'We leaked the tokens of 40 buyers', 'A wrong receipt was generated', 'The switch unexpectedly rebooted', 'The machine that hosts the till rebooted', 'An error occurred', 'Deploy takes effect. <START OF OUTAGE>',
])('%j begins it', words => {
  expect(entry(words).started).toBe('2024-05-03T10:00+00:00')
})

test.each([
  'A first shop notices empty baskets', 'Notified that tills are down', 'A baker reached out in the chat, first reporting the empty receipts', 'Notice that the upgrade failed', 'A researcher identified a vulnerability in the till', 'I received an e-mail notifying me of failed orders', 'We received reports of failed payments',
  'We received a handful of user-reports about empty baskets', 'We recognized that half of the baskets were gone', 'Ada completes a basket, but discovers jobs are not running',
  'Ada posted a message reporting the outage', 'We are aware of failed payments', 'A partner reports missing files', 'A maintainer discovered the leak', 'Sentry alert about 5xx', 'Support got two calls about empty baskets', 'A user disclosed the flaw', 'Bob noticed errors in the log', 'A security researcher found one of our tokens', 'We heard from several buyers', 'We immediately identify an outage of our hoster',
])('%j notices it', words => {
  expect(entry(words).detected).toBe('2024-05-03T10:00+00:00')
})

test.each([
  ['Ada started working on the server', 'acknowledged'], ['We cleared the job and resumed order processing', 'resolved'], ['All tills back, all systems green', 'resolved'], ['Both problems are now fixed', 'resolved'],
  ['Ada joins the operations channel', 'acknowledged'], ['The till squad is on the case', 'acknowledged'], ['Investigation mode: activated', 'acknowledged'], ['Discussion starts in the chat', 'acknowledged'], ['The operator opens triage', 'acknowledged'], ['Confirmed: manual check by Bob', 'acknowledged'],
  ['@ada confirms a high error rate', 'acknowledged'], ['Ada acknowledged the incident on our status page', 'acknowledged'], ['All tills started responding again', 'resolved'], ['DNS was responding again to all look-ups', 'resolved'], ['We are investigating failing payments', 'declared'],
  ['@ada confirms that the tills are down', 'acknowledged'], ['Bob confirmed the outage', 'acknowledged'],
  ['Slow payments declared on the status page', 'declared'], ['Announced on Mastodon that orders fail', 'declared'], ['P1 raised', 'declared'], ['Incident channel created', 'declared'],
  ['A temporary measure was put in place', 'mitigated'], ['We now have a workaround in place', 'mitigated'], ['Buyer unblocked by hand', 'mitigated'], ['Impact contained', 'mitigated'],
  ['The chain resumes', 'resolved'], ['Recovery of the store completed', 'resolved'], ['Replicas are back in sync', 'resolved'], ['The backlog was worked off', 'resolved'], ['The shop is back', 'resolved'], ['Services operating normally', 'resolved'], ['Fix verified', 'resolved'],
  ['All baskets have been restored', 'resolved'], ['The till came back online', 'resolved'], ['Error rate back to zero', 'resolved'], ['Normal operation resumed', 'resolved'], ['Deliveries caught up', 'resolved'],
])('%j tells when it was %s', (words, moment) => {
  expect(read(`# Till outage\n\n## Timeline (UTC)\n\n- 2024-05-03 09:50 Payments fail\n- 2024-05-03 09:55 Alert fired\n- 2024-05-03 10:00 ${words}\n${moment === 'mitigated' ? '- 2024-05-03 11:00 Incident resolved\n' : ''}`)).toMatchObject({ [moment]: '2024-05-03T10:00+00:00' })
})

test.each([
  ['Ada started working on a long-term solution', 'acknowledged'], ['A release fixing the issue is announced', 'resolved'], ['Our provider updates their status page to say the problem is fixed', 'resolved'], ['The script is still running, 137 orders have been recovered', 'resolved'], ['db-3 is back but separated from the network', 'resolved'],
  ['The updater noticed that a new version was available', 'detected'], ['Some users notice and post that the sale is live', 'detected'], ['Monitoring reports all systems are now reachable', 'detected'], ['We have been monitoring this over the last days', 'detected'], ['A banner is added to alert users of delays', 'detected'],
  ['GitHub updates its status page to report an outage', 'declared'], ['The bank acknowledged the incident on their status page', 'acknowledged'], ['The details are published on our blog', 'declared'],
  ['Ada announces on Discord that the till app was approved and is live', 'declared'], ['A second engineer joins the call', 'acknowledged'], ['We are investigating failing payments', 'acknowledged'], ['We shifted focus to investigate an attack', 'acknowledged'], ['A node was rebooted', 'declared'],
  ['The domain was expired, and has now been restored', 'started'], ['Buyers are no longer able to log in', 'resolved'], ['Sellers were barely able to connect', 'resolved'], ['Two problems are not yet fixed', 'resolved'],
])('%j is no such moment: %s', (words, moment) => {
  expect(entry(words)).not.toHaveProperty(moment)
})

test('takes the end, not the news of it', () => {
  expect(read('# Till outage\n\n## Timeline\n\n- 2024-05-03 10:00 Payments fail\n- 2024-05-03 11:00 Payments restored\n- 2024-05-03 11:20 Announced on Mastodon that payments are restored\n')).toMatchObject({ resolved: '2024-05-03T11:00' })
  expect(read('# Till outage\n\n## Timeline\n\n- 2024-05-03 10:00 Payments fail\n- 2024-05-03 11:20 Announced on Mastodon that payments are restored\n')).toMatchObject({ resolved: '2024-05-03T11:20' })
})

test.each([
  ['newest first, past midnight', '# Till\n\n## Timeline, 3 May 2024\n\n- 00:40 All baskets have been restored\n- 23:30 Restoring from the backup\n- 22:10 A buyer reported empty baskets\n- 22:00 Baskets are lost\n', { started: '2024-05-03T22:00', detected: '2024-05-03T22:10', resolved: '2024-05-04T00:40' }],
  ['a day that goes on in the next', '# Till\n\n## Timeline, 3 May 2024\n\n- 22:00 Baskets are lost\n- 22:10 A buyer reported empty baskets\n- 00:40 All baskets have been restored\n', { started: '2024-05-03T22:00', resolved: '2024-05-04T00:40' }],
  ['the day in a timeline’s heading, not that by which the account was due', '# Till\n\nDue date: 1 May 2024\n\n## Timeline of events (3 May 2024)\n\n- 2:00 PM: A buyer reported failed payments\n- 4:00 PM: Payments restored\n', { detected: '2024-05-03T14:00', resolved: '2024-05-03T16:00' }],
  ['a colon between an hour and its half of the day', '# Till\n\n- Start: 3 May 2024, 3:AM\n- End: 3 May 2024, 5:PM\n', { started: '2024-05-03T03:00', resolved: '2024-05-03T17:00' }],
  ['a timeline set as code, with days', '# Till\n\n```\n2024-05-03 18:05 Payments fail\n2024-05-03 19:10 Issue reported by a buyer\n2024-05-04 08:30 Fix released\n2024-05-04 11:30 incident over\n```\n', { started: '2024-05-03T18:05', detected: '2024-05-03T19:10', resolved: '2024-05-04T11:30' }],
  ['an entry on the day that a sentence gives its minute', '# Till\n\nAt 2024-05-04 01:38 UTC the shop went down.\n\n## Timeline\n\n- 2024-05-03 00:55 The disk is filling up\n- 01:38 Alert fired\n- 02:06 The shop is back online\n', { detected: '2024-05-04T01:38+00:00', resolved: '2024-05-04T02:06+00:00' }],
  ['months and days before clocks', '# Till\n\nDate: 2024-05-04\n\n| Time | Event |\n|---|---|\n| 05-03 09:45 | Payments fail |\n| 05-03 ~15:00 | A buyer reported failed payments |\n| 05-04 07:10 | Incident closed |\n', { started: '2024-05-03T09:45', detected: '2024-05-03T15:00', resolved: '2024-05-04T07:10' }],
  ['a day and a part of it', '# Till\n\n| Time | Event |\n|---|---|\n| May 3, 2024, 00:10 | The bill started to grow |\n| May 4, 2024, morning | The bill was noticed |\n', { detected: '2024-05-04' }],
  ['updates with their clocks', '# Till\n\nMay 3, 2024\n\nPayments may fail.\n\n**Update 12:00**: All payments work again, the issue is resolved.\n', { resolved: '2024-05-03T12:00' }],
  ['a range that a text begins with', '# Outages\n\n## 2024-05-03 Payments\n\n(13:20 - 13:50 UTC) A migration ran for longer than it was meant to.\n', { started: '2024-05-03T13:20+00:00', resolved: '2024-05-03T13:50+00:00' }],
  ['a range behind its length', '# Till\n\nFor about 12 hours (from May 3, 2024 20:00 until May 4, 2024 09:00 UTC) the till did not record any sales.\n', { started: '2024-05-03T20:00+00:00', resolved: '2024-05-04T09:00+00:00' }],
  ['clocks rather than the days of a range', '# Till\n\n## Summary\n\nThe outage of May 3, 2024 - May 5, 2024.\n\nThe problem began at 20:45 on May 3, 2024.\n\nThe till was restored at 06:45 on May 5, 2024.\n', { started: '2024-05-03T20:45', resolved: '2024-05-05T06:45' }],
  ['clocks of two zones', '# Till\n\n- Reported: 2024-05-03 06:51 PDT\n\n## Timeline (UTC)\n\n- 2024-05-03 13:40 Payments fail\n- 2024-05-03 14:20 Incident resolved\n', { started: '2024-05-03T13:40+00:00', detected: '2024-05-03T06:51-07:00' }],
  ['no clock of a zone that nobody can tell, beside others', '# Till\n\n- Reported: 2024-05-03 09:51 IST\n\n## Timeline (UTC)\n\n- 2024-05-03 13:40 Payments fail\n- 2024-05-03 13:45 A buyer reported failed payments\n', { started: '2024-05-03T13:40+00:00', detected: '2024-05-03T13:45+00:00' }],
  ['a zone before its clock', '# Till\n\nOn 2024-05-03 the till went down at UTC 05:13.\n', { started: '2024-05-03T05:13+00:00', zone: '+00:00' }],
  ['not the plan of a maintenance', '# Till\n\nPayments failed between 00:17 and 00:35 on May 3, 2024.\n\nThe maintenance window was scheduled for:\n\n- Start: 2024-05-03 04:00\n- End: 2024-05-03 12:00\n', { started: '2024-05-03T00:17', resolved: '2024-05-03T00:35' }],
  ['a length that a sentence over the timeline gives', '# Till\n\n## Timeline\n\nIt took 1 hour and 31 minutes from the start of the incident to the deploy of the fix.\n\n- 2024-05-03 21:17 Three shops publish their prices\n- 2024-05-03 21:28 A shop reports that none can be seen\n- 2024-05-03 22:48 Fix deployed\n', { started: '2024-05-03T21:17', resolved: '2024-05-03T22:48' }],
])('reads %s', (_, source, expected) => {
  expect(read(source)).toMatchObject(expected)
})

test('lets an incident begin on the day in the title of its front matter, not when it was published', () => {
  expect(read('---\ntitle: Report on the outage of 3 May 2024\ndate: 2024-05-21 15:00\n---\n\nThe till was down.\n')).toMatchObject({ started: '2024-05-03' })
})

test('dates an account by the day that it opens with, where its title has that of the report', () => {
  expect(read('# 2024-05-21 Report: files could not be opened\n\nOn Friday May 3rd 2024 an incident occurred in which shops could not open files.\n\nAt 9:56 we received an e-mail about failed requests.\n')).toMatchObject({ detected: '2024-05-03T09:56' })
  expect(read('# 2024-05-21 Files could not be opened\n\nOn Friday May 3rd 2024 we released the new store.\n\nAt 9:56 we received an e-mail about failed requests.\n')).toMatchObject({ detected: '2024-05-21T09:56' })
})

test('reads a December in a file of January as that of the year before', () => {
  expect(read('# Wiki compromised\n\nOn December 28th, an attacker used a hole in the wiki.\n', '2013-01-wiki-compromised.md')).toMatchObject({ started: '2012-12-28' })
})

test('takes the day of the report in another year for mistyped, and says so', () => {
  const { moments: told, problems } = moments(readDocument('a.md', '---\ndate: 2024-05-03\n---\n# Till\n\n## Timeline\n\n2020-05-03\n\n- 17:50: A buyer reported empty baskets\n- 20:07: Baskets restored\n').document)
  expect([told.detected!.value.at, told.resolved!.value.at]).toEqual(['2024-05-03T17:50', '2024-05-03T20:07'])
  expect(problems).toEqual([])
  expect(moments(readDocument('a.md', '---\ndate: 2024-05-03\n---\n# Till\n\n- 2020-05-03 17:50: A buyer reported empty baskets\n').document).problems.map(({ rule }) => rule)).toEqual(['year-mistyped'])
})

test('reads what stands behind a time that opens the second half of a sentence', () => {
  expect(read('# Till\n\nI was building a shop, and at 06:00 UTC on 3 May 2024 an error occurred.\n')).toMatchObject({ started: '2024-05-03T06:00+00:00' })
  expect(read('# Till\n\nAfter hearing from our users around 03:00 UTC on 3 May 2024, we repaired the session store.\n')).toMatchObject({ detected: '2024-05-03T03:00+00:00' })
  expect(read('# Till\n\nOn 3 May 2024 starting at approximately 01:30 UTC, the till began to refuse cards.\n')).toMatchObject({ started: '2024-05-03T01:30+00:00' })
})

test('lets an incident that was declared be known by then', () => {
  expect(read('# Till outage\n\n## Timeline (UTC)\n\n- 2024-05-03 10:00 Incident declared\n- 2024-05-03 10:37 First reports from users\n')).toMatchObject({ declared: '2024-05-03T10:00+00:00', detected: '2024-05-03T10:00+00:00' })
})

test('takes a time by two clocks for one', () => {
  expect(read('# Till outage, 3 May 2024\n\nAs of 07:00 UTC / 3:00am EDT we are investigating failing payments.\n')).toEqual({ declared: '2024-05-03T07:00+00:00', started: '2024-05-03', zone: '+00:00' })
})

test('reads clocks that touch their zone, and loose ones behind "at approximately"', () => {
  expect(read('# Till outage, 3 May 2024\n\n## Timeline\n\n- 1156PST: support receives first reports\n- 1213PST: service restored\n')).toMatchObject({ detected: '2024-05-03T11:56-08:00', resolved: '2024-05-03T12:13-08:00' })
  expect(read('# Till outage, 3 May 2024\n\nThe network failure started at approximately 10.16 and all was restored at approximately 11.35.\n')).toMatchObject({ started: '2024-05-03T10:16', resolved: '2024-05-03T11:35' })
})

test('takes the date in front for the beginning where the text tells an end', () => {
  expect(read('---\ntitle: Tills down\ndate: 2024-05-03T06:34:00Z\n---\nThe tills were wrongly set.\n\nResolved | 2024-05-03T7:30:00.000Z\n')).toMatchObject({ started: '2024-05-03T06:34+00:00', resolved: '2024-05-03T07:30+00:00' })
})

test.each([
  ['2024-05-04T09:00:00Z', '', {}],
  ['2024-05-04T09:00:00Z', '## Timeline\n\n- 2024-05-03 10:00 UTC The tills went down\n- 2024-05-03 10:05 UTC Alert fired\n- 2024-05-03 11:00 UTC Tills restored\n\n', { started: '2024-05-03T10:00+00:00', detected: '2024-05-03T10:05+00:00' }],
  ['2024-05-03T09:00:00Z', 'The tills went down at 10:00 UTC on 3 May 2024.\n\n', { started: '2024-05-03T10:00+00:00' }],
])('a post of %s did not begin then, after the end, or beside %j', (date, story, expected) => {
  expect(read(`---\ndate: ${date}\n---\n# Tills\n\n${story}Resolved: 2024-05-03 11:00 UTC\n`)).toEqual({ ...expected, resolved: '2024-05-03T11:00+00:00', zone: '+00:00' })
})

test('takes "Start and end" over a range for its label', () => {
  expect(read('# Till\n\n## Start and end (UTC)\n\n2024-05-03 03:33 to 03:41.\n\n## Root cause\n\nA test that ran from 03:36 to 03:56 failed as well.\n')).toMatchObject({ started: '2024-05-03T03:33', resolved: '2024-05-03T03:41' })
})

test('takes the day on which the text says that it happened, before that of the file’s name', () => {
  const source = '# Names in Oslo\n\nWe would like to tell more about the disruption that occurred in our Oslo region on May 3, 2024. Between 8:19 AM and 9:43 AM names could not be resolved, and the site was down.\n'
  expect(parse('2024-05-05.md', source)[0]!.moments.started?.value.at).toBe('2024-05-03T08:19')
})

test.each([
  '## Timeline (UTC)\n\n- 09:58 Deploy finished, all pods are running normally\n- 10:00 The till goes down\n- 10:25 Rolled back\n- 10:30 Tills restored\n',
  '## Timeline (UTC)\n\n- 09:58 Release live, all systems operating normally\n- 10:00 The till goes down\n- 10:30 Tills restored\n',
  'At 09:55 UTC all services were working as expected. At 10:00 UTC the till went down. It was resolved at 10:30 UTC.\n',
])('what ran well before anything had gone wrong is no end: %j', story => {
  expect(read(`# Till outage, 3 May 2024\n\n${story}`)).toMatchObject({ started: '2024-05-03T10:00+00:00', resolved: '2024-05-03T10:30+00:00' })
})

test.each(['All pods are now running normally', 'All pods are running normally again', 'All pods started running normally'])('%j is an end', words => {
  expect(read(`# Till outage, 3 May 2024\n\n## Timeline (UTC)\n\n- 10:00 The till goes down\n- 10:30 ${words}\n- 11:00 Wrote to customers\n`)).toMatchObject({ started: '2024-05-03T10:00+00:00', resolved: '2024-05-03T10:30+00:00' })
})

test.each([
  'The till was down for an hour this morning, one week after the outage of the whole shop on April 28, 2024, and for another reason than then. That lasted from 10:00 to 11:00 UTC.',
  'From 10:00 to 11:00 UTC the till was down. This was like the outage that occurred on April 28, 2024, which came from the same old cable in the cellar of the shop.',
  'From 10:00 to 11:00 UTC the till was down because of a cable that was put in place of the one whose failure had closed the whole shop on April 28, 2024.',
])('leaves the day of the file’s name where another outage is mentioned: %j', opening => {
  expect(parse('2024-05-05-till-down.md', `# Till down\n\n${opening}\n`)[0]!.moments.started?.value.at).toBe('2024-05-05T10:00+00:00')
})

test('takes the day that an account of the outage opens with, before that of the file’s name', () => {
  const source = '# Till down\n\nOur recent outage of all tills in the shop on May 3, 2024 was long, and we are sorry for it. Between 8:19 AM and 9:43 AM nobody could pay, and the shop was closed.\n'
  expect(parse('2024-05-05.md', source)[0]!.moments.started?.value.at).toBe('2024-05-03T08:19')
})

test.each([
  ['After receiving a malformed message at 10:00 UTC, the server crashed.', { started: '2024-05-03T10:00+00:00' }],
  ['After receiving several reports from buyers at 10:00 UTC, we looked at the logs.', { detected: '2024-05-03T10:00+00:00' }],
])('what was received tells whether it was known or began: %j', (sentence, expected) => {
  expect(read(`# Till outage, 3 May 2024\n\n${sentence}\n`)).toMatchObject(expected)
})

test.each(['We heard from customers that mail works again', 'Heard from users that the tills are back', 'An auditor contacted us about invoices'])('%j notices nothing', words => {
  expect(read(`# Till outage, 3 May 2024\n\n## Timeline (UTC)\n\n- 10:00 The till goes down\n- 10:30 ${words}\n`)).not.toHaveProperty('detected')
})

test.each(['07:00 UTC (09:00 CEST)', '07:00 UTC / 12:00am PST', '07:00 UTC (3:00pm CST)'])('reads one instant of %s, which two clocks tell', clocks => {
  expect(read(`# Till outage, 3 May 2024\n\nThe outage began at ${clocks} and was noticed at once.\n`)).toMatchObject({ started: '2024-05-03T07:00+00:00' })
})

test('the head of a table gives the day of the clocks below', () => {
  const rows = '|---|---|\n| 11:28 | We noticed that the till is down |\n| 19:33 | Fixed, all buyers can pay |\n'
  expect(read(`# Till\n\n## Timeline\n\n| Timeline 20.04.2022 | Event |\n${rows}`)).toMatchObject({ detected: '2022-04-20T11:28', resolved: '2022-04-20T19:33' })
  expect(read(`# Till\n\n## Timeline\n\n| Time since 2022-04-20 11:00 | Event |\n${rows}`)).toMatchObject({ detected: '11:28' })
})

test.each(['outage-June-6-2024-till.txt', 'till_6_june_2024.md', '6th%20June%202024.md'])('the name of a file gives the day in words: %s', path => {
  expect(read('Till\n\n11:08 UTC - We are investigating reports of failed payments.\n', path)).toMatchObject({ declared: '2024-06-06T11:08+00:00' })
})

test('a title that goes on to what is done about it is no section of tasks', () => {
  const source = (title: string) => `# ${title}\n\nThis morning starting at 5:15am all mails were queued. By 8:43am all queues were clear and sending was back to normal.\n`
  expect(read(source('Slow mails, and what we are doing about it'))).toMatchObject({ started: '05:15', resolved: '08:43' })
  for (const section of ['Action items, and what we do next', 'From here on, what we will do about it']) expect(read(source(section))).not.toHaveProperty('started')
})

test('days on which a page is announced are no outage', () => {
  expect(read('# Till\n\nThe till was down on Sunday, May 5 at 10:05 pm.\n\nAnnouncement Timing:\nMay 10, 2024 to May 15, 2024\n')).toMatchObject({ started: '2024-05-05T22:05' })
})

test('where only days are told, the day of the title is the beginning of what was noticed on it', () => {
  const source = (day: string) => `---\ntitle: Till outage ${day}\n---\n# Till\n\n## Timeline\n\n### 2024-05-03\n\nWe noticed that the till had lost its key.\n\n### 2024-05-05\n\nThe platform is down.\n`
  expect(read(source('2024-05-03'))).toMatchObject({ started: '2024-05-03', detected: '2024-05-03' })
  expect(read(source('2024-05-09'))).not.toMatchObject({ started: '2024-05-09' })
})

test('nothing but the name of a moment says no other', () => {
  const { detected, ...told } = read('# Till\n\nOUTAGE/PROBLEM START 2024-05-03 00:20\nOUTAGE/PROBLEM END 2024-05-05 20:00\n')
  expect([told.started, told.resolved, detected]).toEqual(['2024-05-03T00:20', '2024-05-05T20:00', undefined])
})

test.each([
  ['Alert: till down', 'detected'], ['Alert Down: Front End Works', 'detected'], ['An alert is created in the pager', 'detected'],
])('%j is when it was %s', (words, moment) => {
  expect(entry(words)).toMatchObject({ [moment]: '2024-05-03T10:00+00:00' })
})

test.each(['Alert on disks added', 'Alert for the till cleared', 'Alert on latency muted for the migration', 'We recognized that the fix had worked', 'Ada discovers that all jobs are running', 'We received a handful of new scales'])('%j notices nothing', words => {
  expect(entry(words)).not.toHaveProperty('detected')
})

test.each([
  ['- Posted 10:00: the till is down\n- Updated 11:00: the till is restored', { started: '2024-05-03T10:00', resolved: '2024-05-03T11:00' }],
  ['The till went down at 10:00. Updated at 11:00 by Ada.', { started: '2024-05-03T10:00' }],
])('what is said behind the time of an update happened: %j', (text, told) => {
  const { zone, ...moments } = read(`# Till outage, 3 May 2024\n\n${text}\n`)
  expect([zone, moments]).toEqual([undefined, told])
})

test.each(['09:00-09:30 Ada investigates the error', '13:00-13:30 Reboots of the failed switch, which did not help', '2024-05-03 09:30-10:00 Review of the outage with the bank'])('one step of work in a timeline is no outage: %j', entry => {
  expect(read(`# Till outage on 3 May 2024\n\n## Timeline\n\n- ${entry}\n`)).not.toHaveProperty('resolved')
})

test.each(['| Task | Owner | Due 2024-06-01 |', '| Time (as of 2024-06-01) | Event | Who |', '| Time | Last updated 10 May 2024 | Who |'])('the head %j gives no day to the clocks beside the table', head => {
  expect(read(`# Till\n\nDate: 3 May 2024\n\n- 10:00 The till goes down\n- 11:00 The till is restored\n\n${head}\n|---|---|---|\n| 11:30 | Ada | told all |\n`)).toMatchObject({ resolved: '2024-05-03T11:00' })
})

test('what a label calls discovered on the day of the title may have begun long before', () => {
  expect(read('# Data leak found, 10 May 2024\n\nDiscovered: 10 May 2024\n\nThe shelves had been public since January.\n')).not.toHaveProperty('started')
})

test('a length behind who was impacted is the outage’s, unless something else stands between', () => {
  const resolve = (sentence: string) => parse('a.md', `# Till outage\n\nOn 3 May 2024 from 10:00 to 10:30 UTC nobody could pay. ${sentence}\n`)[0]!.durations.resolve?.stated?.value ?? null
  expect([resolve('The till was impacted for 30 minutes.'), resolve('Impacted shops received a discount for 3 days.'), resolve('The bank was impacted by another fault for 2 days in April.')]).toEqual([30, null, null])
})

test('a range that is all a timeline tells is the outage, and no step of it', () => {
  const source = (rest: string) => `# Till RCA\n\n## Event Timeline\n\nBuyers could not pay during the following hours:\n\nJuly 18, 2021 from 06:10 AM until 06:25 AM PDT: During the event the till was not available.\n${rest}`
  expect(read(source(''))).toMatchObject({ started: '2021-07-18T06:10-07:00', resolved: '2021-07-18T06:25-07:00' })
  expect(read(source('\n07:10 AM - The till was started anew.\n\n08:00 AM - Bo had lunch.\n'))).not.toMatchObject({ resolved: '2021-07-18T06:25-07:00' })
})

test.each([
  ['The till went down on May 3, 2024 at 10:00 and stayed down until Saturday, May 4th, at 3:01pm.', { started: '2024-05-03T10:00', resolved: '2024-05-04T15:01' }],
  ['The till went down on May 3, 2024 at 10:00. This persisted until 11:20, when we pulled the plug of the scale.', { resolved: '2024-05-03T11:20' }],
  ['The till went down on May 3, 2024 at 10:00. The shops said that the problem continued until 11:20.', { resolved: '2024-05-03T11:20' }],
  ['The till went down on May 3, 2024 at 10:00. We did not notice until Saturday, May 4th, at 3:01pm.', { detected: '2024-05-04T15:01' }],
])('reads until when it lasted, by the day of the week or before what ended it: %j', (story, expected) => {
  expect(read(`# Till outage\n\n${story}\n`)).toMatchObject(expected)
})

test.each(['The till went down on May 3, 2024 at 10:00. Nobody cared until 11:20, when buyers came.', 'The till went down on May 3, 2024 at 10:00. Users may see errors until 11:20.', 'The till went down on May 3, 2024 at 10:00. We expect errors until 11:20.', 'The till went down on May 3, 2024 at 10:00. Monitoring of the issue continued until 18:00.', 'The till went down on May 3, 2024 at 10:00. Work on the problem went on until 18:00, when Ada left.', 'The till went down on May 3, 2024 at 10:00. It was planned to be open until Saturday, May 4th, at 3:01pm.'])('nothing ended in %j', story => {
  expect(read(`# Till outage\n\n${story}\n`)).not.toHaveProperty('resolved')
})

test.each(['The shelf has been partially unwritable since 1:34am on Friday 3 May 2024.', 'All tills are down since 01:34 on 3 May 2024.'])('it began at the time since which it fails: %j', story => {
  expect(read(`# Till outage\n\n${story}\n`)).toMatchObject({ started: '2024-05-03T01:34' })
})

test('nothing began at the time since which nothing has failed', () => {
  expect(read('# Tills\n\nNo till has been down since 01:34 on 3 May 2024.\n')).not.toHaveProperty('started')
  expect(read('# Tills\n\nNothing has been down since 01:34 on 3 May 2024.\n')).not.toHaveProperty('started')
})

test('takes restoration work that is completed for an end, and what will be for none', () => {
  expect(read('# Till outage\n\nThe restoration work was completed at 12:00 on 3 May 2024.\n')).toMatchObject({ resolved: '2024-05-03T12:00' })
  expect(read('# Till outage\n\nThe restoration work will be completed at 12:00 on 3 May 2024.\n')).not.toHaveProperty('resolved')
})

test('what is told of the minute that a label calls detected is no beginning beside an earlier failure', () => {
  const source = (first: string) => `# Till\n\n- Detected: 2024-05-08 10:34\n\n## Timeline\n\n### 2024-05-03\n\n- 19:48 ${first}\n\n### 2024-05-08\n\n- 10:34 Some baskets have expired\n- 10:39 Ada restarts the till\n`
  expect(read(source('The till fails due to a full disk'))).toMatchObject({ started: '2024-05-03T19:48', detected: '2024-05-08T10:34' })
  expect(read(source('Ada has lunch'))).toMatchObject({ started: '2024-05-08T10:34', detected: '2024-05-08T10:34' })
})

test('a span of minutes since which something fails is its beginning, and none of its end', () => {
  const { started, resolved } = read('# Till outage\n\nTwo tills of shop 7 are offline since 06:45-07:00 on 3 May 2024.\n')
  expect([started, resolved]).toEqual(['2024-05-03T06:45', undefined])
  expect(read('# Till outage\n\nTwo tills of shop 7 were offline since 06:45 until 07:00 on 3 May 2024.\n')).toMatchObject({ started: '2024-05-03T06:45', resolved: '2024-05-03T07:00' })
})
