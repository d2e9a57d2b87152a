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
  ['Summary:\n\nStart time: 3 May 2024, 9:00. Baskets were empty in every shop for an hour.', 'Baskets were empty in every shop for an hour.'],
  ['## Summary\n\n- 9:05 The till service was restarted by its operator\n- Baskets were empty in every shop for an hour.', 'Baskets were empty in every shop for an hour.'],
  ['# Down\n\nBaskets were empty in every shop for an hour. Shoppers saw these:\n\n- a white page where the basket should have been', 'Baskets were empty in every shop for an hour.'],
  ['# Down\n\nThe store said:\n\n> no more room for baskets on this device, sorry\n\nBaskets were empty in every shop for an hour.', 'Baskets were empty in every shop for an hour.'],
  ['# Down\n\n`error 28: no more room for baskets on this device`\n\nBaskets were empty in every shop for an hour.', 'Baskets were empty in every shop for an hour.'],
  ['Summary. Baskets were empty in every shop for an hour.\n', 'Baskets were empty in every shop for an hour.'],
])('%j', (source, value) => {
  const fact = summaryOf(source)!
  expect(fact.evidence[0]!.quote.replace(/\s+/g, ' ')).toBe(value)
  expect(fact.value).toBe(value)
})

test.each(['# Down\n\nShort.', '# Down\n\n```\nBaskets were empty in every shop for an hour.\n```', '# Down\n\n| a | b |\n|---|---|\n| c | d |'])('%j tells nothing in a sentence', source => {
  expect(summaryOf(source)).toBeNull()
})
