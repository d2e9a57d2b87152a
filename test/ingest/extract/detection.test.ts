import { expect, test } from 'vitest'
import { detectedBy } from '../../../ingest/extract/detection.ts'
import { readMarkdown } from '../../../ingest/read/markdown.ts'

const documentOf = (source: string) => ({ path: 'a.md', format: 'markdown', source, start: 0, end: source.length, fields: [], blocks: readMarkdown(source) })

test('who noticed first is told by the first sentence that says so', () => {
  const found = detectedBy(documentOf('## Timeline\n\n- 10:00 A monitoring alert fired for checkout errors.\n- 10:05 Customers reported failed orders.'))
  expect(found!.evidence[0]!.quote).toBe('10:00 A monitoring alert fired for checkout errors.')
  expect(found!.value).toBe('monitoring')
})

test.each([
  ['## Detection\n\nPagerDuty paged the engineer on call.', 'monitoring'],
  ['## Timeline\n\n- 09:00 Customers complained that orders failed.', 'user'],
  ['## Timeline\n\n- 09:00 An engineer noticed that the queue was growing.', 'staff'],
  ['## Detection\n\nWe were informed by our hosting provider.', 'third-party'],
  ['After checking the dashboards at 09:10 our on-call engineer noticed that the error rate had risen.', 'staff'],
  ['An alert fired at 10:00, and Ada found and fixed the bug.', 'monitoring'],
  ['Prometheus alerted us, and users continued to report errors for an hour.', 'monitoring'],
  ['A customer told us that orders failed, and we identified the problem and are working on it.', 'user'],
  ['Customers reported failures with "please contact support" on the page.', 'user'],
  ['## Detection\n\n- 09:00 The alert was noticed by an engineer.', 'monitoring'],
  ['## Leadup\n\n- 09:00 The team is alerted that the queue is full.', 'monitoring'],
  ['## Timeline\n\n- 09:00 A customer tweeted that the basket is empty.', 'user'],
  ['## Timeline\n\n- 09:00 `BasketsEmpty` pages Ada, who looks at the store.', 'monitoring'],
  ['Detected by: the warehouse. At 06:40 Ada asked why the printer was silent. Our alert looks at failed jobs only.', 'staff'],
  ['## Timeline\n\n- 09:00 A seller writes that her page is white.', 'user'],
  ['## Timeline\n\n- 10:00 Several users reported errors, then a pingdom alert fired.', 'user'],
  ['## Timeline\n\n- 10:00 On-call receives a high error count alert.', 'monitoring'],
  ['## Timeline\n\n- 10:00 The probe of the shop reported the failure.', 'monitoring'],
  ['Our registrar alerted us by e-mail.', 'third-party'],
  ['The provider sent us an automated email: our address had been probing others.', 'third-party'],
  ['## Påvisning\n\nVarslet av Kari på kanalen for hendelser.', 'staff'],
  ['## Påvisning\n\nVarsel i overvåkingen.', 'monitoring'],
  ['## Timeline\n\n- 10:00 Fault detected as a result of alerts.\n- 10:05 Fault reported by a customer.', 'monitoring'],
  ['The engineers detected alerts and went to work.', 'monitoring'],
  ['## Root cause\n\nThe operators were notified by internal monitoring that the queue stood still.', 'monitoring'],
  ['## Timeline\n\n- 10:00 End-users alerted us that parcels had no labels.', 'user'],
  ['## Detection\n\nVia users.', 'user'],
  ['In the morning we received reports of orders that failed.', 'user'],
  ['A community member disclosed to us that anybody could read the baskets.', 'user'],
  ['## Timeline\n\n- 10:00 A developer notified us of missing orders.', 'staff'],
  ['## Detection\n\nA notification from the security team.', 'staff'],
  ['## Påvisning\n\nAlarm om for mange feil i loggen.\n\n## Hva gikk bra\n\nFeilen ble fort oppdaget og rettet.', 'monitoring'],
  ['## Påvisning\n\nVarslet i en tråd på kanalen for hendelser.', 'staff'],
  ['We were alerted by some customers that the basket is empty.', 'user'],
  ['A message in the forum alerted us to the empty baskets.', 'user'],
])('%j was noticed by %j', (source, expected) => {
  expect(detectedBy(documentOf(source))?.value).toBe(expected)
})

