// What is read of a text in Markdown so far, and where in it the tokens have come.
import { checkBox } from '../check-box.ts'
import type { RawBlock } from '../piece.ts'
import { codeBlock } from './code.ts'
import { definition } from './definition.ts'
import { htmlWords } from './html-words.ts'
import { inlineWords, type Token } from './inline.ts'

/** A paragraph over a `---` is meant as a paragraph and a rule when it is longer than this. */
const LONGEST_SETEXT = 80

const FOOTNOTE = /^\[\^[^\]]+\]:/

export class Reading {
  readonly blocks: RawBlock[] = []
  /** The lists that are open, outermost first: whether they are numbered. */
  readonly lists: boolean[] = []
  /** Whether what comes next begins an item. */
  itemStarts = false
  /** How many quotations are open. */
  quoted = 0
  inHead = false
  private row: { block: RawBlock; cursor: number; end: number } | null = null
  private readonly source: string
  /** Where its lines begin. */
  private readonly lines: number[]

  constructor(source: string, from: number) {
    this.source = source
    this.lines = lineOffsets(source, from)
  }

  openRow(token: Token): void {
    const { start, end } = this.spanOf(token)
    this.row = { block: { kind: 'row', text: '', start, end, map: [], depth: 0, cells: [], ...(this.inHead && { header: true }) }, cursor: start, end }
  }

  closeRow(): void {
    if (this.row?.block.cells?.some(cell => cell.end > cell.start)) this.push(this.row.block)
    this.row = null
  }

  putCode(token: Token): void {
    this.push(codeBlock(this.source, token, this.lines, this.depth))
    this.itemStarts = false
  }

  putHtml(token: Token): void {
    const { start, end } = this.spanOf(token)
    for (const { heading, item, ...words } of htmlWords(this.source, start, end)) this.push({ ...words, kind: heading ? 'heading' : item ? 'item' : 'paragraph', depth: heading })
  }

  /** Puts words as what the token before them opens. */
  putWords(token: Token, opener: Token): void {
    if (this.row) {
      this.row.cursor = addCell(this.row.block, token, this.source, this.row.cursor, this.row.end)
      return
    }
    const { start, end } = this.spanOf(token), { lists } = this
    const { text, map, styles, breaks } = inlineWords(token, this.source, start, end)
    const block = { text, start: map[1] ?? start, end, map, styles, breaks }
    if (opener.type === 'heading_open' && !isOverRule(opener, text)) this.push({ ...block, kind: 'heading', depth: Number(opener.tag.slice(1)) })
    else if (this.itemStarts) this.push(checkBox({ ...block, kind: 'item', depth: lists.length - 1, ...(lists.at(-1) && { ordered: true }) }))
    else if (!FOOTNOTE.test(text)) this.putParagraph({ ...block, kind: this.quoted ? 'quote' : 'paragraph', depth: this.depth, inItem: lists.length > 0 })
    this.itemStarts = false
  }

  private putParagraph(paragraph: RawBlock): void {
    for (const told of definition(paragraph, this.lists.length) ?? [paragraph]) this.push(told)
  }

  private push(block: RawBlock): void {
    if (block.text) this.blocks.push({ ...block, end: Math.max(block.start, trimEnd(this.source, block.start, block.end)) })
  }

  private get depth() { return Math.max(this.lists.length - 1, 0) }

  private spanOf({ map }: Token): { start: number; end: number } {
    const offset = (line: number | undefined) => this.lines[line ?? 0] ?? this.source.length
    return { start: offset(map?.[0]), end: offset(map?.[1]) }
  }
}

const isOverRule = ({ markup }: Token, text: string) => markup === '-' && (text.includes('\n') || text.length > LONGEST_SETEXT || /[.,;]$/.test(text))

function addCell(block: RawBlock, token: Token, source: string, cursor: number, end: number): number {
  if (block.cells!.length) block.text += ' | '
  const at = block.text.length
  const words = inlineWords(token, source, cursor, end)
  block.text += words.text
  block.cells!.push({ start: at, end: block.text.length })
  for (let i = 0; i < words.map.length; i += 2) block.map.push(words.map[i]! + at, words.map[i + 1]!)
  if (words.styles.length) (block.styles ??= []).push(...words.styles.map(style => ({ ...style, start: style.start + at, end: style.end + at })))
  return words.cursor
}

function lineOffsets(source: string, from: number): number[] {
  const starts = [from]
  const ends = /\r\n?|\n/g
  ends.lastIndex = from
  while (ends.test(source)) starts.push(ends.lastIndex)
  return starts
}

function trimEnd(source: string, start: number, end: number): number {
  while (end > start && /\s/.test(source[end - 1]!)) end--
  return end
}
