// Lines whose parts stand below each other → the rows of a table.
import type { Line } from './lines.ts'

/** Points that cells of one column may begin apart. */
const ALIGNED = 6
/** In line distances: a row this far below is no part of the table. */
const FARTHEST = 3.5

/** The table that begins with a line of a page: its rows, each with a cell for every column, and how many lines they are. Null where none begins. */
export function tableAt(page: readonly Line[], from: number, leading: number): { rows: string[][]; lines: number } | null {
  const [first, second] = [page[from]!, page[from + 1]]
  if (first.cells.length < 2 || !second || second.cells.length < 2 || shared(second, startsOf(first)) < 2) return null
  const columns = startsOf(first)
  const rows: string[][] = []
  let at = from
  for (let before: Line | null = null; at < page.length; at++) {
    const line = page[at]!, gap = before ? before.y - line.y : 0
    if (before && (gap <= 0 || gap > leading * line.size * FARTHEST)) break
    const isRest = before !== null && gap <= leading * line.size * 1.25 && shared(line, columns) === line.cells.length && columnOf(line.cells[0]!.x, columns) > 0
    if (!isRest && (line.cells.length < 2 || shared(line, columns) < 2)) break
    if (!isRest) rows.push(columns.map(() => ''))
    const row = rows.at(-1)!
    for (const { text, x } of line.cells) {
      const column = columnOf(x, columns)
      row[column] = row[column] ? `${row[column]} ${text}` : text
    }
    before = line
  }
  return rows.length > 1 ? { rows, lines: at - from } : null
}

const startsOf = ({ cells }: Line) => cells.map(({ x }) => x)

/** How many cells of a line begin where a column does. */
const shared = ({ cells }: Line, columns: readonly number[]) => cells.filter(({ x }) => columns.some(start => Math.abs(start - x) <= ALIGNED)).length

/** The last column that begins at a cell or before it. */
const columnOf = (x: number, columns: readonly number[]) => Math.max(0, columns.findLastIndex(start => start <= x + ALIGNED))
