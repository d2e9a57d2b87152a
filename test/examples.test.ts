// The sample archive, read from end to end: what a newcomer sees first must be right.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from '../ingest/parse.ts'
import { MOMENTS, type PostmortemRecord } from '../ingest/record.ts'

const ARCHIVE = join(import.meta.dirname, '../examples/archive')
const records = (path: string) => parse(path, readFileSync(join(ARCHIVE, path), 'utf8'))

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
    ['storefront/black-friday-2024.md', { started: '2024-11-29T09:04-08:00', detect: 1, resolve: 81, cause: 'capacity', tasks: 5 }],
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

test('names the one that contradicts itself', () => {
  expect(records('fulfilment/2026-01-14-stock-counts.md')[0]!.problems.flatMap(({ severity, message }) => (severity === 'note' ? [] : message))).toEqual(['The time to resolve is stated as 2 h, but from started to resolved it is 3 h 10 min.'])
})

test('takes neither the template nor the index for an incident', () => {
  expect(['TEMPLATE.md', 'README.md'].flatMap(records).map(({ kind, other }) => [kind, other?.what])).toEqual([['other', 'template'], ['other', 'index']])
})

describe('reads who, by when, where tracked and how far of every task:', () => {
  test.each([
    ['payments/2024-09-12-tillbridge-certificate.md', [
      ['Jonas Lindqvist', '2024-10-31', 'PAY-812', 'done'],
      ['Yusuf Demir', '2024-10-15', 'PAY-813', 'done'],
      ['Ines Okafor', '2024-11-30', 'PAY-814', 'open'],
      ['Hannah Brandt', '2025-01-31', 'PAY-815', 'in-progress'],
    ]],
    ['payments/2025-06-17-asking-again-and-again.md', [
      ['Tom Varga', '2025-07-15', 'PAY-1002', 'done'],
      ['Priya Nair', '2025-08-31', 'PAY-1003', 'open'],
      ['Priya Nair', null, null, 'done'],
      [null, null, null, 'open'],
      ['Hannah', null, null, 'done'],
    ]],
    ['payments/2025-11-03-checkout-503.md', [
      ['Tom', '2026-03-03', null, null],
      [null, null, null, null],
      ['Priya', null, null, 'done'],
      ['Ines', null, null, 'done'],
      ['Yusuf', null, 'LM-4410', 'wont-do'],
    ]],
    ['platform/PM-031-orders-db-lock.md', [
      ['Yusuf Demir', '2024-06-07', 'PLAT-377', 'done'],
      ['Priya Nair', '2024-06-30', 'PLAT-378', 'done'],
      ['Yusuf Demir', '2024-06-30', 'PLAT-379', 'open'],
      [null, null, 'PLAT-380', 'open'],
    ]],
    ['platform/2024-11-06 disk full on the log host', [
      ['Priya', '2024-11-20', null, 'done'],
      ['Yusuf', '2024-12-15', null, null],
      ['Tom', null, null, 'in-progress'],
      [null, null, null, null],
    ]],
    ['platform/dns-2025-02-18.txt', [
      ['Y. Demir', '2025-02-25', null, 'done'],
      ['P. Nair', null, null, 'done'],
      ['inventory team', null, null, 'open'],
      [null, null, null, 'wont-do'],
    ]],
    ['storefront/2025-08-21-blank-product-pages.md', [
      ['@devon', '2025-08-29', 'SHOP-2291', 'done'],
      ['@devon', '2025-09-05', 'SHOP-2292', 'done'],
      ['@maya', '2025-09-30', 'SHOP-2293', 'open'],
      ['@lena', '2025-10-15', 'SHOP-2294', 'open'],
      [null, null, null, 'open'],
    ]],
    ['storefront/black-friday-2024.md', [
      ['Maya Ortiz', '2025-03-31', null, null],
      ['Tom Varga', '2025-10-15', null, null],
      ['Priya Nair', '2025-01-31', null, 'done'],
      ['Priya Nair', '2025-09-15', null, null],
      [null, null, null, 'wont-do'],
    ]],
    ['fulfilment/2024-10-27-labels-printed-twice.md', [
      ['Thandi Mokoena', '2024-10-28', null, 'done'],
      ['Sipho Dlamini', '2024-12-15', null, 'done'],
      ['Sipho Dlamini', '2025-02-28', null, 'open'],
      [null, null, null, 'open'],
    ]],
    ['fulfilment/2025-04-09-courier-labels.md', [
      ['Thandi Mokoena', '2025-04-25', null, 'done'],
      ['Thandi Mokoena', null, null, 'done'],
      ['Sipho Dlamini', '2025-06-30', null, null],
      [null, null, null, 'wont-do'],
    ]],
    ['fulfilment/2026-01-14-stock-counts.md', [
      ['Sipho Dlamini', '2026-02-15', 'STOCK-88', 'done'],
      ['Maya Ortiz', '2026-03-31', 'STOCK-89', null],
      ['Pieter Botha', null, 'STOCK-90', null],
    ]],
    ['search/search down again.txt', [
      ['lena', null, null, 'done'],
      [null, null, null, 'open'],
      ['lena', null, null, 'open'],
      [null, null, null, 'open'],
    ]],
  ])('%s', (path, expected) => {
    const { tasks } = records(path)[0]!
    expect(tasks.map(({ owner, due, ticket, status }) => [owner, due, ticket, status].map(fact => fact?.value ?? null))).toEqual(expected)
  })
})

test('ends the words of a task where owner, date and state begin', () => {
  const words = (path: string) => records(path)[0]!.tasks.map(({ text }) => text.value)
  expect(words('payments/2025-11-03-checkout-503.md')).toEqual([
    'Refuse a gateway config that lowers a timeout without a review',
    'Alert on upstream timeouts per cluster, not only on 5xx',
    'Put the 30 s back by hand and ship it as v43',
    'Write down what each upstream needs, beside its timeout',
    'Roll gateway config to one pod first',
  ])
  expect(words('fulfilment/2025-04-09-courier-labels.md')).toEqual([
    'Count labels per quarter of an hour and page when there are none in working hours.',
    'Ask Hopwell for a contact who answers before nine.',
    'When a provider announces a new version, switch within a month, not at the last day.',
    'Keep a second courier ready for small parcels, so that a day like this costs an hour.',
  ])
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
