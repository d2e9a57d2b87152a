// The ways to write times that are promised to be read, each as people write it. English; Norwegian: languages.test.ts.
import { expect, test } from 'vitest'
import { parse } from '../../ingest/parse.ts'
import { told } from './told.ts'

const DAY = '2024-05-03'
const HOUR = { started: `${DAY}T10:00`, resolved: `${DAY}T11:00` }
const WATCHED = { started: `${DAY}T10:00`, detected: `${DAY}T10:05`, resolved: `${DAY}T11:00` }
const WATCHED_UTC = { started: `${DAY}T10:00+00:00`, detected: `${DAY}T10:05+00:00`, resolved: `${DAY}T11:00+00:00` }
const OVERNIGHT = { started: `${DAY}T23:50`, detected: `${DAY}T23:55`, resolved: '2024-05-04T00:20' }

test.each([
  ['a label and a range', `Date: 3 May 2024\n\nImpact: Between 10:00 and 11:00 nobody could book.\n`, HOUR],
  ['a range in bold', '**Impact:** Between 10:00 and 11:00 on 3 May 2024 bookings were wrong.\n', HOUR],
  ['a range under a heading', '## Impact\n\nBetween 10:00 and 11:00 on 3 May 2024, seats vanished.\n', HOUR],
  ['a range with dashes', 'Date: 3 May 2024\n\nDuration: 10:00 – 11:00\n', HOUR],
  ['a range behind a state', 'Date: 3 May 2024\n\nStatus: RESOLVED\n\nBookings failed from 10:00 to 11:00.\n', HOUR],
  ['a range over two days', 'Outage from 2024-05-03 23:50 until 2024-05-04 00:20.\n', { started: OVERNIGHT.started, resolved: OVERNIGHT.resolved }],
  ['a range over midnight', 'On 3 May 2024 bookings were down from 23:50 to 00:20.\n', { started: OVERNIGHT.started, resolved: OVERNIGHT.resolved }],
  ['a range over New Year', 'Outage from 31 December 23:50 to 1 January 2024 00:20.\n', { started: '2023-12-31T23:50', resolved: '2024-01-01T00:20' }],
  ['a table of labels', '| Field | Value |\n|---|---|\n| Start | 2024-05-03 10:00 |\n| End | 2024-05-03 11:00 |\n', HOUR],
  ['a table of moments', '| Start | Detected | End |\n|---|---|---|\n| 2024-05-03 10:00 | 2024-05-03 10:05 | 2024-05-03 11:00 |\n', WATCHED],
  ['a table of events', '| Date | Time | Event |\n|---|---|---|\n| 2024-05-03 | 23:50 | Outage begins |\n| | 23:55 | Alert fired |\n| 2024-05-04 | 00:20 | Service restored |\n', OVERNIGHT],
  ['a list of terms', 'Started\n: 2024-05-03 10:00\n\nDetected\n: 2024-05-03 10:05\n\nResolved\n: 2024-05-03 11:00\n', WATCHED],
  ['labels on lines', 'Start: 2024-05-03 10:00\nDetected: 2024-05-03 10:05\nEnd: 2024-05-03 11:00\n', WATCHED],
  ['clocks under dates', '## Timeline\n\n### 3 May 2024\n\n- 23:50 Outage begins\n- 23:55 Alert fired\n\n### 4 May 2024\n\n- 00:20 Service restored\n', OVERNIGHT],
  ['clocks under dates in bold', '## Timeline\n\n**Friday, 3 May 2024**\n\n23:50 - Outage begins\n23:55 - Alert fired\n\n**Saturday, 4 May**\n\n00:20 - Service restored\n', OVERNIGHT],
  ['clocks past midnight under one date', '## Timeline, 3 May 2024\n\n- 23:50 Outage begins\n- 23:55 Alert fired\n- 00:20 Service restored\n', OVERNIGHT],
  ['clocks past midnight without any date', '## Timeline\n\n- 23:50 Outage begins\n- 00:20 Service restored\n', { started: '23:50', resolved: '00:20' }],
  ['the next morning, in prose', 'On 3 May 2024 at 22:10 bookings went down. The following morning at 07:30 service was restored.\n', { started: `${DAY}T22:10`, resolved: '2024-05-04T07:30' }],
  ['the next day, in a list', '## Timeline\n\n- 3 May 2024 22:10 bookings fail\n- next day 07:30 service restored\n', { started: `${DAY}T22:10`, resolved: '2024-05-04T07:30' }],
  ['distances from a beginning', '3 May 2024\n\n## Timeline\n\n- T0 (10:00): outage begins\n- T+5: alert fired\n- T+60m: service restored\n', WATCHED],
  ['distances from a label', 'Start: 2024-05-03 10:00\n\n## Timeline\n\n- T+00:05 alert fired\n- T+01:00 service restored\n', WATCHED],
  ['distances from nothing', '## Timeline\n\n- T+0: outage begins\n- T+5: alert fired\n- T+45: service restored\n', { detect: 5, resolve: 45 }],
  ['distances from what came last', 'At 10:00 on 3 May 2024 bookings went down. We noticed five minutes later, and 55 minutes later service was restored.\n', WATCHED],
  ['a distance first', 'At 10:00 on 3 May 2024 bookings went down. After 60 minutes, service was restored.\n', HOUR],
  ['a post that was published later', `---\ntitle: "Bookings down on May 3, 2024"\ndate: 2024-05-20\n---\n\n10:00 UTC - bookings fail\n\n10:05 UTC - Alert fired\n\n11:00 UTC - Service restored\n`, WATCHED_UTC],
  ['a post that opens with the day', `---\ntitle: Bookings\ndate: 2024-05-20\n---\n\nOn Friday May 3rd, bookings failed from 10:00 to 11:00.\n`, HOUR],
  ['days of the month alone', `On 3 May 2024 bookings went down at 23:50. Service was restored at 00:20 on the 4th.\n`, { started: OVERNIGHT.started, resolved: OVERNIGHT.resolved }],
  ['a year in front of the month', 'Bookings down, 2024 May 3rd\n\nBookings failed from 10:00 to 11:00.\n', HOUR],
  ['two days that share a month', '# Bookings down on 3-4 May 2024\n\n## Timeline\n\n- 23:50 Outage begins\n- 23:55 Alert fired\n- 00:20 Service restored\n', OVERNIGHT],
  ['halves of the day by a letter', '## Timeline, 3 May 2024\n\n- 10:00a Outage begins\n- 10:05a Alert fired\n- 11:00a Service restored\n', WATCHED],
  ['an arrow between what happened', 'Date: 3 May 2024\n\nDuration: 60 minutes (10:00 release → 11:00 rollback)\n', HOUR],
  ['a beginning beside the response', '## Timeline, 3 May 2024\n\n- 10:00 - Outage Start/Investigation Starts\n- 11:00 - Service restored\n', { ...HOUR, acknowledged: HOUR.started }],
  ['a fix on staging first', '## Timeline, 3 May 2024\n\n- 10:00 Outage begins\n- 10:40 Issue fixed on staging; release initiated\n- 11:00 Confirmation that the fix worked in production\n', HOUR],
  ['lengths in sentences', 'Bookings were down for about 40 minutes. It took us 5 minutes to notice.\n', { detect: 5, resolve: 40 }],
  ['lengths behind labels', 'Duration: 1h 30m\nTime to detect: 5m\n', { detect: 5, resolve: 90 }],
  ['a range that is a sentence of its own', 'Nobody could book. 10:00-11:00. Seats were free again on 3 May 2024.\n', HOUR],
  ['labels side by side on one line', '**Start:** 2024-05-03 10:00 **Detected:** 2024-05-03 10:05 **End:** 2024-05-03 11:00 **Severity:** SEV-2\n', WATCHED],
  ['a day, a time and a length on one line', 'Date: 2024-05-03 Time: 10:00 Duration: 60 minutes Severity: SEV-1\n', { started: HOUR.started, resolve: 60 }],
  ['labels on lines above their times', 'Started\nMay 03, 2024, 10:00 AM\nResolved\nMay 03, 2024, 11:00 AM\nDuration\n60m\n', HOUR],
  ['a label of day and time', 'Date / Time of Incident: 5/13/2024 10:00 AM\nDuration of Incident: 1hour 13minutes\n', { started: '2024-05-13T10:00', resolve: 73 }],
  ['a time behind its weekday', 'At approximately 10:00 on Friday the 3rd of May 2024 the seats went dark. At 10:05, Friday the 3rd of May 2024, our monitoring alerted us.\n', { started: WATCHED.started, detected: WATCHED.detected }],
  ['clocks of sentences that pass midnight without a date', 'At 23:50 we experienced a complete loss of service, with service being restored at 00:20.\n', { started: '23:50', resolved: '00:20' }],
  ['a time in brackets behind its part of the day', '3 May 2024\n\nEarlier this morning (around 10:00) we experienced a sequence of faults.\n', { started: HOUR.started }],
  ['a day in the first sentence and the clock in the next', 'Friday May 3, 2024 we had trouble with seats. The problem was first detected around 10:05 by our monitoring.\n', { detected: WATCHED.detected }],
  ['a beginning and an end in one sentence', 'Seats were down starting from 5/13/2024 around 4 PM, and rectified on 5/14/2024 around 10 AM.\n', { started: '2024-05-13T16:00', resolved: '2024-05-14T10:00' }],
  ['what is to come as nothing that was', 'At 10:00 on 3 May 2024 all seats were lost. We will swap the failed board tonight at 23:00.\n', { started: HOUR.started }],
  ['a full hour, however it is told', 'Seats were unavailable for one full hour.\n', { resolve: 60 }],
  ['how long it went on', 'A seat could be sold twice. This went on for about 5 minutes.\n', { resolve: 5 }],
  ['how long something was not to be had', 'An attack ended in only 15 minutes of website unavailability.\n', { resolve: 15 }],
])('reads %s', (_layout, text, moments) => {
  expect(told(`# Seats\n\n${text}`)).toEqual(moments)
})

