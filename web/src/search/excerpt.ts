import type { MarkedLine } from '../../../api/search/schema.ts'

/** How many characters are kept before the first marked word. */
const BEFORE = 32

type Line = Pick<MarkedLine, 'text' | 'marks'>

/** As much of a line as fits, from just before its first mark, so that the mark is seen in a narrow place; cut between words. */
export function excerpt({ text, marks }: Line, most: number): Line {
  const first = Math.min(...marks.map(({ start }) => start))
  const space = text.indexOf(' ', first - BEFORE)
  const from = !marks.length || first <= BEFORE ? 0 : space >= 0 && space < first ? space + 1 : first
  const last = text.lastIndexOf(' ', from + most)
  const to = text.length - from <= most ? text.length : last > from ? last : from + most
  // An ellipsis after a comma reads like a slip.
  const shown = to < text.length ? `${text.slice(from, to).replace(/[\s,;:]+$/, '')}…` : text.slice(from)
  const before = from > 0 ? '…' : '', by = before.length - from
  return {
    text: `${before}${shown}`,
    marks: marks.filter(({ end }) => end <= to).map(mark => ({ ...mark, start: mark.start + by, end: mark.end + by })),
  }
}
