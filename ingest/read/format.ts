// Which reader a file gets: by its ending, else by what it looks like.
import type { Document } from '../document.ts'
import type { Problem } from '../record.ts'
import { readFrontMatter } from './front-matter.ts'
import { readMarkdown } from './markdown.ts'

/** A decoded file as a document. Never throws: what cannot be understood is a problem, and the words are kept. */
export function readDocument(path: string, source: string): { document: Document; problems: Problem[] } {
  const { fields, bodyStart, problems } = readFrontMatter(source)
  return { document: { path, format: 'markdown', source, start: 0, end: source.length, fields, blocks: readMarkdown(source, bodyStart) }, problems }
}
