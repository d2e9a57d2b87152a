import type { Store } from '../../store/store.ts'
import { cardOf } from '../../store/card.ts'
import { written, type Written } from '../../store/written.ts'
import { hitOf } from '../search/hits.ts'
import type { SomeAnswer } from './schema.ts'

/** Incidents by their ids, those of their accounts or their tasks, in that order and each once. */
export async function someOf(store: Pick<Store, 'incident'>, ids: readonly string[]): Promise<Written<SomeAnswer>> {
  const found = await Promise.all(ids.map(id => store.incident(id))), incidents = new Map(found.flatMap(incident => (incident ? [[incident.id, incident] as const] : [])))
  return written({ hits: [...incidents.values()].map(incident => hitOf(cardOf(incident), 0, 'strong', { passages: [], why: [] })), gone: ids.filter((_, i) => !found[i]) })
}
