// Plain text → blocks: paragraphs between empty lines, bullets of any kind, headings set by underlines, `== x ==`, capitals, or as the first line.
import type { Block } from '../document.ts'
import { daysApart } from './days-apart.ts'
import { outline } from './outline.ts'
import type { RawBlock } from './piece.ts'
import { isSectionName } from './section-name.ts'
import { unsigned } from './signed.ts'
import { sourceLines, type Line } from './source-lines.ts'
import { DAY_BEFORE_MONTH } from '../words/months.ts'

// "• x", "- x", "3) x", "a) x", "4.1 X"; "[x] y" is told by the item itself
const BULLET = /^(?:(?:[•·‣◦▪●*+–-]|\d{1,2}[.)]|\(?[a-z]\))\s+(?=\S)|\d{1,2}\.\d\s+(?=\p{Lu}))/u
const DAY = new RegExp(`^${DAY_BEFORE_MONTH}`)
const WIKI_HEADING = /^(={1,6})([^=].*)\1$/
const UNDERLINE = /^(?:={3,}|-{3,}|~{3,})$/

const LONGEST_HEADING = 80, LONGEST_TITLE = 140
/** A line longer than this was not wrapped by hand: then each line is a paragraph. */
const LONGEST_WRAPPED = 160

/** Whether a text without a telling name is Markdown all the same. */
export function looksLikeMarkdown(source: string): boolean {
  return /^#{1,6}[ \t]+\S|^```|^\|?[ \t]*:?-{3,}:?[ \t]*\||\*\*[^*\n]+\*\*|\]\((?:https?:|\.|\/|#)/m.test(source)
}

/** The blocks of plain text `source` from `from` on, in reading order. */
export function readText(source: string, from = 0): Block[] {
  const lines = unsigned(sourceLines(source, from))
  const wrapped = !lines.some(line => line.text.length > LONGEST_WRAPPED)
  const blocks: RawBlock[] = []
  const indents: number[] = [] // of the open list items, outermost first
  let open: RawBlock | null = null
  const push = (kind: RawBlock['kind'], line: Line, text: string, depth = 0): RawBlock => {
    const start = line.start + line.text.indexOf(text)
    const block: RawBlock = { kind, text, start, end: start + text.length, map: [0, start], depth, ...(indents.length && kind !== 'heading' && { inItem: true }) }
    blocks.push(block)
    return block
  }

  for (const [i, line] of lines.entries()) {
    const words = line.text
    if (!words) { open = null; continue }
    if (UNDERLINE.test(words) && open?.kind !== 'heading') {
      const title = blocks.at(-1)
      if (open && title === open && title.kind === 'paragraph' && !title.text.includes('\n') && title.text.length <= LONGEST_HEADING) Object.assign(title, { kind: 'heading', depth: words[0] === '=' ? 1 : 2 })
      open = null
      continue
    }
    const bullet = isNumberedName(lines, i) || DAY.test(words) ? null : BULLET.exec(words)
    if (bullet) {
      while (indents.length && indents.at(-1)! >= line.indent) indents.pop()
      indents.push(line.indent)
      open = push('item', line, words.slice(bullet[0].length), indents.length - 1)
      if (/^\d/.test(words)) open.ordered = true
      continue
    }
    const heading = headingIn(lines, i, blocks.length === 0)
    if (heading) {
      indents.length = 0
      push('heading', line, heading.text, heading.depth)
      open = null
      continue
    }
    const within = open !== null && isWithin(open.text, words)
    const goesOn = open?.kind === 'item' ? line.indent > indents.at(-1)! || within || (wrapped && /^\p{Ll}/u.test(words)) : wrapped || (within && open?.kind === 'paragraph')
    if (open && goesOn) {
      open.map.push(open.text.length, open.end, open.text.length + 1, line.start)
      open.text += '\n' + words
      open.end = line.start + words.length
      continue
    }
    while (indents.length && indents.at(-1)! >= line.indent) indents.pop()
    open = push('paragraph', line, words, Math.max(indents.length - 1, 0))
  }
  return outline(blocks.flatMap(daysApart), source)
}

const ENDS = /[.!?:;…)\]"”]$/
// "… may have seen delays", "while accessing", "and the": no sentence ends so.
const UNFINISHED = /\b(?:an?|the|and|or|nor|of|to|in|on|for|with|by|from|at|as|that|which|while|when|because|than|our|their|its|is|are|was|were|be|been|may|will|would|should|can|could|have|has|had|such|this|these)$/i

/** Whether a line break stands inside a sentence: also where other lines are too long to have been wrapped by hand. */
const isWithin = (above: string, line: string) => !ENDS.test(above) && (/^\p{Ll}/u.test(line) || UNFINISHED.test(above.slice(-20)) || (line !== '' && /\w{3}ing$/.test(above) && above.length > LONGEST_HEADING))

// An entry of a log: "2024-05-03 Carts lost" over "10:00-10:40 UTC. …"
const DATED_NAME = /^\d{4}-\d{2}-\d{2}:? \p{L}/u
const CLOCK_RANGE = /^\d{1,2}:\d{2} ?(?:-|–|—|to|until) ?\d{1,2}:\d{2}/

// "4. Actions", with a line to itself
const isNumberedName = (lines: Line[], i: number) => /^\d{1,2}\.? \p{Lu}/u.test(lines[i]!.text) && !lines[i - 1]?.text && !lines[i + 1]?.text && isSectionName(lines[i]!.text)

function headingIn(lines: Line[], i: number, first: boolean): { text: string; depth: number } | null {
  const { text } = lines[i]!
  const wiki = WIKI_HEADING.exec(text)
  if (wiki?.[2]?.trim()) return { text: wiki[2].trim(), depth: wiki[1]!.length }
  if (isNumberedName(lines, i)) return { text, depth: 2 }
  const alone = i === 0 || !lines[i - 1]!.text
  if (alone && text.length <= LONGEST_HEADING && /\p{Lu}{2}/u.test(text) && !/\p{Ll}/u.test(text) && (text.match(/\p{Lu}/gu)?.length ?? 0) >= text.length / 2) return { text, depth: 2 }
  const next = lines[i + 1]?.text
  if (alone && next && text.length <= LONGEST_HEADING && DATED_NAME.test(text) && !ENDS.test(text) && CLOCK_RANGE.test(next)) return { text, depth: 2 }
  // The first line of wrapped prose is as long as the next one.
  const apart = next === '' ? lines.slice(i + 2).some(line => line.text) : next !== undefined && text.length < next.length * 0.6
  if (first && apart && text.length <= LONGEST_TITLE && /^[\p{L}\p{N}[(]/u.test(text) && !/[.,:;!]$/.test(text) && !/^[\p{Lu}][\p{L} ]{1,20}:\s/u.test(text)) return { text, depth: 1 }
  return null
}
