// Tables that list incidents, a row each.
import type { Block } from '../document.ts'
import { momentNamed } from './moment-cues.ts'

/** Whether the columns that a header names say of each row when it began and when it was over: "Date | Start (UTC) | End (UTC) | What". */
export function listsIncidents(header: Block): boolean {
  const named = new Set(header.cells?.map(cell => momentNamed(header.text.slice(cell.start, cell.end))))
  return named.has('started') && named.has('resolved')
}
