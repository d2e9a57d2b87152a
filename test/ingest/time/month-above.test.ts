import { expect, test } from 'vitest'
import { parse } from '../../../ingest/parse.ts'

const incident = (heading: string, times = 'Between 10:00 and 11:00 UTC') => `### ${heading}\n\nSummary of impact: ${times} customers could not pay.\n\nRoot cause: a full disk on the database of the orders.\n\n`
const started = (source: string, path = 'log.md') => parse(path, source).map(({ moments }) => moments.started?.value.at)

test('a day without a year stands under the heading of its month', () => {
  expect(started(`# History\n\n## May 2024\n\n${incident('5/7 Carts lost')}${incident('31/5 Slow checkout')}## April 2024\n\n${incident('4/4 Search gone')}`)).toEqual(['2024-05-07T10:00+00:00', '2024-05-31T10:00+00:00', '2024-04-04T10:00+00:00'])
})

test('a date without a year has that of the heading above, not of the name of the file', () => {
  expect(started(`# History\n\n## Q1 2024 (January to March)\n\n${incident('2/12 Carts lost', 'Between 10:00 and 11:00 UTC on February 11')}## Q4 2023\n\n${incident('12/4 Search gone', 'Between 10:00 and 11:00 UTC on December 4')}`, '2022.09-2024.03.md')).toEqual(['2024-02-11T10:00+00:00', '2023-12-04T10:00+00:00'])
})

test.each([
  ['another month', `# History\n\n## May 2024\n\n${incident('6/7 Carts lost')}${incident('6/8 Search gone')}`],
  ['no month', `# History\n\n## 2024\n\n${incident('6/7 Carts lost')}${incident('6/8 Search gone')}`],
])('under %s the day stays unknown', (_, source) => {
  expect(started(source)).toEqual(['10:00', '10:00'])
})
