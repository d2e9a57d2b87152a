// What is read of a text in AsciiDoc so far, and how its lines become blocks.
import { described } from '../described.ts'
import { gather, spanOf } from '../gather.ts'
import { withoutMarkup } from '../markup.ts'
import type { RawBlock } from '../piece.ts'
import type { Line } from '../source-lines.ts'
import { ASCIIDOC_MARKUP } from './words.ts'

/** An open item of a list: by what mark it is told, and, of a term, its words and where its description begins among the blocks. */
type Open = { mark: string; term?: RawBlock; at: number }

/** Where blocks stand: in how many fences, in a quotation, in which items; and whether the next one belongs to the last of these, though no list goes on with it. */
export type Place = { deep: number; quoted: boolean; lists: Open[]; isTied: boolean }

/** Reads what opens at line `i` of a region that ends before line `end`: the index behind it, or null where something else does. */
export type Reader = (reading: Reading, i: number, end: number, place: Place) => number | null

export class Reading {
  readonly source: string
  readonly lines: readonly Line[]
  readonly blocks: RawBlock[] = []
  /** What stands in brackets above the next block. */
  attributes = ''
  private readonly readers: readonly Reader[]

  /** `readers`: asked one after the other, of which the last takes any line. */
  constructor(source: string, lines: readonly Line[], readers: readonly Reader[]) {
    this.source = source
    this.lines = lines
    this.readers = readers
  }

  read(from: number, end: number, place: Place): void {
    for (let i = from; i < end;) i = this.readOne(i, end, place)
    this.endLists(place)
  }

  private readOne(i: number, end: number, place: Place): number {
    for (const reader of this.readers) {
      const after = reader(this, i, end, place)
      if (after !== null) return after
    }
    return i + 1
  }

  takeAttributes(): string {
    const { attributes } = this
    this.attributes = ''
    return attributes
  }

  words(lines: readonly Line[]): RawBlock {
    return withoutMarkup(gather(this.source, lines.map(spanOf)), ASCIIDOC_MARKUP)
  }

  push(block: RawBlock): void {
    if (block.text) this.blocks.push(block)
  }

  put(block: RawBlock, { lists }: Place): void {
    this.push({ ...block, depth: Math.max(lists.length - 1, 0), ...(lists.length && { inItem: true }) })
  }

  say(block: RawBlock, place: Place): void {
    this.put({ ...block, kind: place.quoted ? 'quote' : 'paragraph' }, place)
  }

  endLists({ lists }: Place, left = 0): void {
    while (lists.length > left) {
      const { term, at } = lists.pop()!
      if (term) this.blocks.push(...described(term, this.blocks.splice(at), lists.length))
    }
  }

  /** A block ends the lists before it, unless a "+" ties it to the item, or a term waits for its description. */
  detach(place: Place): void {
    if (!place.isTied) this.endLists(place)
    place.isTied = false
  }

  /** Index of the first line from `i` on that is just this, or `end`. */
  lineAt(text: string, i: number, end: number): number {
    while (i < end && this.lines[i]!.text !== text) i++
    return i
  }
}
