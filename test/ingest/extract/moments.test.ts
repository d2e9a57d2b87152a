import { expect, test } from 'vitest'
import { moments } from '../../../ingest/extract/moments.ts'
import { readDocument } from '../../../ingest/read/format.ts'
import { read } from './read-moments.ts'

const RANGE = `# Basket outage

**Duration:** The shop was down for 2 hours, from 10:00 AM to 12:00 PM UTC on June 8, 2024.

## Timeline
- **10:00 AM:** Pricing alert fired for the basket service.
- **10:05 AM:** The on-call engineer began investigating.
- **11:40 AM:** A temporary fix was applied.
- **12:00 PM:** Incident resolved.
`

test('reads a range and the timeline under it', () => {
  expect(read(RANGE)).toEqual({
    started: '2024-06-08T10:00+00:00', detected: '2024-06-08T10:00+00:00', acknowledged: '2024-06-08T10:05+00:00', mitigated: '2024-06-08T11:40+00:00', resolved: '2024-06-08T12:00+00:00', zone: '+00:00',
  })
})

test('quotes a zone in brackets with the closing one', () => {
  const { timeZone } = moments(readDocument('a.md', '# Basket outage\n\n## Timeline (all UTC)\n\n- 2024-06-08 10:00 Alert fired\n- 12:00 Resolved\n').document)
  expect(timeZone!.evidence.map(({ quote }) => quote)).toEqual(['Timeline (all UTC)'])
})

test('quotes the words that a moment was read from', () => {
  const { detected, resolved } = moments(readDocument('a.md', RANGE).document).moments
  expect(resolved!.evidence[0]!.quote).toBe('from 10:00 AM to 12:00 PM UTC on June 8, 2024')
  expect(detected!.evidence[0]!.quote).toContain('Pricing alert fired for the basket service.')
  expect(RANGE.slice(detected!.evidence[0]!.start, detected!.evidence[0]!.end)).toBe(detected!.evidence[0]!.quote)
  expect(detected!.evidence[0]!.line).toBe(6)
})

test('reads labels', () => {
  expect(read('# Basket\n\n- Start Time: October 10, 2023, 15:00 EAT\n- End Time: October 10, 2023, 17:30 EAT\n- Detected: October 10, 2023, 15:04 EAT\n'))
    .toEqual({ started: '2023-10-10T15:00+03:00', detected: '2023-10-10T15:04+03:00', resolved: '2023-10-10T17:30+03:00', zone: '+03:00' })
})

test('reads a table whose column names the zone, past midnight', () => {
  expect(read('# Stock\n\n## Timeline\n\n| Time (UTC) | Event |\n|---|---|\n| 2024-03-01 23:50 | Orders started failing |\n| 23:55 | Nagios alerted the on-call engineer |\n| 00:20 | Everything is back to normal |\n'))
    .toEqual({ started: '2024-03-01T23:50+00:00', detected: '2024-03-01T23:55+00:00', resolved: '2024-03-02T00:20+00:00', zone: '+00:00' })
})

test.each([
  ['- Start: 2024-02-28 23:10 UTC\n- End: 2024-02-28 24:00 UTC\n', '2024-02-28T23:10+00:00', '2024-02-29T00:00+00:00'],
  ['**Duration:** The shop was down from 21:30 to 24:00 UTC on June 8, 2024.\n', '2024-06-08T21:30+00:00', '2024-06-09T00:00+00:00'],
  ['Date: 2024-12-31\n\n## Timeline (UTC)\n\n- 23:50 Orders started failing\n- 24:00 The disk is full\n- 00:20 Everything is back to normal\n', '2024-12-31T23:50+00:00', '2025-01-01T00:20+00:00'],
])('reads 24:00 as the end of its day in %j', (source, started, resolved) => {
  expect(read(`# Basket outage\n\n${source}`)).toMatchObject({ started, resolved })
})

