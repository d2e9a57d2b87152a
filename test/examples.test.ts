// The sample archive, read from end to end: what a newcomer sees first must be right.
import { describe, expect, test } from 'vitest'
import { MOMENTS, type PostmortemRecord } from '../ingest/record.ts'
import { record, records } from './examples-archive.ts'

/** What matters of a record, in a line. */
const said = ({ moments, durations, causes, tasks }: PostmortemRecord) => ({ started: moments.started?.value.at, detect: durations.detect?.value, resolve: durations.resolve?.value, cause: causes[0]?.tag, tasks: tasks.length })

describe('reads beginning, minutes to detect and to resolve, first cause and number of tasks:', () => {
  test.each([
    ['payments/2024-09-12-tillbridge-certificate.md', { started: '2024-09-12T06:00+00:00', detect: 11, resolve: 98, cause: 'certificate-expiry', tasks: 4 }],
    ['payments/2025-06-17-asking-again-and-again.md', { started: '2025-06-17T16:02+02:00', detect: 6, resolve: 92, cause: 'retry-storm', tasks: 5 }],
    ['payments/2025-11-03-checkout-503.md', { started: '2025-11-03T14:05+00:00', detect: 8, resolve: 47, cause: 'misconfiguration', tasks: 5 }],
    ['platform/PM-031-orders-db-lock.md', { started: '2024-05-28T09:31+00:00', detect: 2, resolve: 31, cause: 'schema-migration', tasks: 4 }],
    ['platform/2024-11-06 disk full on the log host', { started: '2024-11-06T11:20+00:00', detect: 85, resolve: 165, tasks: 4 }],
    ['platform/dns-2025-02-18.txt', { started: '2025-02-18T21:14+00:00', detect: 5, resolve: 26, cause: 'dns', tasks: 4 }],
    ['storefront/2025-08-21-blank-product-pages.md', { started: '2025-08-21T10:07-07:00', resolve: 54, cause: 'feature-flag', tasks: 5 }],
    ['storefront/black-friday-2024.md', { started: '2024-11-29T09:04-08:00', detect: 1, resolve: 81, cause: 'traffic-surge', tasks: 5 }],
    ['fulfilment/2024-10-27-labels-printed-twice.md', { started: '2024-10-27T03:30+02:00', detect: 225, resolve: 490, cause: 'time-and-calendar', tasks: 4 }],
    ['fulfilment/2025-04-09-courier-labels.md', { started: '2025-04-09T06:10+02:00', detect: 32, resolve: 375, cause: 'third-party', tasks: 4 }],
    ['fulfilment/2026-01-14-stock-counts.md', { started: '2026-01-14T08:20+02:00', detect: 30, resolve: 190, cause: 'unhandled-exception', tasks: 3 }],
    ['search/search down again.txt', { started: '2026-03-05T13:00+00:00', detect: 12, resolve: 50, cause: 'resource-leak', tasks: 4 }],
  ])('%s', (path, facts) => {
    const found = records(path)
    expect(found.map(({ kind }) => kind)).toEqual(['incident'])
    expect(said(found[0]!)).toMatchObject(facts)
  })
})

describe('reads the clocks of started, detected, acknowledged, declared, mitigated and resolved:', () => {
  test.each([
    ['fulfilment/2024-10-27-labels-printed-twice.md', '03:30 07:15 - - - 11:40'],
    ['fulfilment/2025-04-09-courier-labels.md', '06:10 06:42 - - - 12:25'],
    ['fulfilment/2026-01-14-stock-counts.md', '08:20 08:50 08:58 - - 11:30'],
    ['payments/2024-09-12-tillbridge-certificate.md', '06:00 06:11 06:14 06:20 07:31 07:38'],
    ['payments/2025-06-17-asking-again-and-again.md', '16:02 16:08 - - 17:12 17:34'],
    ['payments/2025-11-03-checkout-503.md', '14:05 14:13 - 14:20 14:46 14:52'],
    ['platform/2024-11-06 disk full on the log host', '11:20 12:45 12:52 - - 14:05'],
    ['platform/PM-031-orders-db-lock.md', '09:31 09:33 09:35 - 09:56 10:02'],
    ['platform/dns-2025-02-18.txt', '21:14 21:19 21:21 - - 21:40'],
    ['search/search down again.txt', '13:00 13:12 - - - 13:50'],
    ['storefront/2025-08-21-blank-product-pages.md', '10:07 10:19 10:26 - - 11:01'],
    ['storefront/black-friday-2024.md', '09:04 09:05 - - - 10:25'],
  ])('%s', (path, clocks) => {
    expect(MOMENTS.map(name => records(path)[0]!.moments[name]?.value.at.slice(11, 16) ?? '-').join(' ')).toBe(clocks)
  })
})