test.each([
  ['from 10 AM to 11 AM on May 3, 2024'],
  ['on May 3, 2024, 10:00-11:00 AM'],
  ['from 10:00 a.m. to 11:00 a.m. on 3 May 2024'],
  ['from 1000 to 1100 hrs on 3 May 2024'],
  ['from 10.00 to 11.00 on 3 May 2024'],
  ['from 10h00 to 11h00 on 3 May 2024'],
  ['from 2024-05-03T10:00 to 2024-05-03T11:00'],
  ['from 20240503T1000 to 20240503T1100'],
  ['from 3 May 2024, 10:00 until 11:00 the same day'],
  ['from Fri, May 3rd 2024, 10:00 AM to 11:00 AM'],
  ['from 10.00am to 11.00am on 3 May 2024'],
  ['from 3.5.2024 10:00 to 3.5.2024 11:00'],
])('reads clocks and days as in "%s"', range => {
  expect(told(`# Seats\n\nThe outage lasted ${range}.\n`)).toMatchObject(HOUR)
})

test('reads four digits and a full stop for clocks where they open an entry', () => {
  expect(told('# Seats\n\n3 May 2024\n\n## Timeline\n\n- 1000 outage begins\n- 1005 alert fired\n- 1100 service restored\n')).toEqual(WATCHED)
  expect(told('# Seats\n\n3 May 2024\n\n## Timeline\n\n- 10.00 outage begins\n- 10.05 alert fired\n- 11.00 service restored\n')).toEqual(WATCHED)
  expect(told('# Seats\n\nAt 1000 hrs on 3 May 2024 bookings went down; at 1100 hrs service was restored.\n')).toEqual(HOUR)
})

