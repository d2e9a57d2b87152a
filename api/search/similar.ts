import type { Filters } from '../../store/filters.ts'
import type { Incident } from '../../store/incident.ts'
import type { Store } from '../../store/store.ts'
import type { Written } from '../../store/written.ts'
import { checkLength } from './pasted/length.ts'
import type { SimilarAnswer } from './schema.ts'
import { timed } from './timed.ts'

export type SimilarRequest = ({ text: string } | { id: string }) & { filters: Filters; limit: number }

/** What is looked for: incidents like a text, `but` not that one. */
export type Like = { text: string; but?: string; filters: Filters; limit: number }

const ALIKE = new URL('./alike.ts', import.meta.url)

/** Incidents like a pasted text, or like another incident. Null where that incident is not there; throws `too_large`. */
export async function similar(store: Pick<Store, 'run' | 'incident'>, request: SimilarRequest): Promise<Written<SimilarAnswer> | null> {
  const begun = performance.now(), { filters, limit } = request
  const like = 'id' in request ? await store.incident(request.id) : null
  if ('id' in request && !like) return null
  const text = 'id' in request ? textOf(like!) : request.text
  checkLength(text) // here, since a Failure would lose its code on the way from the thread
  return timed(await store.run(ALIKE, { text, ...(like && { but: like.id }), filters, limit } satisfies Like), begun)
}

/** What another incident is compared by. */
function textOf({ title, summary, causes, services }: Incident): string {
  return [title?.value, summary?.value, ...causes.map(({ tag }) => tag), ...services.map(({ value }) => value)].filter(Boolean).join('\n')
}
