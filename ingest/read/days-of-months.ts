// A status history as it is printed: "June 2017" is a heading, "6/11" a line on its own, and what failed then the line under it.
import { MONTH_PATTERN, MONTHS } from '../words/months.ts'
import { joined } from './gather.ts'
import type { RawBlock } from './piece.ts'

const MONTH_HEADING = new RegExp(`^(${MONTH_PATTERN})\\.? (?:19|20)\\d{2}$`, 'i')
const DAY_LINE = /^(\d{1,2})\/(\d{1,2})$/
const LONGEST_NAME = 150

/** The blocks with the days of a month as headings under it, each with the name that follows. */
export function daysOfMonths(blocks: RawBlock[]): RawBlock[] {
  const list: RawBlock[] = []
  let month: { number: number; depth: number } | null = null
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i]!, next = blocks[i + 1]
    if (block.kind === 'heading') {
      const named = MONTH_HEADING.exec(block.text)?.[1]
      if (named) month = { number: MONTHS.get(named.toLowerCase())!, depth: block.depth }
      else if (month && block.depth <= month.depth) month = null
    }
    if (month && next && isDayOf(month.number, block) && isName(next)) {
      list.push({ ...joined([block, next], ' '), kind: 'heading', depth: month.depth + 1 })
      i++
    } else list.push(block)
  }
  return list
}

function isDayOf(month: number, { kind, text }: RawBlock): boolean {
  const day = kind === 'paragraph' ? DAY_LINE.exec(text) : null
  return day !== null && (Number(day[1]) === month || Number(day[2]) === month)
}

const isName = ({ kind, text }: RawBlock) => kind === 'paragraph' && text.length <= LONGEST_NAME && /\p{L}{3}/u.test(text) && !/[.:]$/.test(text)
