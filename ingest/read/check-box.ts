import { piece, type RawBlock } from './piece.ts'

// "[x] text", "[ ] text"; AsciiDoc ticks by a star, pandoc and others write the box as one sign
const BOX = /^(?:\[([ xX✓✔*]?)\]|([☐☑☒]))\s+/

/** An item with a check box: the box is a state, not a word. */
export function checkBox(item: RawBlock): RawBlock {
  const box = BOX.exec(item.text)
  if (!box) return item
  return { ...piece(item, box[0].length, item.text.length), checked: box[2] ? box[2] !== '☐' : /\S/.test(box[1] ?? '') }
}
