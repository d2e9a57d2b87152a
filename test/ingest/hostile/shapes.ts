// Documents made to keep a reader busy, by the ending that says which reader gets them. Each grows to any size, so that time can be held against size.
import { inventor } from '../../inventor.ts'

/** `grown`: about as many letters as asked for. */
export type Shape = { name: string; path: string; grown: (size: number) => string }

/** A line over and over; `n` counts from 0. */
const of = (line: (n: number) => string, head = '', foot = '') => (size: number) => {
  const parts = [head]
  let length = head.length + foot.length
  for (let n = 0; length < size; n++) {
    const part = line(n)
    parts.push(part)
    length += part.length
  }
  return parts.join('') + foot
}
const again = (text: string, head = '', foot = '') => of(() => text, head, foot)

const clock = (n: number) => `${String(Math.floor(n / 60) % 24).padStart(2, '0')}:${String(n % 60).padStart(2, '0')}`

/** Letters that open something, close it or stand between: a row of one of them must not be read to its end from each of its places. */
const MARKS = ['[', ']', '(', '*', '_', '`', '~', '>', '|', '#', '-', '=', '+', '<', '&', '\\', '"', "'", ':', '.', ',', '/', '@', '!', '{', '1', '1.', '%', '\t', 'a ', 'a.', 'a-', 'A', 'A ', 'Ada ', '10:', '1:1 ', '[a', '](', '[](', '![', '**a', '*a ', '_a ', '`a ', '<a', '<!--', '<a>', '&a;', '${', '{{', '{%', '@a ', 'http://', 'a@', '1-', '2024-', '10 min ', 'at ', 'and ', 'the ', 'from 10:00 to ', 'no ', 'not ', '- ', '> ', '* * ', '1. ', '# ', '| ', ': ', '… ', 'é', '\u{1F525}', '\u00a0', '\u200b', '\r', '\r\n', '\f']

const marks = (path: string): Shape[] => MARKS.flatMap(mark => [
  { name: `${JSON.stringify(mark)} and nothing else`, path, grown: again(mark, 'Down. ') },
  { name: `${JSON.stringify(mark)} on every line`, path, grown: again(`${mark}\n`, 'Down.\n\n') },
  { name: `${JSON.stringify(mark)} between words`, path, grown: again(`word${mark}word `, 'Down. ') },
])

const SECTIONS = ['Summary', 'Impact', 'Timeline', 'Root cause', 'Resolution', 'Detection', 'Action items', 'Lessons learned']
const TOLD = 'At 10:05 UTC on 2024-03-01 Ada Low of the storage team noticed that the order database did not answer, since a deploy had changed its pool; she rolled it back, and by 10:47 all was well.'

