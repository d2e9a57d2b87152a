// What a printed page of a site says above its title and below its end, in smaller letters: menus, licences, addresses.
import { isSign } from './blocks.ts'
import type { Line } from './lines.ts'
import type { Look } from './look.ts'
import { tableAt } from './table.ts'

const SMALLER = 0.95
/** More is text that was set small. */
const MOST_LINES = 8

/** The lines of pages as text, with the small print before its first heading and behind its last line apart. */
export function parted(pages: readonly Line[][], look: Look): { above: Line[]; text: Line[][]; below: Line[] } {
  const isSmall = (line: Line, i: number, page: readonly Line[]) => line.size < look.size * SMALLER && !isSign(line.text) && !look.headingLevel(line) && !tableAt(page, i, look.leading)
  const all = pages.flatMap(page => page.map((line, i) => ({ line, isSmall: isSmall(line, i, page) })))
  const from = all.findIndex(({ isSmall }) => !isSmall), to = all.findLastIndex(({ isSmall }) => !isSmall) + 1
  const isAbove = from > 0 && from <= MOST_LINES && look.headingLevel(all[from]!.line) > 0
  const above = isAbove ? all.slice(0, from).map(({ line }) => line) : [], below = all.length - to <= MOST_LINES ? all.slice(to).map(({ line }) => line) : []
  const apart = new Set([...above, ...below])
  return { above, below, text: pages.map(page => page.filter(line => !apart.has(line))) }
}