test('reads headings that are times, under the date of the title', () => {
  expect(read('# 2024-04-03, Search slow\n\n## Timeline\n\nAll times in CEST\n\n### 12:35\n\nSearch latency starts to climb.\n\n### 12:50\n\nA customer reported slow searches.\n\n### 14:10\n\nService restored.\n'))
    .toEqual({ started: '2024-04-03T12:35+02:00', detected: '2024-04-03T12:50+02:00', resolved: '2024-04-03T14:10+02:00', zone: '+02:00' })
})

test('takes a named zone’s daylight saving into account', () => {
  expect(read('Outage from 9:00 AM to 10:00 AM Pacific time on July 4, 2024.')).toMatchObject({ started: '2024-07-04T09:00-07:00', zone: 'America/Los_Angeles' })
})

test('knows that the clock began at detection where the stated duration says so', () => {
  expect(read('# Queue stuck\n\n- First detected: 2024-02-01 11:01\n- Resolved: 2024-02-01 12:11\n- Time to resolve: 1h 10m\n')).toMatchObject({ started: '2024-02-01T11:01', detected: '2024-02-01T11:01' })
})

test('finds beginning and end by the durations that the document states', () => {
  expect(read('# Ingress\n\n## Timeline\n\n- 2024-02-01 08:00 Rules applied to the cluster\n- 2024-02-01 13:35 First report by a user\n- 2024-02-01 14:48 Rules removed, awaiting feedback\n- 2024-02-01 14:55 User writes that it works again\n\n## Stats\n\n- Time to detection: 335 minutes\n- Time to recovery: 408 minutes\n'))
    .toMatchObject({ started: '2024-02-01T08:00', detected: '2024-02-01T13:35', resolved: '2024-02-01T14:48' })
})

test('gives clocks alone where no date can be known, and days alone where no clock is told', () => {
  expect(read('The outage lasted from 09:00 to 11:00 UTC.')).toEqual({ started: '09:00', resolved: '11:00', zone: '+00:00' })
  expect(read('## Timeline\n\n- 2024-01-05 - A bug was reported by a customer\n- 2024-02-28 - The issue is fixed\n')).toEqual({ detected: '2024-01-05', resolved: '2024-02-28' })
})

test('takes the day from the file name for clocks without one', () => {
  expect(read('10:00 UTC alert fired for checkout\n\n10:30 UTC incident resolved\n', 'logs/2023-02-14-checkout.md')).toMatchObject({ detected: '2023-02-14T10:00+00:00', resolved: '2023-02-14T10:30+00:00' })
})

test('reads front matter with an end, and leaves a lone date to be the day of the page', () => {
  expect(read('---\ndate: 2025-10-09T07:08:20-00:00\nresolvedWhen: 2025-10-09T10:08:20-00:00\n---\nDownloads fail.\n')).toEqual({ started: '2025-10-09T07:08+00:00', resolved: '2025-10-09T10:08+00:00', zone: '+00:00' })
  expect(read('---\ndate: 2025-10-09T07:08:20-00:00\n---\nDownloads failed.\n')).toEqual({})
})

test('reads a Norwegian timeline', () => {
  expect(read('**Dato:** 09.02.2022\n\n**Sammendrag:** Det var ikke mulig å bestille, og feilen traff alle som prøvde på nett.\n\n## Tidslinje\n\n- 21:10 - Feilen startet i kassen\n- 21:25 - Henvendelse fra butikken på chat, vi melder fra\n- 21:55 - Feilen er løst og alt fungerer igjen\n'))
    .toMatchObject({ started: '2022-02-09T21:10', detected: '2022-02-09T21:25', resolved: '2022-02-09T21:55' })
})

test('does not take the time of detection for the beginning', () => {
  expect(read('## Timeline\n\n- 2024-05-01 10:00 UTC Alert fired: checkout errors\n- 2024-05-01 10:40 UTC Incident resolved\n').started).toBeUndefined()
})

