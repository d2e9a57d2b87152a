// Paragraphs made of one statement a line → one block a line.
import { CLOCKED, isLabelText, isStrong } from './labels.ts'
import { piece, type RawBlock } from './piece.ts'
import { TIME_LINE, UPDATE_LINE } from '../words/status-pages.ts'
import { matches } from '../../text/matches.ts'

// "• fell over", "1) Checked the pool"
const BULLET = /^(?:[•·‣◦▪●]|\d{1,2}[.)](?=\s+\p{Lu}))\s*/u
// "Date: 5 March", "**Status:** resolved"
const FIELD = /^\p{Lu}[\p{L}\d/&' -]{1,35}:(?=\s|$)/u
// "##Timeline": meant as a heading, though its space is missing
export const HASHED = /^(#{1,6})\p{Lu}[^\n]{2,78}(?<![.,;])$/u
const CAPITAL = /^["'“‘(*[]?[\p{Lu}\d]/u
export const STATEMENT_END = /[.!?:;)\]”"…]$/

/** A block whose lines each say something of their own → one block a line; wrapped prose stays whole. */
export function inLines(block: RawBlock): RawBlock[] {
  if (!block.text.includes('\n') || (block.kind !== 'paragraph' && block.kind !== 'item')) return [block]
  const lines: { from: number; text: string }[] = []
  for (const line of matches(block.text, /[^\n]+/g)) lines.push({ from: line.index, text: line[0].trim() })
  if (isDrawing(lines.map(line => line.text))) return [{ ...block, kind: 'code' }]
  const statements = lines.every(({ text }, i) => (i === lines.length - 1 || STATEMENT_END.test(text)) && CAPITAL.test(text))
  const breaks = new Set(block.breaks)
  const cut = lines.map((line, i) => i > 0 && (statements || startsAnew(block, lines, i, breaks.has(line.from - 1))))
  if (!cut.includes(true)) return [block]
  const starts = lines.filter((_, i) => i === 0 || cut[i])
  return starts.map(({ from }, i) => {
    const part = piece(block, from, starts[i + 1]?.from ?? block.text.length)
    const bullet = BULLET.exec(part.text)
    if (i > 0 && block.kind === 'item') return { ...part, kind: 'paragraph' as const, inItem: true, checked: undefined, ordered: undefined }
    return bullet ? { ...piece(part, bullet[0].length, part.text.length), kind: 'item' as const } : part
  })
}

function startsAnew(block: RawBlock, lines: { from: number; text: string }[], i: number, forced: boolean): boolean {
  const before = lines[i - 1]!.text, line = lines[i]!.text
  if (isLabelText(before, isStrong(block, lines[i - 1]!.from, before)) || HASHED.test(before)) return true
  if (block.kind === 'item') return false
  if (HASHED.test(line) || UPDATE_LINE.test(line) || UPDATE_LINE.test(before)) return true
  if (BULLET.test(line)) return true
  const ended = STATEMENT_END.test(before)
  if (ended && TIME_LINE.test(line)) return true
  if (CLOCKED.test(line) && (ended || CLOCKED.test(lines[0]!.text))) return true
  if (FIELD.test(line) && (ended || FIELD.test(before) || isStrong(block, lines[i]!.from, line.slice(0, line.indexOf(':'))))) return true
  if (ended && isLabelText(line, isStrong(block, lines[i]!.from, line))) return true
  return forced && (ended || CAPITAL.test(line))
}

/** ASCII art: a line of nothing but strokes, as under a table's head or around a box. */
const isDrawing = (lines: string[]) => lines.length > 1 && lines.some(line => line.length >= 5 && /^[\s+|\-=_~<>^v*#.:/\\]+$/.test(line))
