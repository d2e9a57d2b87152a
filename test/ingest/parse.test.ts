import { expect, test } from 'vitest'
import { parse, readAll } from '../../ingest/parse.ts'

const linesOf = (source: string) => parse('a.md', source).map(record => [record.source.line, record.source.lines])

test('the lines of a file are counted as an editor counts them, its last line end being none', () => {
  expect(linesOf('# Baskets down')).toEqual([[1, 1]])
  expect(linesOf('# Baskets down\n\nAll were empty.\n')).toEqual([[1, 3]])
})

test('an incident of a log has its own lines', () => {
  const incident = (day: string) => `## 2024-05-${day} Baskets down\n\nImpact: none could pay.\n\nRoot cause: a full disk.\n`
  expect(linesOf(`${incident('03')}\n${incident('01')}`)).toEqual([[1, 5], [7, 5]])
})

test('of files that are read at once each tells its own incidents', () => {
  const files = ['# Carts lost\n\nStarted: 2024-05-03 10:00 UTC', '# Log\n\n## Outage 1: 3 May 2024\n\nCause: a full disk\n\nImpact: no mail\n\n## Outage 2: 4 May 2024\n\nCause: a bad deploy\n\nImpact: no search', '# Tills down\n\nStarted: 2024-05-05 12:00 UTC']
  const read = readAll(files.map((text, i) => ({ path: `${i}.md`, text, problems: [], around: {}, beside: [] })))
  expect(read.map(({ parts }) => parts.map(({ record: { source, title, moments } }) => `${source.path} ${source.incident}, line ${source.line}: ${title?.value}, ${moments.started?.value.at}`))).toEqual([
    ['0.md 1, line 1: Carts lost, 2024-05-03T10:00+00:00'],
    ['1.md 1, line 3: Outage 1: 3 May 2024, 2024-05-03', '1.md 2, line 9: Outage 2: 4 May 2024, 2024-05-04'],
    ['2.md 1, line 1: Tills down, 2024-05-05T12:00+00:00'],
  ])
})
