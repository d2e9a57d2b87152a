// The only writer of what ingest found: whose id is this, which accounts tell one incident, what changed.
import type { Found } from '../../ingest/found.ts'
import type { Problem } from '../../ingest/record.ts'
import type { Store } from '../../store/store.ts'
import { accountant, type Accountant } from './identity/accountant.ts'
import { bookshelf, type Bookshelf } from './identity/books.ts'

/** A batch is applied as a whole: large enough to be fast, small enough that little is read twice after a crash. */
const BATCH_FILES = 200
/** The first batch is small and each next one twice as large, so that something can be found from the first second on. */
const FIRST_BATCH_FILES = 4
const BATCH_CHARACTERS = 4_000_000

export type Reconciled = { changed: number; unchanged: number; gone: number }
export type Progress = { done: number; found: number }

/** What became of a file: it was read with so many incidents in it, it could not be read, or it is no longer there. */
export type FileNews = { path: string; incidents: number | 'unread' | 'gone' }

export type ReconcileOptions = {
  onprogress?: (progress: Progress) => void
  /** Told of each file that cannot be read now and was before: what is stored of it stays. */
  onkept?: (problem: Problem) => void
  /** Told what there is to say of the reading itself. */
  onnote?: (what: string) => void
  /** Told of each file that is not as it was, once that is stored or about to be. */
  onnews?: (news: FileNews) => void
  signal?: AbortSignal
  /** Where what is known of identities lies between readings, if anywhere. */
  shelf?: Bookshelf
  now?: () => Date
}

type Read = Extract<Found, { type: 'file' | 'unread' }>

/** Applies what was found in an archive to the store, batch by batch; stops between two batches once `signal` is given. */
export async function reconcile(store: Store, archive: string, found: AsyncIterable<Found>, { onprogress, onkept, onnote, onnews, signal, shelf = bookshelf(store), now = () => new Date() }: ReconcileOptions = {}): Promise<Reconciled> {
  const sums: Reconciled = { changed: 0, unchanged: 0, gone: 0 }
  // Identities are fetched when the first file has changed: most readings find none.
  const books: { open?: Promise<Accountant> } = {}, seen: string[] = [], gone: string[] = []
  const open = () => (books.open ??= accountant(store, archive, { seen, gone, shelf, now }))
  let batch: Read[] = [], characters = 0, files = FIRST_BATCH_FILES

  const flush = async () => {
    if (batch.length) await (await open()).write(batch)
    batch = []
    characters = 0
    files = Math.min(2 * files, BATCH_FILES)
  }

  for await (const item of found) {
    if (item.type === 'progress') onprogress?.({ done: item.done, found: item.found })
    else if (item.type === 'note') onnote?.(item.what)
    else if (item.type === 'gone') gone.push(item.path)
    else if (item.type === 'unchanged' || item.type === 'kept') {
      sums.unchanged++
      if (books.open) (await books.open).seen(item.path)
      else seen.push(item.path)
      if (item.type === 'kept') onkept?.(item.problem)
    } else {
      sums.changed++
      onnews?.({ path: item.path, incidents: item.type === 'unread' ? 'unread' : item.records.filter(({ record }) => record.kind === 'incident').length })
      batch.push(item)
      characters += item.type === 'file' ? item.text.length : 0
    }
    if (batch.length >= files || characters >= BATCH_CHARACTERS) await flush()
    if (signal?.aborted) break
  }
  await flush()
  // What is left undone of a reading that was stopped is done by the next: then nobody can say yet what has vanished.
  if (!signal?.aborted && (books.open || gone.length)) sums.gone = await (await open()).close()
  if (sums.gone) for (const path of gone) onnews?.({ path, incidents: 'gone' })
  return sums
}
