// The documents of a folder on disk, in the order of their paths.
import type { Dirent } from 'node:fs'
import { lstat, readdir, realpath, stat } from 'node:fs/promises'
import { dirname, join, relative, sep } from 'node:path'
import type { Problem } from '../record.ts'
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
  const found = new Walk(top)
  const paths = only && (await leadOverLink(top, only)) ? null : only
  if (paths) for (const path of paths) await found.lookAt(path)
  else await found.enter(top, '')
  found.files.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0))
  return { files: found.files, shut: found.shut, only: paths }
}

class Walk {
  readonly files: Folder['files'] = []
  /** Folders and paths that cannot be looked at. */
  readonly shut: string[] = []
  private readonly top: string
  private readonly entered = new Set<string>()
  private readonly met = new Set<string>()

  constructor(top: string) {
    this.top = top
  }

  async enter(folder: string, path: string): Promise<void> {
    const real = await realpath(folder)
    if (this.entered.has(real)) return
    this.entered.add(real)
    for (const entry of await readdir(folder, { withFileTypes: true })) {
      const inside = path ? `${path}/${entry.name}` : entry.name, full = join(folder, entry.name)
      if (hidden(entry.name)) continue
      if (entry.name.includes('\ufffd') && !(await isThere(full))) this.meetGarbled(full, inside)
      else await this.take(entry, full, inside)
    }
  }

  async lookAt(path: string): Promise<void> {
    const full = join(this.top, path)
    try {
      if (!path.split('/').some(hidden)) await this.take(await lstat(full), full, path)
    } catch (error) {
      if (!isMissing(error)) this.shut.push(path)
    }
  }

  private async take(entry: Pick<Dirent, 'isSymbolicLink' | 'isDirectory' | 'isFile'>, full: string, path: string): Promise<void> {
    if (entry.isSymbolicLink()) await this.follow(full, path)
    else if (entry.isDirectory()) await this.attempt(full, path)
    else if (entry.isFile()) this.meet(full, path)
  }

  private async follow(link: string, path: string): Promise<void> {
    const lead = await leadOf(this.top, link, path)
    if (!lead) return
    if ('rule' in lead) this.report(link, path, lead)
    else if (lead.isFolder) await this.attempt(lead.real, path)
    else this.meet(lead.real, path)
  }

  private async attempt(folder: string, path: string): Promise<void> {
    try {
      await this.enter(folder, path)
    } catch (error) {
      this.shut.push(path)
      this.report(folder, path, { rule: 'folder-unreadable', message: `The folder ${path} cannot be read (${errorCode(error)}).`, remedy: 'Give yourself the right to read it; what was read from it before is kept.' })
    }
  }

  private meet(file: string, path: string): void {
    if (!formatOf(path) || this.met.has(file)) return
    this.met.add(file)
    this.files.push({ path, file })
  }

  /** Several such names may look alike: their files are one problem. */
  private meetGarbled(file: string, path: string): void {
    if (this.met.has(file)) return
    this.met.add(file)
    this.report(file, path, { rule: 'name-unreadable', message: `The name ${path} is no valid UTF-8 (what is wrong in it is shown as "\ufffd"); it was not read.`, remedy: 'Rename it.' })
  }

  private report(file: string, path: string, { rule, message, remedy }: Trouble): void {
    this.files.push({ path, file, problem: { rule, severity: rule.startsWith('link') ? 'warning' : 'error', message, remedy } })
  }
}

type Trouble = Pick<Problem, 'rule' | 'message' | 'remedy'>

/** Where a link leads that is to be followed; what is wrong with one that cannot be; null for one that is passed over. */
async function leadOf(top: string, link: string, path: string): Promise<{ real: string; isFolder: boolean } | Trouble | null> {
  let real: string
  try {
    real = await realpath(link)
  } catch (error) {
    if (errorCode(error) === 'ELOOP') return { rule: 'link-loop', message: `The link ${path} leads back to itself.`, remedy: 'Point it at a file, or remove it.' }
    return formatOf(path) ? { rule: 'link-broken', message: `The link ${path} leads to nothing (${errorCode(error)}).`, remedy: 'Point it at a file that is there, or remove it.' } : null
  }
  const to = relative(top, real)
  const at = await stat(real), isFolder = at.isDirectory()
  if (!isFolder && !(at.isFile() && formatOf(path))) return null
  if (to === '..' || to.startsWith(`..${sep}`)) return { rule: 'link-leaves-archive', message: `The link ${path} leads out of the archive and is not followed.`, remedy: 'Put the file into the archive, or read the folder it leads to as an archive of its own.' }
  if (isFolder && (to === '' || link.startsWith(real + sep))) return { rule: 'link-loop', message: `The link ${path} leads back to a folder that it lies in; it is not followed.`, remedy: 'Remove the link.' }
  // What is not hidden is met under its own path.
  return to.split(sep).some(hidden) ? { real, isFolder } : null
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
