// The text of an incident as lines to be looked through and shown, all of them.
import { isMarkup } from '../../ingest/document.ts'
import type { Page } from '../../store/store.ts'
import { textLines } from '../../text/lines.ts'
import type { TextLine } from '../../text/told.ts'

/** `path`: the file, where it is another than the incident's own. */
export type ReadLine = TextLine & { path?: string }

/** Of a longer text only so many characters are looked at, so that one giant file cannot hold up the server; the files of one incident share them. */
const READ = 200_000
/** Markup is mostly no words. */
const READ_MARKUP = 1_000_000

/** A page whose `text` is words without markup, those of its parts too; `lines`: those that have some, each with its number in its file. */
export type ReadPage = Pick<Page, 'incident'> & { text: string; lines(): ReadLine[] }

export async function readPage({ incident, text, parts }: Page): Promise<ReadPage> {
  const { path, format, line } = incident.source, share = 1 / (1 + parts.length)
  const files = await Promise.all([readFile({ path, format, text }, line, share), ...parts.map(part => readPart(part, share))])
  return { incident, text: files.map(({ text }) => text).join('\n'), lines: () => files.flatMap(({ lines }) => lines()) }
}

type File = Page['parts'][number]
type ReadFile = Omit<ReadPage, 'incident'>

async function readPart(part: File, share: number): Promise<ReadFile> {
  const { text, lines } = await readFile(part, 1, share)
  return { text, lines: () => lines().map(line => ({ ...line, path: part.path })) }
}

/** `first` is the number of the text's first line; `share`: how much of what is looked at may be its. */
async function readFile({ path, format, text }: File, first: number, share: number): Promise<ReadFile> {
  if (!isMarkup(format)) return { text, lines: () => textLines(text.slice(0, READ * share), first) }
  // All that reads documents: loaded when it is first needed, for every start of the program would wait for it.
  const { toldLines } = await import('../../ingest/told-lines.ts'), lines = toldLines({ path, format, text: text.slice(0, READ_MARKUP * share) }, first)
  return { text: lines.map(line => line.text).join('\n'), lines: () => lines }
}
