import { expect, test } from 'vitest'
import { readLines } from '../../../api/search/lines.ts'
import type { Page } from '../../../store/store.ts'

const lines = (path: string, format: string, text: string) => readLines({ incident: { source: { path, format, line: 10 } }, text, parts: [] as object[] } as Page)

test('of Markdown, the lines of the file without its marks', async () => {
  expect(await lines('a.md', 'markdown', '## Impact\n\nNo **carts**.')).toEqual([{ text: 'Impact', line: 10, heading: true }, { text: 'No carts.', line: 12, heading: false }])
})

test('of a page, its blocks: no script, tag or entity is a word of it', async () => {
  expect(await lines('a.html', 'html', '<style>.pool{}</style><h2 class="pool">Impact</h2>\n<ul><li>No\ncarts &amp; baskets')).toEqual([
    { text: 'Impact', line: 10, heading: true }, { text: 'No carts & baskets', line: 11, heading: false },
  ])
})

test('of an incident that is told in several files, the lines of each with its path', async () => {
  const parts = [{ path: 'tills/actions.html', format: 'html', text: '<p>Alert on the pool' }, { path: 'tills/timeline.md', format: 'markdown', text: '\n- 10:02 tills **empty**' }]
  expect(await readLines({ incident: { source: { path: 'tills/incident.md', format: 'markdown', line: 1 } }, text: '# Tills down\n\n## Cause', parts } as Page)).toEqual([
    { text: 'Tills down', line: 1, heading: true }, { text: 'Cause', line: 3, heading: true },
    { text: 'Alert on the pool', line: 1, heading: false, path: 'tills/actions.html' },
    { text: '10:02 tills empty', line: 2, heading: false, path: 'tills/timeline.md' },
  ])
})