test.each([
  'Maintenance window: we plan to work from 10:00 to 12:00 UTC on June 8, 2024.',
  'Retention is 30 days and backups run at 02:00.',
  'Upgraded from 1.13 to 1.14 while serving 1750 requests.',
  '## Action items\n\n- Alert fired too late on 2024-05-01 10:00, lower the threshold\n',
  'The errors were identified by 10:00 UTC on 3 May 2024 as harmless.',
  'On-call office hours are 09:00 to 17:00 UTC.',
  '```\n2024-05-01 10:00:00 ERROR alert fired\n```',
])('finds no moment in "%s"', source => {
  const { zone: _zone, ...told } = read(source)
  expect(told).toEqual({})
})

test('leaves out an end that lies before the beginning, and says so', () => {
  const { moments: told, problems } = moments(readDocument('a.md', '- Started: 2023-01-05 10:00\n- Resolved: 2023-01-04 12:00\n').document)
  expect(told.resolved).toBeNull()
  expect(problems).toMatchObject([{ rule: 'ends-before-start', place: { line: 2 } }])
})

test('takes an end before the first entry of a timeline for no contradiction', () => {
  const { problems } = moments(readDocument('a.md', '# Tills\n\n## Timeline\n\n- 2023-01-05 10:00 Prices are wrong\n\nResolved: 2023-01-05 09:00\n').document)
  expect(problems).toEqual([])
})

test('takes the fault that the opening tells for the beginning, where nothing else does', () => {
  expect(read('A switchover of the primary caused an outage at 18:23 UTC on 3 May 2024, for about 9 minutes.')).toMatchObject({ started: '2024-05-03T18:23+00:00' })
})

test('hears an alert by its own name', () => {
  expect(read('# Basket\n\n5 March 2024, times in UTC\n\n## Timeline\n\n- 10:00 Checkout begins to fail\n- 10:04 `CheckoutErrorRateHigh` pages the on-call\n- 10:30 Service restored\n')).toMatchObject({ detected: '2024-03-05T10:04+00:00' })
})

test('hears who acknowledged behind the alert, in the same entry or sentence', () => {
  expect(read('# Stock\n\n## Timeline\n\n- 08:20 Impact starts\n- 08:50 `QueueDepth` alerts. Zola acknowledges at 08:58\n- 11:30 Resolved\n')).toMatchObject({ detected: '08:50', acknowledged: '08:58', resolved: '11:30' })
  expect(read('# Names\n\n## Detection\n\nAlert "NXDOMAIN rate" at 21:19. On-call acknowledged at 21:21.\n')).toMatchObject({ detected: '21:19', acknowledged: '21:21' })
})

test('takes the moment when people could work again for mitigated where the end is told for later, and never for more', () => {
  const told = (last: string) => read(`# Tills\n\n## Timeline\n\n- 14:05 Impact starts\n- 14:46 Errors under 1%. People can pay again.\n${last}`)
  expect(told('- 14:52 All clear.\n')).toMatchObject({ mitigated: '14:46', resolved: '14:52' })
  expect(told('')).not.toHaveProperty('mitigated')
})

test.each([
  ['08:12 Ada asked why the printer was silent', '08:12'],
  ['08:12 A buyer posts in the forum that her basket is empty', '08:12'],
  ['08:12 Support tells the platform team. This is when we knew', '08:12'],
  ['08:12 A customer calls to say that it is fixed', undefined],
])('who noticed: %s', (entry, detected) => {
  expect(read(`# Tills\n\n## Timeline\n\n- 08:00 Impact starts\n- ${entry}\n- 09:00 Resolved\n`).detected).toBe(detected)
})

test('reads a table whose columns are moments, and the zone over one of them', () => {
  expect(read('# Tills down\n\nDate: 3 May 2024\n\n| Service | Start (UTC) | Noticed | End |\n|---|---|---|---|\n| tills | 10:02 | 10:20 | 11:15 |\n'))
    .toEqual({ started: '2024-05-03T10:02+00:00', detected: '2024-05-03T10:20+00:00', resolved: '2024-05-03T11:15+00:00', zone: '+00:00' })
})

