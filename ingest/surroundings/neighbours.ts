// Which number of "03/04/2024" is the day, by the files around: those of the same folder, of the one above it, at last of the whole archive.
import type { Order } from '../surroundings.ts'
import { foldersAbove } from './parts.ts'

/** So many files must write one way, and none the other. */
export const FEWEST = 3

/** Whether the files around a path write the day first; undefined where too few say, or where they do not agree. The order in which they are told does not matter. */
export function neighbours(orders: Iterable<readonly [path: string, order: Order]>): (path: string) => boolean | undefined {
  const writing = new Map<string, { 'day-first': number; 'month-first': number }>()
  for (const [path, order] of orders) {
    if (order === null || order === 'open') continue
    for (const folder of foldersAbove(path)) {
      const counts = writing.get(folder) ?? { 'day-first': 0, 'month-first': 0 }
      counts[order]++
      writing.set(folder, counts)
    }
  }
  return path => {
    for (const folder of foldersAbove(path)) {
      const { 'day-first': day, 'month-first': month } = writing.get(folder) ?? { 'day-first': 0, 'month-first': 0 }
      if (day && month) return undefined
      if (day + month >= FEWEST) return day > 0
    }
    return undefined
  }
}
