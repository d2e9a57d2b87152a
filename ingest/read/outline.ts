// From blocks as they stand on the page to blocks as they are meant: sections that are only set as labels ("**Timeline**", "Actions taken:",
// "… resolved. Next steps: …") become headings, paragraphs made of one statement a line become one block a line, and each block learns its section.
import type { Block } from '../document.ts'
import { daysOfMonths } from './days-of-months.ts'
import { isLabelText, isStrong, ITEM_LABEL, LABEL } from './labels.ts'
import { HASHED, inLines } from './lines.ts'
import { piece, type RawBlock } from './piece.ts'
import { inRunIns, withTitles } from './run-ins.ts'
import { isSectionName } from './section-name.ts'
import { inTypedTables } from './typed-table.ts'
import { narrower } from '../../text/narrow.ts'

/** The blocks of one document with their sections, in reading order. `source`: what they were cut out of. */
export function outline(blocks: RawBlock[], source: string): Block[] {
  const cut = narrower(source)
  const pieces = daysOfMonths(withTitles(inTypedTables(blocks.map(block => ({ ...block, text: cut(block.text) }))).flatMap(inLines)).flatMap(inRunIns))
  return withSections(pieces.map((block, i) => (block.kind === 'heading' ? withoutColon(block) : (asLabel(block, pieces[i + 1], pieces[i - 1]) ?? block))))
}

// "Restarted the store on db1:", over what was typed
const RAN = /^\p{Lu}\p{Ll}+ed (?!by\b)\S[^]*:$/u

/** The block as a heading, if it is only a label for what comes next. */
function asLabel(block: RawBlock, next: RawBlock | undefined, before: RawBlock | undefined): RawBlock | null {
  const hashes = block.kind === 'paragraph' && HASHED.exec(block.text)?.[1]!.length
  if (hashes) return withoutColon({ ...piece(block, hashes, block.text.length), kind: 'heading', depth: hashes })
  const strong = isStrong(block, 0, block.text)
  if (!next || (block.kind !== 'paragraph' && block.kind !== 'item') || !isLabelText(block.text, strong)) return null
  if (block.kind === 'item') return asItemLabel(block, next)
  if (next.kind === 'heading' && !isSectionName(block.text)) return null
  if (next.kind === 'code' && RAN.test(block.text)) return null
  if (!strong && !/[:?]$/.test(block.text) && before?.kind === 'paragraph' && before.text.endsWith(':')) return null // the value of the label before: "Status:", "Resolved"
  return { ...withoutColon(block), kind: 'heading', depth: block.inItem ? ITEM_LABEL + block.depth : LABEL, introduces: !strong && (next.kind === 'item' || next.kind === 'code') }
}

/** An item with the words of a label as a heading, if what comes next stands under it. */
function asItemLabel(block: RawBlock, next: RawBlock): RawBlock | null {
  // "3. Timeline" over "- 10:02 Pages fail": the numbers are those of the parts, as people write who do not indent.
  const isNumbered = block.ordered && block.depth === 0 && !next.ordered && next.depth === 0
  if (isNumbered && (next.kind === 'item' || next.kind !== 'heading' && !next.inItem && isSectionName(block.text))) return { ...withoutColon(block), kind: 'heading', depth: LABEL }
  const over = (next.kind === 'item' && next.depth > block.depth) || (next.kind !== 'item' && next.kind !== 'heading' && next.inItem)
  return over ? { ...withoutColon(block), kind: 'heading', depth: ITEM_LABEL + block.depth, inItem: true } : null
}

function withoutColon(block: RawBlock): RawBlock {
  let end = block.text.length
  while (end > 0 && /[\s:]/.test(block.text[end - 1]!)) end--
  return piece(block, 0, end)
}

/** Each block with the heading that it stands under. A label that is a list item covers what is inside that item only. */
function withSections(blocks: RawBlock[]): Block[] {
  const open: { index: number; depth: number; introduces?: boolean }[] = []
  return blocks.map((block, index) => {
    const listed = block.kind === 'item' || block.inItem
    const itemDepth = block.kind === 'heading' ? block.depth - ITEM_LABEL : block.depth
    const closes = (depth: number) =>
      (block.kind === 'heading' && depth >= block.depth) || (depth >= ITEM_LABEL && (!listed || (block.kind === 'item' && itemDepth <= depth - ITEM_LABEL)))
    while (open.length && (closes(open.at(-1)!.depth) || (open.at(-1)!.introduces && block.kind === 'paragraph' && !listed))) open.pop()
    const section = open.at(-1)?.index ?? -1
    if (block.kind === 'heading') open.push({ index, depth: block.depth, introduces: block.introduces })
    return inSection(block, section)
  })
}

/** All blocks have the same properties in the same order: whatever reads them reads them much faster then. */
const inSection = ({ kind, text, start, end, map, depth, cells, header, checked, ordered, styles }: RawBlock, section: number): Block =>
  ({ kind, text, start, end, map, depth, section, cells, header, checked, ordered, styles: styles?.length ? styles : undefined })
