// Keeps the archives of a running program current: one reading at a time, of what changed on the disk, of what was pulled, or of everything when somebody asks.
import { setTimeout } from 'node:timers/promises'
import { placeOf } from '../../../ingest/read/root.ts'
import { openWorkers } from '../../../ingest/workers.ts'
import type { Archive, Store } from '../../../store/store.ts'
import { toFailure } from '../../errors.ts'
import type { Selection } from '../archives.ts'
import { bookshelf } from '../identity/books.ts'
import { follow } from './following.ts'
import { fetchUpstream } from './pulling.ts'
import { startReading, type Reading, type ReadingResult } from '../reading.ts'
import type { FileNews, Progress } from '../reconcile.ts'
import type { ArchiveState } from '../schema.ts'
import { note, stateOf } from './state.ts'

export type CurrentOptions = {
  maxBytes: number
  onprogress?: (progress: Progress) => void
  /** Told of each reading that found files which are not as they were, once it is over. */
  onnews?: (news: FileNews[]) => void
  /** Whether the folders are followed. */
  watch?: boolean
  /** Milliseconds between two pulls; null for none. */
  pullEvery?: number | null
  /** The environment that git runs in. */
  env?: NodeJS.ProcessEnv
}

export type Current = {
  /** Reads everything; joins such a reading that is under way or waits for its turn. Rejects with what made it impossible. */
  read(): Promise<ReadingResult>
  /** Of the reading at hand; null while there is none. */
  progress(): Progress | null
  /** What there is to say of the last reading of everything. */
  readonly notes: string[]
  states(): ArchiveState[]
  /** Ends after the batch at hand. */
  stop(): Promise<void>
}

/** An archive, and what is to be looked at in its next reading. */
type Entry = { archive: Archive; state: ArchiveState; touched: Set<string>; isWhole: boolean; isWaiting: boolean }

/** Resolves once the archives are followed, where they are to be, so that nothing is missed between the first `read` and what comes after. */
export async function keepCurrent(store: Store, { archives, notes }: Selection, { maxBytes, onprogress, onnews, watch = false, pullEvery = null, env = {} }: CurrentOptions): Promise<Current> {
  const entries = archives.map((archive): Entry => ({ archive, state: stateOf(archive), touched: new Set(), isWhole: false, isWaiting: false }))
  const stopping = new AbortController(), { signal } = stopping
  // A worker takes far longer to start than a file to be read: while changes are waited for, they stay.
  const workers = watch || pullEvery ? openWorkers() : undefined, shelf = watch || pullEvery ? bookshelf(store) : undefined
  let turn: Promise<unknown> = Promise.resolve(), whole: Promise<ReadingResult> | null = null, reading: Reading | null = null, said = notes

  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const mine = turn.then(work)
    turn = mine.catch(() => {})
    return mine
  }
  const run = async (archives: Archive[], notes: string[], paths?: string[]): Promise<ReadingResult & { notes: string[] }> => {
    const news: FileNews[] = [], mine = startReading(store, { archives, notes }, { maxBytes, paths, workers, shelf, onprogress, onnews: file => news.push(file) })
    reading = mine
    if (archives.length === entries.length && !paths) said = mine.notes
    if (signal.aborted) void mine.stop()
    try {
      const result = await mine.finished
      if (news.length) onnews?.(news)
      return { ...result, notes: mine.notes }
    } finally {
      reading = null
    }
  }
  const readWhole = async () => {
    const before = await store.archives(), result = await run(archives, notes), read = await store.archives()
    for (const { archive: { name }, state } of entries) {
      const [was, now] = [before, read].map(archives => archives.find(archive => archive.name === name)), { readAt = null, changed = 0 } = now ?? {}
      if (readAt === (was?.readAt ?? null)) continue // there was nothing to read
      looked(state, readAt!, Boolean(changed))
      note(state, 'reading', null)
    }
    return result
  }
  const readChanged = async (entry: Entry) => {
    const paths = entry.isWhole ? undefined : [...entry.touched]
    Object.assign(entry, { touched: new Set(), isWhole: false, isWaiting: false })
    if (signal.aborted) return
    // What could not be read, or be stored, is looked at again with what changes next: until then nothing says that it can be.
    const again = () => {
      for (const path of paths ?? []) entry.touched.add(path)
      entry.isWhole ||= !paths
    }
    const { changed, gone, notes } = await run([entry.archive], [], paths).catch((error: unknown) => {
      again()
      throw error
    })
    note(entry.state, 'reading', notes.join(' ') || null)
    if (notes.length) again()
    else looked(entry.state, new Date().toISOString(), changed + gone > 0)
  }
  const change = (entry: Entry, paths: string[] | null) => {
    for (const path of paths ?? []) entry.touched.add(path)
    entry.isWhole ||= paths === null
    if (entry.isWaiting) return
    entry.isWaiting = true
    inTurn(() => readChanged(entry)).catch((error: unknown) => note(entry.state, 'reading', toFailure(error).message))
  }
  const pullOne = async ({ sample, root }: Archive) => {
    if (sample) return 'The sample archive is a part of Hindsight, which is not pulled.'
    const fetched = await fetchUpstream(placeOf(root).place, { env, signal })
    // No file may be replaced in the midst of a reading.
    return 'trouble' in fetched ? fetched.trouble : inTurn(fetched.apply)
  }
  const keepPulling = async (every: number) => {
    while (!signal.aborted) {
      for (const entry of entries) {
        const trouble = await pullOne(entry.archive)
        if (signal.aborted) return
        note(entry.state, 'pulling', trouble)
        if (trouble) continue
        entry.state.pulledAt = new Date().toISOString()
        change(entry, null)
      }
      await setTimeout(every, undefined, { signal }).catch(() => {})
    }
  }

  const following = watch ? await Promise.all(entries.map(entry => follow(entry.archive.root, { onstir: () => reading ?? shelf!.prepare(), onchange: paths => change(entry, paths), ontrouble: what => note(entry.state, 'following', what) }))) : []
  const pulling = pullEvery === null ? null : keepPulling(pullEvery)

  return {
    read: () => (whole ??= inTurn(readWhole).finally(() => (whole = null))),
    progress: () => reading?.progress() ?? (whole ? { done: 0, found: 0 } : null),
    get notes() { return said },
    states: () => entries.map(({ state }, i) => ({ ...state, isFollowed: following[i]?.isFollowed() ?? false })),
    async stop() {
      stopping.abort()
      for (const followed of following) followed.close()
      await Promise.all([reading?.stop(), pulling])
      await turn
      await workers?.close()
    },
  }
}

function looked(state: ArchiveState, at: string, hasChanged: boolean): void {
  state.lookedAt = at
  if (hasChanged) state.changedAt = at
}
