import type { Filters } from '../../store/filters.ts'
import type { Store } from '../../store/store.ts'
import type { SimilarAnswer } from './schema.ts'

export type SimilarRequest = ({ text: string } | { id: string }) & { filters: Filters; limit: number }

/** Incidents like a pasted text, or like another incident. Null where that incident is not there. */
export async function similar(_store: Store, _request: SimilarRequest): Promise<SimilarAnswer | null> {
  throw new Error('not built yet')
}