describe('reads title, day and clocks, causes and number of tasks:', () => {
  test.each([
    ['selfservice/2024-10-09-mail-queue.md', 'Mail queue stuck behind one oversized attachment', '2024-10-09 13:06 13:47 - - - 14:20 +00:00', 'logic-bug', 4],
    ['selfservice/2026-05-12-login-loop.md', 'Login loop for accounts with a plus sign in the address', '2026-05-12 09:02 09:10 - - - 09:49 +00:00', 'bad-deploy', 3],
    ['selfservice/2026-06-18-receipts-twice.md', 'Mailroom sends each receipt twice', '2026-06-18 08:40 09:22 09:30 - 10:58 11:15 +01:00', 'misconfiguration bad-deploy', 4],
    ['selfservice/2026-07-15-returns-portal.md', "Returns portal showed other people's parcels", '2026-07-15 12:10 13:24 - 13:31 13:42 18:30 +00:00', 'logic-bug', 5],
    ['selfservice/2026-10-20-stolen-passwords.md', 'Stolen passwords tried on 2.1 million logins', '2026-10-20 01:30 01:35 01:38 02:05 03:28 04:05 +00:00', 'security-attack', 5],
    ['selfservice/public/2026-07-15-returns-portal.md', "Returns portal showed other people's parcels", '2026-07-15 12:10 13:24 - - - 18:30 +00:00', 'logic-bug', 0],
    ['fulfilment/2024-12-03-scanners-offline.md', 'Hand scanners offline in hall B, picking by paper for a morning', '2024-12-03 07:05 07:30 07:40 - - 10:52 +02:00', 'hardware failover-failure monitoring-gap', 4],
    ['fulfilment/2025-10-26-pickup-slots.md', 'Courier pickup slots an hour off after the clocks went back', '2025-10-26 03:00 06:10 06:25 - - 13:30 +02:00', 'time-and-calendar', 4],
    ['fulfilment/2026-01-22-courier-quotes.md', 'Courier quotes slow, and checkout waited for all of them', '2026-01-22 10:45 11:04 11:09 - 12:58 13:26 +00:00', 'third-party', 5],
    ['payments/2023-12-01-tillbridge-retries.md', 'Our retries kept Tillbridge down for an hour and a half after it had recovered', '2023-12-01 17:20 17:34 - 17:41 20:05 20:25 +01:00', 'retry-storm', 5],
    ['payments/2024-06-19-egress-proxy.md', 'Card authorisations hang behind the new egress proxy', '2024-06-19 10:08 10:30 10:37 - - 12:00 +00:00', 'network', 4],
    ['payments/2025-09-09-wrong-vat.md', 'Invoices to Belgium carried the Dutch VAT for nearly four weeks', '2025-08-14 09:20 08:45 - - - 15:10 +00:00', 'logic-bug', 4],
    ['payments/2026-06-09-gateway-timeout-again.md', "503s at checkout again: the gateway's timeout for Tillbridge was back at 3 s", '2026-06-09 11:32 11:34 11:35 11:38 - 11:51 +00:00', 'misconfiguration', 4],
    ['payments/2026-08-14-retry-storm.md', 'Retry storm on Tillbridge after a 40 s stall', '2026-08-14 09:14 09:15 09:16 - 09:36 09:45 +00:00', 'retry-storm', 5],
    ['platform/PM-027-gateway-chain.md', 'PM-027 Half of the edge-gateway pods served the old certificate chain', '2024-02-11 08:00 08:34 08:36 - - 08:58 +00:00', 'certificate-expiry', 3],
    ['platform/PM-044-redis-sessions.md', 'PM-044 Sessions lost when redis-sessions failed over in mid-afternoon', '2025-07-02 15:12 15:15 15:16 - - 15:38 +00:00', 'database failover-failure monitoring-gap', 5],
    ['platform/PM-052-orders-db-failover.md', 'PM-052 orders-db: planned failover, unplanned eleven minutes', '2026-04-28 02:20 02:21 - - - 02:31 +00:00', 'failover-failure', 4],
    ['platform/PM-055-gateway-certificate.md', 'PM-055 Gateway pods refused the new certificate', '2026-08-24 10:02 09:58 10:00 - - 10:36 +00:00', 'certificate-expiry', 4],
    ['platform/image-resizer-2026-05-20.txt', 'PRODUCT PICTURES MISSING: IMAGE-RESIZER FILLED ITS DISKS', '2026-05-20 07:18 07:21 07:25 - - 08:25 +00:00', 'resource-leak capacity', 4],
    ['platform/incident-log-2025.md#1', 'Firewall rule blocked "union" in product names', '2025-12-09 17:40 - - - - 18:31 +00:00', 'misconfiguration', 2],
    ['platform/incident-log-2025.md#2', 'orders-db ran out of disk behind a replication slot nobody used', '2025-10-14 02:20 02:27 02:30 - - 03:05 +00:00', 'database capacity monitoring-gap', 3],
    ['platform/incident-log-2025.md#3', 'Internal names answered SERVFAIL after the resolver upgrade', '2025-09-23 14:05 14:09 - - - 14:29 +00:00', 'dns bad-deploy', 2],
    ['platform/incident-log-2025.md#4', 'Sessions lost when redis-sessions failed over in mid-afternoon', '2025-07-02 15:12 15:15 - - - 15:38 +00:00', 'database failover-failure', 0],
    ['platform/incident-log-2025.md#5', 'Connection pool to Tillbridge ran dry in the Friday sale', '2025-05-30 18:00 18:06 18:10 - 18:52 20:16 +00:00', 'capacity', 3],
    ['platform/incident-log-2025.md#6', 'Checkout waited for a lock held by the nightly stock export', '2025-03-14 06:40 - 06:55 - - 08:00 +00:00', 'concurrency database monitoring-gap', 2],
    ['platform/incident-log-2025.md#7', 'edge-gateway node dropped new connections, conntrack table full', '2025-01-21 11:32 11:41 11:44 - - 12:10 +00:00', 'misconfiguration', 2],
    ['search/no results for accents (21 july).txt', 'nothing found for words with accents', '2026-07-21 12:40 13:27 - - - 14:15 +00:00', 'misconfiguration operator-action', 3],
    ['search/reindex-2024-04-22.md', 'Search found nothing after the reindex', '2024-04-22 04:10 - - - - 08:20 +00:00', 'operator-action', 3],
    ['search/search slow over christmas.txt', 'search slow over christmas', '2025-12-29 10:15 11:05 - - - 11:40 +00:00', 'unknown monitoring-gap', 3],
    ['storefront/2024-12-20-gift-cards.md', 'Gift card balance check blocks the checkout page', '2024-12-20 08:10 08:26 08:29 - - 11:20 -08:00', 'bad-deploy', 5],
    ['storefront/2026-04-02-free-gift-wrap.md', 'Flag free-gift-wrap emptied the basket page', '2026-04-02 12:00 12:21 12:24 - - 12:38 -07:00', 'feature-flag monitoring-gap', 4],
    ['storefront/black-friday-2025.md', 'Black Friday 2025: everybody could look, nobody could log in', '2025-11-28 09:03 09:05 09:06 - 09:31 09:37 -08:00', 'capacity', 5],
    ['storefront/black-friday-2026.md', 'Black Friday 2026: no courier prices for one person in four', '2026-11-27 09:06 09:07 09:09 - 09:58 10:14 -08:00', 'third-party', 4],
  ])('%s', (place, name, when, causes, tasks) => {
    const { kind, title, moments, ...found } = record(place)
    const clocks = MOMENTS.map(name => moments[name]?.value.at.slice(11, 16) ?? '-').join(' ')
    const at = moments.started!.value.at
    expect([kind, title?.value, `${at.slice(0, 10)} ${clocks} ${at.slice(16)}`, found.causes.map(({ tag }) => tag).join(' '), found.tasks.length]).toEqual(['incident', name, when, causes, tasks])
  })
})

