// An account as lines to be looked through and shown: as they stand in the file, or, where that is markup, one a block.
import type { Concepts } from '../text/concepts.ts'
import { textLines } from '../text/lines.ts'
import { toldOf, type TextLine, type Told } from '../text/told.ts'
import { isMarkup, lineAt } from './document.ts'
import { readDocument } from './read/format.ts'
import type { PostmortemRecord } from './record.ts'

type File = { path: string; format: string; text: string }

/** Lines that have words, each with its number in the file. `first` is the number of the text's first line. */
export function toldLines({ path, format, text }: File, first: number): TextLine[] {
  if (!isMarkup(format)) return textLines(text, first)
  const { document } = readDocument(path, text)
  const lineOf = (text: string, start: number, heading: boolean) => ({ text: text.replace(/\s+/g, ' '), line: first + lineAt(document, start) - 1, heading })
  return [...document.fields.map(({ value, start }) => lineOf(value, start, false)), ...document.blocks.map(({ text, start, kind }) => lineOf(text, start, kind === 'heading'))]
}

/** What a file tells of one incident. A log's incidents keep lines of their own: to show three, not all of it need be read. */
export function toldIn({ path, format, text }: File, { start, end, line }: PostmortemRecord['source'], isAlone: boolean, concepts: Concepts): Told {
  return toldOf(toldLines({ path, format, text: text.slice(start, end) }, line), concepts, isAlone && !isMarkup(format))
}
