import { expect, test } from 'vitest'
import { summary } from '../../../ingest/extract/summary.ts'
import { readDocument } from '../../../ingest/read/format.ts'

const summaryOf = (source: string) => summary(readDocument('a.md', source).document)

test.each([
  ['# Down\n\nIntroducing words of the author about it.\n\n## Summary\n\nBaskets were empty for an hour. All shops saw it. Nobody paid.', 'Baskets were empty for an hour. All shops saw it.'],
  ['# Down\n\nDate: 3 May 2024, written by somebody at the desk\n\nBaskets were empty in every shop\nfor an hour.', 'Baskets were empty in every shop for an hour.'],
  ['## Issue summary\n\n**Duration:** 3 May 2024, 10:00 to 11:00 UTC in the morning\n\n**Impact:** Baskets were empty in every shop for an hour.', 'Baskets were empty in every shop for an hour.'],
  ['# Down\n\n- Detected: 10:04, when three shoppers could not open their baskets\n- Services: the basket service, the till service\n\nBaskets were empty in every shop for an hour.', 'Baskets were empty in every shop for an hour.'],
  ['---\nsummary: Baskets were empty in every shop we have.\n---\nText.', 'Baskets were empty in every shop we have.'],
  ['# Down\n\n- Summary: baskets were empty in every shop for an hour.', 'baskets were empty in every shop for an hour.'],
  ['# Down\n\n*Tuesday 4 May 2024. All times are CEST. – Ada Lovelace*\n\nBaskets were empty in every shop for an hour.', 'Baskets were empty in every shop for an hour.'],
  ['# Down\n\nWritten by Ada Lovelace, reviewed on 6 May 2024.\n\nBaskets were empty in every shop for an hour. Nobody paid.\n\n## What happened\n\nThe day began with a deploy of the gateway, as days do.', 'Baskets were empty in every shop for an hour. Nobody paid.'],
  ['# Down\n\nDear reader, sit down before you read on from here.\n\nShort version: baskets were empty in every shop for an hour.', 'baskets were empty in every shop for an hour.'],
  ['Summary. Baskets were empty in every shop for an hour.\n', 'Baskets were empty in every shop for an hour.'],
  ['# Down\n\n## Timeline\n\n- 10:00 UTC: the till service is deployed to all three shops\n\n## Impact\n\n- Baskets were empty in every shop for an hour.', 'Baskets were empty in every shop for an hour.'],
  ['# Down\n\n[Final message]\n\nThe till has been restarted and everything is back.\n\n[Initial message]\n\nBaskets are empty in every shop, we are looking into it.', 'Baskets are empty in every shop, we are looking into it.'],
  ['# Down\n\nBaskets were empty in every shop of the town. We found out that:\n\n1. the till had restarted itself in the middle of the day', 'Baskets were empty in every shop of the town.'],
  ['# Down\n\nOn 3 May at 22:30 Ada told us of an error while paying for a basket:\n\n> Software error\n\n## Investigating\n\nThe till keeps its baskets on the first disk.', 'On 3 May at 22:30 Ada told us of an error while paying for a basket'],
  ['# Down\n\n- the disk of the till was full\n- so two shops could not open in the morning', 'the disk of the till was full'],
  ['# Down\n\nInternal report: https://wiki.example.org/reports/baskets-were-empty\n\nBaskets were empty in every shop for an hour.', 'Baskets were empty in every shop for an hour.'],
  ['# Down\n\nSymptom: 502 on https://baskets.example.org/', '502 on https://baskets.example.org/'],
  ['# Down\n\nBaskets were empty in every shop for an hour.\n\n## What did we learn from this incident?\n\n- Tills do not like it when their disks are full.', 'Baskets were empty in every shop for an hour.'],
])('%j', (source, value) => {
  const fact = summaryOf(source)!
  expect(fact.evidence[0]!.quote.replace(/\s+/g, ' ')).toBe(value)
  expect(fact.value).toBe(value)
})

test.each(['# Down\n\nShort.', '# Down\n\n```\nBaskets were empty in every shop for an hour.\n```', '# Down\n\n| a | b |\n|---|---|\n| c | d |', '# Down\n\n## Action items\n\n- Alert on empty baskets in every single shop'])('%j tells nothing in a sentence', source => {
  expect(summaryOf(source)).toBeNull()
})
