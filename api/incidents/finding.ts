import type { Incident } from '../../store/incident.ts'
import type { Store } from '../../store/store.ts'
import { Failure } from '../errors.ts'

/** By its id, or that of one of its accounts or tasks. Throws `not_found`. */
export async function incidentOf(store: Pick<Store, 'incident'>, id: string): Promise<Incident> {
  const incident = await store.incident(id)
  if (!incident) throw new Failure('not_found', { what: 'incident', id })
  return incident
}