describe('reads severity, who noticed, systems and what ended it:', () => {
  test.each([
    ['selfservice/2024-10-09-mail-queue.md', 'minor | monitoring | mailroom | restart'],
    ['selfservice/2026-05-12-login-loop.md', 'SEV-3 | monitoring | identity | rollback'],
    ['selfservice/2026-06-18-receipts-twice.md', '- | user | mailroom | workaround'],
    ['selfservice/2026-07-15-returns-portal.md', 'SEV-1 | user | returns-portal | fix-forward, workaround'],
    ['selfservice/2026-10-20-stolen-passwords.md', 'SEV-1 | monitoring | identity | rate-limit'],
    ['selfservice/public/2026-07-15-returns-portal.md', '- | user | - | -'],
    ['fulfilment/2024-12-03-scanners-offline.md', 'high | staff | hall B network, hand scanners | replace'],
    ['fulfilment/2025-10-26-pickup-slots.md', '- | staff | parcel-handover | fix-forward, workaround'],
    ['fulfilment/2026-01-22-courier-quotes.md', 'SEV-2 | monitoring | courier-quotes, checkout-api | workaround'],
    ['payments/2023-12-01-tillbridge-retries.md', '- | monitoring | checkout-api, tillbridge | config-fix'],
    ['payments/2024-06-19-egress-proxy.md', 'SEV-2 | monitoring | checkout-api, egress-proxy, tillbridge | traffic-shift'],
    ['payments/2025-09-09-wrong-vat.md', '- | staff | invoicing | config-fix, fix-forward'],
    ['payments/2026-06-09-gateway-timeout-again.md', '- | monitoring | edge-gateway, checkout-api, tillbridge | rollback'],
    ['payments/2026-08-14-retry-storm.md', 'SEV-2 | monitoring | checkout-api, tillbridge | workaround'],
    ['platform/PM-027-gateway-chain.md', '- | user | edge-gateway | restart'],
    ['platform/PM-044-redis-sessions.md', 'P2 | monitoring | redis-sessions, identity, storefront | restart'],
    ['platform/PM-052-orders-db-failover.md', '- | monitoring | orders-db | restart'],
    ['platform/PM-055-gateway-certificate.md', 'P2 | monitoring | edge-gateway | rollback'],
    ['platform/image-resizer-2026-05-20.txt', 'P3 | monitoring | image-resizer, storefront | scale-up, workaround'],
    ['platform/incident-log-2025.md#1', 'P3 | user | edge-gateway | rollback'],
    ['platform/incident-log-2025.md#2', 'P1 | monitoring | orders-db | scale-up, workaround'],
    ['platform/incident-log-2025.md#3', 'P2 | monitoring | CoreDNS, mailroom, catalog-api | workaround'],
    ['platform/incident-log-2025.md#4', 'P2 | monitoring | redis-sessions | -'],
    ['platform/incident-log-2025.md#5', 'P1 | monitoring | checkout-api, tillbridge | scale-up'],
    ['platform/incident-log-2025.md#6', 'P2 | - | orders-db, checkout-api | restart'],
    ['platform/incident-log-2025.md#7', 'P3 | monitoring | edge-gateway | traffic-shift, config-fix'],
    ['search/no results for accents (21 july).txt', '- | monitoring | - | config-fix'],
    ['search/reindex-2024-04-22.md', '- | staff | finder-api, search index | rollback'],
    ['search/search slow over christmas.txt', '- | user | - | restart'],
    ['storefront/2024-12-20-gift-cards.md', 'SEV-2 | monitoring | storefront, gift-cards | rollback'],
    ['storefront/2026-04-02-free-gift-wrap.md', 'SEV-2 | user | storefront | workaround'],
    ['storefront/black-friday-2025.md', 'SEV-1 | monitoring | identity | scale-up, config-fix'],
    ['storefront/black-friday-2026.md', 'SEV-2 | monitoring | courier-quotes, checkout-api | restart, workaround'],
  ])('%s', (place, expected) => {
    const { severity, detectedBy, services, mitigations } = record(place)
    expect([severity?.value, detectedBy?.value, services.map(({ value }) => value).join(', '), mitigations.map(({ tag }) => tag).join(', ')].map(words => words || '-').join(' | ')).toBe(expected)
  })
})

