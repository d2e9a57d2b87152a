// Status pages: updates, each over the time at which it was posted.
import type { Document } from '../document.ts'
import { ACCOUNT, FOOT, POSTED, STATE_BEFORE, UPDATE } from '../words/status-pages.ts'
import { momentNamed } from './moment-cues.ts'
import { wordsBelow } from './statements.ts'

/** So many blocks may an update have. */
const LONGEST_UPDATE = 6

/** So many clocks has an account of its own, and no update. */
const ACCOUNT_CLOCKS = 3
const CLOCK = /(?<!\d)\d{1,2}:\d\d(?!\d)/g

/** The words of the update that the last time of a paragraph or an item, at `at`, tells the posting of, empty for the account that was written afterwards; null where it tells none. */
export function postedAbove(document: Document, index: number, at: number): string | null {
  const { blocks } = document, before = blocks[index]!.text.slice(0, at)
  // "Resolved 10:12" names its moment itself.
  if (STATE_BEFORE.test(before) && !momentNamed(before)) return ACCOUNT.test(before) ? '' : `${before.trim().replace(/^\p{Ll}/u, letter => letter.toUpperCase())}\n${wordsBelow(document, index)}`
  if (blocks[index]!.kind === 'item') return null
  const posted = POSTED.test(before)
  if (!posted && /\p{L}/u.test(before)) return null
  let from = index
  while (from > 0 && index - from < LONGEST_UPDATE && !UPDATE.test(blocks[from]!.text) && !FOOT.test(blocks[from - 1]!.text) && (blocks[from - 1]!.kind !== 'heading' || UPDATE.test(blocks[from - 1]!.text))) from--
  const words = blocks.slice(from, index).map(({ text }) => text).join('\n')
  if (!posted && !UPDATE.test(words)) return null
  return ACCOUNT.test(words) || (words.match(CLOCK)?.length ?? 0) >= ACCOUNT_CLOCKS ? '' : words
}
