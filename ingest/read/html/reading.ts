// What is read of a page so far: its blocks, and the line of words that is being read.
import { checkBox } from '../check-box.ts'
import type { RawBlock } from '../piece.ts'
import { documentIn } from './chrome.ts'
import { Line, type Style } from './line.ts'
import { looksIn } from './looks.ts'
import { isElement, type Element, type Node, type Words } from './tree.ts'

/** As what words are put. */
type Kind = Pick<RawBlock, 'kind' | 'depth' | 'ordered' | 'checked' | 'inItem'>

export type Reader = (reading: Reading, element: Element) => void

export class Reading {
  readonly source: string
  readonly blocks: RawBlock[] = []
  /** The lists that are open, outermost first. */
  readonly lists: Element[] = []
  readonly looks: (element: Element) => Style[]
  readonly isLeftOut: (element: Element) => boolean
  kind: Kind = { kind: 'paragraph', depth: 0 }
  private line = new Line()
  private readonly styles: Style[] = []
  private readonly document: Element
  private readonly readerOf: (element: Element) => Reader

  constructor(root: Element, source: string, readerOf: (element: Element) => Reader) {
    const { element, isLeftOut } = documentIn(root)
    this.source = source
    this.document = element
    this.isLeftOut = isLeftOut
    this.looks = looksIn(root)
    this.readerOf = readerOf
  }

  read(): RawBlock[] {
    this.visit(this.document.children)
    this.flush()
    return this.blocks
  }

  visit(nodes: readonly Node[]): void {
    for (const node of nodes) {
      if (!isElement(node)) this.say(node)
      else {
        this.tick(node)
        if (!this.isLeftOut(node)) this.readerOf(node)(this, node)
      }
    }
  }

  say(words: Words): void {
    this.line.add(words, this.styles)
  }

  /** Puts the line as a block. */
  flush(): void {
    const { text, ...words } = this.line.trimmed(), { kind } = this
    this.line = new Line()
    if (!text) return
    const block = { ...kind, text, ...words }
    this.blocks.push(kind.kind === 'item' && kind.checked === undefined ? checkBox(block) : block)
    // What follows in the same item belongs to it.
    if (kind.kind === 'item') Object.assign(kind, { kind: 'paragraph', inItem: true, ordered: undefined, checked: undefined })
  }

  /** Reads an element that begins and ends a block. */
  inside(element: Element, as = this.kind): void {
    this.flush()
    const before = this.kind
    this.kind = as
    this.within(element)
    this.flush()
    this.kind = before
  }

  /** Reads an element that stands in a block. */
  within(element: Element): void {
    const set = this.looks(element)
    this.styles.push(...set)
    this.visit(element.children)
    this.styles.length -= set.length
  }

  /** Two line ends are an empty line, as between paragraphs. */
  break({ start, end }: Element): void {
    if (this.line.isBroken) this.flush()
    else this.line.break(start, end)
  }

  /** A box at the beginning of an item is its state; it may be hidden. */
  private tick({ name, attributes }: Element): void {
    if (name === 'input' && attributes.type === 'checkbox' && this.kind.kind === 'item' && this.line.isEmpty) this.kind.checked = 'checked' in attributes
  }
}
