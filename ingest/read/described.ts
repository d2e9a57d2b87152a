// A list of terms and what is said of each → blocks as extractors know them from other formats.
import { joined } from './gather.ts'
import { ITEM_LABEL } from './labels.ts'
import { SHORTEST_RUN_IN } from './run-ins.ts'
import type { RawBlock } from './piece.ts'
import { isSectionName } from './section-name.ts'

/** A term at a depth with the blocks that describe it, which stand one list deeper. A line or two make an item "Term: description"; more, or what a section's name is told of, stands under the term as under a label. */
export function described(term: RawBlock, description: RawBlock[], depth: number): RawBlock[] {
  const [first, ...others] = description
  if (!first) return [{ ...term, kind: 'item', depth }]
  const isLine = !others.length && first.kind === 'paragraph' && !(isSectionName(term.text) && first.text.length >= SHORTEST_RUN_IN)
  if (isLine) return [{ ...joined([term, first], /[:.?!]$/.test(term.text) ? ' ' : ': '), kind: 'item', depth }]
  return [{ ...term, kind: 'heading', depth: ITEM_LABEL + depth, inItem: true }, ...description.map(block => ({ ...block, inItem: true }))]
}
