// When a status page first told of an incident.
import { OVER, UPDATE } from '../words/status-pages.ts'
import { minutesBetween, type Timed } from './points.ts'

/** The first update of a status page, by which the incident was made known; null where nothing was told before it was over. */
export function firstUpdate(mentions: readonly Timed[]): Timed | null {
  const posts = mentions.filter(({ posted }) => posted)
  const first = posts.reduce<Timed | null>((first, m) => first && (minutesBetween(m, first) ?? -1) <= 0 ? first : m, null)
  // What was posted once, under no state, is the account.
  if (posts.length === 1 && !UPDATE.test(first!.words)) return null
  return first && !OVER.test(first.words) ? first : null
}