// What a sentence tells of somebody who knew already.
test.each([
  'After some digging we realized that our zone had gone.', 'After contacting our registrar, we discovered that the name was sold.', 'The till keeps the user session information.', 'In March we found and fixed a bug of the till.',
  'We believe we have found the culprit and are rolling back.', 'We identified the problem and are working on it.', 'Customers continued to report empty baskets.', 'Then it was discovered that the till was still not working.',
  'The patch was at first reported as successful by the tool.', 'For more, please do not hesitate to reach out to our customer support team.', 'Identified\nWe believe this takes five minutes.\nPosted May 03, 2024 - 10:12 UTC',
])('%j tells of no noticing', source => {
  expect(detectedBy(documentOf(source))).toBeNull()
})

test.each([
  '## Detection\n\nA probe of the basket from outside would have caught this in a minute.',
  'We could do with more alarms on what our baskets do.',
  '## Timeline\n\n- 12:00 After some reading we found how to get the log of the till.',
  'It was also noticed that the till had slow queries.',
  '- 10:00 Incidents reported on status.example.org',
  '- 12:00 Tweet and mail about the new till.',
  'On 3 May a user who is now deleted opened a pull request against the till.',
  '## Påvisning\n\n[Hvordan ble feilen oppdaget?]',
  'Feilen ble fort oppdaget og rettet.',
  'Make MediaBasket pages robust against failures.',
  '', 'Orders failed for users.', '## Action items\n\n- Add a monitoring alert for the queue', 'We should be alerted by monitoring.', '## Detection\n\nReport when the team detected the incident', '## Timeline\n\n- 10:00 No monitoring alerted us.', '## Detection\n\nImplement monitoring and alerting systems to detect slow orders.', 'Some users had flags that fell back.', 'We eventually found the cause.',
  'The root cause was discovered by deleting the rule by hand.', '## Impact\n\n- Prometheus and Alertmanager are not accessible.', 'When a basket receives a notification from the store, it is emptied.', 'There was no malware discovered by the scan.',
  '## Timeline\n\n- 11:00 A user reports that the shop works again.', 'The call centre handled fewer phone calls.', 'We apologize to everyone who saw it.', '## Root cause\n\nThe fault was not detected by monitoring.'])('%j does not say who noticed', source => {
  expect(detectedBy(documentOf(source))).toBeNull()
})

// Who noticed, in how many ways people say it.
test.each([
  ['A user who had not logged in for months opened the page and noticed that it stayed blank.', 'user'],
  ['One of our customers, on a train, reported that the basket is empty.', 'user'],
  ['## Timeline\n\n- 10:02 @bo notices that some flags that should be gone are still there', 'staff'],
  ['10:02 Ada noticed the load.', 'staff'],
  ['10:02 Ada and Bo realize that orders are lost.', 'staff'],
  ['## Detection\n\nThe first errors were seen on the dashboard of the basket.', 'monitoring'],
  ['## Detection\n\nWe got notifications on the channel that the till is silent.', 'monitoring'],
  ['## Detection\n\nWe received alerts from our monitoring system and were informed by our users.', 'monitoring'],
  ['## Timeline\n\n- 10:02 PROBLEM - Orders on shop1 is CRITICAL', 'monitoring'],
  ['Engineers responded to the alerts within minutes.', 'monitoring'],
  ['At 10:02 we received an email from a robot of our provider notifying us that the site is blocked.', 'third-party'],
  ['**Detected:** 11:41, alert on failed handshakes', 'monitoring'],
])('%j was noticed by %j, whatever else it says', (source, expected) => {
  expect(detectedBy(documentOf(source))?.value).toBe(expected)
})

test.each([
  '## Timeline\n\n- 12:00 Our monitoring reports that all systems are reachable.',
  'I discovered a backup of April.',
  '## Detection\n\nMonitoring did not tell us.',
  'For example: automated monitoring detected the incident.',
])('%j tells of no noticing', source => {
  expect(detectedBy(documentOf(source))).toBeNull()
})