test('reads noon, midnight and the halves of the day', () => {
  expect(told('# Seats\n\nOutage from 11:30 p.m. on 2 May 2024 to noon on 3 May 2024.\n')).toEqual({ started: '2024-05-02T23:30', resolved: '2024-05-03T12:00' })
  expect(told('# Seats\n\nOutage from 9:30 PM to midnight on May 3, 2024.\n')).toEqual({ started: `${DAY}T21:30`, resolved: '2024-05-04T00:00' })
})

test.each([
  ['Start: 25/04/2024 10:00\nEnd: 25/04/2024 11:00', '2024-04-25'],
  ['Start: 04/25/2024 10:00\nEnd: 04/25/2024 11:00', '2024-04-25'],
  ['Start: 03/04/2024 10:00\nEnd: 03/04/2024 11:00\nReviewed: 15/04/2024', '2024-04-03'],
  ['Start: 03/04/2024 10:00\nEnd: 03/04/2024 11:00\nReviewed: 03/15/2024', '2024-03-04'],
])('reads which number is the day of %j', (text, day) => {
  expect(told(`# Seats\n\n${text}\n`)).toEqual({ started: `${day}T10:00`, resolved: `${day}T11:00` })
})

test('gives no day where either number may be one', () => {
  expect(told('# Seats\n\nStart: 03/04/2024 10:00\nEnd: 03/04/2024 11:00\n')).toEqual({ started: '10:00', resolved: '11:00' })
})

