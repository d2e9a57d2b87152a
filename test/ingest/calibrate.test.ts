import { expect, test } from 'vitest'
import { calibrated } from '../../ingest/calibrate.ts'
import { parse } from '../../ingest/parse.ts'
import type { PostmortemRecord } from '../../ingest/record.ts'

const [record] = parse('a.md', '# Orders lost\n\n2026-05-04, 10:00 to 11:30 UTC. Duration: 90 minutes.\n\n## Timeline\n\n- 10:10 An alert fired.\n- 10:20 The team ruled out the network.\n- 11:30 We rolled back the release.\n\n## Action items\n\n- [ ] Add a canary (Ada, due 2026-06-01)\n') as [PostmortemRecord]

test('doubts a fact as often as its field proved wrong', () => {
  const doubting: PostmortemRecord = {
    ...record,
    moments: { ...record.moments, started: { ...record.moments.started!, confidence: 0.9 }, resolved: { ...record.moments.resolved!, confidence: 0.9 } },
  }
  const { moments } = calibrated(doubting)
  expect([moments.started!.confidence, moments.resolved!.confidence]).toEqual([0.891, 0.833])
})

test('leaves causes and remedies alone, whose confidence is a likelihood already, and changes no value', () => {
  const again = calibrated(record)
  expect([again.causes, again.mitigations]).toEqual([record.causes, record.mitigations])
  expect(again.falseLeads.map(({ text }) => text.value)).toEqual(['network'])
  expect(again.tasks.map(({ text, owner, due }) => [text.value, owner?.value, due?.value])).toEqual([['Add a canary', 'Ada', '2026-06-01']])
})

test('what was certain stays so, and nothing that was doubted becomes so', () => {
  const certain = { ...record.tasks[0]!, confidence: 1 }, doubted = { ...record.tasks[0]!, confidence: 0.97 }
  expect(calibrated({ ...record, tasks: [certain, doubted] }).tasks.map(({ confidence }) => confidence)).toEqual([1, 0.936])
})
