// Which folders are archives: those the store knows, and those named now.
import { accessSync, constants, existsSync, realpathSync, statSync } from 'node:fs'
import { basename, join, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { isPackedName, placeOf } from '../../ingest/read/root.ts'
import type { Archive, Store } from '../../store/store.ts'
import { Failure } from '../errors.ts'

/** Read where nothing else is known. */
const SAMPLE = fileURLToPath(new URL('../../examples/archive', import.meta.url))

const IS_SAMPLE = 'This is the sample archive, of an invented shop. To read your own, name its folder.'
const SAMPLE_LEFT = 'The sample archive was removed, as you now have your own.'

/** Archives to read now, and what should be said about the choice. */
export type Selection = { archives: Archive[]; notes: string[] }

/**
 * With named roots: those, made known to the store where they are new; else all that it knows; else the sample. The sample leaves when an archive of the user's own
 * comes. Throws `path_inside` or `path_around` before anything is changed.
 */
export async function selectArchives(store: Store, named: string[], sample = SAMPLE): Promise<Selection> {
  const known = await store.archives(), own = known.filter(archive => !archive.sample), samples = known.filter(archive => archive.sample)
  if (!named.length && own.length) return { archives: own, notes: [] }
  if (!own.length && named.every(root => root === sample)) return { archives: [await sampleArchive(store, samples[0], sample)], notes: [IS_SAMPLE] }
  const archives: Archive[] = [], notes: string[] = []
  for (const root of new Set(named)) {
    const { archive, note } = await ownArchive(root, [...own, ...archives], store)
    archives.push(archive)
    if (note) notes.push(note)
  }
  for (const { name } of samples) await store.removeArchive(name)
  for (const archive of archives) if (!own.includes(archive)) await store.putArchive(archive)
  return { archives, notes: samples.length ? [...notes, SAMPLE_LEFT] : notes }
}

/** The folder of the sample moves with the program. */
async function sampleArchive(store: Store, known: Archive | undefined, sample: string): Promise<Archive> {
  const root = readableRoot(sample), archive = known ? { ...known, root } : { ...newArchive(root, []), sample: true }
  if (known?.root !== root) await store.putArchive(archive)
  return archive
}

async function ownArchive(root: string, known: Archive[], store: Store): Promise<{ archive: Archive; note?: string }> {
  const same = known.find(archive => archive.root === root)
  if (same) return { archive: same }
  const revised = known.find(archive => placeOf(archive.root).place === placeOf(root).place) // at another revision
  const moved = revised ?? (await movedTo(root, known, store))
  refuseOverlap(root, known.filter(archive => archive !== moved))
  if (moved) return { archive: { ...moved, root }, note: `The archive "${moved.name}" is now read from ${root}${revised ? ` instead of ${moved.root}` : `; its old folder, ${moved.root}, is gone`}.` }
  return { archive: newArchive(root, known) }
}

/** The folder or file that a path leads to, absolute and without links, with the revision it names. Throws `path_missing` or `path_unreadable`. */
export function readableRoot(path: string): string {
  try {
    const { place, revision } = placeOf(path), root = realpathSync(place)
    accessSync(root, statSync(root).isDirectory() ? constants.R_OK | constants.X_OK : constants.R_OK)
    return revision === null ? root : `${root}@${revision}`
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    throw new Failure(code === 'ENOENT' || code === 'ENOTDIR' ? 'path_missing' : 'path_unreadable', { path, reason: code ?? 'unknown' })
  }
}

/** The archive that has moved to a folder: its own is gone, and most of its files are there. Taken for a new one, all of them would count twice. */
async function movedTo(root: string, known: Archive[], store: Store): Promise<Archive | undefined> {
  for (const archive of known.filter(({ root }) => !existsSync(placeOf(root).place))) {
    const paths = [...(await store.known(archive.name)).keys()]
    if (paths.filter(path => existsSync(join(root, path))).length > paths.length / 2) return archive
  }
  return undefined
}

function newArchive(root: string, known: Archive[]): Archive {
  return { name: freeName(basename(placeOf(root).place) || 'archive', known.map(({ name }) => name)), root, sample: false, readAt: null, milliseconds: null, changed: null }
}

/** A file in two archives would count twice. What is packed is not read by the folder it lies in. */
function refuseOverlap(path: string, known: Archive[]): void {
  for (const { root, name } of known) {
    if (isInside(path, root) && !isPackedName(path)) throw new Failure('path_inside', { path, root, name })
    if (isInside(root, path) && !isPackedName(root)) throw new Failure('path_around', { path, root, name })
  }
}

const isInside = (inner: string, outer: string) => inner.startsWith(outer.endsWith(sep) ? outer : outer + sep)

/** "postmortems", then "postmortems-2", … */
function freeName(name: string, taken: string[]): string {
  let free = name
  for (let n = 2; taken.includes(free); n++) free = `${name}-${n}`
  return free
}
