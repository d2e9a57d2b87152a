// Blocks out of the lines and cells that they stand in.
import type { RawBlock } from './piece.ts'
import type { Line } from './source-lines.ts'

type Span = { start: number; end: number }

export const spanOf = ({ text, start }: Line): Span => ({ start, end: start + text.length })

/** A paragraph of stretches of the source, a line each. */
export function gather(source: string, spans: Span[]): RawBlock {
  const first = spans[0] ?? { start: 0, end: 0 }
  const map: number[] = []
  let text = '', end = first.end
  for (const span of spans) {
    if (map.length) map.push(text.length, end) // the line end
    if (map.length) text += '\n'
    map.push(text.length, span.start)
    text += source.slice(span.start, span.end)
    end = span.end
  }
  return { kind: 'paragraph', text, start: first.start, end, map, depth: 0 }
}

/** Code as it stands, line by line; `indent` is what all lines are indented by. */
export function codeOf(source: string, lines: Line[], indent = Math.min(...lines.filter(({ text }) => text).map(line => line.indent))): RawBlock {
  const from = lines.findIndex(({ text }) => text), to = lines.findLastIndex(({ text }) => text) + 1
  const spans = lines.slice(Math.max(from, 0), to).map(({ text, start, indent: own }) => ({ start: text ? start - Math.max(own - indent, 0) : start, end: start + text.length }))
  return { ...gather(source, spans), kind: 'code' }
}

/** Several blocks as one, with words of our own between them. */
export function joined([first, ...others]: RawBlock[], between: string): RawBlock {
  const whole: RawBlock = { ...first!, map: [...first!.map], styles: [...(first!.styles ?? [])], breaks: [...(first!.breaks ?? [])] }
  for (const { text, map, styles = [], breaks = [], end } of others) {
    const at = whole.text.length + between.length
    whole.map.push(whole.text.length, whole.end)
    whole.text += between + text
    for (let i = 0; i < map.length; i += 2) whole.map.push(map[i]! + at, map[i + 1]!)
    whole.styles!.push(...styles.map(style => ({ ...style, start: style.start + at, end: style.end + at })))
    whole.breaks!.push(...breaks.map(offset => offset + at))
    whole.end = Math.max(whole.end, end)
  }
  return whole
}

const BETWEEN_CELLS = ' | '

/** A row of a table out of its cells, or null where all are empty. */
export function rowOf(cells: RawBlock[], header: boolean): RawBlock | null {
  if (!cells.some(({ text }) => text)) return null
  const { breaks: _inside, ...row } = joined(cells, BETWEEN_CELLS)
  let at = 0
  const spans = cells.map(({ text }) => {
    const start = at
    at += text.length + BETWEEN_CELLS.length
    return { start, end: start + text.length }
  })
  return { ...row, kind: 'row', cells: spans, ...(header && { header }) }
}
