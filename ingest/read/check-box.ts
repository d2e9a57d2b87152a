import { piece, type RawBlock } from './piece.ts'

/** `[x] text`, `☑ text`: the box is a state of an item, not a word. */
export function checkBox(item: RawBlock): RawBlock {
  const box = /^(?:\[([ xX✓✔]?)\]|([☐☑☒]))\s+/.exec(item.text)
  if (!box) return item
  return { ...piece(item, box[0].length, item.text.length), checked: box[2] ? box[2] === '☑' : /\S/.test(box[1] ?? '') }
}
