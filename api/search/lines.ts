// The text of an incident as lines, for who reads it whole.
import { isMarkup } from '../../ingest/document.ts'
import type { Page } from '../../store/store.ts'
import { textLines } from '../../text/lines.ts'
import type { TextLine } from '../../text/told.ts'

/** `path`: the file, where it is another than the incident's own. */
type ReadLine = TextLine & { path?: string }

/** Of a longer text only so many characters are looked at, so that one giant file cannot hold up the server; the files of one incident share them. */
const READ = 200_000
/** Markup is mostly no words. */
const READ_MARKUP = 1_000_000

/** The lines that have words, without markup, each with its number in its file; those of the incident's own file first. */
export async function readLines({ incident, text, parts }: Page): Promise<ReadLine[]> {
  const { path, format, line } = incident.source, share = 1 / (1 + parts.length)
  const others = parts.map(async part => (await linesOfFile(part, 1, share)).map(line => ({ ...line, path: part.path })))
  return (await Promise.all([linesOfFile({ path, format, text }, line, share), ...others])).flat()
}

/** `first` is the number of the text's first line; `share`: how much of what is looked at may be its. */
async function linesOfFile({ path, format, text }: Page['parts'][number], first: number, share: number): Promise<TextLine[]> {
  if (!isMarkup(format)) return textLines(text.slice(0, READ * share), first)
  // All that reads documents: loaded when it is first needed, for every start of the program would wait for it.
  const { toldLines } = await import('../../ingest/told-lines.ts')
  return toldLines({ path, format, text: text.slice(0, READ_MARKUP * share) }, first)
}
