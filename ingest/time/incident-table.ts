// Tables that list incidents, a row each.
import type { Block, Document } from '../document.ts'
import { datesIn } from './dates.ts'
import { momentNamed } from './moment-cues.ts'

/** Whether the columns that a header names say of each row when it began and when it was over: "Date | Start (UTC) | End (UTC) | What". */
export function listsIncidents(header: Block): boolean {
  const named = new Set(header.cells?.map(cell => momentNamed(header.text.slice(cell.start, cell.end))))
  return named.has('started') && named.has('resolved')
}

/** The rows of such tables that are of another day than the first of their table: incidents besides the one that is read from it. Rows of one day may be phases of one outage. */
export function rowsOfOthers({ blocks }: Document): Set<Block> {
  const others = new Set<Block>()
  let lists = false, first: string | undefined
  for (const block of blocks) {
    if (block.header) [lists, first] = [listsIncidents(block), undefined]
    else if (block.kind !== 'row') lists = false
    else if (lists) {
      const day = dayOf(block)
      first ??= day
      if (day !== first) others.add(block)
    }
  }
  return others
}

function dayOf({ text }: Block): string | undefined {
  const [date] = datesIn(text)
  return date && `${date.year}-${date.month}-${date.day}`
}
