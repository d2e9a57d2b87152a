// Tables that list incidents, a row each.
import type { Block, Document } from '../document.ts'
import { datesIn } from './dates.ts'
import { durationNamed, isDayLabel } from './labels.ts'
import { momentNamed } from './moment-cues.ts'

/** Whether the columns that a header names say of each row when it began and when it was over, or how long it lasted: "Date | Start (UTC) | End (UTC) | What", "Date | Duration | Cause". */
export function listsIncidents({ text, cells = [] }: Block): boolean {
  const names = cells.map(cell => text.slice(cell.start, cell.end)), named = new Set(names.map(momentNamed))
  const lasted = names.some(name => durationNamed(name) === 'resolve')
  return (named.has('started') && named.has('resolved')) || (lasted && (named.has('started') || names.some(isDayLabel)))
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
