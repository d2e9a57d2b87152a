// Tells which paths below a folder were touched, as soon as the system says so.
import { watch, type FSWatcher } from 'node:fs'
import { lstat, readdir } from 'node:fs/promises'
import { join, sep } from 'node:path'
import { hidden } from './folder.ts'

export type Watching = { close(): void }

export type WatchEvents = {
  /** Something happened at a path (relative, with `/`), or below it where it is a folder that came. */
  ontouched(path: string): void
  /** Some of what happened may not have been told, and what is to come may not be. */
  onfailure(error: Error): void
}

/** The system itself watches all that lies below a folder. Elsewhere (Linux) each folder has a watch of its own, which tells of all files in it. */
const IS_DEEP = process.platform === 'darwin' || process.platform === 'win32'

/**
 * Watches a folder with all in it but hidden ones. Resolves when everything is watched: what is touched from then on is told. Rejects where it cannot be.
 * A folder that may not be entered costs itself alone; links are not followed.
 */
export async function watchFolder(root: string, { ontouched, onfailure }: WatchEvents): Promise<Watching> {
  const watchers = new Map<string, FSWatcher>()
  const shut = new Set<string>()
  let isClosed = false

  const close = () => {
    isClosed = true
    for (const watcher of watchers.values()) watcher.close()
    watchers.clear()
  }
  const open = (path: string) => {
    watchers.get(path)?.close()
    const watcher = watch(join(root, path), { recursive: IS_DEEP }, (kind, name) => (name === null ? onfailure(new Error('More happened at once than the system could tell.')) : touched(path, kind, name)))
    // A folder that is taken away is told of by the one that it lay in.
    watcher.on('error', error => (path ? forget(path) : onfailure(error)))
    watchers.set(path, watcher)
  }
  const forget = (path: string) => {
    for (const [place, watcher] of watchers) {
      if (place !== path && !place.startsWith(`${path}/`)) continue
      watcher.close()
      watchers.delete(place)
    }
  }
  const touched = (folder: string, kind: string, name: string) => {
    const path = [...(folder ? [folder] : []), ...name.split(sep)].join('/')
    if (isClosed || path.split('/').some(hidden)) return
    const mayBeFolder = !IS_DEEP && (kind === 'rename' || shut.has(path))
    if (!mayBeFolder) return ontouched(path)
    forget(path)
    // What was put into a new folder before it was watched is found by whoever looks there afterwards.
    enter(path).then(() => isClosed || ontouched(path), onfailure)
  }
  const enter = async (path: string): Promise<void> => {
    try {
      if (path && !(await lstat(join(root, path))).isDirectory()) return
      if (isClosed) return
      open(path)
      shut.delete(path)
      if (IS_DEEP) return
      for (const entry of await readdir(join(root, path), { withFileTypes: true })) {
        if (entry.isDirectory() && !hidden(entry.name)) await enter(path ? `${path}/${entry.name}` : entry.name)
      }
    } catch (error) {
      const { code = '' } = error as NodeJS.ErrnoException
      if (!path || !COSTS_ITSELF.has(code)) throw error
      if (REFUSED.has(code)) shut.add(path)
    }
  }

  await enter('').catch(error => {
    close()
    throw error
  })
  return { close }
}

const REFUSED = new Set(['EACCES', 'EPERM'])
/** It is gone again, is no folder any more, or may not be entered; anything else (too many watches) is a failure of the whole. */
const COSTS_ITSELF = new Set([...REFUSED, 'ENOENT', 'ENOTDIR'])
