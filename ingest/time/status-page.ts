// Status pages: updates, each over the time at which it was posted.
import type { Document } from '../document.ts'
import { ACCOUNT, FOOT, POSTED, UPDATE } from '../words/status-pages.ts'

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
