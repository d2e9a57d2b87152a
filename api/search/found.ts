// What a search finds: run where the data is.
import type { Account, Candidate, Inside } from '../../store/store.ts'
import type { Concepts } from '../../text/concepts.ts'
import { conceptsHere } from '../archive/own-glossary.ts'
import { accountsOf, hitOf, type Shown } from './hits.ts'
import { passages, type Worth } from './passages.ts'
import { queryOf } from './query.ts'
import { rank, type Ranked } from './rank.ts'
import { readingOf } from './reading.ts'
import { reasonsOf } from './reasons.ts'
import type { SearchAnswer } from './schema.ts'
import type { Narrowed } from './search.ts'
import { strengthOf, strongFirst } from './strength.ts'
import { titledFirst } from './titled.ts'
import { takenOf } from './understand.ts'
import { verdictsBefore } from './verdicts.ts'
import { wantedOf, weigh, worthFetching, worthOf, type WeighedQuestion } from './weigh.ts'

export default async function found(store: Inside, request: Narrowed): Promise<Omit<SearchAnswer, 'milliseconds'>> {
  const { text, offset, limit, parts } = request
  const concepts = await conceptsHere(store), { question, asked, all, unknown, corrected } = await readingOf(store, queryOf(text), concepts)
  const matches = asked.length ? await find(store, await weigh(store, asked), all, request, concepts) : await unranked(store, request)
  const words = question.asked.filter(({ concept }) => !concept).map(({ written }) => written[0]!)
  return { understood: { words, taken: takenOf(question.asked), setAside: question.setAside, unknown, corrected, parts }, ...matches, offset, limit }
}

type Found = Pick<SearchAnswer, 'match' | 'total' | 'withAll' | 'of' | 'hits' | 'facets'>

async function unranked(store: Inside, { filters, limits, sort, offset, limit }: Narrowed): Promise<Found> {
  const order = sort === undefined || sort === 'relevance' ? 'newest' : sort
  const [{ total, ids, facets }, { documents }] = await Promise.all([store.browse(filters, offset, limit, limits, order), store.frequencies([])])
  const accounts = await store.accounts(ids)
  return { match: 'none', total, withAll: total, of: documents, hits: accounts.map(({ card }) => hitOf(card, 0, 'strong', { passages: [], why: [] })), facets }
}

/** Incidents with some of the words, those with all of them first. */
async function find(store: Inside, weighed: WeighedQuestion, all: string[][], { text, filters, limits, sort = 'relevance', offset, limit }: Narrowed, concepts: Concepts): Promise<Found> {
  const { words, frequencies } = weighed, isRanked = sort === 'relevance'
  const fetched = worthFetching(words), worth = worthOf(fetched)
  const { candidates, match, ...counted } = await store.candidates({ words: wantedOf(fetched), all, filters, limits, order: isRanked ? 'likeliest' : sort, limit: isRanked ? poolFor(offset + limit) : offset + limit })
  const withAll = new Set(candidates.filter(({ hasAll }) => hasAll).map(({ id }) => id)), isWhole = ({ id }: Ranked) => withAll.has(id)
  const likeliest = isRanked ? ranking(candidates, part => allFirst(rank(part, fetched, frequencies), isWhole)) : rank(candidates, fetched, frequencies)
  const ranked = isRanked ? likeliest : inOrder(candidates, likeliest)
  const strength = strengthOf(weighed, fetched, likeliest), strengthOfOne = (one: Ranked) => (match === 'any' ? strength(one) : isWhole(one) ? 'strong' : 'weak')
  // What has all the words comes first already; where nothing has, or dates decide, the line is drawn by it alone.
  const parted = isRanked ? strongFirst(ranked, strengthOfOne) : ranked.map(one => ({ one, strength: strengthOfOne(one) }))
  const shown = parted.slice(offset, offset + limit), strengths = new Map(shown.map(({ one, strength }) => [one.id, strength]))
  const accounts = await accountsOf(store, shown.map(({ one }) => one)), verdicts = await verdictsBefore(store, { read: queryOf(text).words, written: text }, accounts.map(({ account }) => account.card))
  const hits = accounts.map(({ account, one }) => ({ ...hitOf(account.card, one.score, strengths.get(one.id)!, shownOf(account, worth, concepts)), verdicts: verdicts(one.id) }))
  return { match, ...counted, of: frequencies.documents, hits: isRanked ? titledFirst(hits, text) : hits }
}

function shownOf({ files }: Account, worth: Worth, concepts: Concepts): Shown {
  const found = passages(files, worth, concepts)
  return { passages: found, why: reasonsOf(found, [], worth, concepts) }
}

/** Those with every word before the others, each in their order. */
const allFirst = (ranked: Ranked[], isWhole: (one: Ranked) => boolean) => [...ranked.filter(isWhole), ...ranked.filter(one => !isWhole(one))]

function inOrder(candidates: readonly Candidate[], ranked: readonly Ranked[]): Ranked[] {
  const byId = new Map(ranked.map(one => [one.id, one]))
  return candidates.map(({ id }) => byId.get(id)!)
}

/** How many candidates are ranked at first, by far enough for who looks through some pages; then ten times as many. */
const POOL = 200
const STEP = 10

function poolFor(last: number): number {
  let pool = POOL
  while (pool < last) pool *= STEP
  return pool
}

/** Each step of candidates in its own order, so that the first ones stand the same however many are fetched behind them. */
function ranking(candidates: readonly Candidate[], order: (part: readonly Candidate[]) => Ranked[]): Ranked[] {
  const ranked: Ranked[] = []
  for (let from = 0, to = POOL; from < candidates.length; from = to, to *= STEP) ranked.push(...order(candidates.slice(from, to)))
  return ranked
}
