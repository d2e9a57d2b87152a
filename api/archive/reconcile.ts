// The only writer of what ingest found.
import type { Found } from '../../ingest/ingest.ts'
import type { Problem } from '../../ingest/record.ts'
import type { Change, Store, StoredFile } from '../../store/store.ts'
import { incidentIds, taskIds } from './identity.ts'

/** A batch is applied as a whole: large enough to be fast, small enough that little is read twice after a crash. */
const BATCH_FILES = 200
/** The first batch is small and each next one twice as large, so that something can be found from the first second on. */
const FIRST_BATCH_FILES = 4
const BATCH_CHARACTERS = 4_000_000

export type Reconciled = { changed: number; unchanged: number; gone: number }
export type Progress = { done: number; found: number }

export type ReconcileOptions = {
  onprogress?: (progress: Progress) => void
  /** Told of each file that cannot be read now and was before: what is stored of it stays. */
  onkept?: (problem: Problem) => void
  signal?: AbortSignal
}

/** Applies what was found in an archive to the store, batch by batch; stops between two batches once `signal` is given. */
export async function reconcile(store: Store, archive: string, found: AsyncIterable<Found>, { onprogress, onkept, signal }: ReconcileOptions = {}): Promise<Reconciled> {
  const sums: Reconciled = { changed: 0, unchanged: 0, gone: 0 }
  let batch = emptyBatch(archive), characters = 0, files = FIRST_BATCH_FILES

  const flush = async () => {
    if (batch.written.length || batch.gone.length) await store.apply(batch)
    batch = emptyBatch(archive)
    characters = 0
    files = Math.min(2 * files, BATCH_FILES)
  }

  for await (const item of found) {
    if (item.type === 'progress') onprogress?.({ done: item.done, found: item.found })
    else if (item.type === 'unchanged') sums.unchanged++
    else if (item.type === 'kept') {
      sums.unchanged++
      onkept?.(item.problem)
    } else if (item.type === 'gone') {
      sums.gone++
      batch.gone.push(item.path)
    } else {
      sums.changed++
      batch.written.push(storedFile(archive, item))
      characters += item.type === 'file' ? item.text.length : 0
    }
    if (batch.written.length + batch.gone.length >= files || characters >= BATCH_CHARACTERS) await flush()
    if (signal?.aborted) break
  }
  await flush()
  return sums
}

const emptyBatch = (archive: string): Change => ({ archive, written: [], gone: [] })

function storedFile(archive: string, item: Extract<Found, { type: 'file' | 'unread' }>): StoredFile {
  const { path, hash, bytes } = item
  if (item.type === 'unread') return { path, hash, bytes, format: 'unread', text: null, problem: item.problem, incidents: [] }
  const ids = incidentIds(archive, path, item.records.map(({ record }) => record))
  const incidents = item.records.map(({ record, bag }, i) => {
    const id = ids[i]!, tasks = taskIds(id, record.tasks)
    return { incident: { ...record, id, archive, tasks: record.tasks.map((task, n) => ({ id: tasks[n]!, ...task })) }, bag }
  })
  return { path, hash, bytes, format: item.format, text: item.text, problem: null, incidents }
}
