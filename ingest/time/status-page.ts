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
export const updatePosted = (document: Document, index: number, at: number): string | null => underState(document, index, at) ?? overFoot(document, index, at)

// "Investigating\n3 May 2024, 10:12 UTC", over what was said then; but "Resolved 10:12" names its moment itself.
function underState(document: Document, index: number, at: number): string | null {
  const before = document.blocks[index]!.text.slice(0, at)
  if (!STATE_BEFORE.test(before) || momentNamed(before)) return null
  return ACCOUNT.test(before) ? '' : `${before.trim().replace(/^\p{Ll}/u, letter => letter.toUpperCase())}\n${wordsBelow(document, index)}`
}

// "Posted 2 years ago. May 3, 2024 - 10:12 UTC", under what was said then
function overFoot({ blocks }: Document, index: number, at: number): string | null {
  const foot = blocks[index]!, before = foot.text.slice(0, at), isPosted = POSTED.test(before)
  if (foot.kind === 'item' || (!isPosted && /\p{L}/u.test(before))) return null
  let from = index
  while (from > 0 && index - from < LONGEST_UPDATE && !UPDATE.test(blocks[from]!.text) && !FOOT.test(blocks[from - 1]!.text) && (blocks[from - 1]!.kind !== 'heading' || UPDATE.test(blocks[from - 1]!.text))) from--
  const words = blocks.slice(from, index).map(({ text }) => text).join('\n')
  if (!isPosted && !UPDATE.test(words)) return null
  return ACCOUNT.test(words) || (words.match(CLOCK)?.length ?? 0) >= ACCOUNT_CLOCKS ? '' : words
}
