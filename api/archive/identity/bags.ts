// The words of an account that was read before, once more out of its stored text: for an account that comes to lead its incident without having been written anew.
import type { Bag } from '../../../text/bag.ts'
import type { Identity } from '../../../store/identity.ts'
import type { Group, Store } from '../../../store/store.ts'
import { leadingFirst } from './grouping.ts'

async function bagOfTelling(store: Pick<Store, 'file' | 'archives'>, { id, known }: Identity): Promise<Bag | undefined> {
  const file = await store.file(known.archive, known.path), place = file?.tellings.findIndex(telling => telling.id === id) ?? -1
  if (!file || file.text === null || place < 0) return undefined
  // All that reads documents: loaded when it is first needed, for every start of the program would wait for it.
  const [{ read, wordsOf }, { bagOf }, { conceptsHere }] = await Promise.all([import('../../../ingest/parse.ts'), import('../../../text/bag.ts'), import('../own-glossary.ts')])
  const part = read(file.path, file.text).parts[place]
  return part && bagOf(wordsOf(part.document), await conceptsHere(store))
}

/** A group as it is to be written. `isWritten`: whether an account comes with its words in the same change. */
export async function groupOf(store: Pick<Store, 'file' | 'incident' | 'archives'>, incident: string, identities: Identity[], isWritten: (id: string) => boolean = () => false): Promise<Group> {
  const members = leadingFirst(identities), leading = members[0]!
  const needsBag = leading.stands && !isWritten(leading.id) && !(await isIndexed(store, incident, leading.id)), bag = needsBag ? await bagOfTelling(store, leading) : undefined
  return { incident, members: members.map(({ id }) => id), ...(bag && { bag }) }
}

/** Whether an account leads its incident already: then the index has its words. */
async function isIndexed(store: Pick<Store, 'incident'>, incident: string, leading: string): Promise<boolean> {
  const now = await store.incident(incident)
  return now?.id === incident && now.kind === 'incident' && now.sources[0]!.telling === leading
}
