// AsciiDoc → blocks. Lines open what they stand for: headings, items, fences around blocks and tables, attributes in front of them.
import type { Block, Field } from '../document.ts'
import { fenced } from './asciidoc/fenced.ts'
import { readHeader } from './asciidoc/header.ts'
import { heading, title } from './asciidoc/heading.ts'
import { Reading } from './asciidoc/reading.ts'
import { table } from './asciidoc/table.ts'
import { item, paragraph } from './asciidoc/text.ts'
import { attributes, silent, tie } from './asciidoc/unsaid.ts'
import { outline } from './outline.ts'
import { sourceLines } from './source-lines.ts'

const READERS = [silent, tie, fenced, table, attributes, title, heading, item, paragraph]

/** The blocks of `source` from `from` on, in reading order, and the attributes of its header. */
export function readAsciidoc(source: string, from = 0): { blocks: Block[]; fields: Field[] } {
  const lines = sourceLines(source, from)
  const header = readHeader(lines)
  const reading = new Reading(source, lines, READERS)
  if (header.title) reading.push({ ...reading.words([header.title]), kind: 'heading', depth: 1 })
  reading.read(header.end, lines.length, { deep: 0, quoted: false, lists: [], isTied: false })
  return { blocks: outline(reading.blocks, source), fields: header.fields }
}
