// Status pages: updates, each over the time at which it was posted.
import type { Document } from '../document.ts'
import { ACCOUNT, FOOT, OVER, POSTED, UPDATE } from '../words/status-pages.ts'
import { minutesBetween, type Timed } from './timed.ts'

/** So many blocks may an update have. */
const LONGEST_UPDATE = 6

/** The words of the update that a paragraph's last time, at `at`, tells the posting of, empty for the account that was written afterwards; null where it tells none. */
export function postedAbove({ blocks }: Document, index: number, at: number): string | null {
  const before = blocks[index]!.text.slice(0, at)
  const posted = POSTED.test(before)
  if (!posted && /\p{L}/u.test(before)) return null
  let from = index
  while (from > 0 && index - from < LONGEST_UPDATE && !UPDATE.test(blocks[from]!.text) && !FOOT.test(blocks[from - 1]!.text) && (blocks[from - 1]!.kind !== 'heading' || UPDATE.test(blocks[from - 1]!.text))) from--
  const words = blocks.slice(from, index).map(({ text }) => text).join('\n')
  if (!posted && !UPDATE.test(words)) return null
  return ACCOUNT.test(words) ? '' : words
}

/** The first update of a status page, by which the incident was made known; null where nothing was told before it was over. */
export function firstUpdate(mentions: readonly Timed[]): Timed | null {
  const posts = mentions.filter(({ posted }) => posted)
  const first = posts.reduce<Timed | null>((first, m) => first && (minutesBetween(m, first) ?? -1) <= 0 ? first : m, null)
  // What was posted once, under no state, is the account.
  if (posts.length === 1 && !UPDATE.test(first!.words)) return null
  return first && first.topics[0] !== 'resolution' && !OVER.test(first.words) ? first : null
}
