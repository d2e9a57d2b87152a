import { expect, test } from 'vitest'
import { candidates } from '../../../ingest/meaning/cause-candidates.ts'
import { featuresOf, likely } from '../../../ingest/meaning/likely-cause.ts'
import { readMarkdown } from '../../../ingest/read/markdown.ts'

const documentOf = (source: string) => ({ path: 'a.md', format: 'markdown', source, start: 0, end: source.length, fields: [], blocks: readMarkdown(source) })
const NOTHING = { triggers: new Set<string>(), remedies: new Set<string>() }
const ONLY_WORTH = { worth: 1, sentence: 0, best: 0, share: 0, rank: 0, rivals: 0, mentions: 0, first: 0, about: 0, asCause: 0, doubted: 0, titled: 0, triggered: 0, remedied: 0 }
const NEVER = { base: -9, features: { ...ONLY_WORTH, worth: 0 }, tags: {} }

test('a sentence that tells the cause is worth all of its phrase; what stands beside it has a rank and a share of the best', () => {
  const found = featuresOf(candidates(documentOf('## Root cause\n\nThe outage was caused by a memory leak.\n\n## Summary\n\nThe database was slow.')), NOTHING)
  expect(found.map(({ candidate, features: { worth, rank, share, about, asCause } }) => [candidate.tag.id, worth, rank, Math.round(share * 100), about, asCause])).toEqual([
    ['resource-leak', 1, 0, 100, 1, 1],
    ['database', expect.closeTo(0.18), 1, 18, 0, 0],
  ])
})

test('a trigger and a remedy that go with a cause are told of it', () => {
  const beside = { triggers: new Set(['expiry']), remedies: new Set(['renew']) }
  const [certificate] = featuresOf(candidates(documentOf('The certificate expired.')), beside)
  expect([certificate!.features.triggered, certificate!.features.remedied]).toEqual([1, 1])
})

test('a likelihood is the logistic of the weighted features', () => {
  const found = candidates(documentOf('## Root cause\n\nThe outage was caused by a memory leak.'))
  const [leak] = likely(found, NOTHING, { roots: { base: -1, features: ONLY_WORTH, tags: { 'resource-leak': 2 } }, gaps: NEVER })
  expect(leak!.likelihood).toBeCloseTo(1 / (1 + Math.exp(-2)))
})

test('what only made it longer is weighed by a regression of its own', () => {
  const found = candidates(documentOf('## Root cause\n\nThe outage was caused by a memory leak. Nobody noticed it.'))
  const told = likely(found, NOTHING, { roots: { base: 0, features: { ...ONLY_WORTH, worth: 0 }, tags: {} }, gaps: NEVER })
  expect(told.map(({ tag, likelihood }) => [tag.id, Math.round(likelihood * 100)])).toEqual([['resource-leak', 50], ['monitoring-gap', 0]])
})

test('a candidate knows among how many it stands', () => {
  const found = featuresOf(candidates(documentOf('The outage was caused by a memory leak. No alert was configured. The database was slow.')), NOTHING)
  expect(found.map(({ candidate, features }) => [candidate.tag.id, features.rivals])).toEqual([['resource-leak', 2], ['database', 2], ['monitoring-gap', 1]])
})
