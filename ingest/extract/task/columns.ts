// Which cell of a task table's row holds what, by the words of its header.
import type { Block } from '../../document.ts'
import { TASK_COLUMNS, type TaskColumn } from '../../words/tasks.ts'
import { ticketsIn } from './ticket.ts'

export type Columns = { [column in TaskColumn]?: number }

/** The columns of a header row. Its text column is the one that is named as such; among tasks, where another tells how far they are, `tracked` finds it by the first row. */
export function columnsOf(header: Block, row?: Block): Columns | null {
  const names = (header.cells ?? []).map(cell => header.text.slice(cell.start, cell.end).replace(/^[^\p{L}]+/u, '').trim())
  const columns: Columns = {}
  for (const column of Object.keys(TASK_COLUMNS) as TaskColumn[]) {
    const taken = new Set(Object.values(columns))
    const at = names.findIndex((name, i) => !taken.has(i) && TASK_COLUMNS[column].test(name))
    if (at >= 0) columns[column] = at
  }
  if (columns.text === undefined && columns.status !== undefined && row) columns.text = tracked(columns, row)
  return columns.text === undefined ? null : columns
}

/** "Issue | Control | State": what is tracked stands behind its ticket, in its cell ("#41 – page on it") or in the next that has no name of its own. */
function tracked({ ticket, ...others }: Columns, row: Block): number | undefined {
  const cell = ticket === undefined ? undefined : row.cells?.[ticket]
  if (!cell) return undefined
  const bare = ticketsIn(row, cell.start, cell.end).some(({ start, end }) => end - start >= cell.end - cell.start - 2)
  if (!bare) return ticket
  const taken = new Set(Object.values(others))
  const next = row.cells!.findIndex((_, i) => i > ticket! && !taken.has(i))
  return next < 0 ? undefined : next
}
