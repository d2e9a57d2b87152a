// Markdown (CommonMark with tables) → blocks. markdown-it tells the lines of each block; where inside them the words stand is found by walking
// the inline tokens along the source, since the parser keeps no offsets there.
import MarkdownIt from 'markdown-it'

type Token = ReturnType<InstanceType<typeof MarkdownIt>['parse']>[number]
import type { Block } from '../document.ts'

// Indented text is prose in most archives, not code: people indent under a label.
const parser = new MarkdownIt({ html: true }).disable('code')

type Style = NonNullable<Block['styles']>[number]
const STYLE: { [type: string]: Style['style'] } = { strong_open: 'strong', em_open: 'emphasis', s_open: 'strike', link_open: 'link' }

/** The blocks of Markdown `source` from `from` on, in reading order, with offsets into the whole source. */
export function readMarkdown(source: string, from = 0): Block[] {
  const tokens = parser.parse(source.slice(from), {})
  const lines = lineOffsets(source, from)
  const lineOffset = (line: number) => lines[line] ?? source.length
  const blocks: Block[] = []
  const sections: number[] = [] // open headings, outermost first
  let depth = -1, itemStarts = false, ordered = false, quoted = 0
  let row: { block: Block; cursor: number } | null = null, inHead = false

  const push = (block: Omit<Block, 'section'>) => {
    if (block.kind === 'heading') while (sections.length && blocks[sections.at(-1)!]!.depth >= block.depth) sections.pop()
    blocks.push({ ...block, section: sections.at(-1) ?? -1 })
    if (block.kind === 'heading') sections.push(blocks.length - 1)
  }

  for (const [i, token] of tokens.entries()) {
    switch (token.type) {
      case 'bullet_list_open': case 'ordered_list_open': depth++; ordered = token.type === 'ordered_list_open'; break
      case 'bullet_list_close': case 'ordered_list_close': depth--; break
      case 'list_item_open': itemStarts = true; break
      case 'blockquote_open': quoted++; break
      case 'blockquote_close': quoted--; break
      case 'thead_open': inHead = true; break
      case 'thead_close': inHead = false; break
      case 'tr_open': {
        const [first, last] = token.map ?? [0, 0]
        row = { block: { kind: 'row', text: '', start: lineOffset(first), end: lineOffset(last), map: [], depth: 0, section: -1, cells: [], ...(inHead && { header: true }) }, cursor: lineOffset(first) }
        break
      }
      case 'tr_close':
        if (row) push({ ...row.block, end: trimEnd(source, row.block.start, row.block.end) })
        row = null
        break
      case 'fence': case 'html_block': {
        const [first, last] = token.map!
        const start = token.type === 'fence' ? lineOffset(first + 1) : lineOffset(first)
        push({ kind: token.type === 'fence' ? 'code' : 'paragraph', text: token.content.trimEnd(), start, end: trimEnd(source, start, lineOffset(last)), map: [0, start], depth: 0 })
        break
      }
      case 'inline': {
        if (row) { // a cell
          const text = row.block.text ? row.block.text + ' | ' : ''
          const found = walk(token, source, row.cursor, row.block.end, text.length)
          row.block.cells!.push({ start: text.length, end: text.length + found.text.length })
          row.block.text = text + found.text
          row.block.map.push(...found.map)
          row.cursor = found.cursor
          if (found.styles.length) (row.block.styles ??= []).push(...found.styles)
          break
        }
        const [first, last] = token.map!
        const opener = tokens[i - 1]!
        const found = walk(token, source, lineOffset(first), lineOffset(last), 0)
        const start = found.map[1] ?? lineOffset(first)
        const block = { text: found.text, start, end: trimEnd(source, start, lineOffset(last)), map: found.map, depth: 0, ...(found.styles.length && { styles: found.styles }) }
        if (opener.type === 'heading_open') push({ ...block, kind: 'heading', depth: Number(opener.tag.slice(1)) })
        else if (depth >= 0 && itemStarts) push({ ...block, kind: 'item', depth, ...(ordered && { ordered }) })
        else push({ ...block, kind: quoted ? 'quote' : 'paragraph', depth: Math.max(depth, 0) })
        itemStarts = false
      }
    }
  }
  return blocks
}

/** The words of an inline token with their way back, looked for between `start` and `end` of the source; `at` is where they will stand in the block's text. */
function walk(token: Token, source: string, start: number, end: number, at: number) {
  let text = '', cursor = start
  const map: number[] = [], styles: Style[] = [], open: { style: Style['style']; start: number; href?: string }[] = []
  const region = source.slice(start, end)
  const add = (words: string) => {
    const found = region.indexOf(words, cursor - start)
    if (found >= 0) cursor = start + found
    map.push(at + text.length, cursor)
    text += words
    if (found >= 0) cursor += words.length
  }
  for (const child of token.children ?? []) {
    if (child.type === 'text') { if (child.content) add(child.content) }
    else if (child.type === 'code_inline') { styles.push({ style: 'code', start: at + text.length, end: at + text.length + child.content.length }); add(child.content) }
    else if (child.type === 'softbreak' || child.type === 'hardbreak') {
      map.push(at + text.length, Math.max(start, region.indexOf('\n', cursor - start) + start))
      text += '\n'
    } else if (child.type === 'image') { if (child.content) add(child.content) }
    else if (STYLE[child.type]) open.push({ style: STYLE[child.type]!, start: at + text.length, ...(child.attrGet('href') != null && { href: String(child.attrGet('href')) }) })
    else if (child.type.endsWith('_close')) {
      const style = open.pop()
      if (style) styles.push({ ...style, end: at + text.length })
    }
  }
  return { text, map, styles, cursor }
}

function lineOffsets(source: string, from: number): number[] {
  const starts = [from]
  for (let i = source.indexOf('\n', from); i >= 0; i = source.indexOf('\n', i + 1)) starts.push(i + 1)
  return starts
}

function trimEnd(source: string, start: number, end: number): number {
  while (end > start && /\s/.test(source[end - 1]!)) end--
  return end
}
