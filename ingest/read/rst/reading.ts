// What is read of a text in reStructuredText so far, and how its lines become blocks. A region that stands further in is read as the one around it.
import type { Field } from '../../document.ts'
import { checkBox } from '../check-box.ts'
import { gather, spanOf } from '../gather.ts'
import { withoutMarkup } from '../markup.ts'
import type { RawBlock } from '../piece.ts'
import { sourceLines, type Line } from '../source-lines.ts'
import { RST_MARKUP } from './words.ts'

/** Nobody nests as deep; what does is read as text. */
const DEEPEST = 40

/** Where blocks stand: in how many lists and regions, in a quotation, and as what item the next paragraph begins. */
export type Place = { lists: number; deep: number; quoted: boolean; item: Partial<RawBlock> | null }

/** Reads what opens at line `i` of a region that ends before line `end`: the index behind it, or null where something else does. */
export type Reader = (reading: Reading, i: number, end: number, place: Place) => number | null

type Span = { start: number; end: number }

export class Reading {
  readonly source: string
  readonly lines: Line[]
  readonly blocks: RawBlock[] = []
  readonly fields: Field[] = []
  /** How headings are marked, the highest first. */
  readonly levels: string[] = []
  private readonly readers: readonly Reader[]

  /** `readers`: asked one after the other, of which the last takes any line. */
  constructor(source: string, from: number, readers: readonly Reader[]) {
    this.source = source
    this.lines = sourceLines(source, from)
    this.readers = readers
  }

  read(from: number, end: number, place: Place): void {
    for (let i = from; i < end;) i = this.lines[i]!.text ? this.readOne(i, end, place) : i + 1
  }

  private readOne(i: number, end: number, place: Place): number {
    for (const reader of this.readers) {
      const after = reader(this, i, end, place)
      if (after !== null) return after
    }
    return i + 1
  }

  /** Reads a region within another. */
  inside(from: number, end: number, place: Place, change: Partial<Place> = {}): void {
    if (place.deep < DEEPEST) this.read(from, end, { ...place, item: null, deep: place.deep + 1, ...change })
    else for (const line of this.lines.slice(from, end)) if (line.text) this.say(this.wordsOfLines([line]), place)
  }

  wordsOfLines(lines: readonly Line[]): RawBlock {
    return this.words(lines.map(spanOf))
  }

  words(spans: Span[]): RawBlock {
    return withoutMarkup(gather(this.source, spans), RST_MARKUP)
  }

  push(block: RawBlock): void {
    if (block.text) this.blocks.push(block)
  }

  put(block: RawBlock, { lists }: Place): void {
    this.push({ ...block, depth: Math.max(lists - 1, 0), ...(lists > 0 && { inItem: true }) })
  }

  /** Puts a paragraph, a quotation, or the item that it begins. */
  say(block: RawBlock, place: Place): void {
    const { item } = place
    place.item = null
    this.put(item ? checkBox({ ...block, kind: 'item', ...item }) : { ...block, kind: place.quoted ? 'quote' : 'paragraph' }, place)
  }

  /** Index behind the lines from `i` on that stand further in than `indent`. */
  regionEnd(i: number, end: number, indent: number): number {
    while (i < end && (!this.lines[i]!.text || this.lines[i]!.indent > indent)) i++
    return i
  }

  innerIndent(i: number, end: number): number {
    return Math.min(...this.lines.slice(i, end).filter(line => line.text).map(line => line.indent))
  }
}
