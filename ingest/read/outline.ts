// From blocks as they stand on the page to blocks as they are meant: sections that are only set as labels ("**Timeline**", "Actions taken:",
// "… resolved. Next steps: …") become headings, paragraphs made of one statement a line become one block a line, and each block learns its section.
import { sourceOffset, type Block } from '../document.ts'
import { isSectionName } from './section-name.ts'

/**
 * A block before it knows its section. `breaks`: offsets of line ends that the author forced. `inItem`: stands inside a list item.
 * `introduces`: a label not set apart from the text by bold type, which covers a list under it but not what follows the list.
 */
export type RawBlock = Omit<Block, 'section'> & { breaks?: number[]; inItem?: boolean; introduces?: boolean }

/** Depth of a heading that is only a label; a list item that is a label for the items under it comes below, deeper the deeper it stands. */
const LABEL = 7, ITEM_LABEL = 8

const LONGEST_LABEL = 60, LONGEST_QUESTION = 90

/** A run-in name opens a section only when sentences of this length are told behind it; else it is a field: "Resolution: 10:40 UTC", "Impact: 3 % of orders". */
const SHORTEST_RUN_IN = 40

/** The blocks of one document with their sections, in reading order. */
export function outline(blocks: RawBlock[]): Block[] {
  const pieces = blocks.flatMap(inLines).flatMap(inRunIns)
  return withSections(pieces.map((block, i) => (block.kind === 'heading' ? withoutColon(block) : (asLabel(block, pieces[i + 1], pieces[i - 1]) ?? block))))
}

/** Part of a block, as a block: words, way back and styles cut to it, white space at both ends dropped. */
export function piece(block: RawBlock, from: number, to: number): RawBlock {
  while (from < to && /\s/.test(block.text[from]!)) from++
  while (to > from && /\s/.test(block.text[to - 1]!)) to--
  const whole = { ...block, section: -1 }
  const start = sourceOffset(whole, from)
  const map = [0, start]
  for (let i = 0; i < block.map.length; i += 2)
    if (block.map[i]! > from && block.map[i]! < to) map.push(block.map[i]! - from, block.map[i + 1]!)
  return {
    ...block, text: block.text.slice(from, to), start, end: to > from ? sourceOffset(whole, to - 1) + 1 : start, map,
    ...(block.styles && { styles: block.styles.filter(s => s.end > from && s.start < to).map(s => ({ ...s, start: Math.max(s.start, from) - from, end: Math.min(s.end, to) - from })) }),
    ...(block.breaks && { breaks: block.breaks.filter(at => at >= from && at < to).map(at => at - from) }),
  }
}

