// Markdown (CommonMark with tables) → blocks. markdown-it tells the lines of each block; where inside them the words stand is found by
// walking the inline tokens along the source.
import MarkdownIt from 'markdown-it'
import type { Block } from '../document.ts'
import { daysApart } from './days-apart.ts'
import type { Token } from './markdown/inline.ts'
import { Reading } from './markdown/reading.ts'
import { outline } from './outline.ts'
import type { RawBlock } from './piece.ts'
import { DAY_BEFORE_MONTH } from '../words/months.ts'

// Indented text is prose in most archives, not code: people indent under a label. Escapes stay tokens of their own, so that offsets hold.
const parser = new MarkdownIt({ html: true }).disable(['code', 'text_join'])

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
  const reading = new Reading(source, from)
  const tokens = parser.parse(source.slice(from), {})
  for (const [i, token] of tokens.entries()) READERS[token.type]?.(reading, token, tokens[i - 1])
  return reading.blocks
}

const READERS: { [type: string]: (reading: Reading, token: Token, before?: Token) => void } = {
  bullet_list_open: ({ lists }) => lists.push(false),
  bullet_list_close: ({ lists }) => lists.pop(),
  ordered_list_open: ({ lists }) => lists.push(true),
  ordered_list_close: ({ lists }) => lists.pop(),
  list_item_open: reading => { reading.itemStarts = true },
  list_item_close: reading => { reading.itemStarts = false },
  blockquote_open: reading => { reading.quoted++ },
  blockquote_close: reading => { reading.quoted-- },
  thead_open: reading => { reading.inHead = true },
  thead_close: reading => { reading.inHead = false },
  tr_open: (reading, token) => reading.openRow(token),
  tr_close: reading => reading.closeRow(),
  fence: (reading, token) => reading.putCode(token),
  html_block: (reading, token) => reading.putHtml(token),
  inline: (reading, token, before) => reading.putWords(token, before!),
}
