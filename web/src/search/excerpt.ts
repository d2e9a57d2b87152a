import type { MarkedLine } from '../../../api/search/schema.ts'

/** How many characters are kept before the first marked word. */
const BEFORE = 32

/** A line from just before its first mark, so that the mark is seen in a narrow place; cut at a word. */
export function excerpt<T extends Pick<MarkedLine, 'text' | 'marks'>>({ text, marks }: T): Pick<MarkedLine, 'text' | 'marks'> {
  const first = Math.min(...marks.map(({ start }) => start))
  if (!marks.length || first <= BEFORE) return { text, marks }
  const space = text.indexOf(' ', first - BEFORE)
  const from = space >= 0 && space < first ? space + 1 : first
  return { text: `…${text.slice(from)}`, marks: marks.map(mark => ({ ...mark, start: mark.start - from + 1, end: mark.end - from + 1 })) }
}
