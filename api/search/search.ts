import type { Filters } from '../../store/filters.ts'
import type { Store } from '../../store/store.ts'
import type { SearchAnswer } from './schema.ts'

export type SearchRequest = { text: string; filters: Filters; offset: number; limit: number }

/** Incidents that match some words, best first; without words the newest. */
export async function search(_store: Store, _request: SearchRequest): Promise<SearchAnswer> {
  throw new Error('not built yet')
}
