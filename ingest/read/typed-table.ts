// Tables of tasks that are only typed: "Task / Owner / Deadline" over lines such as "Widen the pool / Ada / 2024-05-03", with or without bullets.
import { TASK_COLUMNS } from '../words/tasks.ts'
import { matches } from '../../text/matches.ts'
import { piece, type RawBlock } from './piece.ts'

type Cells = { start: number; end: number }[]

const BARS = { '|': /\s{0,3}\|\s{0,3}/g, '/': /\s{1,3}\/\s{1,3}/g }
/** In the line of the names nothing else has a bar, so that it needs no room. */
const NAMES_BAR = /\s{0,3}([|/])\s{0,3}/g
const FEWEST_COLUMNS = 3

/** Paragraphs and items that such a line stands over → rows. */
export function inTypedTables(blocks: RawBlock[]): RawBlock[] {
  let table: { bar: RegExp; columns: number } | null = null
  return blocks.flatMap(block => {
    const typed = (block.kind === 'paragraph' || block.kind === 'item') && (table !== null || block.text.split('\n').some(line => headerIn(line) !== null))
    if (!typed) { table = null; return [block] }
    const parts = linesOf(block).map(line => {
      const header = headerIn(line.text)
      if (header) table = header
      const cells = table && cellsOf(line.text, header ? NAMES_BAR : table.bar)
      if (!cells || cells.length !== table!.columns) { table = null; return line }
      return { ...line, kind: 'row' as const, depth: 0, cells, ...(header && { header: true }) }
    })
    return parts.some(({ kind }) => kind === 'row') ? parts : [block]
  })
}

const linesOf = (block: RawBlock): RawBlock[] => {
  const starts = [0, ...matches(block.text, /\n/g).map(({ index }) => index + 1)]
  return starts.map((start, i) => piece(block, start, starts[i + 1] ?? block.text.length))
}

/** A line that names the columns of a table of tasks, and what parts them; null for any other. */
function headerIn(text: string): { bar: RegExp; columns: number } | null {
  const [first] = text.length < 120 ? matches(text, NAMES_BAR) : []
  if (!first) return null
  const names = cellsOf(text, NAMES_BAR).map(({ start, end }) => text.slice(start, end))
  const columns = Object.values(TASK_COLUMNS).filter(words => names.some(name => words.test(name)))
  return names.length >= FEWEST_COLUMNS && columns.length >= names.length && TASK_COLUMNS.text.test(names[0]!) ? { bar: BARS[first[1] as keyof typeof BARS], columns: names.length } : null
}

function cellsOf(text: string, bar: RegExp): Cells {
  const bars = matches(text, bar)
  return [...bars.map(({ index }, i) => ({ start: i ? bars[i - 1]!.index + bars[i - 1]![0].length : 0, end: index })), { start: bars.length ? bars.at(-1)!.index + bars.at(-1)![0].length : 0, end: text.length }]
}
