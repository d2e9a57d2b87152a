import { expect, test } from 'vitest'
import { parse } from '../../ingest/parse.ts'

const SIZE = 500_000
const filled = (line: (n: number) => string) => {
  let text = ''
  for (let n = 0; text.length < SIZE; n++) text += line(n)
  return text
}

// Each of these kept a reader busy for minutes where the work grew with the square of the size. A reader is stopped after ten seconds.
test.each<[string, string]>([
  ['one endless word', filled(() => 'a'.repeat(1000))],
  ['a timeline without end', '# Log\n\n' + filled(() => '10:00 It is down.\n')],
  ['a paragraph of nothing but clocks', '# Log\n\n' + filled(() => '10:00 ')],
  ['clocks with a zone that means several', '# Log\n\n' + filled(() => '- 10:00 CST it broke\n')],
  ['bold labels, one a line', filled(() => '**Impact** a\n')],
  ['bold type around emphasis on every line', `**${filled(() => 'a *b* c\n')}**`],
  ['front matter of very many keys', `---\n${filled(n => `key${n}: value\n`)}---\n# Down`],
  ['headings and nothing else', filled(() => '# Down\n\n')],
  ['code behind tabs inside an item', '- Steps\n\n  ~~~\n' + filled(() => '\tdrain\n') + '  ~~~\n\n' + 'a'.repeat(SIZE)],
  ['items and nothing else', filled(() => '- down\n')],
])('%s: read well before a reader is stopped', { timeout: 10_000 }, (_, source) => {
  expect(parse('a.md', source)).toHaveLength(1)
})

// The formats that are read line by line, too.
test.each<[string, string, string]>([
  ['lists in lists in one line', 'a.rst', filled(() => '- ')],
  ['each line further in', 'a.rst', filled(n => `${' '.repeat(n % 1000)}a\n`)],
  ['marks that are never closed', 'a.rst', filled(() => '`a *b **c ``d :e:`f |g\n')],
  ['rules of tables without end', 'a.rst', filled(() => '=== ===\na\n')],
  ['drawn tables without end', 'a.rst', filled(() => '+--+--+\n| a | b |\n')],
  ['quotes that are never closed', 'a.rst', `.. csv-table::\n\n   ${filled(() => '"a,')}`],
  ['directives in directives', 'a.rst', filled(n => `${' '.repeat(n % 500)}.. note::\n`)],
  ['marks that are never closed', 'a.adoc', filled(() => '`a *b _c #d link:x[ <<y ((z\n')],
  ['fences that are never closed', 'a.adoc', filled(n => `${'=*_-'[n % 4]!.repeat(4 + (n % 300))}\na\n`)],
  ['blocks in blocks', 'a.adoc', filled(n => `${'=*'[n % 2]!.repeat(4 + n)}\n`)],
  ['a table without rows', 'a.adoc', `|===\n${filled(() => 'a | b \\| ')}`],
  ['terms and nothing else', 'a.adoc', filled(() => 'a::\n')],
  ['titles of blocks', 'a.adoc', filled(() => '.a\n')],
])('%s: read well before a reader is stopped', { timeout: 10_000 }, (_, path, source) => {
  expect(parse(path, source).length).toBeGreaterThan(0)
})

test.each<[string, string]>([
  ['elements in elements', filled(() => '<div>')],
  ['ends of elements that never began', '<div>'.repeat(400) + filled(() => '</i>')],
  ['tables in tables around a long text', '<table><tr><td>'.repeat(150) + filled(() => '<p>down</p>')],
  ['cells that span all of a table', '<table>' + filled(() => '<tr><td colspan=1000 rowspan=1000>down')],
  ['words with wide gaps', '<p>' + filled(() => 'a  ')],
  ['entities and nothing else', '<p>' + filled(() => '&amp;')],
  ['line ends', filled(() => '10:00 It is down.<br>')],
  ['bold type in every word', '<p>' + filled(() => '<b>a</b> c ')],
  ['terms', '<dl>' + filled(() => '<dt>a<dd>b')],
  ['comments that never end', filled(() => '<!-- ')],
  ['classes of its own', '<style>' + filled(n => `.c${n}{font-weight:700}`) + '</style><p class="c1">Down.'],
])('a page of %s: read well before a reader is stopped', { timeout: 10_000 }, (_, source) => {
  expect(parse('a.html', source)).toHaveLength(1)
})

test('a log of very many incidents: each with its own lines', { timeout: 10_000 }, () => {
  const records = parse('log.md', filled(n => `## 2024-01-01 Outage ${n}\n\nImpact: none could pay.\n\nRoot cause: a full disk.\n\n`))
  expect(records.at(-1)!.source).toMatchObject({ incident: records.length, line: (records.length - 1) * 6 + 1 })
})
