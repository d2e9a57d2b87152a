// A document as it is shown: blocks of runs, each run knowing where it stands in the source, so that evidence can be marked in it.
import { lineAt, sourceOffset, type Block, type Document } from '../../ingest/document.ts'
import { readDocument } from '../../ingest/read/format.ts'
import type { PostmortemRecord } from '../../ingest/record.ts'
import type { Run, ShownBlock, SourceAnswer } from './schema.ts'

type Style = NonNullable<Block['styles']>[number]

/** Where styles overlap the first of these shows. */
const STYLES: Style['style'][] = ['link', 'code', 'strong', 'emphasis', 'strike']

/** The part of a file that is one incident, read again from its stored text. */
export function shownSource({ path, format, start, end, lines }: PostmortemRecord['source'], text: string): Omit<SourceAnswer, 'link' | 'telling' | 'archive'> {
  const { document } = readDocument(path, text)
  const within = (part: { start: number; end: number }) => part.start >= start && part.end <= end
  return {
    path, format, text, start, end, lines,
    fields: document.fields.filter(within).map(({ key, value, start, end }) => ({ key, value, start, end })),
    blocks: document.blocks.filter(within).map(block => shownBlock(document, block)),
  }
}

function shownBlock(document: Document, block: Block): ShownBlock {
  const { kind, depth, start, end, cells, header, checked, ordered } = block
  return {
    kind, depth, line: lineAt(document, start), start, end,
    runs: cells ? [] : runs(block, 0, block.text.length),
    ...(cells && { cells: cells.map(cell => runs(block, cell.start, cell.end)) }),
    ...(header !== undefined && { header }),
    ...(checked !== undefined && { checked }),
    ...(ordered !== undefined && { ordered }),
  }
}

/** Cut where a style begins or ends, and where the way back to the source jumps, so that inside a run both go on alike. */
function runs(block: Block, from: number, to: number): Run[] {
  const cuts = new Set([from, to])
  for (const { start, end } of block.styles ?? []) cuts.add(start).add(end)
  for (let i = 0; i < block.map.length; i += 2) cuts.add(block.map[i]!)
  const places = [...cuts].filter(cut => cut >= from && cut <= to).sort((a, b) => a - b)
  return places.slice(1).map((end, i) => run(block, places[i]!, end))
}

function run(block: Block, from: number, to: number): Run {
  const start = sourceOffset(block, from), styles = (block.styles ?? []).filter(style => style.start <= from && style.end >= to)
  const link = styles.find(({ style, href }) => style === 'link' && isSafe(href))
  const style = link?.style ?? STYLES.find(name => name !== 'link' && styles.some(style => style.style === name))
  return { text: block.text.slice(from, to), start, end: start + to - from, ...(style && { style }), ...(link && { href: link.href! }) }
}

/** A postmortem is somebody's text: no `javascript:` and the like may be clicked. */
const isSafe = (href = '') => /^(https?:\/\/|mailto:)/i.test(href)
