// Blocks come in a row, as they stand in the source; a page wants lists, tables and quotes as wholes.
import type { Run, ShownBlock } from '../../../api/incidents/schema.ts'

export type ListItem = ShownBlock & { marker: string }
export type Part =
  | { kind: 'heading' | 'paragraph' | 'code' | 'quote'; block: ShownBlock; blocks: ShownBlock[] }
  | { kind: 'list'; blocks: ListItem[] }
  | { kind: 'table'; blocks: ShownBlock[] }

export function partsOf(blocks: ShownBlock[]): Part[] {
  const parts: Part[] = []
  for (const block of blocks) {
    const last = parts.at(-1)
    if (block.kind === 'item') {
      if (last?.kind === 'list') last.blocks.push({ ...block, marker: marker(block, last.blocks) })
      else parts.push({ kind: 'list', blocks: [{ ...block, marker: marker(block, []) }] })
    } else if (block.kind === 'row') {
      if (last?.kind === 'table' && !block.header) last.blocks.push(block)
      else parts.push({ kind: 'table', blocks: [block] })
    } else parts.push({ kind: block.kind, block, blocks: [block] })
  }
  return parts
}

/** The block that is the document's title: a heading of the first depth, or one of any depth that says the title's words (and perhaps "Postmortem:" or a day around them). */
export function titleBlock(blocks: ShownBlock[], title: string | null): ShownBlock | undefined {
  const headings = blocks.filter(({ kind }) => kind === 'heading')
  return headings.find(({ depth }) => depth === 1) ?? headings.find(block => title !== null && runsOf(block).map(({ text }) => text).join('').includes(title))
}

/** `3.` in a numbered list, counted within its depth; a dash otherwise. */
function marker(block: ShownBlock, before: ListItem[]): string {
  if (!block.ordered) return '–'
  let number = 1
  for (const item of before.toReversed()) {
    if (item.depth < block.depth) break
    if (item.depth === block.depth) {
      if (!item.ordered) break
      number++
    }
  }
  return `${number}.`
}

export const runsOf = (block: ShownBlock): Run[] => block.cells?.flat() ?? block.runs
