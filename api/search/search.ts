import type { Filters } from '../../store/filters.ts'
import type { Limits } from '../../store/limits.ts'
import type { Store } from '../../store/store.ts'
import type { Concepts } from '../../text/concepts.ts'
import { stem } from '../../text/stems.ts'
import { conceptsHere } from '../archive/own-glossary.ts'
import { figuresOf, type Figures } from '../figures.ts'
import { restrictionOf } from './fields.ts'
import { hitOf, pagesOf, type Shown } from './hits.ts'
import type { ReadPage } from './lines.ts'
import { passages, type Worth } from './passages.ts'
import { queryOf, type Query } from './query.ts'
import { rank, type Ranked } from './rank.ts'
import { reasonsOf } from './reasons.ts'
import type { SearchAnswer } from './schema.ts'
import { corrections, respelt, unknownOf } from './spelling.ts'
import { strengthOf, strongFirst } from './strength.ts'
import { titledFirst } from './titled.ts'
import { takenOf, understand, type Asked, type Question } from './understand.ts'
import { verdictsBefore } from './verdicts.ts'
import { wantedOf, weigh, worthFetching, worthOf, type WeighedQuestion, type WeighedWord } from './weigh.ts'

export type SearchRequest = { text: string; filters: Filters; offset: number; limit: number }

/** What is looked for besides words. */
type Narrowed = SearchRequest & { limits?: Limits }

/** Incidents that match some words, best first; without words the newest. `text` may hold phrases, exclusions and fields (query.ts), whose names of services and the like `figures` tells; throws `bad_field`. */
export async function search(store: Store, asked: SearchRequest, figures: Figures = figuresOf(store)): Promise<SearchAnswer> {
  const begun = performance.now()
  const { text, offset, limit } = asked, query = queryOf(text), request = await narrowed(asked, query, figures)
  const concepts = await conceptsHere(store), { question, weighed, unknown, corrected } = await read(store, query, concepts)
  const found = weighed ? await find(store, weighed, request, concepts) : await newest(store, request)
  const words = question.asked.filter(({ concept }) => !concept).map(({ written }) => written[0]!)
  return { understood: { words, taken: takenOf(question.asked), setAside: question.setAside, unknown, corrected }, ...found, offset, limit, milliseconds: performance.now() - begun }
}

async function narrowed(request: SearchRequest, { phrases, fields, without }: Query, figures: Figures): Promise<Narrowed> {
  if (!phrases.length && !fields.length && !without.words.length && !without.phrases.length) return request
  const { filters, limits } = await restrictionOf(fields, figures), names = Object.keys({ ...request.filters, ...filters }) as (keyof Filters)[]
  return {
    ...request,
    filters: Object.fromEntries(names.map(name => [name, [...request.filters[name] ?? [], ...filters[name] ?? []]])),
    limits: { ...limits, phrases, without: { ...limits.without, terms: without.words.map(stem), phrases: without.phrases } },
  }
}

/** A question as it was probably meant: words that no incident has are read as those that are spelt almost alike, but not those of a phrase, which is wanted as written. */
async function read(store: Store, { words: text, phrases }: Query, concepts: Concepts) {
  const question = understand(text, concepts)
  if (!question.asked.length) return { question, weighed: null, unknown: [], corrected: [] }
  const weighed = await weigh(store, await withCompletions(store, question))
  const unknown = unknownOf(weighed.words)
  const quoted = new Set(phrases.flat()), misspelt = unknown.filter(word => !quoted.has(word))
  const corrected = misspelt.length ? await corrections(store, misspelt) : []
  if (!corrected.length) return { question, weighed, unknown, corrected }
  const meant = understand(respelt(text, corrected), concepts)
  return { question: meant, weighed: await weigh(store, await withCompletions(store, meant)), unknown, corrected }
}

type Found = Pick<SearchAnswer, 'match' | 'total' | 'withAll' | 'of' | 'hits' | 'facets'>

async function newest(store: Store, { filters, limits, offset, limit }: Narrowed): Promise<Found> {
  const [{ total, ids, facets }, { documents }] = await Promise.all([store.browse(filters, offset, limit, limits), store.frequencies([])])
  const pages = await store.pages(ids)
  return { match: 'none', total, withAll: total, of: documents, hits: pages.map(page => hitOf(page, 0, 'strong', { passages: [], why: [] })), facets }
}

/** Incidents with all the words; where they would not fill a page, those with any of them. */
async function find(store: Store, weighed: WeighedQuestion, { text, filters, limits, offset, limit }: Narrowed, concepts: Concepts): Promise<Found> {
  const { words, frequencies } = weighed
  const fetched = worthFetching(words)
  // A word that is nowhere is not fetched: no incident can have them all.
  const match = words.every(({ known, required }) => known || !required) ? { enough: limit } : 'any'
  const found = await store.candidates({ words: wantedOf(fetched), match, filters, limits, limit: poolFor(offset + limit) })
  const worth = worthOf(fetched)
  const withAll = match === 'any' ? () => false : hasAll(fetched), all = rank(found.candidates, fetched, frequencies), strength = strengthOf(weighed, fetched, all)
  // What has all the words is meant by them, whatever they tell.
  const ranked = strongFirst(allFirst(all, withAll), one => (withAll(one) ? 'strong' : strength(one))).slice(offset, offset + limit)
  const strengths = new Map(ranked.map(({ one, strength }) => [one.id, strength]))
  const pages = await pagesOf(store, ranked.map(({ one }) => one)), verdicts = await verdictsBefore(store, queryOf(text).words, pages.map(({ page }) => page.incident))
  const hits = pages.map(({ page, one }) => ({ ...hitOf(page, one.score, strengths.get(one.id)!, shownOf(page, worth, concepts)), verdicts: verdicts(one.id) }))
  return { match: found.match, total: found.total, withAll: found.withAll ?? 0, of: frequencies.documents, hits: titledFirst(hits, text), facets: found.facets }
}

function shownOf(page: ReadPage, worth: Worth, concepts: Concepts): Shown {
  const found = passages(page.lines(), worth, concepts)
  return { passages: found, why: reasonsOf(found, [], worth, concepts) }
}

/** Those with every required word before the others, each in their order. */
const allFirst = (ranked: Ranked[], withAll: (one: Ranked) => boolean) => [...ranked.filter(withAll), ...ranked.filter(one => !withAll(one))]

const hasAll = (fetched: readonly WeighedWord[]) => ({ counts }: Ranked) => fetched.every(({ required }, i) => !required || counts[i]! > 0)

/** Shortest beginning of a word that is completed: fewer letters begin too many words to tell anything. */
const BEGINNING = 2
const COMPLETIONS = 30
/** A word as typed counts by half for itself, by half for whatever it may become. */
const SHARE = 0.5

/** The question with what its last word may become: required is that a text has one of these, wanted that it has the word as typed. */
async function withCompletions(store: Store, { asked, unfinished }: Question): Promise<Asked[]> {
  if (unfinished === null || unfinished.length < BEGINNING) return asked
  const term = stem(unfinished)
  const completed = await store.complete(unfinished, COMPLETIONS)
  if (completed.every(other => other === term)) return asked
  return asked.flatMap(one => one.terms[0] !== term ? [one] : [
    { ...one, weight: one.weight * SHARE, required: false },
    { ...one, weight: one.weight * SHARE, terms: [...new Set([term, ...completed])] },
  ])
}

/** How many candidates to rank for a page: steps, so that the pages of one step are cut from one order. */
function poolFor(last: number): number {
  let pool = 200
  while (pool < last) pool *= 10
  return pool
}
