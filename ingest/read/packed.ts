// Which entries of a packed archive are its documents, and what is refused: names that lead out of it, links, and more than anybody packs.
import type { Problem } from '../record.ts'
import type { Met } from './container.ts'
import { hidden } from './folder.ts'
import { formatOf } from './format.ts'

/** Larger archives would be bombs, or are better unpacked. */
const MOST_ENTRIES = 200_000
export const MOST_BYTES = 1_000_000_000

export type Entry = { name: string; file: string; bytes: number; isLink?: boolean; key?: string; problem?: Problem }

/** Takes entries one by one. `meet` gives the document that an entry is, or null; throws where there are too many. The last of several of one name counts, as when they are unpacked. */
export function packedFiles(): { meet(entry: Entry): Met | null; files(): Met[] } {
  const met = new Map<string, Met>()
  let entries = 0, bytes = 0
  return {
    meet({ name, file, bytes: size, isLink = false, key, problem }) {
      if (++entries > MOST_ENTRIES) throw new Error(`it holds more than ${MOST_ENTRIES.toLocaleString('en')} files`)
      const path = pathOf(name)
      if (path !== null && (path.split('/').some(hidden) || !formatOf(path))) return null
      const refused = path === null ? leavesArchive(name) : isLink ? isNoFile(path) : problem
      if (!refused && (bytes += size) > MOST_BYTES) throw new Error('its documents are larger than 1 GB when unpacked')
      const document: Met = { path: path ?? name, file, ...(key && { key }), ...(refused && { problem: refused }) }
      met.set(document.path, document)
      return refused ? null : document
    },
    files: () => [...met.values()],
  }
}

/** The path that an entry's name means ("./a/b.md" is "a/b.md"); null for one that leads out. */
function pathOf(name: string): string | null {
  const parts = name.split('/').filter((part, i) => part !== '.' && !(part === '' && i > 0))
  return /^(?:\/|[A-Za-z]:)/.test(name) || name.includes('\0') || parts.includes('..') ? null : parts.join('/')
}

const leavesArchive = (name: string): Problem => ({
  rule: 'path-leaves-archive', severity: 'warning', message: `The name ${JSON.stringify(name)} leads out of the archive; it was not read.`, remedy: 'Pack the archive again, with names that lie inside it.',
})

const isNoFile = (path: string): Problem => ({
  rule: 'link-not-followed', severity: 'warning', message: `${path} is a link, and links are followed in folders only.`, remedy: 'Put the file itself in its place, or unpack the archive and read the folder.',
})
