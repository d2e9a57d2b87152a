// Which files of a folder may be parts of one incident, by their names alone: `incident.md` beside `timeline.md` and `action-items.md`.
import { topicsNamed } from '../meaning/sections.ts'
import { isSectionName } from '../read/section-name.ts'
import { PART_NAMES, WHOLE_NAMES, type Role } from '../words/parts.ts'

/** Nobody tells one incident in more files; a folder of more is a collection. */
export const MOST_PARTS = 12

export function roleOf(path: string): Role {
  const name = partName(path)
  const listed = WHOLE_NAMES.find(({ names }) => names.test(name))
  if (listed) return listed.role
  return PART_NAMES.test(name) || isSectionName(name) ? topicsNamed(name)[0] === 'summary' ? 'summary' : 'part' : null
}

/** "2024-05-03-tills/02-action-items.md" → "action items" */
export const partName = (path: string): string =>
  path.slice(path.lastIndexOf('/') + 1).replace(/(?:\.\p{L}\w*)+$/u, '').replace(/^\d{1,2}[-_. ]+/, '').replace(/[-_ ]+/g, ' ').trim().toLowerCase()

/** The last part of a path that is a name of its own: of "2024-05-03-tills/incident.md" the folder's. */
export function ownName(path: string): string {
  const folder = folderOf(path).slice(0, -1)
  return (folder && roleOf(path) ? folder : path).replace(/^.*\//, '')
}

export const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/') + 1)

/** "a/b/c": "a/b", "a", "" */
export function foldersAbove(path: string): string[] {
  const folders: string[] = []
  for (let end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) folders.push(path.slice(0, end))
  return path === '' ? folders : [...folders, '']
}

/** For the path of each file that may be one of several parts: all of them, itself as well, in the order of their paths. `known`: paths of further documents of the archive. */
export function partsAmong<T extends { path: string }>(files: readonly T[], known: Iterable<string> = []): Map<string, T[]> {
  const found = new Map<string, T[]>(), around = new Set([...files.map(({ path }) => path), ...known].flatMap(path => foldersAbove(folderOf(path).slice(0, -1))))
  for (const [folder, beside] of Map.groupBy(files, ({ path }) => folderOf(path))) {
    if (beside.length < 2 || beside.length > MOST_PARTS) continue
    const roles = beside.map(({ path }) => roleOf(path))
    // One that is called otherwise may be another incident.
    if (roles.includes(null) || !roles.includes('part')) continue
    // A front page over further folders leads to their incidents, and has none of its own.
    const isLed = roles.some(role => role === 'whole' || role === 'summary') || (roles.includes('front') && !around.has(folder.slice(0, -1)))
    if (!isLed) continue
    const parts = beside.toSorted((a, b) => (a.path < b.path ? -1 : 1))
    for (const { path } of beside) found.set(path, parts)
  }
  return found
}
