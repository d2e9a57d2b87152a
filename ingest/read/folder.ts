// The documents of a folder on disk, in the order of their paths.
import type { Dirent } from 'node:fs'
import { lstat, readdir, realpath, stat } from 'node:fs/promises'
import { dirname, join, relative, sep } from 'node:path'
import type { Container } from './container.ts'
import { formatOf } from './format.ts'

type Folder = Pick<Container, 'files' | 'shut' | 'only'>

/** Folders that hold no postmortems of the archive's own; hidden ones are left out as well. */
const PASSED_OVER = new Set(['node_modules', '__pycache__', '__MACOSX'])

export const hidden = (name: string) => name.startsWith('.') || PASSED_OVER.has(name)

/**
 * Every file below `root` that is a document by its name. Links are followed only inside the root, and each real file is met once: under its own
 * path where that is met too. Hidden files and folders and all that is no document are passed over without a word.
 * With `only`, just what lies at these paths (relative, files or folders, there or not); unless one leads over a link: what that leads to may be met
 * under another path, so that all has to be looked at.
 */
export async function walk(root: string, only: readonly string[] | null = null): Promise<Folder> {
  const top = await realpath(root)
  const found: Folder = { files: [], shut: [], only: only && (await leadOverLink(top, only)) ? null : only }
  const entered = new Set<string>()
  const met = new Set<string>()

  const enter = async (folder: string, path: string): Promise<void> => {
    const real = await realpath(folder)
    if (entered.has(real)) return
    entered.add(real)
    for (const entry of await readdir(folder, { withFileTypes: true })) {
      const inside = path ? `${path}/${entry.name}` : entry.name, full = join(folder, entry.name)
      if (hidden(entry.name)) continue
      if (entry.name.includes('\ufffd') && !(await isThere(full))) garbled(full, inside)
      else await take(entry, full, inside)
    }
  }
  const take = async (entry: Pick<Dirent, 'isSymbolicLink' | 'isDirectory' | 'isFile'>, full: string, path: string) => {
    if (entry.isSymbolicLink()) await follow(full, path)
    else if (entry.isDirectory()) await attempt(full, path)
    else if (entry.isFile()) meet(full, path)
  }
  const lookAt = async (path: string) => {
    const full = join(top, path)
    try {
      if (!path.split('/').some(hidden)) await take(await lstat(full), full, path)
    } catch (error) {
      if (!isMissing(error)) found.shut.push(path)
    }
  }
  const attempt = async (folder: string, path: string) => {
    try {
      await enter(folder, path)
    } catch (error) {
      found.shut.push(path)
      report(folder, path, 'folder-unreadable', `The folder ${path} cannot be read (${errorCode(error)}).`, 'Give yourself the right to read it; what was read from it before is kept.')
    }
  }
  // Several such names may look alike: their files are one problem.
  const garbled = (file: string, path: string) => {
    if (met.has(file)) return
    met.add(file)
    report(file, path, 'name-unreadable', `The name ${path} is no valid UTF-8 (what is wrong in it is shown as "\ufffd"); it was not read.`, 'Rename it.')
  }
  const meet = (file: string, path: string) => {
    if (!formatOf(path) || met.has(file)) return
    met.add(file)
    found.files.push({ path, file })
  }
  const follow = async (link: string, path: string) => {
    let real: string
    try {
      real = await realpath(link)
    } catch (error) {
      if (errorCode(error) === 'ELOOP') report(link, path, 'link-loop', `The link ${path} leads back to itself.`, 'Point it at a file, or remove it.')
      else if (formatOf(path)) report(link, path, 'link-broken', `The link ${path} leads to nothing (${errorCode(error)}).`, 'Point it at a file that is there, or remove it.')
      return
    }
    const to = relative(top, real)
    const at = await stat(real), folder = at.isDirectory()
    if (!folder && !(at.isFile() && formatOf(path))) return
    if (to === '..' || to.startsWith(`..${sep}`)) return report(link, path, 'link-leaves-archive', `The link ${path} leads out of the archive and is not followed.`, 'Put the file into the archive, or read the folder it leads to as an archive of its own.')
    if (folder && (to === '' || link.startsWith(real + sep))) return report(link, path, 'link-loop', `The link ${path} leads back to a folder that it lies in; it is not followed.`, 'Remove the link.')
    if (!to.split(sep).some(hidden)) return // met under its own path
    if (folder) await attempt(real, path)
    else meet(real, path)
  }
  const report = (file: string, path: string, rule: string, message: string, remedy: string) => {
    found.files.push({ path, file, problem: { rule, severity: rule.startsWith('link') ? 'warning' : 'error', message, remedy } })
  }

  if (found.only) for (const path of found.only) await lookAt(path)
  else await enter(top, '')
  found.files.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0))
  return found
}

async function leadOverLink(top: string, paths: readonly string[]): Promise<boolean> {
  for (const path of paths) {
    const full = join(top, path)
    const [folder, entry] = await Promise.all([realpath(dirname(full)).catch(() => null), lstat(full).catch(() => null)])
    if (entry?.isSymbolicLink() || (folder !== null && folder !== dirname(full))) return true
  }
  return false
}

const isThere = (file: string) => lstat(file).then(() => true, () => false)

/** Nothing lies at a path: not it, or not a folder on the way to it. */
const isMissing = (error: unknown) => ['ENOENT', 'ENOTDIR'].includes(errorCode(error))

/** `EACCES`, `ENOENT`: what the system said. */
export const errorCode = (error: unknown) => (error as NodeJS.ErrnoException).code ?? 'unknown error'