test('reads every moment of front matter, nested or with its day in a field of its own', () => {
  expect(read('---\nincident:\n  started: 2024-05-03 10:00\n  detected: 2024-05-03 10:04\n  mitigated: 2024-05-03 10:40\n  resolved: 2024-05-03 11:00\n  timezone: UTC\n---\nTills were down.\n'))
    .toEqual({ started: '2024-05-03T10:00+00:00', detected: '2024-05-03T10:04+00:00', mitigated: '2024-05-03T10:40+00:00', resolved: '2024-05-03T11:00+00:00', zone: '+00:00' })
  expect(read('---\ndate: 2024-05-03\nstart_time: "10:00"\nend_time: "11:00"\n---\nTills were down.\n')).toEqual({ started: '2024-05-03T10:00', resolved: '2024-05-03T11:00', zone: undefined })
})

test('takes the clocks of front matter before what the text tells', () => {
  expect(read('---\nstarted_at: 2024-05-03T09:02:00Z\ndetected_at: 2024-05-03T09:10:00Z\nresolved_at: 2024-05-03T09:49:00Z\n---\n## Detection\n\nA probe failed at 09:05, and the alert fired at 09:12.\n'))
    .toEqual({ started: '2024-05-03T09:02+00:00', detected: '2024-05-03T09:10+00:00', resolved: '2024-05-03T09:49+00:00', zone: '+00:00' })
})

test.each([
  ['Log of 2024-05-03, UTC, kept by Ada.', '+00:00'],
  ['2024-05-03 (a Friday), UTC. Written by Ada.', '+00:00'],
  ['3 May 2024. All times BST (UTC+1).', '+01:00'],
  ['Date: 3 May 2024 · Zone: UTC', '+00:00'],
  ['3 May 2024. Zone east was down.', undefined],
  ['3 May 2024, London stood still.', undefined],
])('reads the zone of "%s"', (line, zone) => {
  expect(read(`${line}\n\n## Timeline\n\n- 10:00 Outage begins\n`).zone).toBe(zone)
})

test('reads a timeline that is set as code, and no log', () => {
  expect(read('# Tills 2024-05-03\n\n```\n10:00  deploy of v2 starts\n10:05  checkout fails\n10:07  page: CheckoutErrors\n10:08  ack, Zola\n10:30  all fine again. Resolved.\n```\n'))
    .toMatchObject({ started: '2024-05-03T10:05', detected: '2024-05-03T10:07', acknowledged: '2024-05-03T10:08', resolved: '2024-05-03T10:30' })
  expect(read('# Tills 2024-05-03\n\n```\n10:05:11 ERROR checkout fails\n10:05:12 ERROR checkout fails\n10:05:13 ERROR alert fired\n10:05:14 INFO resolved\n```\n')).toEqual({ zone: undefined, started: '2024-05-03' })
})

test.each([
  ['10:30 Resolved.', '10:20 Restarted.', '10:25 Looked.', '10:10 Alert fired.', '10:00 Requests fail.'],
  ['10:30 Resolved.', '10:00 Requests fail.', '10:25 Looked.', '10:20 Restarted.', '10:10 Alert fired.'],
])('one entry out of its order is of the same day: %s, %s, %s, %s, %s', (...entries) => {
  expect(read(`# Orders lost 2024-05-03\n\n## Timeline\n\n${entries.map(entry => `- ${entry}\n`).join('')}`).resolved).toBe('2024-05-03T10:30')
})

test('begins on the day of the title, or of an entry of a log, where nothing tells more', () => {
  expect(read('# 2024-05-01 Alerts were noisy\n\nNothing else.')).toEqual({ zone: undefined, started: '2024-05-01' })
  expect(read('# Tills froze on 14 May 2024\n\nThe tills froze. They were switched off and on again.')).toEqual({ zone: undefined, started: '2024-05-14' })
  expect(read('# Tills froze on 14 May 2024\n\n- Detected: 2024-05-14 10:00 UTC\n')).toEqual({ zone: '+00:00', detected: '2024-05-14T10:00+00:00' })
  expect(read('# Tills froze on 14 May 2024\n\n- Mitigated: 2024-05-12 10:00 UTC\n')).toEqual({ zone: '+00:00', mitigated: '2024-05-12T10:00+00:00' })
  expect(read('# 2024-05-10 Incident report: tills\n\nDate: 2024-05-03\n\nThe tills froze.')).toEqual({ zone: undefined, started: '2024-05-03' })
  expect(moments(readDocument('2024-05-14-tills-froze.md', '# Tills froze\n\nThe tills froze.').document).moments.started).toBeNull()
})

