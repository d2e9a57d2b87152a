import { readLines } from '../../api/search/lines.ts'
import type { Hit } from '../../api/search/schema.ts'
import { isMarkup } from '../../ingest/document.ts'
import type { Page } from '../../store/store.ts'
import { bold, faint, printable, wrapped } from './print.ts'

/** A document as it stands in its files, with line numbers (where that is markup, its words); below each line that an answer rests on, what it says there. */
export async function documentText(page: Page, hit: Hit): Promise<string> {
  const { incident: { source }, text, parts } = page, words = await readLines(page), notes = notesOf(hit)
  const files = [{ path: undefined, format: source.format, first: source.line, text }, ...parts.map(part => ({ ...part, first: 1 }))]
  return files.map(({ path, format, first, text }) => {
    const lines = isMarkup(format) ? words.filter(line => line.path === path) : text.trimEnd().split('\n').map((text, i) => ({ text, line: first + i }))
    const shown = lines.map(({ text, line }) => lineText(text, line, notes.filter(note => note.line === line && note.path === path).map(({ says }) => says)))
    return (parts.length ? [bold(printable(path ?? source.path)), '', ...shown] : shown).join('\n')
  }).join('\n\n')
}

const NUMBER = 5

function lineText(line: string, number: number, notes: readonly string[]): string {
  const gutter = String(number).padStart(NUMBER), shown = wrapped(printable(line.trimEnd()), process.stdout, ' '.repeat(NUMBER + 2)).slice(NUMBER)
  const marked = notes.length ? bold(shown) : shown
  return [(notes.length ? bold(gutter) : faint(gutter)) + marked, ...notes.map(note => wrapped(`▲ ${printable(note)}`, process.stdout, ' '.repeat(NUMBER + 2)))].join('\n').trimEnd()
}

type Note = { line: number | null; path: string | undefined; says: string }

function notesOf({ passages, why, fixed, ruledOut }: Hit): Note[] {
  return [
    ...passages.map(({ line, path, yours }, i) => ({ line, path, says: [yours ? `as your line ${yours.line}` : 'what you asked for', sharedIn(why.filter(({ passage }) => passage === i))].filter(Boolean).join(': ') })),
    ...fixed.map(({ line, path, tag }) => ({ line, path, says: `what fixed it: ${tag}` })),
    ...ruledOut.map(({ line, path, text }) => ({ line, path, says: `it was not: ${text}` })),
  ]
}

const sharedIn = (why: Hit['why']) => why.map(({ kind, name, theirs }) => (kind === 'word' ? theirs : name)).join(', ')
