// "1. juni 2024: Bytt switch" over "2. juni 2024: Test reserven": lines of one paragraph that each open with a day → items.
import { matches } from '../../text/matches.ts'
import { DAY_BEFORE_MONTH } from '../words/months.ts'
import { piece, type RawBlock } from './piece.ts'

const DAY_LINE = new RegExp(`^${DAY_BEFORE_MONTH}`, 'gm')
// A line that prose was wrapped into may open with a day as well.
const ENDED = /[.:!?]\s*$/

/** A paragraph with its lines of days cut into items, under what it says before them; as it stands where fewer than two such lines follow one another. */
export function daysApart(block: RawBlock): RawBlock[] {
  if (block.kind !== 'paragraph' || block.inItem) return [block]
  const { text } = block, starts = matches(text, DAY_LINE).map(({ index }) => index)
  const first = starts[0]
  if (first === undefined || starts.length < 2 || (first > 0 && !ENDED.test(text.slice(Math.max(0, first - 4), first)))) return [block]
  const items = starts.map((start, i): RawBlock => ({ ...piece(block, start, starts[i + 1] ?? text.length), kind: 'item', depth: 0 }))
  return first > 0 ? [piece(block, 0, first), ...items] : items
}
