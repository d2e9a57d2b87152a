// The matches that were last walked, so that an incident's page can lead back to them and on to the next.
import { count } from '../lib/words.ts'

const KEY = 'trail'

export type Trail = { href: string; ids: string[]; /** How many stand before the first of these, and how many there are in all; of those that are like a paste, the weak ones that follow are not counted. */ from: number; total: number; of: 'match' | 'incident' }
export type Place = Trail & { at: number }

export function keepTrail(trail: Trail): void {
  try {
    sessionStorage.setItem(KEY, JSON.stringify(trail))
  } catch {
    // Storage is refused: an incident's page leads back to an empty box.
  }
}

/** The trail that an incident lies on, with its place; null where somebody came another way. */
export function trailOf(id: string): Place | null {
  try {
    const trail = JSON.parse(sessionStorage.getItem(KEY) ?? 'null') as Trail | null, at = trail?.ids.indexOf(id) ?? -1
    return trail && at >= 0 ? { ...trail, at } : null
  } catch {
    return null
  }
}

/** `1 of 7 matches`, `weak match 1 of 13`, `31 of 43 incidents`. */
export function placeName({ ids, from, total, of, at }: Place): string {
  const number = from + at + 1
  return number > total ? `weak match ${number - total} of ${from + ids.length - total}` : `${number.toLocaleString('en')} of ${count(total, of, of === 'match' ? 'matches' : 'incidents')}`
}
