import { expect, test } from 'vitest'
import { readPage } from '../../../api/search/lines.ts'
import type { Page } from '../../../store/store.ts'

const page = (path: string, format: string, text: string) => readPage({ incident: { source: { path, format, line: 10 } }, text } as Page)

test('of Markdown, the lines of the file without its marks', async () => {
  expect((await page('a.md', 'markdown', '## Impact\n\nNo **carts**.')).lines()).toEqual([{ text: 'Impact', line: 10, heading: true }, { text: 'No carts.', line: 12, heading: false }])
})

test('of a page, its blocks: no script, tag or entity is a word of it', async () => {
  const { text, lines } = await page('a.html', 'html', '<style>.pool{}</style><h2 class="pool">Impact</h2>\n<ul><li>No\ncarts &amp; baskets')
  expect(lines()).toEqual([{ text: 'Impact', line: 10, heading: true }, { text: 'No carts & baskets', line: 11, heading: false }])
  expect(text).toBe('Impact\nNo carts & baskets')
})
