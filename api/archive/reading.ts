// One reading of some archives, running in the background while the store is asked.
import { existsSync } from 'node:fs'
import { ingest } from '../../ingest/ingest.ts'
import type { Archive, Store } from '../../store/store.ts'
import { reconcile, type Progress } from './reconcile.ts'

export type ReadingResult = { changed: number; unchanged: number; gone: number; milliseconds: number }

export type Reading = {
  /** Files done of files found, over all archives; null once it is over. */
  progress(): Progress | null
  /** What its reader should know, in sentences; grows while it runs. */
  notes: string[]
  /** Rejects with what made the reading impossible; what was read before is kept. */
  finished: Promise<ReadingResult>
  /** Ends after the batch at hand. */
  stop(): Promise<void>
}

export type ReadingOptions = { maxBytes: number; onprogress?: (progress: Progress) => void; now?: () => Date }

/** Starts to read archives one after the other, and keeps with each when it was read. */
export function startReading(store: Store, { archives, notes }: { archives: Archive[]; notes: string[] }, options: ReadingOptions): Reading {
  const stopping = new AbortController(), reading = { notes: [...notes] }
  let progress: Progress | null = { done: 0, found: 0 }
  const finished = readAll(store, archives, reading.notes, { ...options, signal: stopping.signal, onprogress: now => options.onprogress?.((progress = now)) })
    .finally(() => (progress = null))
  return {
    ...reading,
    progress: () => progress,
    finished,
    async stop() {
      stopping.abort()
      await finished.catch(() => {}) // whoever waits for `finished` hears of it
    },
  }
}

async function readAll(store: Store, archives: Archive[], notes: string[], { maxBytes, onprogress, signal, now = () => new Date() }: ReadingOptions & { signal: AbortSignal }): Promise<ReadingResult> {
  const sums = { changed: 0, unchanged: 0, gone: 0, milliseconds: 0 }
  const before: Progress = { done: 0, found: 0 }
  for (const archive of archives) {
    if (signal.aborted) break
    if (!existsSync(archive.root)) {
      notes.push(`The folder of the archive "${archive.name}", ${archive.root}, is not there any more; what was read from it is kept.`)
      continue
    }
    const began = performance.now()
    let last: Progress = { done: 0, found: 0 }
    const found = ingest(archive.root, { known: await store.known(archive.name), maxBytes, signal })
    const read = await reconcile(store, archive.name, found, {
      signal,
      onprogress: progress => {
        last = progress
        onprogress?.({ done: before.done + progress.done, found: before.found + progress.found })
      },
    })
    before.done += last.done
    before.found += last.found
    const milliseconds = Math.round(performance.now() - began)
    if (!signal.aborted) await store.putArchive({ ...archive, readAt: now().toISOString(), milliseconds, changed: read.changed + read.gone })
    sums.changed += read.changed
    sums.unchanged += read.unchanged
    sums.gone += read.gone
    sums.milliseconds += milliseconds
  }
  return sums
}
