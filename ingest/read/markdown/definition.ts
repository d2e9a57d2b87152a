// "Started" on a line and ": 10:00" on the next: how Pandoc and PHP Markdown Extra write what a term means.
import { described } from '../described.ts'
import { piece, type RawBlock } from '../piece.ts'

const DEFINITION = /^([^\n]{1,80})\n: +(?=\S)/

/** A paragraph that is a term with what is said of it, as other formats' lists of terms are read; null where it is none. */
export function definition(paragraph: RawBlock, depth: number): RawBlock[] | null {
  const term = DEFINITION.exec(paragraph.text)
  return term && described(piece(paragraph, 0, term[1]!.length), [piece(paragraph, term[0].length, paragraph.text.length)], depth)
}
