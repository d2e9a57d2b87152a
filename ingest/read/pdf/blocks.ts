// Lines of a PDF → blocks.
import type { Line } from './lines.ts'
import { isNear, type Look } from './look.ts'
import { tableAt } from './table.ts'

export type Block =
  | { kind: 'h' | 'p' | 'pre' | 'li'; level: number; ordered: boolean; /** Set apart by its font alone. */ isLabel: boolean; text: string }
  | { kind: 'table'; rows: string[][] }
type Words = Exclude<Block, { kind: 'table' }>

/** A gap so much wider than between the lines of a paragraph parts two. */
const WIDER = 1.25
/** Points that one indentation differs from another by. */
const INDENT = 4
/** Points from the left edge of a line to that of the text it belongs to. */
const OUTDENT = 80
/** A page is no wider, in outdents. */
const WIDEST = 200
const BULLET = /^(?:[•◦▪●○■□‣·–*\uf0b7\uf0a7\uf0d8-]\s+(?=\S)|o\s+(?=\p{Lu}))/u
const NUMBER = /^\d{1,2}[.)]\s+(?=\S)/

/** Whether a line begins with the sign of an item. */
export const isSign = (text: string) => BULLET.test(text) || NUMBER.test(text)

export function blocksOf(pages: readonly Line[][], look: Look): Block[] {
  const blocks: Block[] = []
  const compounds = compoundsIn(pages), edgeOf = edgesOf(pages)
  let indents: number[] = [], before: Line | null = null
  for (const page of pages) {
    for (let i = 0; i < page.length; i++) {
      const line = page[i]!, last = blocks.at(-1)
      const table = tableAt(page, i, look.leading)
      if (table) {
        blocks.push({ kind: 'table', rows: table.rows })
        i += table.lines - 1
        before = null
        continue
      }
      const next = blockOf(line, look, indents)
      if (next.kind !== 'li') indents = next.kind === 'p' && !next.isLabel && last?.kind === 'li' ? indents : []
      if (before && last && last.kind !== 'table' && goesOn(last, next, before, line, i === 0, look)) last.text = joined(last, before, line, compounds, edgeOf)
      else blocks.push(next)
      before = line
    }
  }
  return blocks
}

function blockOf(line: Line, look: Look, indents: number[]): Words {
  const level = look.headingLevel(line), { text } = line
  if (level) return { kind: 'h', level, ordered: false, isLabel: false, text }
  if (look.isCode(line)) return { kind: 'pre', level: 0, ordered: false, isLabel: false, text }
  const sign = (BULLET.exec(text) ?? NUMBER.exec(text))?.[0]
  if (sign && !(look.isLabel(line) && /\d/.test(sign))) {
    while (indents.length && indents.at(-1)! > line.x + INDENT) indents.pop()
    if (!indents.length || indents.at(-1)! < line.x - INDENT) indents.push(line.x)
    return { kind: 'li', level: indents.length, ordered: /\d/.test(sign), isLabel: false, text: text.slice(sign.length) }
  }
  return { kind: 'p', level: 0, ordered: false, isLabel: look.isLabel(line), text }
}

/** Whether a line belongs to the block of the line before it. */
function goesOn(last: Words, next: Words, before: Line, line: Line, isNewPage: boolean, look: Look): boolean {
  if (!isNear(before.size, line.size)) return false
  if (isNewPage) return last.kind === 'pre' ? next.kind === 'pre' : next.kind === 'p' && /^\p{Ll}/u.test(line.text) && !/[.!?:]$/.test(last.text)
  const gap = before.y - line.y
  if (gap <= 0 || gap > look.leading * line.size * WIDER) return false
  if (last.kind === 'h' || last.kind === 'pre') return next.kind === last.kind && next.level === last.level
  if (next.kind !== 'p') return false
  if (last.kind === 'li') return line.x >= before.x - INDENT || line.x > before.x - OUTDENT && /^\p{Ll}/u.test(line.text)
  return last.isLabel === next.isLabel || (next.isLabel && /^\p{Ll}/u.test(line.text))
}

/** The text of a block with one more line: a word parted at the line's end made whole, a line that ended early kept as one. */
function joined({ kind, text }: Words, before: Line, line: Line, compounds: ReadonlySet<string>, edgeOf: (line: Line) => number): string {
  if (kind === 'pre') return `${text}\n${line.text}`
  const parted = /(?<!\p{L})(\p{L}+)[-\u00ad\u2010]$/u.exec(text), rest = /^\p{Ll}+/u.exec(line.text)?.[0]
  if (parted && rest) return (compounds.has(`${parted[1]}-${rest}`.toLowerCase()) ? text : text.slice(0, -1)) + line.text
  return text + (kind !== 'h' && endsEarly(before, line, edgeOf(before)) ? '\n' : ' ') + line.text
}

/** Whether the first word of the next line would have had room at the end of the one before: then its author ended it. */
function endsEarly(before: Line, { text, size }: Line, edge: number): boolean {
  const letter = (before.right - before.x) / before.text.length, [word = ''] = text.split(' ', 1)
  return before.right + letter * (word.length + 1) < edge - size
}

/** Tells how far lines run in the column of a line, over all pages: the last of them may hold short ones only. */
function edgesOf(pages: readonly Line[][]): (line: Line) => number {
  const rights: number[] = []
  const placeOf = (x: number) => Math.min(WIDEST, Math.max(0, Math.floor(x / OUTDENT)))
  for (const { x, right, cells } of pages.flat()) if (cells.length === 1) rights[placeOf(x)] = Math.max(rights[placeOf(x)] ?? 0, right)
  return ({ x, right }) => Math.max(0, ...rights.slice(placeOf(x - OUTDENT), placeOf(right) + 1).filter(Boolean))
}

/** Words that stand with a hyphen within a line keep it at its end. */
function compoundsIn(pages: readonly Line[][]): Set<string> {
  return new Set(pages.flat().flatMap(({ text }) => text.match(/(?<!\p{L})\p{L}+-\p{Ll}+/gu) ?? []).map(word => word.toLowerCase()))
}