test('the log tells of seven, one of which has a file of its own; another is told to the public as well', () => {
  expect(records('platform/incident-log-2025.md')).toHaveLength(7)
  expect(record('platform/PM-044-redis-sessions.md').title!.value).toContain(record('platform/incident-log-2025.md#4').title!.value)
  expect(record('selfservice/public/2026-07-15-returns-portal.md').title!.value).toBe(record('selfservice/2026-07-15-returns-portal.md').title!.value)
})

test('names the one that contradicts itself', () => {
  expect(records('fulfilment/2026-01-14-stock-counts.md')[0]!.problems.flatMap(({ severity, message }) => (severity === 'note' ? [] : message))).toEqual(['The time to resolve is stated as 2 h, but from started to resolved it is 3 h 10 min.'])
})

test('takes neither the template nor the index for an incident', () => {
  expect(['TEMPLATE.md', 'README.md'].flatMap(records).map(({ kind, other }) => [kind, other?.what])).toEqual([['other', 'template'], ['other', 'index']])
})

describe('reads what it was not:', () => {
  test.each([
    ['payments/2024-09-12-tillbridge-certificate.md', ['firewall change of the evening', 'outage at Tillbridge', 'DNS']],
    ['platform/PM-031-orders-db-lock.md', ["connection leak in yesterday's order-desk release", 'disk latency on the primary']],
    ['selfservice/2024-10-09-mail-queue.md', ['provider', 'log host']],
    ['selfservice/2026-05-12-login-loop.md', ['Cookies', 'redis-sessions']],
    ['selfservice/2026-06-18-receipts-twice.md', ['checkout-api', 'provider']],
    ['selfservice/2026-07-15-returns-portal.md', ['CDN']],
    ['selfservice/2026-10-20-stolen-passwords.md', ["app's last release", 'leak of our own passwords']],
    ['fulfilment/2024-12-03-scanners-offline.md', ["Monday's firmware push to the scanners", 'DHCP server on the warehouse host']],
    ['fulfilment/2025-10-26-pickup-slots.md', ['Hopwell', 'crontab']],
    ['fulfilment/2026-01-22-courier-quotes.md', ['orders-db', 'Tillbridge']],
    ['payments/2023-12-01-tillbridge-retries.md', ["morning's deploy of the basket"]],
    ['payments/2024-06-19-egress-proxy.md', ['Tillbridge', 'DNS']],
    ['payments/2025-09-09-wrong-vat.md', ["accounting's export"]],
    ['payments/2026-06-09-gateway-timeout-again.md', ['Tillbridge']],
    ['payments/2026-08-14-retry-storm.md', ["app's release of the morning", 'checkout-api']],
    ['platform/PM-027-gateway-chain.md', ['CDN', 'wrong clock on the phones']],
    ['platform/PM-044-redis-sessions.md', ['identity', 'attack with stolen passwords']],
    ['platform/PM-055-gateway-certificate.md', ['certificate', 'clock skew on the new nodes']],
    ['platform/image-resizer-2026-05-20.txt', ['Object storage', 'deploy of Monday']],
    ['platform/incident-log-2025.md#1', ['catalog-api']],
    ['platform/incident-log-2025.md#2', ['runaway query']],
    ['platform/incident-log-2025.md#3', ['empty DNS zone']],
    ['platform/incident-log-2025.md#5', ['gateway']],
    ['platform/incident-log-2025.md#6', ['migration']],
    ['platform/incident-log-2025.md#7', ['load balancer']],
    ['search/reindex-2024-04-22.md', ['finder-api', 'Elasticsearch']],
    ['storefront/2024-12-20-gift-cards.md', ['checkout-api', "CDN's new route to the west coast"]],
    ['storefront/2026-04-02-free-gift-wrap.md', ['redis-sessions']],
    ['storefront/black-friday-2025.md', ['attack', 'redis-sessions']],
    ['storefront/black-friday-2026.md', ['Tillbridge']],
  ])('%s', (place, expected) => {
    expect(record(place).falseLeads.map(({ text }) => text.value)).toEqual(expected)
  })
})

