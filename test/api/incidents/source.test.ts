import { expect, test } from 'vitest'
import { shownSource } from '../../../api/incidents/source.ts'

const shown = (text: string, start = 0, end = text.length) => shownSource({ path: 'x.md', incident: 1, format: 'markdown', start, end, line: 1, lines: 1 }, text)

test('every run says what stands at its place in the source', () => {
  const text = '# Basket emptied\n\nWe **rolled back** the `basket` [release](https://git.example.org/7) at 10:40.\n\n- [x] Add an alert\n'
  const { blocks } = shown(text)
  expect(blocks.map(({ kind, line }) => [kind, line])).toEqual([['heading', 1], ['paragraph', 3], ['item', 5]])
  expect(blocks[1]!.runs.map(({ text, style, href }) => [text, style ?? 'plain', ...(href ? [href] : [])])).toEqual([
    ['We ', 'plain'], ['rolled back', 'strong'], [' the ', 'plain'], ['basket', 'code'], [' ', 'plain'], ['release', 'link', 'https://git.example.org/7'], [' at 10:40.', 'plain'],
  ])
  for (const run of blocks.flatMap(({ runs }) => runs)) expect(text.slice(run.start, run.end)).toBe(run.text)
})

test('a table shows its cells', () => {
  const { blocks } = shown('| Time | What |\n|---|---|\n| 10:00 | It **began** |\n')
  expect(blocks.map(({ header = false, runs, cells }) => [header, runs, cells!.map(cell => cell.map(({ text }) => text).join(''))])).toEqual([
    [true, [], ['Time', 'What']], [false, [], ['10:00', 'It began']],
  ])
})

test('only the part of the file that is the incident', () => {
  const text = '# One\n\nFirst.\n\n# Two\n\nSecond.\n', start = text.indexOf('# Two')
  expect(shown(text, start).blocks.map(({ runs }) => runs[0]!.text)).toEqual(['Two', 'Second.'])
})

test('a link that would run something is text', () => {
  const { blocks } = shown('[a](vbscript:x) [b](<javascript:alert(1)>) [c](mailto:ops@example.org) [d](./other.md)')
  expect(blocks[0]!.runs.filter(({ href }) => href).map(({ href }) => href)).toEqual(['mailto:ops@example.org'])
})

test('a script is text', () => {
  expect(shown('Before\n\n<script>alert(1)</script>\n\nAfter\n').blocks.flatMap(({ runs }) => runs.map(({ text }) => text)).join('\n')).toContain('<script>alert(1)</script>')
})

test('a page is shown as its words, each at its place between the tags', () => {
  const text = '<script>track("pool")</script><h1>Basket emptied</h1>\n<p>The shop&rsquo;s <b>pool</b> &lt;a&gt;</p>'
  const { blocks } = shownSource({ path: 'x.html', incident: 1, format: 'html', start: 0, end: text.length, line: 1, lines: 2 }, text)
  expect(blocks.map(({ kind, line, runs }) => [kind, line, runs.map(({ text }) => text).join('')])).toEqual([['heading', 1, 'Basket emptied'], ['paragraph', 2, 'The shop’s pool <a>']])
  expect(blocks[1]!.runs.map(run => text.slice(run.start, run.end))).toEqual(['The shop&', 's ', 'pool', ' &', 'a&'])
})
