// The layouts that incident tools and published templates give a report. The words are ours.
import { expect, test } from 'vitest'
import { parse } from '../../ingest/parse.ts'

const read = (source: string, path = 'a.md') => parse(path, source)[0]!
const clocks = (source: string, path?: string) => Object.entries(read(source, path).moments).flatMap(([name, told]) => told ? [`${name} ${told.value.at.replace(/^2024-05-03T/, '').replace('+00:00', '')}`] : [])
const tasks = (source: string, path?: string) => read(source, path).tasks.map(task => [task.text.value, task.owner?.value, task.due?.value, task.ticket?.value, task.status?.value])

const statusPage = `# Elevated errors on the booking API

Incident Report for Tidewater

**Postmortem**

On May 3rd, 2024 between 10:00 UTC and 11:00 UTC, the booking API returned errors for about 30% of requests.

Posted 2 years ago. May 06, 2024 - 09:12 UTC

**Resolved**

This incident has been resolved.

Posted 2 years ago. May 03, 2024 - 11:00 UTC

**Monitoring**

The pool was enlarged and we are monitoring the results.

Posted 2 years ago. May 03, 2024 - 10:45 UTC

**Investigating**

We are currently investigating this issue.

Posted 2 years ago. May 03, 2024 - 10:12 UTC
`

test('the time at the foot of a status page\'s update is that update\'s', () => {
  expect(clocks(statusPage)).toEqual(['started 10:00', 'declared 10:12', 'resolved 11:00'])
})

test('a bare time under an update is that update\'s', () => {
  expect(clocks(`# Elevated errors on the booking API

**Resolved** - This incident has been resolved.
May 3, 11:00 UTC

**Monitoring** - The pool was enlarged and we are monitoring the results.
May 3, 10:45 UTC

**Investigating** - We are currently investigating this issue.
May 3, 10:12 UTC
`)).toEqual(['declared 10:12', 'resolved 11:00'])
})

test('updates that stand in lines, each under its state, are told apart', () => {
  expect(clocks('Logins fail\nIncident Report for Tidewater\nPostmortem -\nRead the details.\nMay 03, 14:24 UTC\nResolved -\nAll is well.\nMay 03, 11:00 UTC\nUpdate -\nWe see it return to normal.\nMay 03, 10:40 UTC\nInvestigating -\nWe see failing logins.\nMay 03, 10:12 UTC\n', 'a.txt')).toEqual(['declared 10:12', 'resolved 11:00'])
})

test('what was posted once, or only when it was over, declared nothing', () => {
  expect(clocks('# Logins fail\n\nOn May 3, 2024 from 10:00 UTC to 11:00 UTC logins failed.\n\nPosted May 03, 2024 - 18:42 UTC\n')).toEqual(['started 10:00', 'resolved 11:00'])
  expect(clocks('# Logins fail\n\n**Resolved**\n\nFrom 10:00 UTC to 11:00 UTC logins failed.\n\nPosted May 03, 2024 - 18:42 UTC\n')).toEqual(['started 10:00', 'resolved 11:00'])
})

test('an incident review by a tracker\'s template', () => {
  const source = `# Booking API outage

## Incident summary

Between 10:00 and 11:00 UTC on 3 May 2024, 30% of bookings failed. The team detected it by an alert at 10:05.

## Detection

An alert on the error rate paged the on-call engineer at 10:05 UTC.

## Response

Ada acknowledged the page at 10:07 UTC.

## Recovery

We rolled back release 41 at 10:55 UTC, and the service was restored at 11:00 UTC.

## Corrective actions

1. Cap connections per request (SHOP-12), Ada, by 20 May 2024
`
  expect(clocks(source)).toEqual(['started 10:00', 'detected 10:05', 'acknowledged 10:07', 'resolved 11:00'])
  expect(tasks(source)).toEqual([['Cap connections per request', 'Ada', '2024-05-20', 'SHOP-12', undefined]])
  expect(read(source).detectedBy?.value).toBe('monitoring')
})