test('takes the right year for an end that is mistyped by one, and says so', () => {
  const { moments: told, problems } = moments(readDocument('a.md', '- Started: 2024-01-05 10:00\n- Resolved: 2023-01-05 12:00\n').document)
  expect(told.resolved).toMatchObject({ value: { at: '2024-01-05T12:00' }, basis: 'inferred', confidence: 0.8 })
  expect(problems).toMatchObject([{ rule: 'year-mistyped', place: { line: 2 } }])
  expect(read('- Detected: 2024-01-05 10:00\n- Incident declared: 2023-01-05 10:20\n- Resolved: 2024-01-05 12:00\n')).toMatchObject({ declared: '2024-01-05T10:20' })
})

test.each([
  ['At 7:10am, the store was restored to error rates low enough for most.', 'started'],
  ['# Node\n\n## Timeline\n\n- 10:00 It fails\n- 10:40 The node has recovered, but volumes will not mount\n', 'resolved'],
  ['# Node\n\n## Timeline\n\n- 10:00 It fails\n- 10:40 Some graphs are no longer displayed\n', 'resolved'],
  ['# Node\n\n## Timeline\n\n- 10:40 Some errors are still there, we give up for now\n', 'started'],
  ['On 2024-03-17 at 10:47 CEST somebody alerted us on chat that the price page is down.', 'started'],
  ['# Node\n\n## Timeline\n\n- 10:00 It fails\n- 10:40 Ada drafts a patch to learn which host is serving these requests\n', 'resolved'],
])('%j does not tell when it %s', (source, name) => {
  expect(read(source)).not.toHaveProperty(name)
})

test('counts days from "yesterday" and "the next morning"', () => {
  expect(read('# Tills down (2024-05-04)\n\nYesterday at 22:10 checkout began to fail; it was restored at 23:40.\n')).toMatchObject({ started: '2024-05-03T22:10', resolved: '2024-05-03T23:40' })
  expect(read('# Tills\n\n## Timeline\n\n- 3 May 2024 22:10 errors start\n- 23:00 Zola is paged\n- The next morning, 07:30: service restored\n')).toMatchObject({ detected: '2024-05-03T23:00', resolved: '2024-05-04T07:30' })
  expect(read('# Tills\n\n## Timeline\n\n- 3 May 2024 22:10 errors start\n- 03:00 the next day service restored\n')).toMatchObject({ resolved: '2024-05-04T03:00' })
})

test('takes nothing that was noticed hours before the beginning for its detection', () => {
  expect(read('# Lamps\n\n3 May 2024\n\nThe outage lasted from 19:00 to 20:10 UTC.\n\n## Timeline\n\n- 06:00 A user reported a broken link on the front page\n- 20:10 Fixed for all\n')).not.toHaveProperty('detected')
})

