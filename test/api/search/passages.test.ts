import { expect, test } from 'vitest'
import { passages } from '../../../api/search/passages.ts'
import { CONCEPTS } from '../../../api/search/understand.ts'
import { textLines } from '../../../text/lines.ts'
import { toldOf } from '../../../text/told.ts'

const TEXT = `# Checkout down

## What happened
- The **connection pool** of [checkout](https://example.test) was exhausted.
Nothing to see here.
The certificates had nothing to do with it.

## Root cause
A connection leak, see \`pool.ts\`.
`
const filesOf = (text: string, first: number) => [{ numbers: toldOf(textLines(text, first), CONCEPTS, true).numbers, lines: '\n'.repeat(first - 1) + text, asInFile: true }]
const worth = new Map([['connect', 2], ['pool', 2], ['leak', 3], ['=connection-pool', 1]])

test('the lines that carry the words, each for what those before did not show, with section and line number', () => {
  const found = passages(filesOf(TEXT, 10), worth)
  expect(found.map(({ text, line, section }) => [text, line, section])).toEqual([
    ['A connection leak, see pool.ts.', 18, 'Root cause'],
    ['The connection pool of checkout was exhausted.', 13, 'What happened'],
  ])
})

test('marks words as they stand in the line, and meanings where the word is another', () => {
  const [first] = passages(filesOf('Pods were OOMKilled by memory limits', 1), new Map([['memori', 1], ['=memory', 1]]))
  expect(first!.marks.map(({ start, end, kind }) => [first!.text.slice(start, end), kind])).toEqual([['OOMKilled', 'meaning'], ['memory', 'word']])
})

test('a line that adds hardly anything is not shown', () => {
  const text = 'The spooler of the till jammed.\nA page was sent.\nThe printer was cold.'
  expect(passages(filesOf(text, 1), new Map([['spooler', 6], ['till', 4], ['page', 0.9], ['printer', 2]])).map(({ line }) => line)).toEqual([1, 3])
})

test('no passage where no line has a word', () => {
  expect(passages(filesOf(TEXT, 1), new Map([['zebra', 1]]))).toEqual([])
  expect(passages(filesOf('', 1), worth)).toEqual([])
})

test('a giant line is cut around its first mark, the marks moved along', () => {
  const [passage] = passages(filesOf(`${'noise '.repeat(200)}pool ${'noise '.repeat(200)}`, 1), worth)
  expect(passage!.text).toMatch(/^…(noise )+pool (noise )+\w*…$/)
  expect(passage!.text.length).toBeLessThan(310)
  expect(passage!.marks.map(({ start, end }) => passage!.text.slice(start, end))).toEqual(['pool'])
})

test('a giant line without a blank is cut too', () => {
  const [passage] = passages(filesOf(`${'-'.repeat(2_000)}pool${'-'.repeat(2_000)}`, 1), worth)
  expect(passage!.text).toBe(`…${'-'.repeat(60)}pool${'-'.repeat(236)}…`)
})

test('of an incident that is told in several files, each line with its path, and no section of another file', () => {
  const inFile = (path: string, text: string) => ({ ...filesOf(text, 1)[0]!, path })
  const found = passages([...filesOf('# Tills down\n\n## Cause', 1), inFile('actions.md', 'Alert on the pool'), inFile('timeline.md', '\n- 10:02 tills **empty**')], new Map([['pool', 1], ['empti', 2]]))
  expect(found.map(({ path, line, section }) => [path, line, section])).toEqual([['timeline.md', 2, null], ['actions.md', 1, null]])
})

test('markup in a document is text', () => {
  expect(passages(filesOf('pool <script>alert(1)</script> & more', 1), worth)[0]!.text).toBe('pool alert(1) & more')
})
