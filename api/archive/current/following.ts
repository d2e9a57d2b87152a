// Follows one archive on the disk: says which paths of it to look at, and when to look at all of it. What is packed and what git holds is always looked at as a whole.
import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { kindOf, placeOf } from '../../../ingest/read/root.ts'
import { gitFolder } from '../../../ingest/read/git.ts'
import { watchFolder, type Watching } from '../../../ingest/read/watch.ts'
import { settling } from './at-rest.ts'

export type Following = { isFollowed(): boolean; close(): void }

export type FollowEvents = {
  /** Something was touched; it is not at rest yet. */
  onstir?(): void
  /** Look at these paths, which are at rest; null: at everything. */
  onchange(paths: string[] | null): void
  /** What keeps it from being followed, in a sentence; null once that is over. */
  ontrouble(what: string | null): void
}

/** Milliseconds between two looks whether the root is still the folder that is watched: no system tells of every disk that is taken away. */
const ROOT_EVERY = 1_000
/** Milliseconds between two attempts to watch what could not be; each time everything is looked at. */
const AGAIN_AFTER = 30_000
/** Milliseconds after which everything is looked at in any case: network disks do not tell of what others write there. */
const ALL_EVERY = 600_000

export type FollowTimes = { rootEvery?: number; againAfter?: number; allEvery?: number }

/** Resolves once it is followed, or has said what keeps it from that. Whoever begins looks at everything afterwards. */
export async function follow(root: string, { onstir, onchange, ontrouble }: FollowEvents, { rootEvery = ROOT_EVERY, againAfter = AGAIN_AFTER, allEvery = ALL_EVERY }: FollowTimes = {}): Promise<Following> {
  const { place } = placeOf(root)
  let watching: Watching | null = null, last = await lookAt(root), isClosed = false, tried = -Infinity, looked = performance.now()
  // Of a root that is not the one watched any more nothing is believed: its files are not gone, they are elsewhere.
  const onrest = async (paths: string[]) => {
    const { is } = await lookAt(root)
    // A name that is no UTF-8 is told with "\ufffd" in it: nothing lies at such a path.
    const isGarbled = paths.some(path => path.includes('\ufffd'))
    if (is === last.is && !isClosed) onchange(isGarbled || kindOf(root) !== 'folder' ? null : paths)
  }
  let watched = place, rest = settling(path => join(watched, path), onrest)

  const ontouched = (path: string) => {
    onstir?.()
    rest.touch(path)
  }
  const stop = () => {
    watching?.close()
    watching = null
    rest.close()
  }
  const failed = (what: string) => {
    stop()
    if (!isClosed) ontrouble(what)
  }
  const start = async () => {
    tried = performance.now()
    if (!last.is) return failed(`${root} is not there. What was read from it is kept, and it is followed again once it is back.`)
    rest = settling(path => join(watched, path), onrest)
    try {
      if (kindOf(root) === 'repository') watched = await gitFolder(place)
      const begun = last.is === A_FILE ? { close() {} } : await watchFolder(watched, { ontouched, onfailure: error => failed(untold(root, error)) })
      if (isClosed) return begun.close()
      watching = begun
      ontrouble(null)
    } catch (error) {
      failed(unwatched(root, error as NodeJS.ErrnoException))
    }
  }
  const check = async () => {
    const now = performance.now(), before = last
    last = await lookAt(root)
    if (isClosed) return
    if (last.is !== before.is || (last.is && !watching && now - tried > againAfter)) {
      stop()
      await start()
    } else {
      if (last.written !== before.written) rest.touch('')
      if (now - looked < allEvery) return
    }
    looked = now
    if (!isClosed && last.is) onchange(null)
  }
  let timer: NodeJS.Timeout
  const next = () => {
    timer = setTimeout(() => void check().finally(() => isClosed || next()), rootEvery)
  }

  await start()
  next()
  return {
    isFollowed: () => watching !== null,
    close() {
      isClosed = true
      clearTimeout(timer)
      stop()
    },
  }
}

const A_FILE = 'a file'

/** What lies at a root: `is` changes when another folder (or disk) takes its place, and is null where nothing is. A single file is not watched but looked at: `written` changes with it. */
async function lookAt(root: string): Promise<{ is: string | null; written: number | null }> {
  const found = await stat(placeOf(root).place).catch(() => null)
  if (!found) return { is: null, written: null }
  return found.isDirectory() ? { is: `${found.dev} ${found.ino}`, written: null } : { is: A_FILE, written: found.mtimeMs }
}

const READ_MEANWHILE = 'It is read as a whole every 30 seconds until it can be.'

const untold = (root: string, { message }: Error) => `Not all that happened in ${root} was told (${message}). ${READ_MEANWHILE}`

function unwatched(root: string, { code = 'unknown error' }: NodeJS.ErrnoException): string {
  const why = code === 'ENOSPC' || code === 'EMFILE' ? 'the system allows no more watches; raise fs.inotify.max_user_watches and max_user_instances' : code
  return `${root} cannot be followed (${why}). ${READ_MEANWHILE}`
}
