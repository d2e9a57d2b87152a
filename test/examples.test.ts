// The sample archive, read from end to end: what a newcomer sees first must be right.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from '../ingest/parse.ts'
import type { PostmortemRecord } from '../ingest/record.ts'

const ARCHIVE = join(import.meta.dirname, '../examples/archive')
const records = (path: string) => parse(path, readFileSync(join(ARCHIVE, path), 'utf8'))

/** What matters of a record, in a line. */
const said = ({ moments, durations, causes, tasks }: PostmortemRecord) => [moments.started?.value.at, durations.detect?.value, durations.resolve?.value, causes[0]?.tag, tasks.length]

describe('reads beginning, minutes to detect and to resolve, first cause and number of tasks:', () => {
  test.each([
    ['payments/2024-09-12-tillbridge-certificate.md', ['2024-09-12T06:00+00:00', 11, 98, 'certificate-expiry', 4]],
    ['payments/2025-06-17-asking-again-and-again.md', ['2025-06-17T16:02+02:00', 6, 92, 'retry-storm', 5]],
    ['payments/2025-11-03-checkout-503.md', ['2025-11-03T14:05+00:00', 8, 47, 'misconfiguration', 5]],
    ['platform/PM-031-orders-db-lock.md', ['2024-05-28T09:31+00:00', 2, 31, 'schema-migration', 4]],
    ['platform/dns-2025-02-18.txt', ['2025-02-18T21:14+00:00', undefined, 26, 'dns', 4]],
    ['storefront/2025-08-21-blank-product-pages.md', ['2025-08-21T10:07-07:00', undefined, 54, 'feature-flag', 5]],
    ['storefront/black-friday-2024.md', ['2024-11-29T09:04-08:00', 1, 81, 'capacity', 5]],
    ['fulfilment/2024-10-27-labels-printed-twice.md', ['2024-10-27T03:30+02:00', 225, 490, 'time-and-calendar', 4]],
    ['fulfilment/2026-01-14-stock-counts.md', ['2026-01-14T08:20+02:00', 30, 190, 'unhandled-exception', 3]],
    ['search/search down again.txt', ['2026-03-05T13:00+00:00', 12, 50, 'resource-leak', 4]],
  ])('%s', (path, facts) => {
    const found = records(path)
    expect(found.map(({ kind }) => kind)).toEqual(['incident'])
    expect(said(found[0]!)).toEqual(facts)
  })
})

test('names the one that contradicts itself', () => {
  expect(records('fulfilment/2026-01-14-stock-counts.md')[0]!.problems.map(({ message }) => message)).toEqual(['The time to resolve is stated as 2 h, but from started to resolved it is 3 h 10 min.'])
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
