// Whether every quote is the source's own words: over each word of each block of the archive, and each piece of evidence of each record.
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { evidence } from '../../ingest/document.ts'
import { read } from '../../ingest/parse.ts'
import { formatOf } from '../../ingest/read/format.ts'
import { textOf } from '../../ingest/read/text-of.ts'
import type { Evidence } from '../../ingest/record.ts'

/** A word may be set half in code or bold: its quote then holds the mark between. So many of a million are borne. */
export const BORNE = 20

/** Words whose evidence is another word, and pieces of evidence that do not stand where they say. */
export async function quotesIn(archive: string): Promise<{ words: number; wrongWords: number; quotes: number; wrongQuotes: string[] }> {
  const sums = { words: 0, wrongWords: 0, quotes: 0, wrongQuotes: [] as string[] }
  for (const entry of readdirSync(archive, { recursive: true, withFileTypes: true })) {
    const file = join(entry.parentPath, entry.name), path = relative(archive, file), format = formatOf(path)
    if (!entry.isFile() || !format || !('read' in format)) continue
    const decoded = await textOf(path, readFileSync(file))
    if ('problem' in decoded) continue
    for (const { document, record } of read(path, decoded.text).parts) {
      for (const block of document.blocks) for (const word of block.text.matchAll(/[\p{L}\p{N}]+/gu)) {
        sums.words++
        if (evidence(document, block, word.index, word.index + word[0].length).quote !== word[0]) sums.wrongWords++
      }
      for (const told of evidenceIn(record)) {
        sums.quotes++
        const line = decoded.text.slice(0, told.start).split('\n').length
        if (decoded.text.slice(told.start, told.end) !== told.quote || line !== told.line) sums.wrongQuotes.push(`${path}:${told.line} ${told.quote.slice(0, 60)}`)
      }
    }
  }
  return sums
}

function* evidenceIn(value: unknown): Generator<Evidence> {
  if (value === null || typeof value !== 'object') return
  if ('quote' in value && 'start' in value) yield value as Evidence
  else for (const inner of Object.values(value)) yield* evidenceIn(inner)
}
