// Which files of a folder may be parts of one incident, by their names alone: `incident.md` beside `timeline.md` and `action-items.md`.
import { topicsNamed } from '../meaning/sections.ts'
import { isSectionName } from '../read/section-name.ts'
import { PART_NAMES, WHOLE_NAMES } from '../words/parts.ts'

/** Nobody tells one incident in more files; a folder of more is a collection. */
export const MOST_PARTS = 12

/** What a file's name says of its place in an incident: `whole` (a report), `front` (a page that leads to the others), `part` (called as a section of a postmortem is); null for a name of its own. */
export type Role = 'whole' | 'summary' | 'front' | 'part' | null

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

/** For the path of each file that may be one of several parts: all of them, itself as well, in the order of their paths. */
export function partsAmong<T extends { path: string }>(files: readonly T[]): Map<string, T[]> {
  const found = new Map<string, T[]>()
  for (const beside of Map.groupBy(files, ({ path }) => folderOf(path)).values()) {
    if (beside.length < 2 || beside.length > MOST_PARTS) continue
    const roles = beside.map(({ path }) => roleOf(path))
    // One that is called otherwise may be another incident.
    if (roles.includes(null) || !roles.includes('part') || roles.every(role => role === 'part')) continue
    const parts = beside.toSorted((a, b) => (a.path < b.path ? -1 : 1))
    for (const { path } of beside) found.set(path, parts)
  }
  return found
}
