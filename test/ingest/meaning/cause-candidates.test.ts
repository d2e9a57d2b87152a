import { expect, test } from 'vitest'
import { candidates } from '../../../ingest/meaning/cause-candidates.ts'
import { readMarkdown } from '../../../ingest/read/markdown.ts'

const documentOf = (source: string) => ({ path: 'a.md', format: 'markdown', source, start: 0, end: source.length, fields: [], blocks: readMarkdown(source) })
const worths = (source: string) => candidates(documentOf(source)).map(({ tag, worth }) => [tag.id, Math.round(worth * 100)])

test('an entry with its time, under no heading, is worth what a timeline tells', () => {
  expect(worths('The report server ran out of memory.')).toEqual([['capacity', 30]])
  expect(worths('- 14:05 The report server ran out of memory.')).toEqual([['capacity', 20]])
})

test('an instruction tells no cause', () => {
  expect(worths('Add an index, as without an index the query is slow.')).toEqual([])
  expect(worths('## Root cause\n\nPatch 12 left the table without an index.')).not.toEqual([])
})

test.each([
  ['write /var/lib/till/31: no space left on device', true],
  ['read tcp 10.1.1.1:33->10.2.2.2:443: out of memory', true],
  ['host-3 has no space left', true],
  ['Host the map on till-2, as it has no space left', false],
  ['Write to disk 2: there is no space left', false],
  ['raise memory/cpu: tills ran out of memory under load', false],
  ['bump node-14: it ran out of memory', false],
])('a call that failed or a host is no instruction: %s', (line, tells) => {
  expect(worths(line).some(([tag]) => tag === 'capacity')).toBe(tells)
})

test('what carried the failure on stands on the side of the effect, and is told all the same', () => {
  const told = worths('## Root cause\n\nA slow till caused a chain reaction.')
  expect(told.find(([tag]) => tag === 'cascading-failure')).toEqual(['cascading-failure', 68])
})