test('a paging tool\'s review', () => {
  const source = `# Booking API outage on 3 May 2024

**Owner of Review Process:** Ada Lund
**Impact Time:** May 3 at 10:00 to May 3 at 11:00 UTC
**Duration:** 1 hour

## Timeline

| TIME (UTC) | EVENT |
|---|---|
| 10:00 | Bookings begin to fail |
| 10:05 | The pager went off for the error rate |
| 10:07 | Ada acknowledged |
| 11:00 | Service restored |

## How'd We Do?

### What Went Well?

- The alert was quick.

## Action Items

- [ ] [SHOP-12] Cap connections per request
- [x] [SHOP-13] Alert on the pool's size
`
  expect(clocks(source)).toEqual(['started 10:00', 'detected 10:05', 'acknowledged 10:07', 'resolved 11:00'])
  expect(tasks(source).map(([, , , ticket, status]) => [ticket, status])).toEqual([['SHOP-12', 'open'], ['SHOP-13', 'done']])
})

test('timestamps and follow-ups as an incident tool exports them', () => {
  const source = `# INC-41: Booking API outage

### Key Timestamps

- **Reported at:** 3 May 2024 10:05 UTC
- **Impact started at:** 3 May 2024 10:00 UTC
- **Accepted at:** 3 May 2024 10:07 UTC
- **Identified at:** 3 May 2024 10:30 UTC
- **Fixed at:** 3 May 2024 11:00 UTC
- **Closed at:** 3 May 2024 13:00 UTC

# Follow-ups

| Title | Owner | Status |
|---|---|---|
| Cap connections per request | Ada Lund | Completed |
| Alert on the pool's size | Omar Haddad | Outstanding |
`
  expect(clocks(source)).toEqual(['started 10:00', 'detected 10:05', 'acknowledged 10:07', 'resolved 11:00'])
  expect(tasks(source)).toEqual([['Cap connections per request', 'Ada Lund', undefined, undefined, 'done'], ['Alert on the pool\'s size', 'Omar Haddad', undefined, undefined, 'open']])
})

test('milestones as lines, tasks closed by owner and status', () => {
  const source = `# Retrospective: Booking API outage

**Severity:** SEV2
**Started:** May 3, 2024 10:00 AM UTC
**Detected:** May 3, 2024 10:05 AM UTC
**Acknowledged:** May 3, 2024 10:07 AM UTC
**Mitigated:** May 3, 2024 10:55 AM UTC
**Resolved:** May 3, 2024 11:00 AM UTC

## Tasks and follow-ups

- Cap connections per request — Ada Lund — Open
- Alert on the pool's size — Omar Haddad — Done
`
  expect(clocks(source)).toEqual(['started 10:00', 'detected 10:05', 'acknowledged 10:07', 'mitigated 10:55', 'resolved 11:00'])
  expect(tasks(source)).toEqual([['Cap connections per request', 'Ada Lund', undefined, undefined, 'open'], ['Alert on the pool\'s size', 'Omar Haddad', undefined, undefined, 'done']])
})

test('a table of moments without headings, tasks assigned in brackets', () => {
  const source = `# [INC-41] Booking API outage

|  |  |
|---|---|
| **Severity** | SEV1 |
| **Started At** | May 3, 2024 10:00 UTC |
| **Detected At** | May 3, 2024 10:05 UTC |
| **Mitigated At** | May 3, 2024 10:55 UTC |
| **Resolved At** | May 3, 2024 11:00 UTC |

## Action Items

- [ ] Cap connections per request (assigned to: Ada Lund, due: 2024-05-20)
- [x] Alert on the pool's size (assigned to: Omar Haddad)
`
  expect(clocks(source)).toEqual(['started 10:00', 'detected 10:05', 'mitigated 10:55', 'resolved 11:00'])
  expect(tasks(source)).toEqual([['Cap connections per request', 'Ada Lund', '2024-05-20', undefined, 'open'], ['Alert on the pool\'s size', 'Omar Haddad', undefined, undefined, 'done']])
})

