import { expect, test } from 'vitest'
import { readPage } from '../../../api/search/lines.ts'
import { passages } from '../../../api/search/passages.ts'
import { toldOf } from '../../../text/told.ts'
import type { Page } from '../../../store/store.ts'

const page = (path: string, format: string, text: string) => readPage({ incident: { source: { path, format, line: 10 } }, text, parts: [] as object[] } as Page)

test('of Markdown, the lines of the file without its marks', async () => {
  expect((await page('a.md', 'markdown', '## Impact\n\nNo **carts**.')).lines()).toEqual([{ text: 'Impact', line: 10, heading: true }, { text: 'No carts.', line: 12, heading: false }])
})

test('of a page, its blocks: no script, tag or entity is a word of it', async () => {
  const { text, lines } = await page('a.html', 'html', '<style>.pool{}</style><h2 class="pool">Impact</h2>\n<ul><li>No\ncarts &amp; baskets')
  expect(lines()).toEqual([{ text: 'Impact', line: 10, heading: true }, { text: 'No carts & baskets', line: 11, heading: false }])
  expect(text).toBe('Impact\nNo carts & baskets')
})

test('of an incident that is told in several files, the lines of each with its path', async () => {
  const { text, lines } = await readPage({
    incident: { source: { path: 'tills/incident.md', format: 'markdown', line: 1 } }, text: '# Tills down\n\n## Cause',
    parts: [{ path: 'tills/actions.html', format: 'html', text: '<p>Alert on the pool' }, { path: 'tills/timeline.md', format: 'markdown', text: '\n- 10:02 tills **empty**' }],
  } as Page)
  expect(lines()).toEqual([
    { text: 'Tills down', line: 1, heading: true }, { text: 'Cause', line: 3, heading: true },
    { text: 'Alert on the pool', line: 1, heading: false, path: 'tills/actions.html' },
    { text: '10:02 tills empty', line: 2, heading: false, path: 'tills/timeline.md' },
  ])
  expect(text).toContain('Alert on the pool\n')
  expect(passages([undefined, 'tills/actions.html', 'tills/timeline.md'].map(path => ({ path, ...toldOf(lines().filter(line => line.path === path), new Map(), false) as { lines: string; numbers: Uint32Array }, asInFile: false })), new Map([['pool', 1], ['empti', 2]])).map(({ path, line, section }) => [path, line, section])).toEqual([['tills/timeline.md', 2, null], ['tills/actions.html', 1, null]])
})