test.each([
  ['from 10:00 to 11:00 UTC on 3 May 2024', '+00:00', '+00:00'],
  ['from 10:00 to 11:00 (UTC+2) on 3 May 2024', '+02:00', '+02:00'],
  ['from 2024-05-03T10:00:00+02:00 to 2024-05-03T11:00:00.123+02:00', '+02:00', '+02:00'],
  ['from 10:00 to 11:00 AM Pacific time on May 3, 2024', '-07:00', '-07:00'],
  ['from 10:00 to 11:00 EAT on 3 May 2024', '+03:00', '+03:00'],
])('reads the zone of "%s"', (range, from, to) => {
  expect(told(`# Seats\n\nThe outage lasted ${range}.\n`)).toEqual({ started: `${DAY}T10:00${from}`, resolved: `${DAY}T11:00${to}` })
})

test.each([
  ['from 1:30 AM to 3:30 AM Pacific time on March 10, 2024', '2024-03-10T01:30-08:00', '2024-03-10T03:30-07:00', 60],
  ['from 00:30 to 03:30 Europe/Oslo on 27 October 2024', '2024-10-27T00:30+02:00', '2024-10-27T03:30+01:00', 240],
  ['from 01:30 CET to 03:30 CEST on 31 March 2024', '2024-03-31T01:30+01:00', '2024-03-31T03:30+02:00', 60],
])('counts the hour that the clocks were moved: "%s"', (range, started, resolved, minutes) => {
  const source = `# Seats\n\nThe outage lasted ${range}.\n`
  expect(told(source)).toEqual({ started, resolved })
  expect(parse('a.md', source)[0]!.durations.resolve!.value).toBe(minutes)
})

const YEARLESS = 'Bookings failed from 10:00 to 11:00 on May 3.\n'
test.each([
  ['the file’s name', `# Seats\n\n${YEARLESS}`, 'PM2024-001.md', HOUR],
  ['the folder', `# Seats\n\n${YEARLESS}`, 'incidents/2024/seats.md', HOUR],
  ['the title', `# Seats of May 2024\n\n${YEARLESS}`, 'a.md', HOUR],
  ['the day of publication in front', `---\npublished: 2024-05-06\n---\n# Seats\n\n${YEARLESS}`, 'a.md', HOUR],
  ['the day of publication in the text', `# Seats\n\nPosted on May 6, 2024 by Ada.\n\n${YEARLESS}`, 'a.md', HOUR],
  ['a day of the next January', '# Seats\n\nPosted on January 4, 2024 by Ada.\n\nBookings failed from 10:00 to 11:00 on December 30.\n', 'a.md', { started: '2023-12-30T10:00', resolved: '2023-12-30T11:00' }],
  ['nothing', `# Seats\n\n${YEARLESS}`, 'a.md', { started: '10:00', resolved: '11:00' }],
])('takes the year of a day from %s', (_from, source, path, moments) => {
  expect(told(source, path)).toEqual(moments)
})

test('takes the day that a page was published for no day of the outage', () => {
  expect(told('---\npublished: 2024-05-06\n---\n# Seats\n\nBookings failed from 10:00 to 11:00.\n')).toEqual({ started: '10:00', resolved: '11:00' })
  expect(told('# Seats\n\nLast updated: 6 May 2024\n\nBookings failed from 10:00 to 11:00.\n')).toEqual({ started: '10:00', resolved: '11:00' })
})

test('takes the day of clocks in a page of updates from the first that was posted', () => {
  expect(told('Incident Report for Seats\n\nPostmortem\n\nA cache ran full.\n\nPosted May 05, 2024 - 14:16 EDT\n\nResolved\nFrom 10:00 AM to 11:00 AM we experienced an outage.\nPosted May 03, 2024 - 11:10 EDT\n', 'a.txt')).toMatchObject({ started: '2024-05-03T10:00-04:00', resolved: '2024-05-03T11:00-04:00' })
})

test('reads a title that names the clock of an outage', () => {
  expect(told('Sorry, outage at around 13:45\n\nWe were down for 35 minutes.\n', '2024-05-03-outage.txt')).toEqual({ started: '2024-05-03T13:45', resolve: 35 })
})

test('takes no machine that sees a spike for somebody who noticed', () => {
  expect(told('- 2024-05-03 16:00: `seats-db` sees a spike in memory and is killed\n- 2024-05-04 08:00: @kim notices that no seat was sold\n')).toEqual({ started: '2024-05-03T16:00', detected: '2024-05-04T08:00' })
})