// "• fell over", "1) Checked the pool"
const BULLET = /^(?:[•·‣◦▪●]|\d{1,2}[.)](?=\s+\p{Lu}))\s*/u
// "10:05 Alert fires", "2024-03-05 10:05: …", "[10.05 UTC] …"
const CLOCKED = /^[[(]?(?:\d{4}-\d\d-\d\d[ T,]*|\d{1,2}[./]\d{1,2}[./]\d{2,4},? )?(?:at )?\d{1,2}[:.h]\d{2}\b/i
// "Date: 5 March", "**Status:** resolved"
const FIELD = /^\p{Lu}[\p{L}\d/&' -]{1,35}:(?=\s|$)/u
const STATEMENT_END = /[.!?:;)\]”"…]$/

/** A block whose lines each say something of their own → one block a line; wrapped prose stays whole. */
function inLines(block: RawBlock): RawBlock[] {
  if (!block.text.includes('\n') || (block.kind !== 'paragraph' && block.kind !== 'item')) return [block]
  const lines: { from: number; text: string }[] = []
  for (const line of block.text.matchAll(/[^\n]+/g)) lines.push({ from: line.index, text: line[0].trim() })
  if (isDrawing(lines.map(line => line.text))) return [{ ...block, kind: 'code' }]
  const cut = lines.map((_, i) => i > 0 && startsAnew(block, lines, i))
  if (!cut.includes(true)) return [block]
  const starts = lines.filter((_, i) => i === 0 || cut[i])
  return starts.map(({ from }, i) => {
    const part = piece(block, from, starts[i + 1]?.from ?? block.text.length)
    const bullet = BULLET.exec(part.text)
    if (i > 0 && block.kind === 'item') return { ...part, kind: 'paragraph' as const, inItem: true, checked: undefined, ordered: undefined }
    return bullet ? { ...piece(part, bullet[0].length, part.text.length), kind: 'item' as const } : part
  })
}

function startsAnew(block: RawBlock, lines: { from: number; text: string }[], i: number): boolean {
  const before = lines[i - 1]!.text, line = lines[i]!.text
  if (isLabelText(before, isStrong(block, lines[i - 1]!.from, before))) return true
  if (block.kind === 'item') return false
  if (BULLET.test(line)) return true
  const ended = STATEMENT_END.test(before)
  if (CLOCKED.test(line) && (ended || CLOCKED.test(lines[0]!.text))) return true
  if (FIELD.test(line) && (ended || FIELD.test(before) || isStrong(block, lines[i]!.from, line.slice(0, line.indexOf(':'))))) return true
  if (ended && isLabelText(line, isStrong(block, lines[i]!.from, line))) return true
  const capital = /^["'“‘(*[]?[\p{Lu}\d]/u
  if (block.breaks?.some(at => at < lines[i]!.from && at >= lines[i - 1]!.from)) return ended || capital.test(line)
  return lines.every((other, k) => (k === lines.length - 1 || STATEMENT_END.test(other.text)) && capital.test(other.text))
}

/** ASCII art: a line of nothing but strokes, as under a table's head or around a box. */
const isDrawing = (lines: string[]) => lines.length > 1 && lines.some(line => line.length >= 5 && /^[\s+|\-=_~<>^v*#.:/\\]+$/.test(line))

// A few words with a colon, at the beginning or behind the end of a sentence; an invisible space may stand between.
const RUN_IN = /(?:^|(?<=[.!?)\]”"\u200b]\s+)|(?<=\n))(\p{Lu}[\p{L}\d/&'’ -]{3,50}):(?=\s)/gu

// "… had recovered. ROOT CAUSE The router …": capitals before a word that has none.
const CAPITALS_RUN_IN = /(?:^|(?<=[.!?)\]”"]\s+)|(?<=\n))((?:\p{Lu}{2,}[ &/-]+){1,6})(?=\p{Lu}(?:\p{Ll}| ))/gu

/** "Summary of impact: Between … Root cause: …" in one paragraph → a heading and a paragraph each. A heading with its text on the same line likewise. */
function inRunIns(block: RawBlock): RawBlock[] {
  if (block.kind !== 'paragraph' && block.kind !== 'heading') return [block]
  const names = [...block.text.matchAll(RUN_IN), ...(block.kind === 'paragraph' ? block.text.matchAll(CAPITALS_RUN_IN) : [])]
    .sort((a, b) => a.index - b.index)
    .filter(name => isSectionName(name[1]!.trim()))
    .filter(name => block.kind === 'paragraph' || name.index === 0)
    .filter((name, i, all) => opensSection(block.text.slice(name.index + name[0].length, all[i + 1]?.index).trim()))
  if (!names.length) return [block]
  const parts = names[0]!.index > 0 ? [piece(block, 0, names[0]!.index)] : []
  for (const [i, name] of names.entries()) {
    const told = name.index + name[0].length
    parts.push({ ...piece(block, name.index, name.index + name[1]!.length), kind: 'heading', depth: block.kind === 'heading' ? block.depth : LABEL })
    parts.push({ ...piece(block, told, names[i + 1]?.index ?? block.text.length), kind: 'paragraph', depth: 0 })
  }
  return parts
}

const opensSection = (told: string) => told.length >= SHORTEST_RUN_IN && STATEMENT_END.test(told) && !/^(?:\d|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? \d)/i.test(told)

/** The block as a heading, if it is only a label for what comes next. */
function asLabel(block: RawBlock, next: RawBlock | undefined, before: RawBlock | undefined): RawBlock | null {
  const strong = isStrong(block, 0, block.text)
  if (!next || (block.kind !== 'paragraph' && block.kind !== 'item') || !isLabelText(block.text, strong)) return null
  if (block.kind === 'item') {
    const over = (next.kind === 'item' && next.depth > block.depth) || (next.kind !== 'item' && next.kind !== 'heading' && next.inItem)
    return over ? { ...withoutColon(block), kind: 'heading', depth: ITEM_LABEL + block.depth, inItem: true } : null
  }
  if (next.kind === 'heading' && !isSectionName(block.text)) return null
  if (!strong && !/[:?]$/.test(block.text) && before?.kind === 'paragraph' && before.text.endsWith(':')) return null // the value of the label before: "Status:", "Resolved"
  return { ...withoutColon(block), kind: 'heading', depth: block.inItem ? ITEM_LABEL + block.depth : LABEL, introduces: !strong && next.kind === 'item' }
}

function withoutColon(block: RawBlock): RawBlock {
  return piece(block, 0, block.text.replace(/[\s:]+$/, '').length)
}

// Words of a sentence: "We did the following:", "The pods that were lost:"
const SENTENCE = /\b(?:we|i|it|was|were|is|are|the following|following|this|these|that|has|have|had|can|could|should|such as|as follows|including|include|includes|run|using)\b/i

// "Where did we get lucky?", "How many people were involved?"
const QUESTION = /^(?:what|where|how|why|who|when|did|could)\b[^?.]*\?$/i

/** Whether a short line names what follows it: a section's name, words in bold or brackets, a question, or a few words with a colon that are no sentence. */
function isLabelText(line: string, strong: boolean): boolean {
  const text = line.replace(/^[\p{So}\p{Sk}\ufe0f\s]+/u, '')
  if (text.length > LONGEST_QUESTION || text.includes('\n') || !/\p{L}{2}/u.test(text) || CLOCKED.test(text) || /^\d{4}-\d\d/.test(text)) return false
  if (QUESTION.test(text)) return true
  if (text.length > LONGEST_LABEL) return false
  if (isSectionName(text) || /^\[\p{L}[^\]]+\]$/u.test(text)) return true
  if (/[.,;!]$/.test(text)) return false
  if (strong) return true
  if (!text.endsWith(':') || !/^\p{Lu}/u.test(text) || SENTENCE.test(text) || /^\p{Lu}\p{Ll}+ed:$/u.test(text)) return false
  return text.split(/\s+/).length <= 5 && !/[.;]\s/.test(text)
}

/** Whether the words from `from` on are set in bold from end to end; a colon behind them may stand outside. */
function isStrong(block: RawBlock, from: number, text: string): boolean {
  const to = from + text.replace(/[\s:]+$/, '').length
  return to > from && (block.styles?.some(s => s.style === 'strong' && s.start <= from && s.end >= to) ?? false)
}

/** Each block with the heading that it stands under. A label that is a list item covers what is inside that item only. */
function withSections(blocks: RawBlock[]): Block[] {
  const open: { index: number; depth: number; introduces?: boolean }[] = []
  return blocks.map(({ breaks: _breaks, inItem, introduces, ...block }, index) => {
    const listed = block.kind === 'item' || inItem
    const itemDepth = block.kind === 'heading' ? block.depth - ITEM_LABEL : block.depth
    const closes = (depth: number) =>
      (block.kind === 'heading' && depth >= block.depth) || (depth >= ITEM_LABEL && (!listed || (block.kind === 'item' && itemDepth <= depth - ITEM_LABEL)))
    while (open.length && (closes(open.at(-1)!.depth) || (open.at(-1)!.introduces && block.kind === 'paragraph' && !listed))) open.pop()
    const section = open.at(-1)?.index ?? -1
    if (block.kind === 'heading') open.push({ index, depth: block.depth, introduces })
    if (!block.styles?.length) delete block.styles
    return { ...block, section }
  })
}
