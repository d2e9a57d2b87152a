// How the text of a PDF is set, and what is set otherwise.
import type { Line } from './lines.ts'

/** Letters so much larger than those of the text are a heading; those of another font need less. */
const LARGER = 1.15, LARGER_IN_OTHER_FONT = 1.08
const LONGEST_HEADING = 200, LONGEST_LABEL = 80
const LEVELS = 4
/** Between baselines, in letter sizes, where a text does not tell. */
const USUAL_LEADING = 1.3

export type Look = {
  /** Of the letters of the text. */
  size: number
  /** Distance of the lines of a paragraph, in letter sizes. */
  leading: number
  /** Depth of a line as a heading; 0 for none. */
  headingLevel(line: Line): number
  /** Whether a line is set apart from the text by its font alone. */
  isLabel(line: Line): boolean
  isCode(line: Line): boolean
}

export function lookOf(pages: readonly Line[][]): Look {
  const lines = pages.flat()
  const size = commonest(lines, line => line.size) ?? 10
  const text = lines.filter(line => isNear(line.size, size))
  const font = commonest(text, line => line.font ?? '') ?? ''
  const isCodeAll = text.filter(line => line.isCode).length > text.length / 2
  const gaps = pages.flatMap(page => page.slice(1).flatMap((line, i) => {
    const before = page[i]!, gap = (before.y - line.y) / line.size
    return isNear(line.size, before.size) && gap > 0.8 && gap < 2.5 ? [{ text: line.text, gap: Math.round(gap * 20) / 20 }] : []
  }))
  const isHeading = (line: Line) => line.cells.length <= 2 && line.text.length <= LONGEST_HEADING && /\p{L}|\d/u.test(line.text) && line.size >= size * (line.font === font ? LARGER : LARGER_IN_OTHER_FONT)
  const sizes = [...new Set(lines.filter(isHeading).map(line => Math.round(line.size)))].sort((a, b) => b - a)
  return {
    size,
    leading: commonest(gaps, ({ gap }) => gap) ?? USUAL_LEADING,
    headingLevel: line => (isHeading(line) ? Math.min(LEVELS, sizes.indexOf(Math.round(line.size)) + 1) : 0),
    isLabel: line => line.font !== null && line.font !== font && !line.isCode && line.cells.length === 1 && line.text.length <= LONGEST_LABEL && /\p{L}{2}/u.test(line.text) && !/[.,;]$/.test(line.text),
    isCode: line => line.isCode && !isCodeAll,
  }
}

export const isNear = (a: number, b: number) => Math.abs(a - b) <= 0.5

/** What most letters have. */
function commonest<T extends { text: string }, K>(all: readonly T[], keyOf: (one: T) => K): K | undefined {
  const letters = new Map<K, number>()
  for (const one of all) letters.set(keyOf(one), (letters.get(keyOf(one)) ?? 0) + one.text.length)
  return [...letters].sort((a, b) => b[1] - a[1])[0]?.[0]
}
