// Keeps the archives of a running program current: one reading at a time, of what changed on the disk, of what was pulled, or of everything when somebody asks.
import { setTimeout } from 'node:timers/promises'
import { placeOf } from '../../../ingest/read/container.ts'
import { openWorkers } from '../../../ingest/workers.ts'
import type { Archive, Store } from '../../../store/store.ts'
import { toFailure } from '../../errors.ts'
import type { Selection } from '../archives.ts'
import { bookshelf } from '../identity/books.ts'
import { follow } from './following.ts'
import { fetchUpstream } from './pulling.ts'
import { startReading, type Reading, type ReadingResult } from '../reading.ts'
import type { Progress } from '../reconcile.ts'
import type { ArchiveState } from '../schema.ts'
import { note, stateOf } from './state.ts'

export type CurrentOptions = {
  maxBytes: number
  onprogress?: (progress: Progress) => void
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
export async function keepCurrent(store: Store, { archives, notes }: Selection, { maxBytes, onprogress, watch = false, pullEvery = null, env = {} }: CurrentOptions): Promise<Current> {
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
    const mine = startReading(store, { archives, notes }, { maxBytes, paths, workers, shelf, onprogress })
    reading = mine
    if (archives.length === entries.length && !paths) said = mine.notes
    if (signal.aborted) void mine.stop()
    try {
      return { ...(await mine.finished), notes: mine.notes }
    } finally {
      reading = null
    }
  }
  const readWhole = async () => {
    const result = await run(archives, notes), read = await store.archives()
    for (const { archive, state } of entries) {
      const { readAt = null, changed = 0 } = read.find(({ name }) => name === archive.name) ?? {}
      if (readAt === archive.readAt) continue // there was nothing to read
      looked(state, readAt!, Boolean(changed))
      note(state, 'reading', null)
    }
    return result
  }
  const readChanged = async (entry: Entry) => {
    const paths = entry.isWhole ? undefined : [...entry.touched]
    Object.assign(entry, { touched: new Set(), isWhole: false, isWaiting: false })
    if (signal.aborted) return
    const { changed, gone, notes } = await run([entry.archive], [], paths)
    note(entry.state, 'reading', notes.join(' ') || null)
    if (!notes.length) looked(entry.state, new Date().toISOString(), changed + gone > 0)
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
