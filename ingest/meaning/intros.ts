// What stands over a list: "Two things were done:"
import { kept, type Block, type Document } from '../document.ts'

/** The paragraph over the list that an item is of, by the number of its block; undefined where something else stands over it. */
export function introOf(document: Document, index: number): Block | undefined {
  const above = intros(document)[index]
  return above?.kind === 'paragraph' && above.section === document.blocks[index]!.section ? above : undefined
}

/** For each block the last one before it that is no item. */
const intros = kept(({ blocks }) => {
  let last: Block | undefined
  return blocks.map(block => {
    const before = last
    if (block.kind !== 'item') last = block
    return before
  })
})
