// The sample archive, read from end to end: what a newcomer sees first must be right.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from '../ingest/parse.ts'
import type { PostmortemRecord } from '../ingest/record.ts'

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
    ['platform/dns-2025-02-18.txt', { started: '2025-02-18T21:14+00:00', resolve: 26, cause: 'dns', tasks: 4 }],
    ['storefront/2025-08-21-blank-product-pages.md', { started: '2025-08-21T10:07-07:00', resolve: 54, cause: 'feature-flag', tasks: 5 }],
    ['storefront/black-friday-2024.md', { started: '2024-11-29T09:04-08:00', detect: 1, resolve: 81, cause: 'capacity', tasks: 5 }],
    ['fulfilment/2024-10-27-labels-printed-twice.md', { started: '2024-10-27T03:30+02:00', detect: 225, resolve: 490, cause: 'time-and-calendar', tasks: 4 }],
    ['fulfilment/2026-01-14-stock-counts.md', { started: '2026-01-14T08:20+02:00', detect: 30, resolve: 190, cause: 'unhandled-exception', tasks: 3 }],
    ['search/search down again.txt', { started: '2026-03-05T13:00+00:00', detect: 12, resolve: 50, cause: 'resource-leak', tasks: 4 }],
  ])('%s', (path, facts) => {
    const found = records(path)
    expect(found.map(({ kind }) => kind)).toEqual(['incident'])
    expect(said(found[0]!)).toMatchObject(facts)
  })
})

test('names the one that contradicts itself', () => {
  expect(records('fulfilment/2026-01-14-stock-counts.md')[0]!.problems.map(({ message }) => message)).toEqual(['The time to resolve is stated as 2 h (“stock-sync stopped working for 2 hours.”, line 11), but from started to resolved it is 3 h 10 min (“08:20 impact starts: messages from the scanners now carry a…”, line 17; “11:30 resolved: the queue is empty, all counts agree with th…”, line 24).'])
})

test('takes neither the template nor the index for an incident', () => {
  expect(['TEMPLATE.md', 'README.md'].flatMap(records).map(({ kind, other }) => [kind, other?.what])).toEqual([['other', 'template'], ['other', 'index']])
})

test('reads a table of tasks with owner, due date, ticket and state', () => {
  const { tasks } = records('payments/2024-09-12-tillbridge-certificate.md')[0]!
  expect(tasks.map(({ owner, due, ticket, status }) => [owner?.value, due?.value, ticket?.value, status?.value])).toEqual([
    ['Jonas Lindqvist', '2024-10-31', 'PAY-812', 'done'],
    ['Yusuf Demir', '2024-10-15', 'PAY-813', 'done'],
    ['Ines Okafor', '2024-11-30', 'PAY-814', 'open'],
    ['Hannah Brandt', '2025-01-31', 'PAY-815', 'in-progress'],
  ])
})
