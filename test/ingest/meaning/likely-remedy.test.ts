import { expect, test } from 'vitest'
import { likelyRemedies, remedyFeatures } from '../../../ingest/meaning/likely-remedy.ts'
import { remedyCandidates } from '../../../ingest/meaning/remedy-candidates.ts'
import { readMarkdown } from '../../../ingest/read/markdown.ts'

const documentOf = (source: string) => ({ path: 'a.md', format: 'markdown', source, start: 0, end: source.length, fields: [], blocks: readMarkdown(source) })
const featuresOf = (source: string) => remedyFeatures(remedyCandidates(documentOf(source)), documentOf(source))
const ONLY_WORTH = { worth: 1, sentence: 0, best: 0, share: 0, rank: 0, lead: 0, mentions: 0, phrase: 0, resolution: 0, timeline: 0, cause: 0, helped: 0, last: 0, caused: 0 }

test('a sentence of the resolution that says that it helped is worth all of its phrase; what stands beside it has a rank and a share of the best', () => {
  const found = featuresOf('## Resolution\n\nThe rollback restored the shop.\n\n## Impact\n\nThe queue server was rebooted.')
  expect(found.map(({ candidate, features: { worth, share, rank, lead, resolution, helped } }) => [candidate.tag.id, worth, share, rank, lead, resolution, helped])).toEqual([
    ['rollback', 1, 1, 0, 0.8125, 1, 1],
    ['restart', 0.1875, 0.1875, 1, -0.8125, 0, 0],
  ])
})

test('a remedy that ends a cause which is spoken of is told of it', () => {
  const found = featuresOf('The certificate expired. We renewed the certificate and rebooted the server.')
  expect(found.map(({ candidate, features }) => [candidate.tag.id, features.caused])).toEqual([['renew', expect.closeTo(0.3)], ['restart', 0]])
})

test('a further mention counts, and the last tells how far into the document it stands', () => {
  const [restart] = featuresOf('We restarted the server. Nobody could pay. The shop was slow. We restarted the server again.')
  expect([restart!.features.mentions, restart!.features.last]).toEqual([Math.log(3), 0.75])
})

test('nothing is likely where nothing is spoken of', () => {
  expect(featuresOf('Nobody could pay.')).toEqual([])
})

test('a likelihood is the logistic of the weighted features', () => {
  const document = documentOf('## Resolution\n\nThe rollback restored the shop.')
  const found = remedyCandidates(document)
  const likely = likelyRemedies(found, document, { base: -1, features: ONLY_WORTH, tags: { rollback: 2 } })
  expect(found.map(candidate => [candidate.tag.id, likely.get(candidate)])).toEqual([['rollback', expect.closeTo(1 / (1 + Math.exp(-2)))]])
})
