// Which elements are headings, and what of their words is none of a heading's.
import { LABEL } from '../labels.ts'
import type { Reading } from './reading.ts'
import { isElement, textOf, type Element, type Node } from './tree.ts'

/** A longer summary of details is a paragraph. */
const LONGEST_SUMMARY = 80

/** Depth as a heading of what is one; 0 for anything else. */
export function headingDepth(element: Element): number {
  const { name, attributes } = element
  if (/^h[1-6]$/.test(name)) return Number(name[1])
  if (attributes.role === 'heading') return Number(attributes['aria-level']) || 2
  // So Google Docs and Word name the paragraph of a title.
  if (name === 'p' && /(?:^|\s)(?:title|MsoTitle)(?:\s|$)/.test(attributes.class ?? '')) return 1
  return name === 'summary' && textOf(element).length <= LONGEST_SUMMARY ? LABEL : 0
}

export function heading(reading: Reading, element: Element): void {
  reading.inside(element, { kind: 'heading', depth: headingDepth(element) })
}

/** The sign beside a heading that leads to itself. */
export const isPermalink = (element: Element) => element.name === 'a' && (element.attributes.href ?? '').startsWith('#') && /^[¶#§🔗]*$/u.test(textOf(element))

/** So Confluence names the words of a page's title in what it exports; the name of the page's space stands in front. */
export const isTitleWords = ({ attributes }: Element) => attributes.id === 'title-text'
const SPACE = /^\s*[^:]{1,60} : (?=\S)/

export function titleWords(reading: Reading, element: Element): void {
  reading.visit(withoutSpace(element.children))
}

function withoutSpace([first, ...others]: Node[]): Node[] {
  if (!first) return []
  if (isElement(first) || first.end - first.start !== first.text.length) return [first, ...others]
  const from = SPACE.exec(first.text)?.[0].length ?? 0
  return [{ ...first, text: first.text.slice(from), start: first.start + from }, ...others]
}
