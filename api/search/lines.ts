// The text of an incident as lines to be looked through and shown: as they stand in the file, or, where that is markup, one a block.
import { isMarkup, lineAt } from '../../ingest/document.ts'
import type { Page } from '../../store/store.ts'
import { plain } from '../../text/plain.ts'

export type TextLine = { text: string; line: number; heading: boolean }

/** Of a longer text only so many characters are looked at, so that one giant file cannot hold up the server. */
const READ = 200_000
/** Markup is mostly no words. */
const READ_MARKUP = 1_000_000

/** A page whose `text` is words without markup; `lines`: those that have some, each with its number in the file. */
export type ReadPage = Page & { lines(): TextLine[] }

export async function readPage(page: Page): Promise<ReadPage> {
  const { incident: { source }, text } = page
  if (!isMarkup(source.format)) return { ...page, lines: () => textLines(text, source.line) }
  const lines = await blockLines(source.path, text.slice(0, READ_MARKUP), source.line)
  return { ...page, text: lines.map(line => line.text).join('\n'), lines: () => lines }
}

/** `first` is the number of the text's first line. */
export function textLines(text: string, first: number): TextLine[] {
  return text.slice(0, READ).split('\n').flatMap((raw, i) => {
    const words = plain(raw)
    return words ? [{ text: words, line: first + i, heading: /^\s{0,3}#{1,6}\s/.test(raw) }] : []
  })
}

async function blockLines(path: string, text: string, first: number): Promise<TextLine[]> {
  // All that reads documents: loaded when it is first needed, for every start of the program would wait for it.
  const { readDocument } = await import('../../ingest/read/format.ts')
  const { document } = readDocument(path, text)
  return document.blocks.map(block => ({ text: block.text.replace(/\s+/g, ' '), line: first + lineAt(document, block.start) - 1, heading: block.kind === 'heading' }))
}
