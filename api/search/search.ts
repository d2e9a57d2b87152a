import type { Filters } from '../../store/filters.ts'
import type { Limits } from '../../store/limits.ts'
import type { Account, Candidate, Store } from '../../store/store.ts'
import type { Concepts } from '../../text/concepts.ts'
import { stem } from '../../text/stems.ts'
import { conceptsHere } from '../archive/own-glossary.ts'
import { figuresOf, type Figures } from '../figures.ts'
import { restrictionOf } from './fields.ts'
import { accountsOf, hitOf, type Shown } from './hits.ts'
import { passages, type Worth } from './passages.ts'
import { queryOf, type Query } from './query.ts'
import { rank, type Ranked } from './rank.ts'
import { readingOf } from './reading.ts'
import { reasonsOf } from './reasons.ts'
import type { Part, SearchAnswer, Sort } from './schema.ts'
import { strengthOf, strongFirst } from './strength.ts'
import { titledFirst } from './titled.ts'
import { takenOf } from './understand.ts'
import { verdictsBefore } from './verdicts.ts'
import { wantedOf, weigh, worthFetching, worthOf, type WeighedQuestion } from './weigh.ts'

export type SearchRequest = { text: string; filters: Filters; sort?: Sort; offset: number; limit: number }

/** What is looked for besides words. */
type Narrowed = SearchRequest & { limits?: Limits; parts: Part[] }

/** Incidents that match some words, best first or as sorted; without words the newest. `text` may hold phrases, exclusions and fields (query.ts), whose names of services and the like `figures` tells; throws `bad_field`. */
export async function search(store: Store, asked: SearchRequest, figures: Figures = figuresOf(store)): Promise<SearchAnswer> {
  const begun = performance.now()
  const { text, offset, limit } = asked, query = queryOf(text), request = await narrowed(asked, query, figures)
  const concepts = await conceptsHere(store), { question, asked: wanted, all, unknown, corrected } = await readingOf(store, query, concepts)
  const found = wanted.length ? await find(store, await weigh(store, wanted), all, request, concepts) : await unranked(store, request)
  const words = question.asked.filter(({ concept }) => !concept).map(({ written }) => written[0]!)
  return { understood: { words, taken: takenOf(question.asked), setAside: question.setAside, unknown, corrected, parts: request.parts }, ...found, offset, limit, milliseconds: performance.now() - begun }
}

async function narrowed(request: SearchRequest, { phrases, fields, without, parts }: Query, figures: Figures): Promise<Narrowed> {
  if (!parts.length) return { ...request, parts: [] }
  const { filters, limits, meant } = await restrictionOf(fields, figures), names = Object.keys({ ...request.filters, ...filters }) as (keyof Filters)[]
  let field = 0
  return {
    ...request,
    filters: Object.fromEntries(names.map(name => [name, [...request.filters[name] ?? [], ...filters[name] ?? []]])),
    limits: { ...limits, phrases, without: { ...limits.without, terms: without.words.map(stem), phrases: without.phrases } },
    parts: parts.map(part => ({ ...part, values: part.kind === 'field' ? meant[field++]! : [] })),
  }
}

type Found = Pick<SearchAnswer, 'match' | 'total' | 'withAll' | 'of' | 'hits' | 'facets'>

async function unranked(store: Store, { filters, limits, sort, offset, limit }: Narrowed): Promise<Found> {
  const order = sort === undefined || sort === 'relevance' ? 'newest' : sort
  const [{ total, ids, facets }, { documents }] = await Promise.all([store.browse(filters, offset, limit, limits, order), store.frequencies([])])
  const accounts = await store.accounts(ids)
  return { match: 'none', total, withAll: total, of: documents, hits: accounts.map(({ card }) => hitOf(card, 0, 'strong', { passages: [], why: [] })), facets }
}

/** Incidents with some of the words, those with all of them first. */
async function find(store: Store, weighed: WeighedQuestion, all: string[][], { text, filters, limits, sort = 'relevance', offset, limit }: Narrowed, concepts: Concepts): Promise<Found> {
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
