// reStructuredText → blocks. Its structure is its indentation: each region that stands further in is read as the one around it.
import type { Block, Field } from '../document.ts'
import { outline } from './outline.ts'
import { explicit } from './rst/explicit.ts'
import { heading } from './rst/heading.ts'
import { bullet, definition, field, number } from './rst/lists.ts'
import { Reading } from './rst/reading.ts'
import { table } from './rst/tables.ts'
import { doctest, lineBlock, paragraph } from './rst/text.ts'

const READERS = [heading, table, explicit, bullet, number, field, lineBlock, doctest, definition, paragraph]

/** The blocks of `source` from `from` on, in reading order, and the fields at its top. */
export function readRst(source: string, from = 0): { blocks: Block[]; fields: Field[] } {
  const reading = new Reading(source, from, READERS)
  reading.read(0, reading.lines.length, { lists: 0, deep: 0, quoted: false, item: null })
  return { blocks: outline(reading.blocks, source), fields: reading.fields }
}