test('a narrative with its tracking behind the task', () => {
  const source = `# Booking API outage

**Date:** May 3, 2024
**Impact start:** 10:00 UTC
**Impact end:** 11:00 UTC

## Narrative

At 10:05 UTC an alert told Ada that bookings fail. At 10:55 UTC Omar rolled back release 41, and at 11:00 UTC bookings went through again.

## Action items

- Cap connections per request. Owner: Ada Lund. Tracking: SHOP-12
`
  expect(clocks(source)).toEqual(['started 10:00', 'detected 10:05', 'resolved 11:00'])
  expect(tasks(source).map(([, owner, , ticket]) => [owner, ticket])).toEqual([['Ada Lund', 'SHOP-12']])
})

test('a book\'s template, its status behind the bug', () => {
  const source = `# Booking API Postmortem (incident #41)

**Date:** 2024-05-03

**Status:** Complete, action items in progress

**Detection:** Monitoring alerted on the error rate and paged the on-call.

**Action Items:**

| Action Item | Type | Owner | Bug |
|---|---|---|---|
| Cap connections per request | prevent | ada | n/a **DONE** |
| Alert on the pool's size | process | omar | Bug 5554823 **TODO** |

**Timeline**

2024-05-03 (all times UTC)

* 09:58 Release 41 is deployed
* 10:00 **OUTAGE BEGINS** — Bookings begin to fail
* 10:05 ada receives pager storm from booking
* 10:55 omar rolls back release 41
* 11:00 **OUTAGE ENDS**, all bookings go through
`
  expect(clocks(source)).toEqual(['started 10:00', 'detected 10:05', 'resolved 11:00'])
  expect(tasks(source)).toEqual([['Cap connections per request', 'ada', undefined, undefined, 'done'], ['Alert on the pool\'s size', 'omar', undefined, '5554823', 'open']])
})

test('a wiki\'s table of who drives and approves names no task\'s owner', () => {
  const source = `<html><body><h1>PIR - Booking API outage</h1>
<table><tbody>
<tr><th>Status</th><td>DONE</td></tr>
<tr><th>Driver</th><td>Ada Lund</td></tr>
<tr><th>Approver</th><td>Omar Haddad</td></tr>
<tr><th>Start</th><td>03 May 2024 10:00 UTC</td></tr>
<tr><th>Detected</th><td>03 May 2024 10:05 UTC</td></tr>
<tr><th>End</th><td>03 May 2024 11:00 UTC</td></tr>
</tbody></table>
<h2>Follow-up tasks</h2>
<table><tbody><tr><th>Issue</th><th>Owner</th><th>Action items</th></tr>
<tr><td>SHOP-13</td><td>Omar Haddad</td><td>Alert on the pool's size</td></tr></tbody></table></body></html>`
  expect(clocks(source, 'a.html')).toEqual(['started 10:00', 'detected 10:05', 'resolved 11:00'])
  expect(tasks(source, 'a.html')).toEqual([['Alert on the pool\'s size', 'Omar Haddad', undefined, 'SHOP-13', undefined]])
})

test('days of an incident that are numbered rule the clocks below them', () => {
  expect(clocks('# Storage node down\n\n**Date:** January 25, 2026\n\n## Timeline\n\n### Day 1 - January 23, 2026\n\n| Time | Event |\n|---|---|\n| 23:08 | Site goes down |\n\n### Day 2 - January 24, 2026\n\n| Time | Event |\n|---|---|\n| 12:12 | Issue discovered |\n| 17:32 | Site is back, incident resolved |')).toEqual([
    'started 2026-01-23T23:08', 'detected 2026-01-24T12:12', 'resolved 2026-01-24T17:32',
  ])
})
