// One reading of some archives, running in the background while the store is asked.
import { readdir } from 'node:fs/promises'
import type { Found } from '../../ingest/found.ts'
import { ingest } from '../../ingest/ingest.ts'
import { RootError } from '../../ingest/root-error.ts'
import type { Problem } from '../../ingest/record.ts'
import type { Workers } from '../../ingest/workers.ts'
import type { Archive, Store } from '../../store/store.ts'
import { toFailure } from '../errors.ts'
import type { Bookshelf } from './identity/books.ts'
import { GLOSSARY_FILE, ownGlossary } from './own-glossary.ts'
import { reconcile, type FileNews, type Progress } from './reconcile.ts'

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

export type ReadingOptions = {
  maxBytes: number
  onprogress?: (progress: Progress) => void
  onnews?: (news: FileNews) => void
  now?: () => Date
  /** Only what lies, or lay, at these paths of the one archive that is read. When an archive was last read as a whole is then left as it stands. */
  paths?: readonly string[]
  /** Who parses, and what is known of identities, where these outlive a reading. */
  workers?: Workers
  shelf?: Bookshelf
}

/** Starts to read archives one after the other, and keeps with each when it was read. */
export function startReading(store: Store, { archives, notes }: { archives: Archive[]; notes: string[] }, options: ReadingOptions): Reading {
  const stopping = new AbortController(), reading = { notes: [...notes] }
  let progress: Progress | null = { done: 0, found: 0 }
  const onprogress = (now: Progress) => {
    progress = now
    options.onprogress?.(now)
  }
  const finished = readAll(store, archives, reading.notes, { ...options, signal: stopping.signal, onprogress })
    .catch((error: unknown) => {
      reading.notes.push(`The reading stopped early. ${toFailure(error).message}`)
      throw error
    })
    .finally(() => (progress = null))
  finished.catch(() => {}) // it may fail before anyone waits for it
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

type Running = ReadingOptions & { signal: AbortSignal; onprogress: (progress: Progress) => void }

async function readAll(store: Store, archives: Archive[], notes: string[], { onprogress, ...options }: Running): Promise<ReadingResult> {
  const sums = { changed: 0, unchanged: 0, gone: 0, milliseconds: 0 }
  let before: Progress = { done: 0, found: 0 }
  for (const archive of archives) {
    if (options.signal.aborted) break
    let last = before
    const read = await readOne(store, archive, notes, {
      ...options,
      onprogress: ({ done, found }) => onprogress((last = { done: before.done + done, found: before.found + found })),
    })
    before = last
    for (const key of ['changed', 'unchanged', 'gone', 'milliseconds'] as const) sums[key] += read?.[key] ?? 0
  }
  if (options.signal.aborted) notes.push('The reading was stopped before its end; the next one goes on from there.')
  return sums
}

/** Null, and a note, where there is nothing to read: a disk that is not mounted must not look like an archive whose every file was removed. */
async function readOne(store: Store, { name }: Archive, notes: string[], { maxBytes, onprogress, onnews, signal, now = () => new Date(), paths: some, workers, shelf }: Running): Promise<ReadingResult | null> {
  // As it is now: another process may have moved it, or taken it out (the sample, when an archive of one's own comes).
  const archive = (await store.archives()).find(archive => archive.name === name)
  if (!archive) {
    notes.push(`The archive "${name}" was taken out; it is not read any more.`)
    return null
  }
  // With other words of its own all of it is to be read again.
  const paths = some?.includes(GLOSSARY_FILE) ? undefined : some
  const began = performance.now(), known = await store.known(name), kept: Problem[] = []
  const nothing = (what: string) => {
    notes.push(`${what}${known.size ? '; what was read from it before is kept' : ''}.`)
    return null
  }
  try {
    const glossary = await ownGlossary(store)
    const found = unlessEmpty(ingest(archive.root, { known, maxBytes, signal, paths, workers, glossary }), async () => !paths || isBare(archive.root))
    const read = await reconcile(store, archive.name, found, { signal, onprogress, onnews, shelf, onkept: problem => kept.push(problem), onnote: what => notes.push(what) })
    if (kept.length) notes.push(`${kept[0]!.message} ${kept.length > 1 ? `So it is with ${kept.length} files in all; what` : 'What'} was read before is kept.`)
    const milliseconds = Math.round(performance.now() - began)
    if (!signal.aborted && !paths) await store.putArchive({ ...archive, readAt: now().toISOString(), milliseconds, changed: read.changed + read.gone })
    return { ...read, milliseconds }
  } catch (error) {
    if (error instanceof RootError) return nothing(`The folder of the archive "${archive.name}", ${archive.root}, ${error.missing ? 'is not there' : error.broken ? `cannot be read: ${error.code}` : `cannot be read (${error.code})`}`)
    if (error instanceof NothingThere) return nothing(`There is no file in the folder of the archive "${archive.name}", ${archive.root}`)
    throw error
  }
}

class NothingThere extends Error {}

/** `isEmpty` decides where no file was met. */
async function* unlessEmpty(found: AsyncIterable<Found>, isEmpty: () => Promise<boolean>): AsyncGenerator<Found> {
  for await (const item of found) {
    if (item.type === 'progress' && item.found === 0 && (await isEmpty())) throw new NothingThere()
    yield item
  }
}

/** Where the paths that were looked at are gone, the folder itself tells whether everything is. */
const isBare = (root: string) => readdir(root).then(entries => !entries.length, () => true)
