import type { Filters } from '../../store/filters.ts'
import type { Limits } from '../../store/limits.ts'
import type { Store } from '../../store/store.ts'
import type { Written } from '../../store/written.ts'
import { stem } from '../../text/stems.ts'
import { figuresOf, type Figures } from '../figures.ts'
import { restrictionOf } from './fields.ts'
import { queryOf, type Query } from './query.ts'
import type { Part, SearchAnswer, Sort } from './schema.ts'
import { timed } from './timed.ts'

export type SearchRequest = { text: string; filters: Filters; sort?: Sort; offset: number; limit: number }

/** What is looked for besides words. */
export type Narrowed = SearchRequest & { limits?: Limits; parts: Part[] }

const FOUND = new URL('./found.ts', import.meta.url)

/** Incidents that match some words, best first or as sorted; without words the newest. `text` may hold phrases, exclusions and fields (query.ts), whose names of services and the like `figures` tells; throws `bad_field`. */
export async function search(store: Pick<Store, 'run' | 'since'>, asked: SearchRequest, figures: Figures = figuresOf(store)): Promise<Written<SearchAnswer>> {
  const begun = performance.now()
  return timed(await store.run(FOUND, await narrowed(asked, queryOf(asked.text), figures)), begun)
}

async function narrowed(request: SearchRequest, { phrases, fields, without, parts }: Query, figures: Figures): Promise<Narrowed> {
  if (!parts.length) return { ...request, parts: [] }
  const { filters, limits, meant } = await restrictionOf(fields, figures), names = Object.keys({ ...request.filters, ...filters }) as (keyof Filters)[]
  let field = 0
  return {
    ...request,
    filters: Object.fromEntries(names.map(name => [name, [...request.filters[name] ?? [], ...filters[name] ?? []]])),
    limits: { ...limits, phrases, without: { ...limits.without, terms: [...new Set(without.words.map(stem))], phrases: without.phrases } },
    parts: parts.map(part => ({ ...part, values: part.kind === 'field' ? meant[field++]! : [] })),
  }
}
