// An account as lines to be looked through and shown: as they stand in the file, or, where that is markup, one a block.
import type { Concepts } from '../text/concepts.ts'
import { textLines } from '../text/lines.ts'
import { toldOf, type TextLine, type Told } from '../text/told.ts'
import { isMarkup, lineAt, type Document } from './document.ts'
import { readDocument } from './read/format.ts'
import type { PostmortemRecord } from './record.ts'

type File = { path: string; format: string; text: string }

/** Lines that have words, each with its number in the file. `first` is the number of the text's first line; `read` the document that was read of all of the text, if it was. */
export function toldLines({ path, format, text }: File, first: number, read?: Document): TextLine[] {
  if (!isMarkup(format)) return textLines(text, first)
  const document = read ?? readDocument(path, text).document
  const lineOf = (text: string, start: number, heading: boolean) => ({ text: text.replace(/\s+/g, ' '), line: first + lineAt(document, start) - 1, heading })
  return [...document.fields.map(({ value, start }) => lineOf(value, start, false)), ...document.blocks.map(({ text, start, kind }) => lineOf(text, start, kind === 'heading'))]
}

/** What a file tells of one incident. A log's incidents keep lines of their own: to show three, not all of it need be read. `read`: the document that the record was read from, if it is at hand. */
export function toldIn({ path, format, text }: File, { start, end, line }: PostmortemRecord['source'], isAlone: boolean, concepts: Concepts, read?: Document): Told {
  const own = text.slice(start, end)
  return toldOf(toldLines({ path, format, text: own }, line, read?.source === own ? read : undefined), concepts, isAlone && !isMarkup(format))
}
