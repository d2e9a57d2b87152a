// Inline markup → words, for formats that are read line by line.
import { sourceOffset } from '../document.ts'
import { MOST_STYLES, pairsWithin, piece, type RawBlock } from './piece.ts'
import { matches } from '../../text/matches.ts'

type Style = NonNullable<RawBlock['styles']>[number]
type Group = Style['style'] | 'plain' | 'break' | 'href'

/**
 * A block without its markup, and without white space at its ends. `markup` finds one piece of it (flags `dg`); of what it finds, the words that its groups name stay: `strong`, `emphasis`, `code`, `strike` and
 * `link` (with `href`) say how they are set, `plain` that they are not, `break` is a line end that the author forced. Inside all but `code` there may be more markup.
 */
export function withoutMarkup(block: RawBlock, markup: RegExp): RawBlock {
  const whole = { ...block, section: -1 }
  const words = { text: '', map: [] as number[], styles: [] as Style[], breaks: [] as number[] }
  const keep = (from: number, to: number) => {
    if (to <= from) return
    const at = words.text.length
    words.map.push(at, sourceOffset(whole, from))
    for (const [i, offset] of pairsWithin(block.map, from, to).entries()) words.map.push(i % 2 ? offset : offset + at)
    words.text += block.text.slice(from, to)
  }
  const read = (from: number, to: number) => {
    let at = from
    for (const found of matches(block.text.slice(from, to), markup)) {
      keep(at, from + found.index)
      at = from + found.index + found[0].length
      const groups = Object.entries(found.indices?.groups ?? {}) as [Group, [number, number] | undefined][]
      for (const [group, span] of groups) if (span && group !== 'href') take(group, from + span[0], from + span[1], found.groups?.href)
    }
    keep(at, to)
  }
  const take = (group: Exclude<Group, 'href'>, from: number, to: number, href: string | undefined) => {
    const start = words.text.length
    if (group === 'break') words.breaks.push(start)
    if (group === 'code' || group === 'break') keep(from, to)
    else read(from, to)
    const end = words.text.length
    if (group !== 'break' && group !== 'plain' && end > start && words.styles.length < MOST_STYLES) words.styles.push({ start, end, style: group, ...(href && { href }) })
  }
  read(0, block.text.length)
  const lead = words.text.length - words.text.trimStart().length
  return { ...piece({ ...block, ...words }, 0, words.text.length), breaks: words.breaks.map(offset => offset - lead) }
}