test.each([
  ['a weekly release is no weekly window', '# Down on 8 June 2024\n\n## Impact\n\nThe basket of the weekly release was unavailable from 11:30 UTC until 12:15 UTC.', { started: '2024-06-08T11:30+00:00', resolved: '2024-06-08T12:15+00:00' }],
  ['a day in brackets', '# Kurven er tom\n\n**Dato:** [13.03.2024]\n\n**Årsak:** Det var ikke plass på disken, og vi fikk ikke vite av det.', { started: '2024-03-13' }],
  ['notices of a program', '# Down on 8 June 2024\n\n## Timeline\n\n- 08:48 The deploy is aborted, as the shop emits notices\n- 09:32 The shop goes down\n- 09:34 Customers report empty baskets\n- 09:38 Everything is back to normal\n', { detected: '2024-06-08T09:34' }],
  ['a status page that reports', '# Down on 8 June 2024\n\n## Timeline\n\n- 09:32 The shop goes down\n- 09:49 status.example.org is reporting the incident\n', { declared: '2024-06-08T09:49' }],
  ['what ends the outage at the end of an entry', '# Down on 8 June 2024\n\n## Timeline\n\n- 09:32 The shop goes down\n- 09:49 After the snapshot is taken, the till is wiped on both sides; this ends the practical outage, the cause is looked for\n', { resolved: '2024-06-08T09:49' }],
  ['an opening that tells how it began', '# Down\n\nStarting from June 8 2024 around 7:30 UTC, the till started to have long response times.\n\n- 2024-06-08T12:28 till stopped as it seems to leak\n', { started: '2024-06-08T07:30+00:00' }],
])('reads %s', (_, source, expected) => {
  expect(read(source)).toMatchObject(expected)
})

test.each([
  ['a recovery that drops again', '# Down on 8 June 2024\n\n## Timeline\n\n- 09:32 The shop goes down\n- 09:49 Baskets recovering, but orders drop again\n'],
  ['what somebody would rather do', '# Down on 8 June 2024\n\n## Timeline\n\n- 09:32 The shop goes down\n- 09:49 Ada: I would prefer to revert for now\n'],
])('finds no end in %s', (_, source) => {
  expect(read(source)).not.toHaveProperty('resolved')
})

test('reads words that a line end cuts in two', () => {
  expect(read('# Seats\n\n3 May 2024\n\n## Timeline\n\n- 10:00 Outage begins\n- 11:40 The map of seats is taken out, and booking returns\n  to normal.\n')).toMatchObject({ resolved: '2024-05-03T11:40' })
})

test('takes the weekday before a date for no word of what happened', () => {
  expect(read('# Seats\n\nOn Friday 3 May 2024 at 21:16 UTC our engineers were alerted to failing bookings.\n')).toMatchObject({ detected: '2024-05-03T21:16+00:00' })
})

test('tells apart the sentences of a text that was set as one heading', () => {
  const heading = `## What happened: on 3 May 2024 from 12:46 to 20:00 UTC bookings failed. ${'Seats that were held before stayed as they were, and so did those that were paid for. '.repeat(4)}Our engineers were alerted to it at 12:56 and looked into the seats first. From 3:11 to 14:32 the night train had none.`
  expect(read(`# Seats\n\n${heading}\n`)).toMatchObject({ detected: '2024-05-03T12:56+00:00', resolved: '2024-05-03T20:00+00:00' })
})

test('reads what stands under the label of an entry', () => {
  expect(read('# Seats\n\n## Timeline\n\n### 2024-05-03 15:47\n\nProblem is identified\n\n- Bookings fail\n- The map is empty\n\n### 17:30\n\nService restored.\n')).toMatchObject({ detected: '2024-05-03T15:47', resolved: '2024-05-03T17:30' })
})

test.each([
  ['06:36 The team is alerted that search is offline. It needs a cache, which was\n  not healthy', undefined],
  ['06:36 The seat service was no longer healthy, so it is taken out of rotation', undefined],
  ['06:36 Ada writes that a restart usually resolves the issue', undefined],
  ['06:36 We confirmed that the login was a false alarm', '06:36'],
  ['06:36 All seats are shown again, traffic is working as intended', '06:36'],
])('whether it was over: %s', (entry, resolved) => {
  expect(read(`# Seats\n\n## Timeline\n\n- 00:27 Outage begins\n- 00:32 Alert fired\n- ${entry}\n`).resolved).toBe(resolved)
})