/** What people write, and much of it. */
const PLENTY: [name: string, part: (n: number) => string, head?: string][] = [
  ['timeline entries', n => `- ${clock(n)} It is down again.\n`, '# Log\n\n'],
  ['timeline entries that say why', n => `- ${clock(n)} UTC: Ada noticed that none could pay, because the pool was full.\n`, '# Down on 2024-03-01\n\n## Timeline\n\n'],
  ['timeline entries with dates', n => `- 2024-03-${String(1 + (n % 28)).padStart(2, '0')} ${clock(n)} UTC service was restored.\n`, '# Down\n\n## Timeline\n\n'],
  ['clocks in a paragraph', n => `${clock(n)} `, '# Log\n\n'],
  ['clocks with a zone of several meanings', () => '- 10:00 CST it broke\n', '# Log\n\n'],
  ['ranges', n => `From ${clock(n)} to ${clock(n + 7)} UTC on March 1, 2024 the site was down. `, '# Down\n\n'],
  ['durations', n => `It lasted ${n} minutes. The time to recovery was ${n} hours. `, '# Down\n\n'],
  ['labels', n => `**Impact ${n}:** none could pay\n`],
  ['labels of moments', n => `Start time: ${clock(n)}\nEnd time: ${clock(n + 9)}\n`],
  ['headings', () => '# Down\n\n'],
  ['headings of one section', () => '## Root cause\n\nA full disk.\n\n'],
  ['headings further in', n => `${'#'.repeat(1 + (n % 6))} Part ${n}\n\nIt was down.\n\n`],
  ['incidents in a log', n => `## 2024-01-${String(1 + (n % 28)).padStart(2, '0')} Outage ${n}\n\nImpact: none could pay.\n\nRoot cause: a full disk.\n\n`],
  ['incidents with times', n => `## 2024-01-${String(1 + (n % 28)).padStart(2, '0')} Outage ${n}\n\n${clock(n)} UTC started. ${clock(n + 20)} UTC resolved.\n\n- [ ] Watch the disk (@ada)\n\n`],
  ['tasks', n => `- [ ] Add an alert for disk ${n} (@ada, OPS-${n}, due 2024-05-01)\n`, '# Down\n\n## Action items\n\n'],
  ['tasks in prose', n => `We will add an alert for disk ${n}. We should also fix the pool. `, '# Down\n\n## Follow-up\n\n'],
  ['rows of tasks', n => `| Watch disk ${n} | Ada Low | 2024-05-01 | open |\n`, '# Down\n\n## Action items\n\n| Task | Owner | Due | Status |\n|---|---|---|---|\n'],
  ['rows of a timeline', n => `| ${clock(n)} | It was down | Ada |\n`, '# Down\n\n| Time | Event | Who |\n|---|---|---|\n'],
  ['cells of one row', () => '| a ', '# Down\n\n'],
  ['columns', () => '| a ', '# Down\n\n| a |\n|---|\n'],
  ['causes', n => `The root cause was a full disk on host ${n}, because a deploy had changed the retry limit. `, '# Down\n\n## Root cause\n\n'],
  ['suspicions', n => `At first we suspected a DDoS attack on host ${n}, but it turned out to be the cache. `, '# Down\n\n'],
  ['remedies', n => `We rolled back release ${n} and restarted the pool to restore service. `, '# Down\n\n## Resolution\n\n'],
  ['services', n => `The order${n}-api service failed. Service: cart${n}\n`, '# Down\n\n'],
  ['people', n => `- Owner: Ada Low${n}\n- Author: @grace${n}\n`, '# Down\n\n'],
  ['keys of a secret', n => `AKIA${String(n).padStart(16, '0')} password = "hunter${n}" `, '# Down\n\n'],
  ['shares of users', n => `${n % 100}% of users could not pay. `, '# Down\n\n'],
  ['severities', n => `Severity: SEV-${n % 5}. It was a P${n % 5} incident. `, '# Down\n\n'],
  ['dates that read in two ways', n => `On ${1 + (n % 12)}/${1 + (n % 11)}/2024 at ${clock(n)} it broke. `, '# Down\n\n'],
  ['offsets from the beginning', n => `T+${n} min: it broke. `, '# Down\n\n'],
  ['stamps', n => `2024-03-01T${clock(n)}:07.123Z error in pool ${n}\n`, '# Down\n\n'],
  ['words in bold type', () => '**a** b ', '# Down\n\n'],
  ['links', n => `[disk ${n}](https://shop.example/${n}) `, '# Down\n\n'],
  ['quotes', n => `"it is down ${n}" said Ada. `, '# Down\n\n'],
  ['questions to be filled in', () => '<What happened?> [Describe the impact] TODO ___ ', '# Down\n\n'],
  ['words without a full stop', () => 'the pool was full and the disk was full because a deploy ', '# Down\n\n'],
  ['sentences', () => `${TOLD} `, '# Down\n\n'],
  ['paragraphs', () => `${TOLD}\n\n`, '# Down\n\n'],
  ['items in items', n => `${'  '.repeat(n % 40)}- ${TOLD}\n`, '# Down\n\n'],
  ['wrapped lines', () => 'the pool was full\n', '# Down\n\n'],
  ['lines in fenced code', () => '10:00 error in pool 7\n', '# Down\n\n```\n'],
]
const plenty = (path: string): Shape[] => PLENTY.map(([name, part, head]) => ({ name, path, grown: of(part, head) }))

const MARKDOWN: [name: string, grown: (size: number) => string][] = [
  ['one endless word', again('a')],
  ['bold type around emphasis on every line', again('a *b* c\n', '**', '**')],
  ['front matter of very many keys', of(n => `key${n}: value\n`, '---\n', '---\n# Down')],
  ['front matter further and further in', of(n => `${' '.repeat(n % 200)}key${n}:\n`, '---\n', '---\n# Down')],
  ['front matter of brackets', again('[', '---\na: ', '\n---\n# Down')],
  ['front matter of anchors', of(n => `k${n}: &a${n} [*a${Math.max(0, n - 1)}]\n`, '---\nk: &a0 x\n', '---\n# Down')],
  ['front matter in TOML', of(n => `key${n} = "value"\n`, '+++\n', '+++\n# Down')],
  ['code behind tabs inside an item', again('\tdrain\n', '- Steps\n\n  ~~~\n', '  ~~~\n')],
  ['quotes in quotes', of(n => `${'>'.repeat(n % 200)} down\n`)],
  ['links in links', size => `${'['.repeat(size / 3)}a${']()'.repeat(size / 3)}`.slice(0, size)],
  ['references', of(n => `[a${n}]: https://shop.example/${n} "t"\n`, '[a0][a1]\n\n')],
  ['elements between words', again('<div>\n\ndown\n\n</div>\n\n')],
  ['a heading without an end', again('down ', '# ')],
  ['a title of dashes', again('down - down — ', '# ')],
  ['underlined headings', again('Down\n====\n')],
  ['a list in one line', again('- ')],
  ['invented postmortems', size => { const { postmortem } = inventor(7); return of(() => `${postmortem().text}\n\n`)(size) }],
]

