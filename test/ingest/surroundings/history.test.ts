import { expect, test } from 'vitest'
import { boxIn, historian, tickedOnce, type Histories } from '../../../ingest/surroundings/history.ts'

/** 2024-05-01T00:00Z, and the days after it. */
const day = (n: number) => 1714521600 + n * 86_400
const at = (n: number) => new Date(day(n) * 1000).toISOString()

function told(lines: string[], { isShallow = false, before = [] }: { isShallow?: boolean; before?: string[] } = {}): { [path: string]: unknown } {
  const histories: Histories = new Map()
  for (const log of [before, lines]) {
    const { line, end } = historian(histories, isShallow)
    for (const text of log) line(text)
    end()
  }
  return Object.fromEntries(histories)
}
const added = (path: string, ...lines: string[]) => [`diff --git a/${path} b/${path}`, 'new file mode 100644', '--- /dev/null', `+++ b/${path}`, '@@ -0,0 +1 @@', ...lines.map(line => `+${line}`)]
const changed = (path: string, ...hunk: string[]) => [`diff --git a/${path} b/${path}`, `--- a/${path}`, `+++ b/${path}`, '@@ -1 +1 @@', ...hunk]
const FIRST = [`commit ${day(0)} `, ...added('a.md', '- [ ] Add an alert', '- [x] Roll back')]

test.each([
  ['- [ ] Add an alert', { isTicked: false, item: 'add an alert' }],
  ['  * [x] **Add** an `alert`', { isTicked: true, item: 'add an alert' }],
  ['2. [X] Add an alert', { isTicked: true, item: 'add an alert' }],
  ['** [*] Add an alert', { isTicked: true, item: 'add an alert' }],
  ['- ☑ Add an alert', { isTicked: true, item: 'add an alert' }],
  ['- ☐ Add an alert', { isTicked: false, item: 'add an alert' }],
  ['> - [ ] Add an alert', { isTicked: false, item: 'add an alert' }],
  ['- [link](x) to an alert', null],
  ['[x] marks the spot', null],
])('of %j the box is %j', (line, box) => expect(boxIn(line)).toEqual(box))

test('a file is known since it was added; a box that was ticked when it was written has no day', () => {
  expect(told(FIRST)).toEqual({ 'a.md': { added: at(0), ticked: {} } })
})

test('a box was ticked by the commit that ticked it, also while it was reworded or moved to another list', () => {
  expect(told([...FIRST, `commit ${day(2)} 1f`, ...changed('a.md', '-- [ ] Add an alert', '+- [x] Add an alert')])).toEqual({ 'a.md': { added: at(0), ticked: { 'add an alert': at(2) } } })
  expect(told([...FIRST, `commit ${day(2)} 1f`, ...changed('a.md', '-- [ ] Add an alert', '+- [x] Add an alert (PR 12)')])).toEqual({ 'a.md': { added: at(0), ticked: { 'add an alert pr 12': at(2) } } })
  expect(told([...FIRST, `commit ${day(2)} 1f`, ...changed('a.md', '-- [ ] Add an alert', '@@ -9,0 +9 @@', '+- [x] Add an alert')])).toEqual({ 'a.md': { added: at(0), ticked: { 'add an alert': at(2) } } })
})

test('where two boxes are called the same none has a day, wherever they stand', () => {
  const ticked = { 'add an alert': at(2), 'buy a till': at(3) }
  expect(tickedOnce(ticked, ['# Tills\n\n- [x] Add an alert\n- [x] Buy a till\n'])).toEqual(ticked)
  expect(tickedOnce(ticked, ['- [x] Add an alert\r\n- [x] Buy a till\r\n\r\n# Disk\r\n\r\n- [ ] **Add** an alert'])).toEqual({ 'buy a till': at(3) })
  expect(tickedOnce(ticked, ['- [x] Add an alert', '- [ ] Buy a till', '* [x] Buy a till'])).toEqual({ 'add an alert': at(2) })
})

test('what took the place of another item has no day', () => {
  expect(told([...FIRST, `commit ${day(2)} 1f`, ...changed('a.md', '-- [ ] Add an alert', '+- [x] Buy a bigger disk')])).toEqual({ 'a.md': { added: at(0), ticked: {} } })
})

