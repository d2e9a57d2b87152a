// Where an archive lies → what its documents lie in: a folder, a file that packs others, a git repository at a revision, or nothing but themselves.
import { existsSync, statSync } from 'node:fs'
import { access, readFile, realpath, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { RootError } from '../root-error.ts'
import type { Container, Packed } from './container.ts'
import { errorCode, walk } from './folder.ts'

const PACKED: { name: RegExp; open: (file: string) => Promise<Packed> }[] = [
  { name: /\.zip$/i, open: async file => (await import('./zip.ts')).openZip(file) },
  { name: /\.(?:tar|tar\.gz|tgz)$/i, open: async file => (await import('./tar.ts')).openTar(file) },
]

/** Where a root lies on the disk, and at which revision of the git repository there: "repo.git@v2" where nothing is named so. */
export function placeOf(root: string): { place: string; revision: string | null } {
  const at = root.lastIndexOf('@')
  return at <= 0 || existsSync(root) || !existsSync(root.slice(0, at)) ? { place: root, revision: null } : { place: root.slice(0, at), revision: root.slice(at + 1) }
}

export type Kind = 'folder' | 'packed' | 'repository' | 'file'

/** The kind of a root: of a folder single paths may be looked at and followed, a packed file or a repository is read as a whole. Null where nothing is there, or nobody may look. */
export function kindOf(root: string): Kind | null {
  const { place, revision } = placeOf(root)
  try {
    if (!statSync(place).isDirectory()) return isPackedName(place) ? 'packed' : 'file'
    return revision !== null || isBareRepository(place) ? 'repository' : 'folder'
  } catch {
    return null
  }
}

export const isPackedName = (path: string): boolean => PACKED.some(({ name }) => name.test(path))

const isBareRepository = (folder: string) => ['HEAD', 'objects', 'refs'].every(name => existsSync(join(folder, name)))

/** `paths`: only what lies, or lay, there in a folder. `as`: what to call a root that is a single file, else its name. Throws a RootError. */
export async function openContainer(root: string, paths?: readonly string[] | null, as?: string): Promise<Container> {
  const { place, revision } = placeOf(root)
  const check = () => ofRoot(root, access(place))
  await ofRoot(root, stat(place))
  const kind = kindOf(root)
  if (kind === 'folder') return { ...(await ofRoot(root, walk(root, paths))), ...onDisk, history: await historyIn(root), check }
  if (kind === 'file') {
    if (revision !== null) throw new RootError(root, 'a single file has no revisions', { broken: true })
    return { files: [{ path: as ?? basename(root), file: root }], shut: [], only: null, ...onDisk, history: await historyIn(dirname(root), basename(root)), check }
  }
  await check()
  try {
    const packed = kind === 'repository' ? await (await import('./git.ts')).openRepository(place, revision ?? 'HEAD') : await PACKED.find(({ name }) => name.test(place))!.open(place)
    packed.files.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0))
    return { ...packed, shut: [], only: null, history: kind === 'repository' ? historyAt(place, revision ?? 'HEAD') : null, check }
  } catch (error) {
    throw new RootError(root, error instanceof Error ? error.message : String(error), { broken: true, cause: error })
  }
}

const onDisk: Pick<Container, 'look' | 'read' | 'close'> = {
  look: async ({ file }) => {
    const { size, mtimeMs, ino } = await stat(file)
    return { bytes: size, state: `${size} ${mtimeMs} ${ino}` }
  },
  read: ({ file }) => readFile(file),
  close: async () => {},
}

/** Of what lies in a work tree. `name`: of a single file. */
async function historyIn(folder: string, name?: string): Promise<Container['history']> {
  const [place, { isInWorkTree }] = [await realpath(folder), await import('./git-log.ts')]
  return isInWorkTree(place) ? historyAt(place, 'HEAD', name) : null
}

const historyAt = (folder: string, revision: string, name?: string): Container['history'] => async () => {
  const histories = await (await import('./git-log.ts')).historiesOf(folder, revision)
  return ({ path }) => histories.get(name ?? path)
}

/** Bytes that came by another way than the disk, as standard input; `name` tells their format. */
export type HandedIn = { name: string; bytes: Buffer }

export const handedIn = ({ name, bytes }: HandedIn): Container => ({
  files: [{ path: name, file: name }], shut: [], only: null, look: async () => ({ bytes: bytes.length, state: name }), read: async () => bytes, history: null, check: async () => {}, close: async () => {},
})

/** What is asked of the root itself: its failure is not one of a file's. */
export const ofRoot = <T>(root: string, asked: Promise<T>): Promise<T> => asked.catch((error: unknown) => {
  throw new RootError(root, errorCode(error), { cause: error })
})
