import { expect, test } from 'vitest'
import { title } from '../../../ingest/extract/title.ts'
import { readDocument } from '../../../ingest/read/format.ts'
import { split } from '../../../ingest/split.ts'

const titleOf = (source: string, path = 'a.md') => title(readDocument(path, source).document)

test.each([
  ['# Baskets empty on Monday\n\nText.', 'Baskets empty on Monday'],
  ['---\ntitle: Baskets empty\n---\nText.', 'Baskets empty'],
  ['---\ntitle: Log entry 7\n---\n# Baskets empty\n\nText.', 'Baskets empty'],
  ['---\ntitle: Baskets empty\n---\n# 2024-05-03\n\nText.', 'Baskets empty'],
  ['# Postmortem\n\nTitle: Baskets empty\n\n## Summary\n\nText.', 'Baskets empty'],
  ['# Postmortem\n\n## Baskets empty on Monday\n\nText.', 'Baskets empty on Monday'],
  ['# Postmortem: baskets empty\n\nText.', 'Postmortem: baskets empty'],
  ['**Baskets empty on Monday**\n\nText.', 'Baskets empty on Monday'],
])('%j is called %j', (source, value) => {
  const fact = titleOf(source)!
  expect(fact.evidence[0]!.quote).toBe(value)
  expect(fact.value).toBe(value)
})

test('the first line of a plain text', () => {
  expect(titleOf('Baskets - Berlin\n\nThey were empty.', 'a.txt')!.value).toBe('Baskets - Berlin')
})

test('one incident of a log is called as its own heading says', () => {
  const one = (name: string) => `## ${name}\n\n- **Impact**: all.\n- **Resolution**: restarted.\n`
  expect(split(readDocument('log.md', `# Incident log\n\n${one('2024-05-03')}\n${one('2024-05-04 Search')}`).document).map(part => title(part)!.value)).toEqual(['2024-05-03', '2024-05-04 Search'])
})

test.each([
  '# Postmortem\n\n## Summary\n\nBaskets were empty.', '# Incident Report\n\n## Root cause\n\nA disk.', 'Baskets were empty for an hour.', '### Author: Ann Example\n\n# Postmortem\n\nText.', '## 2024-05-03\n\nText.',
])('%j has no title of its own', source => {
  expect(titleOf(source)).toBeNull()
})
