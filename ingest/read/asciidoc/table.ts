// A table of AsciiDoc, as rows.
import { gather, rowOf } from '../gather.ts'
import { withoutMarkup } from '../markup.ts'
import type { RawBlock } from '../piece.ts'
import type { Line } from '../source-lines.ts'
import { matches } from '../../../text/matches.ts'
import { TABLE } from './opening.ts'
import type { Place, Reading } from './reading.ts'
import { ASCIIDOC_MARKUP } from './words.ts'

// "|", "2+|", ".3+^.>s|", "a|": what stands before the bar says how the cell is set
const BAR = /(?<spec>(?<=^|\s)(?:\d{1,3}(?:\.\d{1,3})?[+*]|\.\d{1,3}\+)?[<^>]?(?:\.[<^>])?[a-z]?)(?<!\\)\|/g

type Cell = { spans: { start: number; end: number }[]; line: number; columns: number }

export function table(reading: Reading, i: number, end: number, place: Place): number | null {
  const fence = reading.lines[i]!.text
  if (!TABLE.test(fence)) return null
  const close = reading.lineAt(fence, i + 1, end)
  reading.detach(place)
  for (const row of tableRows(reading.source, reading.lines.slice(i + 1, close), reading.takeAttributes())) reading.put(row, place)
  return close + 1
}

/** The rows between the fences of a table; `attributes` is what stands in brackets above it. */
function tableRows(source: string, lines: readonly Line[], attributes: string): RawBlock[] {
  const cells = cellsOf(lines), first = lines.findIndex(({ text }) => text)
  const columns = columnsIn(attributes) || sum(cells.filter(cell => cell.line === first)) || 1
  // A first line that an empty one follows names the columns.
  const named = first >= 0 && first + 1 < lines.length && !lines[first + 1]!.text && sum(cells.filter(cell => cell.line === first)) === columns
  const header = /header/.test(attributes) || (named && !/noheader/.test(attributes))
  const rows: RawBlock[][] = []
  let filled = columns
  for (const cell of cells) {
    if (filled >= columns) {
      rows.push([])
      filled = 0
    }
    filled += cell.columns
    const words = withoutMarkup(gather(source, cell.spans), ASCIIDOC_MARKUP)
    rows.at(-1)!.push(words, ...Array.from({ length: cell.columns - 1 }, () => ({ ...words, text: '', map: [0, words.end], styles: [] })))
  }
  return rows.map((row, i) => rowOf(row, header && i === 0)).filter(row => row !== null)
}

const sum = (cells: Cell[]) => cells.reduce((sum, { columns }) => sum + columns, 0)

function cellsOf(lines: readonly Line[]): Cell[] {
  const cells: Cell[] = []
  for (const [i, { text, start }] of lines.entries()) {
    const bars = matches(text, BAR)
    const put = (from: number, to: number) => {
      const words = text.slice(from, to), lead = words.length - words.trimStart().length
      if (words.trim() || !cells.at(-1)?.spans.length) cells.at(-1)?.spans.push({ start: start + from + lead, end: start + from + Math.max(lead, words.trimEnd().length) })
    }
    put(0, bars[0]?.index ?? text.length)
    for (const [k, bar] of bars.entries()) {
      cells.push({ spans: [], line: i, columns: Number(/^(\d+)(?:\.\d+)?\+/.exec(bar.groups!.spec!)?.[1] ?? 1) })
      put(bar.index + bar[0].length, bars[k + 1]?.index ?? text.length)
    }
  }
  return cells
}

/** `cols="1,2*,3"`, `cols=3*` → how many; 0 where it is not said. */
function columnsIn(attributes: string): number {
  const said = /\bcols\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\],\s]*))/.exec(attributes)
  const widths = said?.[1] ?? said?.[2] ?? said?.[3] ?? ''
  return widths.split(/[,;]/).filter(width => width.trim()).reduce((sum, width) => sum + Number(/^\s*(\d+)\*/.exec(width)?.[1] ?? 1), 0)
}
