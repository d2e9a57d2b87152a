// HTML source → a tree of elements and words, each with its place. htmlparser2 tells of every entity apart, so that what is written and what is
// meant are never confused.
import { Parser } from 'htmlparser2'

export type Element = { name: string; attributes: { [name: string]: string }; children: Node[]; parent: Element | null; /** Of the opening tag. */ start: number; end: number }
/** A stretch of text that stands letter by letter at `start`, or what is meant by the entity between `start` and `end`. */
export type Words = { text: string; start: number; end: number }
export type Node = Element | Words

/** Nobody nests so deep; a page made to be slow does. What stands deeper is not read. */
const DEEPEST = 500

export const isElement = (node: Node): node is Element => 'name' in node

/** The tree of `source` from `from` on; `cutAt`: where reading stopped, in a page that is nested too deep. */
export function treeOf(source: string, from = 0): { root: Element; cutAt: number | null } {
  const root: Element = { name: '', attributes: {}, children: [], parent: null, start: from, end: from }
  let open = root, depth = 0, cutAt: number | null = null
  const parser = new Parser({
    onopentag(name, attributes) {
      const element: Element = { name, attributes, children: [], parent: open, start: from + parser.startIndex, end: from + parser.endIndex + 1 }
      open.children.push(element)
      open = element
      if (++depth <= DEEPEST) return
      cutAt = element.start
      parser.pause()
    },
    ontext(text) {
      open.children.push({ text, start: from + parser.startIndex, end: from + parser.endIndex + 1 })
    },
    onclosetag() {
      if (open.parent) open = open.parent
      depth--
    },
  }, { recognizeCDATA: true, recognizeSelfClosing: true })
  parser.write(from ? source.slice(from) : source)
  parser.end()
  return { root, cutAt }
}

/** All elements below one, in order; not below those that `enter` refuses, nor these. */
export function elementsIn(element: Element, enter: (element: Element) => boolean = () => true): Element[] {
  const found: Element[] = []
  const look = ({ children }: Element) => {
    for (const child of children) {
      if (!isElement(child) || !enter(child)) continue
      found.push(child)
      look(child)
    }
  }
  look(element)
  return found
}

/** The words of an element and all below it, white space as one blank. */
export function textOf(element: Element): string {
  const words = (node: Node): string => (isElement(node) ? node.children.map(words).join('') : node.text)
  return words(element).replace(/\s+/g, ' ').trim()
}
