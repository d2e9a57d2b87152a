// Markdown (CommonMark with tables) → blocks. markdown-it tells the lines of each block; where inside them the words stand is found by
// walking the inline tokens along the source.
import MarkdownIt from 'markdown-it'
import type { Block } from '../document.ts'
import { checkBox } from './check-box.ts'
import { daysApart } from './days-apart.ts'
import { definition } from './definition.ts'
import { htmlWords } from './markdown/html-words.ts'
import { inlineWords, type Token } from './markdown/inline.ts'
import { outline } from './outline.ts'
import type { RawBlock } from './piece.ts'
import { DAY_BEFORE_MONTH } from '../words/months.ts'

// Indented text is prose in most archives, not code: people indent under a label. Escapes stay tokens of their own, so that offsets hold.
const parser = new MarkdownIt({ html: true }).disable(['code', 'text_join'])

/** A paragraph over a `---` is meant as a paragraph and a rule when it is longer than this. */
const LONGEST_SETEXT = 80

/**
 * White space that is no ASCII. Between the attributes of a tag the parser's pattern may read it in two ways each time, and a line of "<a b=x c b=x c …" would take it
 * longer than a day; so it is handed over as blanks. They are as long, and offsets hold.
 */
const WIDE_SPACE = /[^\S\x00-\x20]/g

/** The stop of a day that opens a line or an item ("- 3. mai 2024") would make a list of it: it is handed over as another dot, as long. */
const DAY_STOP = new RegExp(`(?<=^[ \\t]{0,8}(?:[-*+] {1,3})?${DAY_BEFORE_MONTH})\\.`, 'gm'), DOT = '․'

/** The blocks of Markdown `source` from `from` on, in reading order, with offsets into the whole source. */
export function readMarkdown(source: string, from = 0): Block[] {
  const blocks = rawBlocks(source.replace(WIDE_SPACE, ' ').replace(DAY_STOP, DOT), from)
  return outline(blocks.flatMap(block => daysApart({ ...block, text: block.text.replaceAll(DOT, '.') })), source)
}

function rawBlocks(source: string, from: number): RawBlock[] {
  const tokens = parser.parse(source.slice(from), {})
  const lines = lineOffsets(source, from)
  const span = (token: Token) => ({ start: lines[token.map?.[0] ?? 0] ?? source.length, end: lines[token.map?.[1] ?? 0] ?? source.length })
  const blocks: RawBlock[] = []
  const lists: boolean[] = [] // open lists, outermost first: numbered or not
  let itemStarts = false, quoted = 0, inHead = false
  let row: { block: RawBlock; cursor: number; end: number } | null = null

  const push = (block: RawBlock) => {
    if (block.text) blocks.push({ ...block, end: Math.max(block.start, trimEnd(source, block.start, block.end)) })
  }

  for (const [i, token] of tokens.entries()) {
    switch (token.type) {
      case 'bullet_list_open': case 'ordered_list_open': lists.push(token.type === 'ordered_list_open'); break
      case 'bullet_list_close': case 'ordered_list_close': lists.pop(); break
      case 'list_item_open': itemStarts = true; break
      case 'list_item_close': itemStarts = false; break
      case 'blockquote_open': quoted++; break
      case 'blockquote_close': quoted--; break
      case 'thead_open': inHead = true; break
      case 'thead_close': inHead = false; break
      case 'tr_open': {
        const { start, end } = span(token)
        row = { block: { kind: 'row', text: '', start, end, map: [], depth: 0, cells: [], ...(inHead && { header: true }) }, cursor: start, end }
        break
      }
      case 'tr_close':
        if (row?.block.cells?.some(cell => cell.end > cell.start)) push(row.block)
        row = null
        break
      case 'fence':
        push(codeBlock(source, token, lines, Math.max(lists.length - 1, 0)))
        itemStarts = false
        break
      case 'html_block': {
        const { start, end } = span(token)
        for (const { heading, item, ...words } of htmlWords(source, start, end)) push({ ...words, kind: heading ? 'heading' : item ? 'item' : 'paragraph', depth: heading })
        break
      }
      case 'inline': {
        if (row) {
          row.cursor = addCell(row.block, token, source, row.cursor, row.end)
          break
        }
        const { start, end } = span(token)
        const { text, map, styles, breaks } = inlineWords(token, source, start, end)
        const block = { text, start: map[1] ?? start, end, map, styles, breaks }
        const opener = tokens[i - 1]!
        if (opener.type === 'heading_open' && !(opener.markup === '-' && (text.includes('\n') || text.length > LONGEST_SETEXT || /[.,;]$/.test(text))))
          push({ ...block, kind: 'heading', depth: Number(opener.tag.slice(1)) })
        else if (itemStarts) push(checkBox({ ...block, kind: 'item', depth: lists.length - 1, ...(lists.at(-1) && { ordered: true }) }))
        else if (!/^\[\^[^\]]+\]:/.test(text)) {
          const paragraph: RawBlock = { ...block, kind: quoted ? 'quote' : 'paragraph', depth: Math.max(lists.length - 1, 0), inItem: lists.length > 0 }
          for (const told of definition(paragraph, lists.length) ?? [paragraph]) push(told)
        }
        itemStarts = false
      }
    }
  }
  return blocks
}

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

/** A fence's content line by line, since its indentation is not in the words. */
function codeBlock(source: string, token: Token, lines: number[], depth: number): RawBlock {
  const first = token.map![0] + 1
  const map: number[] = []
  let text = ''
  const content = token.content.replace(/(?<!\n)\n+$/, '').split('\n')
  for (const [i, words] of content.entries()) {
    const start = lines[first + i] ?? source.length
    const line = source.slice(start, lines[first + i + 1])
    if (line.includes(words)) map.push(text.length, start + line.indexOf(words))
    else { // the parser made blanks of a tab: only the words behind them stand there
      const told = words.trimStart()
      map.push(text.length, start, text.length + words.length - told.length, start + Math.max(0, line.indexOf(told)))
    }
    text += i < content.length - 1 ? words + '\n' : words
  }
  const start = map[1] ?? 0
  return { kind: 'code', text, start, end: lines[first + content.length] ?? source.length, map, depth }
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