test('finds what had passed by itself noticed after it was over', () => {
  expect(read('# Seats\n\n## Timeline (UTC)\n\n- 2024-05-03 10:34 Bookings drop to zero\n- 2024-05-03 10:55 Everything is back to normal by itself\n- 2024-05-03 15:00 A dip in the graph of bookings was noticed by Ada\n'))
    .toMatchObject({ started: '2024-05-03T10:34+00:00', detected: '2024-05-03T15:00+00:00', resolved: '2024-05-03T10:55+00:00' })
})

test('takes no noticing before the beginning where the stated time to detect denies it', () => {
  const told = '# Seats\n\n## Timeline\n\n- 2024-05-03 09:33 Users alerted us that a log was missing\n- 2024-05-03 10:48 Outage begins\n- 2024-05-03 11:01 Service restored\n'
  expect(read(told)).toMatchObject({ started: '2024-05-03T10:48', detected: '2024-05-03T09:33' })
  expect(read(`${told}\n## Stats\n\n- Time to detection: 2 minutes\n- Time to recovery: 13 minutes\n`)).not.toHaveProperty('detected')
})

test('takes who sees the end for nobody who begins to respond', () => {
  expect(read('# Seats\n\n## Timeline\n\n- 2024-05-03 10:00 Bookings fail\n- 2024-05-03 10:40 Ada checked the seats, and the problem was resolved\n')).not.toHaveProperty('acknowledged')
})

test('takes the beginning from the words, where a page has only its day in front', () => {
  expect(read('---\ndate: 2024-05-03T08:00:00Z\nresolved_at: 2024-05-03T11:00:00Z\n---\nBookings were unavailable from 10:10 UTC until 10:15 UTC.\n')).toMatchObject({ started: '2024-05-03T10:10+00:00', resolved: '2024-05-03T10:15+00:00' })
})

test('reads a range whose ends name the clocks of one place in two ways by the season', () => {
  expect(read('On 29 June 2024, from 11:58 PST until 13:44 US/Pacific, bookings failed.')).toMatchObject({ started: '2024-06-29T11:58-07:00', resolved: '2024-06-29T13:44-07:00' })
})

test('knows a timeline by its first word, whatever is said of its clocks', () => {
  expect(read('# Seats\n\n## Timeline (all PST) DATE RANGE. All times approximate\n\n10/20/2022 - 15:38 PST - Bookings fail\n\n10/20/2022 - 15:41 PST - Discovered that no seat is shown\n')).toMatchObject({ started: '2022-10-20T15:38-08:00', detected: '2022-10-20T15:41-08:00' })
})

test('takes a labelled end for the end where a range tells of a part', () => {
  expect(read('# Basket outage\n\n- **Key events**\n  - Fault occurs 2024-02-18 14:13\n  - Resolved 2024-02-18 14:59\n- **Impact**: Between 2024-02-18 14:22 and 2024-02-18 14:26 baskets were unavailable.\n'))
    .toMatchObject({ started: '2024-02-18T14:13', resolved: '2024-02-18T14:59' })
})

test('takes nothing for noticed that lies before the beginning where a time to detection is stated', () => {
  const source = '# Basket outage\n\n## Timeline\n\n- 2024-02-14 09:33 Customers reported missing labels\n- 2024-02-14 10:46 All baskets are down\n- 2024-02-14 10:59 Baskets are back to normal\n'
  expect(read(source).detected).toBe('2024-02-14T09:33')
  expect(read(`${source}\n## Stats\n\n- Time to detection: 2 minutes\n- Time to recovery: 13 minutes\n`)).not.toHaveProperty('detected')
})

test('takes no response from the time after users were helped', () => {
  expect(read('# Basket outage\n\n- Detected: 2024-02-18 13:42\n- Repaired: 2024-02-18 17:54\n- Resolved: 2024-02-20 19:18\n\n## Timeline\n\n- 2024-02-20 15:25 Checked the logs of the store\n')).not.toHaveProperty('acknowledged')
})

test('takes no recovery for the beginning, whatever duration is stated', () => {
  expect(read('# Basket outage\n\n- Resolved 2024-03-20 12:09\n- Time to resolve: 2d 1h 29m\n\n## Timeline\n\n- 2024-03-18 09:36 Users reported empty baskets\n- 2024-03-18 10:40 Services were operational again\n')).not.toHaveProperty('started')
})

