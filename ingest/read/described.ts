// A list of terms and what is said of each → blocks as extractors know them from other formats.
import { joined } from './gather.ts'
import { ITEM_LABEL } from './outline.ts'
import type { RawBlock } from './piece.ts'
import { isSectionName } from './section-name.ts'

/** A term at a depth with the blocks that describe it, which stand one list deeper. One paragraph makes "Term: description" (a paragraph where the term is a section's name, else an item); more stand under the term as under a label. */
export function described(term: RawBlock, description: RawBlock[], depth: number): RawBlock[] {
  const [first, ...others] = description
  if (!first) return [{ ...term, kind: 'item', depth }]
  if (!others.length && first.kind === 'paragraph')
    return [{ ...joined([term, first], /[:.?!]$/.test(term.text) ? ' ' : ': '), kind: isSectionName(term.text) ? 'paragraph' : 'item', depth, ...(depth && { inItem: true }) }]
  return [{ ...term, kind: 'heading', depth: ITEM_LABEL + depth, inItem: true }, ...description.map(block => ({ ...block, inItem: true }))]
}
