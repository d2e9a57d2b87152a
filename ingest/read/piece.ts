import { sourceOffset, type Block } from '../document.ts'

/**
 * A block before it knows its section. `breaks`: offsets of line ends that the author forced. `inItem`: stands inside a list item.
 * `introduces`: a label not set apart from the text by bold type, which covers a list under it but not what follows the list.
 */
export type RawBlock = Omit<Block, 'section'> & { breaks?: number[]; inItem?: boolean; introduces?: boolean }

/** Each piece that a paragraph is cut into looks through its styles: so many show all that a reader needs, and keep the work bounded. */
export const MOST_STYLES = 300

/** Part of a block, as a block: words, way back and styles cut to it, white space at both ends dropped. */
export function piece(block: RawBlock, from: number, to: number): RawBlock {
  while (from < to && /\s/.test(block.text[from]!)) from++
  while (to > from && /\s/.test(block.text[to - 1]!)) to--
  const start = sourceOffset(block, from)
  return {
    ...block, breaks: undefined, // lines are cut apart once
    text: block.text.slice(from, to), start, end: to > from ? sourceOffset(block, to - 1) + 1 : start, map: [0, start, ...pairsWithin(block.map, from, to)],
    ...(block.styles && { styles: block.styles.filter(s => s.end > from && s.start < to).map(s => ({ ...s, start: Math.max(s.start, from) - from, end: Math.min(s.end, to) - from })) }),
  }
}

/** The pairs of a map behind `from` and before `to`, counted from `from`. */
export function pairsWithin(map: number[], from: number, to: number): number[] {
  const pairs: number[] = []
  for (let i = firstAfter(map, from); i < map.length && map[i]! < to; i += 2) pairs.push(map[i]! - from, map[i + 1]!)
  return pairs
}

/** Place of the first pair of a map behind an offset in the words: a paragraph of very many lines is cut in as many pieces. */
function firstAfter(map: number[], offset: number): number {
  let low = 0, high = map.length / 2
  while (low < high) {
    const middle = (low + high) >> 1
    if (map[middle * 2]! > offset) high = middle
    else low = middle + 1
  }
  return low * 2
}