test('begins with what was changed in the hours before somebody noticed, not with its history', () => {
  expect(read('# Basket outage\n\n- First detected 2024-03-30 08:56\n\n## Timeline\n\n- 2024-03-12 14:06 The new store was deployed for tests\n- 2024-03-30 07:11 The new store was deployed for all\n- 2024-03-30 08:56 The team noticed empty baskets\n')).toMatchObject({ started: '2024-03-30T07:11' })
  expect(read('# Basket outage\n\n- First detected 2024-03-30 08:56\n\n## Timeline\n\n- 2024-03-12 14:06 The new store was deployed for all\n- 2024-03-30 08:56 The team noticed empty baskets\n')).toMatchObject({ started: '2024-03-12T14:06' })
})

test.each([
  ['On Monday, 11 March 2024, the basket service was unavailable for 3 hours.', { started: '2024-03-11' }],
  ['On the morning of Friday, 15 March 2024, the basket service crashed.', { started: '2024-03-15' }],
])('reads what happened behind the day that opens the sentence: %j', (source, expected) => {
  expect(read(`# Baskets\n\n${source}\n`)).toMatchObject(expected)
})

test.each([
  ['10:05 The clerk informs the attacker that no card is left', 'detected'],
  ['10:05 The clerk asks for the amounts of the cards', 'detected'],
  ['10:05 The balancer detects the new nodes as healthy', 'detected'],
  ['10:05 A chat was opened for further investigation', 'acknowledged'],
  ['10:05 The crawler failed at times, otherwise the cluster was operational', 'resolved'],
])('%j is no such moment: %s', (entry, moment) => {
  expect(read(`# Basket outage\n\n## Timeline\n\n- 2024-02-14 10:00 All baskets are down\n- 2024-02-14 ${entry}\n`)).not.toHaveProperty(moment)
})

test('takes a number for no day of another century', () => {
  expect(read('# Baskets\n\nThe shop was down from 10:00 to 12:00.\n', '19850228.md')).toMatchObject({ started: '10:00' })
  expect(read('# Baskets\n\nThe shop was down from 10:00 to 12:00.\n', '20150228.md')).toMatchObject({ started: '2015-02-28T10:00' })
})

test.each([
  '10:05 Ada notified by a post on a social network', '10:05 The leak was disclosed to our team.', '10:05 A researcher provided details of the leak of order numbers as an issue in the chat.',
])('%j tells when it was noticed', entry => {
  expect(read(`# Basket outage\n\n## Timeline\n\n- 2024-02-14 ${entry}\n- 2024-02-14 11:00 Baskets are back to normal\n`)).toMatchObject({ detected: '2024-02-14T10:05' })
})

test.each([
  ['a day in the sentence comes before the day of the mail', 'From: Ada <ada@bank.example>\nTo: all@bank.example\nSubject: Payments\nDate: Tue, 3 Oct 2023 09:12:00 +0200\n\nOn 1 October payments failed from 00:05 to 02:40 because a disk was full.\n', { started: '2023-10-01T00:05+02:00', resolved: '2023-10-01T02:40+02:00' }],
  ['what eases is no beginning', '# Seats\n\n## Timeline\n\n- 2024-05-03 10:00 Bookings fail\n- 2024-05-03 10:30 Error rates began to fall\n', { started: '2024-05-03T10:00' }],
])('%s', (_, source, expected) => {
  expect(read(source, 'a.txt')).toMatchObject(expected)
})

test.each([
  '- 09:00 We suspected that the provider was down, but it confirmed that everything was fine at their end',
  '- 09:00 Rolled back release 8, no change',
])('%s ends nothing', entry => {
  expect(read(`# Seats\n\n## Timeline, 3 May 2024\n\n- 08:30 Outage begins\n${entry}\n`)).not.toHaveProperty('resolved')
})