const RST: [string, (size: number) => string][] = [
  ['lists in lists in one line', again('- ')],
  ['each line further in', of(n => `${' '.repeat(n % 1000)}a\n`)],
  ['marks that are never closed', again('`a *b **c ``d :e:`f |g\n')],
  ['rules of tables without end', again('=== ===\na\n')],
  ['drawn tables without end', again('+--+--+\n| a | b |\n')],
  ['one drawn table', again('| a | b |\n+--+--+\n', '+--+--+\n')],
  ['quotes that are never closed', again('"a,', '.. csv-table::\n\n   ')],
  ['rows of quotes', again('   "a","b"\n', '.. csv-table::\n\n')],
  ['directives in directives', of(n => `${' '.repeat(n % 500)}.. note::\n`)],
  ['underlined headings', again('Down\n====\n\nIt broke.\n\n')],
  ['fields', of(n => `:key${n}: value\n`)],
  ['targets', of(n => `.. _a${n}: https://shop.example\n`)],
]

const ASCIIDOC: [string, (size: number) => string][] = [
  ['marks that are never closed', again('`a *b _c #d link:x[ <<y ((z\n')],
  ['fences that are never closed', of(n => `${'=*_-'[n % 4]!.repeat(4 + (n % 300))}\na\n`)],
  ['blocks in blocks', of(n => `${'=*'[n % 2]!.repeat(4 + n)}\n`)],
  ['a table without rows', again('a | b \\| ', '|===\n')],
  ['rows of a table', again('|a |b\n', '|===\n')],
  ['terms and nothing else', again('a::\n')],
  ['titles of blocks', again('.a\n')],
  ['attributes', of(n => `:key${n}: value {key${n - 1}}\n`, '= Down\n')],
  ['headings', again('== Down\n\nIt broke.\n\n')],
]

const HTML: [string, (size: number) => string][] = [
  ['elements in elements', again('<div>')],
  ['lists in lists', again('<ul><li>a')],
  ['ends of elements that never began', again('</i>', '<div>'.repeat(400))],
  ['tables in tables around a long text', again('<p>down</p>', '<table><tr><td>'.repeat(150))],
  ['cells that span all of a table', again('<tr><td colspan=1000 rowspan=1000>down', '<table>')],
  ['cells of one row', again('<td>a', '<table><tr>')],
  ['rows', of(n => `<tr><td>${clock(n)}<td>It was down`, '<table><tr><th>Time<th>Event')],
  ['words with wide gaps', again('a  ', '<p>')],
  ['entities and nothing else', again('&amp;', '<p>')],
  ['line ends', again('10:00 It is down.<br>')],
  ['bold type in every word', again('<b>a</b> c ', '<p>')],
  ['bold paragraphs', again('<p><b>Impact</b>: none could pay</p>')],
  ['terms', again('<dt>a<dd>b', '<dl>')],
  ['comments that never end', again('<!-- ')],
  ['classes of its own', of(n => `.c${n}{font-weight:700}`, '<style>', '</style><p class="c1">Down.')],
  ['attributes', of(n => ` a${n}="b"`, '<p', '>Down.')],
  ['a script without an end', again('a<b ', '<script>')],
  ['paragraphs', again(`<p>${TOLD}</p>\n`, '<h1>Down</h1>')],
  ['tasks', of(n => `<li><input type="checkbox"> Add an alert for disk ${n} (@ada)</li>`, '<h2>Action items</h2><ul>')],
  ['incidents of a log', of(n => `<h2>2024-01-${String(1 + (n % 28)).padStart(2, '0')} Outage ${n}</h2><p>None could pay.</p>\n`)],
]

const named = (path: string, shapes: [string, (size: number) => string][]): Shape[] => shapes.map(([name, grown]) => ({ name, path, grown }))

const FORMATS = ['a.md', 'a.txt', 'a.rst', 'a.adoc', 'a.html']

/** Made against a reader: what nests, never ends, or ends what never began. */
export const TRAPS: Shape[] = [...named('a.md', MARKDOWN), ...named('a.rst', RST), ...named('a.adoc', ASCIIDOC), ...named('a.html', HTML)]
/** What people write, too much of it. */
export const PLENTIES: Shape[] = FORMATS.flatMap(plenty)
/** Whole postmortems, one after the other. */
export const WHOLE: Shape[] = FORMATS.map(path => ({ name: 'whole postmortems', path, grown: of(n => `${SECTIONS.map(section => `${path === 'a.html' ? `<h2>${section}</h2><p>` : `## ${section}\n\n`}${TOLD}\n\n- ${clock(n)} It was down.\n\n`).join('')}`, '# Down\n\n') }))
/** Rows of the same mark. */
export const ROWS: Shape[] = FORMATS.flatMap(marks)
