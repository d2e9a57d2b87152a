// Which cell of a task table's row holds what, by the words of its header.
import type { Block } from '../../document.ts'
import { TASK_COLUMNS, type TaskColumn } from '../../words/tasks.ts'

export type Columns = { [column in TaskColumn]?: number }

/** The columns of a header row. Its text column is the one that is named as such, else the widest guess: none. */
export function columnsOf(header: Block): Columns | null {
  const names = (header.cells ?? []).map(cell => header.text.slice(cell.start, cell.end).replace(/^[^\p{L}]+/u, '').trim())
  const columns: Columns = {}
  for (const column of Object.keys(TASK_COLUMNS) as TaskColumn[]) {
    const taken = new Set(Object.values(columns))
    const at = names.findIndex((name, i) => !taken.has(i) && TASK_COLUMNS[column].test(name))
    if (at >= 0) columns[column] = at
  }
  return columns.text === undefined ? null : columns
}
