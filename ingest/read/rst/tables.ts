// The tables of reStructuredText, each as rows.
import { gather, rowOf } from '../gather.ts'
import { withoutMarkup } from '../markup.ts'
import type { RawBlock } from '../piece.ts'
import type { Line } from '../source-lines.ts'
import { matches } from '../../../text/matches.ts'
import type { Place, Reading } from './reading.ts'
import { RST_MARKUP } from './words.ts'

type Span = { start: number; end: number }

/** A table that is drawn, or stands between rules. */
export function table(reading: Reading, i: number, end: number, place: Place): number | null {
  const { source, lines } = reading
  const grid = gridEnd(lines, i, end), after = grid > i ? grid : simpleEnd(lines, i, end)
  if (after === i) return null
  for (const row of (grid > i ? gridRows : simpleRows)(source, lines.slice(i, after))) reading.put(row, place)
  return after
}

/** A cell of the words at these places; what is blank at their ends is not in it. */
function cellOf(source: string, spans: Span[]): RawBlock {
  const told = spans.map(span => trimmed(source, span)), words = told.filter(({ start, end }) => end > start)
  return withoutMarkup(gather(source, words.length ? words : told.slice(0, 1)), RST_MARKUP)
}

function trimmed(source: string, { start, end }: Span): Span {
  while (start < end && /\s/.test(source[start]!)) start++
  while (end > start && /\s/.test(source[end - 1]!)) end--
  return { start, end }
}

const rows = (found: { cells: RawBlock[]; header: boolean }[]) => found.map(({ cells, header }) => rowOf(cells, header)).filter(row => row !== null)

/** Line `from` opens a table drawn with `+---+`: the index behind it. */
function gridEnd(lines: readonly Line[], from: number, end: number): number {
  if (!/^\+(?:[-=]+\+)+$/.test(lines[from]!.text)) return from
  let to = from + 1
  while (to < end && /^[+|]/.test(lines[to]!.text)) to++
  return to - from > 2 ? to : from
}

/** A drawn table. A cell over several columns fills the first of them, one over several rows the upper. */
function gridRows(source: string, lines: readonly Line[]): RawBlock[] {
  const borders = matches(lines[0]!.text, /\+/g).map(({ index }) => index)
  const header = lines.findIndex(({ text }) => /^\+[=+]+\+$/.test(text))
  const found: { cells: RawBlock[]; header: boolean }[] = []
  let open: Span[][] | null = null
  const close = (at: number) => {
    if (open) found.push({ cells: open.map(spans => cellOf(source, spans)), header: at <= header })
    open = null
  }
  for (const [i, line] of lines.entries()) {
    if (/\+[-=]{2,}\+|\+[-=]{2,}$/.test(line.text)) {
      close(i)
      continue
    }
    const into: Span[][] = (open ??= borders.slice(1).map(() => []))
    for (const [column, span] of columnsOf(line, borders)) into[column]!.push(span)
  }
  close(lines.length)
  return rows(found)
}

/** The stretches of a line between its bars: where the borders stand, or, where wide letters have shifted them, one after the other. */
function columnsOf({ text, start }: Line, borders: number[]): [number, Span][] {
  const bars = matches(text, /\|/g).map(({ index }) => index)
  const own = borders.filter(border => bars.includes(border))
  const used = own.length < borders.length && bars.length === borders.length ? bars : own
  return used.slice(0, -1).map((bar, i) => [used === bars ? i : borders.indexOf(bar), { start: start + bar + 1, end: start + used[i + 1]! }])
}

const RULE = /^=+(?: +=+)+$/

/** Line `from` opens a table between rules of `=`: the index behind it. */
function simpleEnd(lines: readonly Line[], from: number, end: number): number {
  if (!RULE.test(lines[from]!.text)) return from
  for (let i = from + 1, rules = 1; i < end; i++) {
    if (lines[i]!.indent < lines[from]!.indent && lines[i]!.text) return from
    if (!RULE.test(lines[i]!.text) && !/^={3,}$/.test(lines[i]!.text)) continue
    if (++rules === 3 || !lines[i + 1]?.text) return i + 1
  }
  return from
}

/** A table between rules. A line with nothing in its first column goes on with the row before. */
function simpleRows(source: string, lines: readonly Line[]): RawBlock[] {
  const { indent, text } = lines[0]!
  const columns = matches(text, /=+/g).map(({ index }) => index)
  const header = lines.slice(1, -1).findIndex(line => RULE.test(line.text)) + 1
  const found: { cells: Span[][]; header: boolean }[] = []
  for (const [i, line] of lines.entries()) {
    if (!line.text || /^[=-]+(?: +[=-]+)*$/.test(line.text)) continue
    const at = (column: number) => line.start + Math.min(Math.max(column - (line.indent - indent), 0), line.text.length)
    const spans = columns.map((column, k) => ({ start: at(column), end: at(columns[k + 1] ?? Infinity) }))
    const goesOn = spans[0]!.end === spans[0]!.start && found.length > 0
    if (!goesOn) found.push({ cells: columns.map(() => []), header: i < header })
    for (const [k, span] of spans.entries()) found.at(-1)!.cells[k]!.push(span)
  }
  return rows(found.map(row => ({ ...row, cells: row.cells.map(spans => cellOf(source, spans)) })))
}

/** The content of a `list-table`: a list of rows, each a list of cells. */
export function listRows(source: string, lines: readonly Line[], headers: number): RawBlock[] {
  const found: Span[][][] = []
  const rowIndent = lines.find(line => line.text)?.indent ?? 0
  for (const line of lines) {
    const [marks] = /^(?:[*+-](?:\s+|$)){0,2}/.exec(line.text)!
    const opensRow = line.indent === rowIndent && marks.length > 0
    const inner = opensRow ? line.text.slice(1).trimStart() : line.text
    if (opensRow) found.push([])
    const row = found.at(-1)
    if (!row || !line.text) continue
    const opensCell = opensRow || (/^[*+-](?:\s|$)/.test(inner) && line.indent <= rowIndent + 2)
    const words = opensCell ? inner.replace(/^[*+-]\s*/, '') : inner
    if (opensCell) row.push([])
    row.at(-1)?.push({ start: line.start + line.text.length - words.length, end: line.start + line.text.length })
  }
  return rows(found.map((cells, i) => ({ cells: cells.map(spans => cellOf(source, spans)), header: i < headers })))
}

/** The content of a `csv-table`; a cell may stand in quotes. */
export function csvRows(source: string, lines: readonly Line[], headers: number): RawBlock[] {
  return rows(lines.filter(line => line.text).map((line, i) => ({ cells: csvCells(line).map(span => cellOf(source, [span])), header: i < headers })))
}

function csvCells({ text, start }: Line): Span[] {
  return matches(text, /(?:^|,)\s*(?:"((?:[^"]|""){0,2000})"|([^,]*))/g).map(({ index, 0: found, 1: quoted, 2: plain }) => {
    const end = start + index + found.length - (quoted === undefined ? 0 : 1)
    return { start: end - (quoted ?? plain ?? '').length, end }
  })
}
