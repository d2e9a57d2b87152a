import { expect, test } from 'vitest'
import { headline } from '../../../ingest/extract/headline.ts'
import { nameIn, title } from '../../../ingest/extract/title.ts'
import { readDocument } from '../../../ingest/read/format.ts'
import { split } from '../../../ingest/split.ts'

const titleOf = (source: string, path = 'a.md') => title(readDocument(path, source).document)
const statedIn = (source: string) => headline(readDocument('a.md', source).document)

test.each([
  ['# Baskets empty on Monday\n\nText.', 'Baskets empty on Monday'],
  ['---\ntitle: Baskets empty\n---\nText.', 'Baskets empty'],
  ['---\ntitle: Log entry 7\n---\n# Baskets empty\n\nText.', 'Baskets empty'],
  ['---\ntitle: Baskets empty\n---\n# 2024-05-03\n\nText.', 'Baskets empty'],
  ['---\ntitle: Baskets empty\n---\n## What shoppers saw\n\nText.', 'Baskets empty'],
  ['# Postmortem\n\nTitle: Baskets empty\n\n## Summary\n\nText.', 'Baskets empty'],
  ['# Postmortem\n\n## Baskets empty on Monday\n\nText.', 'Baskets empty on Monday'],
  ['# Title:\n### Baskets empty on Monday\n\nText.', 'Baskets empty on Monday'],
  ['# ISSUE NAME\nBaskets empty on Monday\n\n## Timeline\n\nText.', 'Baskets empty on Monday'],
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
  expect(split(readDocument('log.md', `# Incident log\n\n${one('2024-05-03')}\n${one('2024-05-04 Search')}`).document).map(part => title(part)!.value)).toEqual(['2024-05-03', 'Search'])
})

test.each([
  '# Postmortem\n\n## Summary\n\nBaskets were empty.', '# Incident Report\n\n## Root cause\n\nA disk.', 'Baskets were empty for an hour.', '### Author: Ann Example\n\n# Postmortem\n\nText.', '## 2024-05-03\n\nText.',
  '# Postmortem\n\n## Additional information\n\nText.', 'Internal review: https://example.com/7\n\nText.',
  '# Postmortem\n\nBaskets were empty for an hour because the disk of the session store was full.\n\n## Session store\n\nText.',
])('%j states no title', source => {
  expect(statedIn(source)).toBeNull()
})

test.each([
  ['Postmortem: baskets empty', 'baskets empty'],
  ['2024-05-03, stale release', 'stale release'],
  ['incident date: 2024-05-03, baskets empty', 'baskets empty'],
  ['[Postmortem] Baskets empty', 'Baskets empty'],
  ['Incident report #3 - Baskets empty', 'Baskets empty'],
  ['RCA - Baskets - West (Tracking ID 1A2B-3C4)', 'Baskets - West'],
  ['Incident on 2024-05-03 10:05 - Baskets empty', 'Baskets empty'],
  ['Post-mortem of the basket outage on May 3rd, 2024', 'basket outage'],
  ['2024-05-03 10:05 UTC, baskets empty', 'baskets empty'],
  ['May 3, 2024 - Baskets empty', 'Baskets empty'],
  ['Baskets empty (May 2024)', 'Baskets empty'],
  ['Empty baskets postmortem', 'Empty baskets'],
  ['Baskets empty - Mitigated', 'Baskets empty'],
  ['Incident on 2024-05-03 Baskets empty', 'Baskets empty'],
  ['Baskets empty - Operations - Confluence', 'Baskets empty'],
  ['Baskets empty - Berlin - Operations - Confluence', 'Baskets empty - Berlin'],
  ['Baskets empty in all shops.', 'Baskets empty in all shops'],
  ['Baskets empty at Example Inc.', 'Baskets empty at Example Inc.'],
  ['2024-05-03, stale version', 'stale version'],
  ['incident date: 2024-05-03, baskets empty', 'baskets empty'],
  // Nothing would be left, or not enough to be understood.
  ['Incident on 2024-05-03', 'Incident on 2024-05-03'],
  ['Outage on May 3, 2024', 'Outage on May 3, 2024'],
  ['Basket Store Incident #15055', 'Basket Store Incident #15055'],
  ['Broken since 2024-05-03', 'Broken since 2024-05-03'],
  ['Postmortem process failed', 'Postmortem process failed'],
  ['Till 7- RCA - July 18, 2021', 'Till 7'],
])('%j names %j', (headline, name) => {
  expect(nameIn(headline)).toBe(name)
})

test('the evidence of a title is the line as it stands there', () => {
  const fact = titleOf('# Postmortem: baskets empty\n\nText.')!
  expect(fact.evidence[0]!.quote).toBe('Postmortem: baskets empty')
  expect(fact.value).toBe('baskets empty')
})

const UNTITLED = '# Postmortem\n\n## Summary\n\nBaskets were empty for an hour. Nobody could buy.\n'
const LONG = '# Postmortem\n\n## Summary\n\nBaskets were empty for an hour because the disk of the session store had been full since the evening before.\n'

test.each([
  ['2024/20240503-BasketOutage.txt', UNTITLED, 'Basket outage'],
  ['2024-05-03-session-store-full.md', UNTITLED, 'Session store full'],
  ['012-db_failover-stuck.md', UNTITLED, 'Db failover stuck'],
  ['4f8a_3b57d0adf1a4d43d.txt', UNTITLED, 'Baskets were empty for an hour'],
  ['AnnExample.md', UNTITLED, 'Baskets were empty for an hour'],
  ['postmortem-012.md', LONG, 'Baskets were empty for an hour because the disk of the session store had been full since…'],
])('%s without a title of its own is called by its name or its first sentence: %#', (path, source, value) => {
  const fact = titleOf(source, path)!
  expect(fact).toMatchObject({ value, basis: 'inferred', confidence: 0.5 })
})

test('a document without a word of it has no name', () => {
  expect(titleOf('# Postmortem\n\n## Summary\n')).toBeNull()
})