test('later edits of a ticked item leave its day; unticked it loses it, and is ticked anew', () => {
  const ticked = [...FIRST, `commit ${day(2)} 1f`, ...changed('a.md', '-- [ ] Add an alert', '+- [x] Add an alert')]
  expect(told([...ticked, `commit ${day(3)} 2f`, ...changed('a.md', '-- [x] Add an alert', '+- [x] Add an early alert')])).toMatchObject({ 'a.md': { ticked: { 'add an early alert': at(2) } } })
  const opened = [...ticked, `commit ${day(3)} 2f`, ...changed('a.md', '-- [x] Add an alert', '+- [ ] Add an alert')]
  expect(told(opened)).toMatchObject({ 'a.md': { ticked: {} } })
  expect(told([...opened, `commit ${day(4)} 3f`, ...changed('a.md', '-- [ ] Add an alert', '+- [x] Add an alert')])).toMatchObject({ 'a.md': { ticked: { 'add an alert': at(4) } } })
})

test('a renamed file keeps its history, also where two files take each other’s names', () => {
  const renamed = (from: string, to: string) => [`diff --git a/${from} b/${to}`, 'similarity index 100%', `rename from ${from}`, `rename to ${to}`]
  expect(told([...FIRST, `commit ${day(1)} 1f`, ...renamed('a.md', 'b c.md')])).toEqual({ 'b c.md': { added: at(0), ticked: {} } })
  expect(told([...FIRST, `commit ${day(1)} 1f`, ...added('b.md'), `commit ${day(2)} 2f`, ...renamed('a.md', 'b.md'), ...renamed('b.md', 'a.md')])).toEqual({ 'b.md': { added: at(0), ticked: {} }, 'a.md': { added: at(1), ticked: {} } })
})

test('of a file that was changed or renamed and never seen to be added nobody knows since when', () => {
  const renamed = ['diff --git a/a.docx b/b.docx', 'similarity index 100%', 'rename from a.docx', 'rename to b.docx']
  expect(told([`commit ${day(1)} 1f`, ...changed('a.md', '-It was down.', '+It was up.'), ...renamed])).toEqual({ 'a.md': { added: null, ticked: {} }, 'b.docx': { added: null, ticked: {} } })
})

test('a file that was taken out and added again is a new one', () => {
  const gone = ['diff --git a/a.md b/a.md', 'deleted file mode 100644', '--- a/a.md', '+++ /dev/null', '@@ -1 +0,0 @@', '-- [ ] Add an alert']
  expect(told([...FIRST, `commit ${day(1)} 1f`, ...gone])).toEqual({})
  expect(told([...FIRST, `commit ${day(1)} 1f`, ...gone, `commit ${day(5)} 2f`, ...added('a.md')])).toEqual({ 'a.md': { added: at(5), ticked: {} } })
})

test('what the first commits of a shallow clone hold was added nobody knows when', () => {
  expect(told([...FIRST, `commit ${day(1)} 1f`, ...added('b.md')], { isShallow: true })).toEqual({ 'a.md': { added: null, ticked: {} }, 'b.md': { added: at(1), ticked: {} } })
})

test.each(['', '0', '-5', '99999999999999', '253402300800', 'x'])('a commit whose date is %j dates nothing', date => {
  expect(told([`commit ${date} `, ...added('a.md', '- [ ] Add an alert')])).toEqual({ 'a.md': { added: null, ticked: {} } })
  expect(told([...FIRST, `commit ${date} 1f`, ...changed('a.md', '-- [ ] Add an alert', '+- [x] Add an alert')])).toEqual({ 'a.md': { added: at(0), ticked: {} } })
})

test('a log goes on where the last one ended', () => {
  expect(told([`commit ${day(2)} 1f`, ...changed('a.md', '-- [ ] Add an alert', '+- [x] Add an alert')], { before: FIRST })).toEqual({ 'a.md': { added: at(0), ticked: { 'add an alert': at(2) } } })
})

test('lines of a file that look like the log’s own are lines of the file', () => {
  expect(told([`commit ${day(0)} `, ...added('a.md', '++ b/other.md', 'commit 1 2', '@@ -1 +1 @@', 'diff --git a/x b/x')])).toEqual({ 'a.md': { added: at(0), ticked: {} } })
})
