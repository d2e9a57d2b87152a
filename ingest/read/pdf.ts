// PDF with a text layer → HTML: pdf.js tells which letters stand where; what they are (a heading, a list, the foot of every page) is told from how they stand.
import { refused, type Decoded } from './decode.ts'
import { withoutFrame } from './pdf/frame.ts'
import { htmlOf } from './pdf/html.ts'
import { linesOf, type Line, type Piece } from './pdf/lines.ts'

/** Fewer letters a file are a stamp or a page number on pictures. */
const FEWEST_LETTERS = 20

/** The HTML of a PDF, each block on a line. */
export async function htmlOfPdf(path: string, bytes: Uint8Array): Promise<Decoded> {
  let pages: Line[][], title: string
  try {
    ({ pages, title } = await pagesOf(bytes))
  } catch (error) {
    if (error instanceof Error && error.name === 'PasswordException') return refused('file-encrypted', `${path} is encrypted.`, 'Save it without a password, or leave it: it is passed over.')
    return refused('file-damaged', `${path} is damaged, or no PDF.`, 'Make it again from the document that it was, or save that as Markdown.')
  }
  const letters = pages.flat().reduce((sum, { text }) => sum + (text.match(/[\p{L}\p{N}]/gu)?.length ?? 0), 0)
  if (letters < FEWEST_LETTERS) return refused('pdf-without-text', `${path} holds no text: its pages are pictures.`, 'Have its text recognised (by OCR, for instance with ocrmypdf) and put the result in its place.')
  return { text: htmlOf(withoutFrame(pages), title), problems: [] }
}

async function pagesOf(bytes: Uint8Array): Promise<{ pages: Line[][]; title: string }> {
  const { getDocumentProxy } = await import('unpdf')
  // It takes the bytes for itself; nothing of a file is run, and nothing is said on the terminal.
  const pdf = await getDocumentProxy(new Uint8Array(bytes), { disableFontFace: true, useSystemFonts: false, verbosity: 0 })
  try {
    const pages: Line[][] = []
    for (let number = 1; number <= pdf.numPages; number++) {
      const page = await pdf.getPage(number)
      const { items, styles } = await page.getTextContent()
      pages.push(linesOf(items.flatMap(item => ('str' in item && item.str.trim() ? [pieceOf(item, styles[item.fontName]?.fontFamily === 'monospace')] : []))))
      page.cleanup()
    }
    const { Title: title } = (await pdf.getMetadata()).info as { Title?: unknown }
    return { pages, title: typeof title === 'string' ? title.trim() : '' }
  } finally {
    await pdf.loadingTask.destroy()
  }
}

type Item = { str: string; transform: number[]; width: number; fontName: string }

function pieceOf({ str, transform, width, fontName }: Item, isCode: boolean): Piece {
  const [, , c, d, x, y] = transform as [number, number, number, number, number, number]
  return { text: str, x, y, width, size: Math.round(Math.hypot(c, d) * 10) / 10, font: fontName, isCode }
}
