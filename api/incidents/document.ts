// Which document is meant of those that an incident is told in.
import type { Incident, Telling } from '../../store/incident.ts'
import type { Store } from '../../store/store.ts'
import { Failure } from '../errors.ts'

export type Asked = { telling?: string; part?: string }
export type FoundDocument = { telling: string; archive: string; place: Telling['source']; text: string }

/** That of one of its sources, else of the leading one; `part`: the path of a file that this source is told in, else its own. Throws `not_found`. */
export async function documentOf(store: Store, { id, sources }: Incident, { telling, part }: Asked): Promise<FoundDocument> {
  const told = telling === undefined ? sources[0]! : sources.find(source => source.telling === telling)
  if (!told) throw new Failure('not_found', { what: 'source of this incident', id: telling! })
  const { archive, path } = told, file = await store.file(archive, path), place = file?.tellings.find(one => one.id === told.telling)?.source
  if (file?.text == null || !place) throw new Failure('not_found', { what: 'source of incident', id })
  if (part === undefined || part === path) return { telling: told.telling, archive, place, text: file.text }
  const other = place.parts?.includes(part) ? await store.file(archive, part) : null, whole = other?.tellings[0]?.source
  if (other?.text == null || !whole) throw new Failure('not_found', { what: 'file of this incident', id: part })
  return { telling: told.telling, archive, place: whole, text: other.text }
}
