// What stands at the head and the foot of every page: the name of the document, an address, the number of the page.
import type { Line } from './lines.ts'

/** So many lines at each end of a page may be its frame. */
const OUTERMOST = 3
/** Of the pages. */
const OFTEN = 0.5
const NEAR = 4
const PAGE_NUMBER = /^[-–\s]*(?:page\s*)?\d{1,4}(?:\s*(?:of|\/)\s*\d{1,4})?[-–\s]*$/i

/** The lines of each page without those that come again at the same height of others, numbers aside. */
export function withoutFrame(pages: readonly Line[][]): Line[][] {
  if (pages.length < 2) return [...pages]
  const met = new Map<string, number>()
  for (const page of pages) for (const line of outermost(page)) met.set(keyOf(line), (met.get(keyOf(line)) ?? 0) + 1)
  const isFrame = (line: Line) => met.get(keyOf(line))! >= Math.max(2, pages.length * OFTEN) || PAGE_NUMBER.test(line.text)
  return pages.map(page => {
    const outer = new Set(outermost(page))
    return page.filter(line => !(outer.has(line) && isFrame(line)))
  })
}

const keyOf = ({ text, y }: Line) => `${Math.round(y / NEAR)} ${text.replace(/\d+/g, '#')}`

function outermost(page: readonly Line[]): Line[] {
  const byHeight = [...page].sort((a, b) => b.y - a.y)
  return [...byHeight.slice(0, OUTERMOST), ...byHeight.slice(OUTERMOST).slice(-OUTERMOST)]
}
