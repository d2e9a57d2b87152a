import { expect, test } from 'vitest'
import { readDocument } from '../../ingest/read/format.ts'
import { parse } from '../../ingest/parse.ts'
import { split } from '../../ingest/split.ts'

const read = (path: string, source: string) => parse(path, source).map(({ kind, moments: { started, resolved }, durations }) => [kind, started?.value.at, resolved?.value.at, durations.resolve?.value])
const parts = (path: string, source: string) => {
  const { document } = readDocument(path, source)
  return split(document).map(({ start, end }) => source.slice(start, end))
}

test('each row of a table that says when and how long is an incident', () => {
  const source = '# Outages\n\n| No | Date | Duration | Cause |\n|---|---|---|---|\n| 1 | 2024-05-03 22:15 | 5 min | Two switches lost power |\n| 2 | 2024-07-26 15:10 | 10 min | Names not resolved |\n\n## Wiring\n\nNothing is doubled.\n'
  expect(read('net.md', source)).toEqual([['incident', '2024-05-03T22:15', undefined, 5], ['incident', '2024-07-26T15:10', undefined, 10]])
  expect(parse('net.md', source).map(({ title }) => title?.value)).toEqual(['Two switches lost power', 'Names not resolved'])
  expect(parts('net.md', source)[1]).toBe('| 2 | 2024-07-26 15:10 | 10 min | Names not resolved |')
})

test('each item that opens with its day is one, with what hangs on it', () => {
  const source = '# Incident log\n\n- 2024-03-01: The till was down for 2 hours.\n  - A fuse had blown.\n- 2024-04-12: The shop was unreachable for 20 minutes.\n- 2024-07-09: Printing failed for 30 minutes.\n'
  expect(read('log.md', source)).toEqual([['incident', '2024-03-01', undefined, 120], ['incident', '2024-04-12', undefined, 20], ['incident', '2024-07-09', undefined, 30]])
  expect(parts('log.md', source)[0]).toContain('A fuse had blown.')
})

test('each line of a table that has lost its columns is one', () => {
  expect(read('downtime.txt', 'from to length reason\n\n2024-03-01 2024-03-03 3 days the disk failed and the shop was down\n\n2024-04-12 2024-04-14 3 days the till crashed\n\n2024-07-09 2024-07-10 2 days the shop was unreachable\n'))
    .toEqual([['incident', '2024-03-01', '2024-03-03', undefined], ['incident', '2024-04-12', '2024-04-14', undefined], ['incident', '2024-07-09', '2024-07-10', undefined]])
})

test('a row is called by what happened, not by how long it took, and each begins on its day', () => {
  const source = '# Outages\n\n| Date | Duration | What |\n|---|---|---|\n| 2024-05-03 10:15 UTC | 2 hours 30 minutes | The till crashed after the upgrade |\n| 2024-06-08 | 20 minutes | Same again, the till failed |\n'
  expect(parse('log.md', source).map(({ title, moments: { started } }) => [title?.value, started?.value.at])).toEqual([['The till crashed after the upgrade', '2024-05-03T10:15+00:00'], ['Same again, the till failed', '2024-06-08']])
})

test.each([
  ['the course of one incident', 'outages.md', '# Outages of the till\n\n## Timeline\n\n- 2024-03-01: The till failed.\n- 2024-03-05: It failed again.\n- 2024-03-09: The outage was over.\n'],
  ['an account with sections', 'issues.md', '# Issues\n\n## Summary\n\nThe till failed twice.\n\n## Impact\n\n| Date | Duration | Reason |\n|---|---|---|\n| 2024-05-03 | 20 minutes | Till down |\n| 2024-05-10 | 35 minutes | Till down |\n'],
  ['the course of what its title names', 'till.md', '# Till issues\n\n- 2024-03-01: The till failed.\n- 2024-03-05: Its fuse failed.\n- 2024-03-09: Its plug failed.\n'],
  ['what fails again', 'outages.md', '# Outages\n\n- 2024-03-01: The till failed.\n- 2024-03-05: It failed again.\n- 2024-03-09: Its plug failed.\n'],
  ['what ends with the last', 'outages.md', '# Outages\n\n- 2024-03-01: The till failed.\n- 2024-03-05: Its fuse failed.\n- 2024-03-09: We found the plug and fixed it, the outage is over.\n'],
  ['rows of no failures', 'outages.md', '# Outages\n\n| Date | Duration | Users affected |\n|---|---|---|\n| 2024-05-03 | 5 min | 1200 |\n| 2024-05-10 | 10 min | 3100 |\n'],
  ['days in a row', 'outages.md', '# Outages\n\n- 2024-03-01: The till failed.\n- 2024-03-02: It failed again.\n- 2024-03-03: The outage was over.\n'],
  ['what calls itself no log', 'till.md', '# The till\n\n- 2024-03-01: The till failed.\n- 2024-04-05: It failed again.\n- 2024-07-09: It failed for good.\n'],
  ['rows of one day', 'outages.md', '# Outages\n\n| Date | Duration | What |\n|---|---|---|\n| 2024-05-03 | 5 min | Till down |\n| 2024-05-03 | 10 min | Till down |\n'],
  ['no failures', 'log.md', '# Log\n\n- 2024-03-01: Bought a till.\n- 2024-04-05: Painted it.\n- 2024-07-09: Sold it.\n'],
])('takes nothing apart that is %s', (_, path, source) => {
  expect(split(readDocument(path, source).document)).toHaveLength(1)
})
