import { expect, test } from 'vitest'
import { parse } from '../../ingest/parse.ts'

const linesOf = (source: string) => parse('a.md', source).map(record => [record.source.line, record.source.lines])

test('the lines of a file are counted as an editor counts them, its last line end being none', () => {
  expect(linesOf('# Baskets down')).toEqual([[1, 1]])
  expect(linesOf('# Baskets down\n\nAll were empty.\n')).toEqual([[1, 3]])
})

test('an incident of a log has its own lines', () => {
  const incident = (day: string) => `## 2024-05-${day} Baskets down\n\nImpact: none could pay.\n\nRoot cause: a full disk.\n`
  expect(linesOf(`${incident('03')}\n${incident('01')}`)).toEqual([[1, 5], [7, 5]])
})
