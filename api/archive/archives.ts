// Which folders are archives: those the store knows, and those named now.
import { accessSync, constants, realpathSync, statSync } from 'node:fs'
import { basename, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Archive, Store } from '../../store/store.ts'
import { Failure } from '../errors.ts'

/** Read where nothing else is known. */
export const SAMPLE = fileURLToPath(new URL('../../examples/archive', import.meta.url))

const IS_SAMPLE = 'This is the sample archive, of an invented shop. To read your own, name its folder.'

/** Archives to read now, and what should be said about the choice. */
export type Selection = { archives: Archive[]; notes: string[] }

/**
 * With named roots: those, made known to the store where they are new; else all that it knows; else the sample. The sample leaves when an archive of the user's own
 * comes. Throws `path_inside` or `path_around` before anything is changed.
 */
export async function selectArchives(store: Store, named: string[], sample = SAMPLE): Promise<Selection> {
  const known = await store.archives()
  if (!named.length && known.length) return { archives: known, notes: known.some(archive => archive.sample) ? [IS_SAMPLE] : [] }
  const roots = new Set(named.length ? named : [readableRoot(sample)])
  const own = known.filter(archive => !archive.sample), archives: Archive[] = []
  for (const root of roots) {
    const others = [...known.filter(a => !a.sample || root === a.root), ...archives]
    archives.push(others.find(archive => archive.root === root) ?? newArchive(root, others, root === sample))
  }
  for (const archive of archives) if (!known.includes(archive)) await store.putArchive(archive)
  const old = known.filter(archive => archive.sample)
  if (![...own, ...archives].some(archive => !archive.sample)) return { archives, notes: [IS_SAMPLE] }
  if (!old.length) return { archives, notes: [] }
  for (const archive of old) await store.removeArchive(archive.name)
  return { archives: archives.filter(archive => !archive.sample), notes: ['The sample archive was removed, as you now have your own.'] }
}

/** The folder or file that a path leads to, absolute and without links. Throws `path_missing` or `path_unreadable`. */
export function readableRoot(path: string): string {
  try {
    const root = realpathSync(path)
    accessSync(root, statSync(root).isDirectory() ? constants.R_OK | constants.X_OK : constants.R_OK)
    return root
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    throw new Failure(code === 'ENOENT' || code === 'ENOTDIR' ? 'path_missing' : 'path_unreadable', { path, reason: code ?? 'unknown' })
  }
}

function newArchive(root: string, known: Archive[], sample: boolean): Archive {
  for (const archive of known) {
    if (isInside(root, archive.root)) throw new Failure('path_inside', { path: root, root: archive.root, name: archive.name })
    if (isInside(archive.root, root)) throw new Failure('path_around', { path: root, root: archive.root, name: archive.name })
  }
  return { name: freeName(basename(root) || 'archive', known.map(({ name }) => name)), root, sample, readAt: null, milliseconds: null, changed: null }
}

const isInside = (inner: string, outer: string) => inner.startsWith(outer.endsWith(sep) ? outer : outer + sep)

/** "postmortems", then "postmortems-2", … */
function freeName(name: string, taken: string[]): string {
  let free = name
  for (let n = 2; taken.includes(free); n++) free = `${name}-${n}`
  return free
}
