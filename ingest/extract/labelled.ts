// What a document tells under a label: a front-matter field, "Label: value" in a line, a row of two cells, a heading with a short list.
import { evidence, quote, type Block, type Document } from '../document.ts'
import type { Evidence } from '../record.ts'

/** A value as written, with its label. `part` gives the evidence for a span of the value. `from`: how it was labelled, most trusted first. */
export type Labelled = { label: string; value: string; from: 'field' | 'line' | 'row' | 'list'; part: (start: number, end: number) => Evidence }

// "Author: Ada", "Affected services – search, checkout"
const LINE = /^([\p{L}][\p{L} ()/-]{0,32}?)\s*(?::|\s[–—-])\s+(?=\S)/u

/** Longest value that is a list of names rather than prose. */
const LONGEST = 160

/** What stands under a label that `wanted` accepts, in document order; front matter first. */
export function labelled(document: Document, wanted: RegExp): Labelled[] {
  const found: Labelled[] = document.fields.filter(field => wanted.test(field.key.replace(/[._-]+/g, ' '))).map(field => ({
    label: field.key, value: field.value, from: 'field', part: (start, end) => quote(document, field.start + start, Math.min(field.start + end, field.end)),
  }))
  for (const [i, block] of document.blocks.entries()) {
    const span = valueIn(block, wanted) ?? underHeading(document, i, wanted)
    if (!span || span.end <= span.start || span.end - span.start > LONGEST) continue
    found.push({
      label: span.label, value: block.text.slice(span.start, span.end), from: span.from,
      part: (start, end) => evidence(document, block, span.start + start, span.start + end),
    })
  }
  return found
}

type Span = { label: string; start: number; end: number; from: 'line' | 'row' | 'list' }

function valueIn(block: Block, wanted: RegExp): Span | null {
  if (block.kind === 'row') {
    const [first, second] = block.cells ?? []
    const label = first && block.text.slice(first.start, first.end).replace(/:\s*$/, '').trim()
    return label && second && block.cells!.length <= 3 && wanted.test(label) ? { label, ...second, from: 'row' } : null
  }
  if (block.kind !== 'paragraph' && block.kind !== 'item' && block.kind !== 'heading') return null
  const line = LINE.exec(block.text.slice(0, 60))
  if (!line || !wanted.test(line[1]!.trim())) return null
  const end = block.text.indexOf('\n', line[0].length)
  return { label: line[1]!.trim(), start: line[0].length, end: end < 0 ? block.text.length : end, from: 'line' }
}

/** A block right under a heading of that name: its items, or its first short line. */
function underHeading({ blocks }: Document, i: number, wanted: RegExp): Span | null {
  const block = blocks[i]!
  const heading = block.section >= 0 ? blocks[block.section]! : null
  if (!heading || !wanted.test(heading.text.trim())) return null
  if (block.kind !== 'item' && !(block.kind === 'paragraph' && i === block.section + 1)) return null
  return { label: heading.text, start: 0, end: block.text.length, from: 'list' }
}

/** The names in a value: cut at commas, semicolons, slashes, "and" and line ends, white space trimmed. */
export function namesIn(value: string): { text: string; start: number; end: number }[] {
  const found: { text: string; start: number; end: number }[] = []
  let from = 0
  const take = (end: number) => {
    const text = value.slice(from, end)
    const start = from + text.length - text.trimStart().length
    if (text.trim()) found.push({ text: text.trim(), start, end: start + text.trim().length })
  }
  for (const gap of value.matchAll(/\s*(?:[,;\n]|\s\/\s|\s&\s|\sand\s|\sog\s)\s*/g)) {
    take(gap.index)
    from = gap.index + gap[0].length
  }
  take(value.length)
  return found
}
