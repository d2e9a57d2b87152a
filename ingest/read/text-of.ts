// A file's bytes → the text that is read, kept and quoted: its own, or what a document that is no text was turned into.
import { decode, refused, type Decoded } from './decode.ts'
import { formatOf, type Converted } from './format.ts'

/** The HTML of a document, or why there is none. */
export type Convert = (path: string, bytes: Uint8Array) => Promise<Decoded>

/** Each is loaded when its first file is met: most archives have none. */
const CONVERTERS: { [format in Converted]: () => Promise<Convert> } = {
  word: async () => (await import('./word.ts')).htmlOfWord,
  pdf: async () => (await import('./pdf.ts')).htmlOfPdf,
}

/** The text of a file, or the reason why there is none. */
export async function textOf(path: string, bytes: Uint8Array): Promise<Decoded> {
  const format = formatOf(path)
  if (!format || !('read' in format) || !format.from) return decode(path, bytes)
  if (bytes.length === 0) return refused('file-empty', `${path} is empty.`, 'Write the postmortem, or remove the file.')
  return (await CONVERTERS[format.from]())(path, bytes)
}