test.each([
  ['payments/2024-09-12-tillbridge-certificate.md', ['checkout-api', 'refund-worker', 'tillbridge']],
  ['payments/2025-11-03-checkout-503.md', ['edge-gateway', 'checkout-api', 'tillbridge']],
  ['platform/dns-2025-02-18.txt', ['catalog-api', 'checkout-api', 'mailroom']],
  ['storefront/2025-08-21-blank-product-pages.md', ['storefront', 'catalog-api']],
  ['fulfilment/2026-01-14-stock-counts.md', ['stock-sync', 'catalog-api']],
])('%s names the systems %j', (path, services) => {
  expect(records(path)[0]!.services.map(({ value }) => value)).toEqual(services)
})

describe('names its people, and begins with what happened:', () => {
  test.each([
    ['payments/2024-09-12-tillbridge-certificate.md', ['Jonas Lindqvist', 'Ines Okafor'], 'From 06:00 to 07:38 UTC on 12 September 2024 no card'],
    ['payments/2025-06-17-asking-again-and-again.md', ['Hannah Brandt'], 'Tillbridge got slow for three minutes, and we kept them'],
    ['payments/2025-11-03-checkout-503.md', ['Ines Okafor'], 'On Monday afternoon, 3 November 2025, one confirm in six'],
    ['platform/PM-031-orders-db-lock.md', ['Yusuf Demir'], 'Between 09:31 and 10:02 UTC customers could not place an'],
    ['platform/2024-11-06 disk full on the log host', ['Priya Nair'], 'From 11:20 until 14:05 no order confirmation left the'],
    ['platform/dns-2025-02-18.txt', ['Y. Demir'], 'The zone internal.larkfield was rebuilt at 21:14 and came'],
    ['storefront/2025-08-21-blank-product-pages.md', ['Maya Ortiz', 'Devon Park'], 'We turned on the new image gallery for 5% of visitors. It'],
    ['storefront/black-friday-2024.md', ['Maya Ortiz'], 'On Friday, November 29, 2024 at 9:00 AM Pacific time the'],
    ['fulfilment/2024-10-27-labels-printed-twice.md', ['Thandi Mokoena'], 'In the night to Sunday 27 October 2024 the job that sends'],
    ['fulfilment/2025-04-09-courier-labels.md', ['Sipho Dlamini'], 'Between 06:10 and 12:25 we could not print a single label'],
    ['fulfilment/2026-01-14-stock-counts.md', ['Sipho Dlamini'], 'stock-sync stopped working for 2 hours. The shop went on'],
    ['search/search down again.txt', [], 'search box gave nothing, or took for ever. outage from'],
  ])('%s', (path, people, opening) => {
    const [record] = records(path)
    expect(record!.people.map(({ value }) => value)).toEqual(people)
    expect(record!.summary?.value.slice(0, opening.length)).toBe(opening)
  })
})
