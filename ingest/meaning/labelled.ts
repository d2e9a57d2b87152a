// What a document tells under a label: a front-matter field, "Label: value" in a line, a row of two cells, a heading with a short list.
import { evidence, kept, quote, type Block, type Document, type Field } from '../document.ts'
import type { Evidence } from '../record.ts'
import { orWords } from '../words/languages.ts'
import { matches } from '../../text/matches.ts'

/** A value as written, with its label. `part` gives the evidence for a span of the value. `from`: how it was labelled, most trusted first. */
export type Labelled = { label: string; value: string; from: 'field' | 'line' | 'row' | 'list'; part: (start: number, end: number) => Evidence }

// "Author: Ada", "Affected services – search, checkout"
const LINE = /^([\p{L}][\p{L} ()/-]{0,32}?)\s*(?::|\s[–—-])\s+(?=\S)/u

const GAP = new RegExp(`(?:[,;\\n]|\\s(?:/|&|and${orWords('and')})\\s)(?![^()]{0,160}\\))`, 'g')

/** Longest value that is a list of names rather than prose. */
const LONGEST = 160

/** What stands under a label that `wanted` accepts, in document order; front matter first. */
export function labelled(document: Document, wanted: RegExp): Labelled[] {
  return labelledIn(document).filter(({ label }) => wanted.test(label))
}

/** All that stands under a label; read once a document and kept. */
const labelledIn = kept(document => [...document.fields.map(field => fromField(document, field)), ...document.blocks.flatMap((block, i) =>
  spansOf(document, i).filter(({ start, end }) => end > start && end - start <= LONGEST).map((span): Labelled => ({
    label: span.label, value: block.text.slice(span.start, span.end), from: span.from,
    part: (start, end) => evidence(document, block, span.start + start, span.start + end),
  })))])

const fromField = (document: Document, field: Field): Labelled => ({
  label: field.key.replace(/[._-]+/g, ' '), value: field.value, from: 'field',
  part: (start, end) => quote(document, field.start + start, Math.min(field.start + end, field.end)),
})

type Span = { label: string; start: number; end: number; from: 'line' | 'row' | 'list' }

function spansOf(document: Document, i: number): Span[] {
  const block = document.blocks[i]!
  if (block.kind === 'row') return inRow(block)
  const inside = inLine(block)
  return inside.length ? inside : underHeading(document, i)
}

function inRow({ text, cells = [] }: Block): Span[] {
  const [first, second] = cells
  return first && second && cells.length <= 3 ? [{ label: text.slice(first.start, first.end).replace(/:\s*$/, '').trim(), ...second, from: 'row' }] : []
}

// "Author: Ada · Severity: SEV-1", "Author: Ada | Reviewed by: Grace"
const NEXT = /(?<!\s)\s+[·•|]\s+/g

/** The labels of a block's first line: one, or several set apart by dots or bars. */
function inLine({ kind, text }: Block): Span[] {
  const first = kind === 'code' || kind === 'quote' || !/[:–—-]/.test(text.slice(0, 40)) ? null : LINE.exec(text.slice(0, 60))
  if (!first) return []
  const end = text.indexOf('\n', first[0].length)
  const line = end < 0 ? text : text.slice(0, end)
  const found: Span[] = []
  let from = 0
  for (const next of [...matches(line.slice(0, LONGEST * 2), NEXT), null]) {
    const label = LINE.exec(line.slice(from, from + 60))
    if (label) found.push({ label: label[1]!.trim(), start: from + label[0].length, end: next?.index ?? line.length, from: 'line' })
    if (next) from = next.index + next[0].length
  }
  return found
}

/** A block right under a heading: an item of its list, or its first short line. */
function underHeading({ blocks }: Document, i: number): Span[] {
  const block = blocks[i]!
  if (block.section < 0 || (block.kind !== 'item' && !(block.kind === 'paragraph' && i === block.section + 1))) return []
  return [{ label: blocks[block.section]!.text.trim(), start: 0, end: block.text.length, from: 'list' }]
}

/** The names in a value: cut at commas, semicolons, slashes, "and" and line ends, but not inside brackets; white space trimmed. */
export function namesIn(value: string): { text: string; start: number; end: number }[] {
  const found: { text: string; start: number; end: number }[] = []
  let from = 0
  const take = (end: number) => {
    const text = value.slice(from, end)
    const start = from + text.length - text.trimStart().length
    if (text.trim()) found.push({ text: text.trim(), start, end: start + text.trim().length })
  }
  for (const gap of matches(value, GAP)) {
    take(gap.index)
    from = gap.index + gap[0].length
  }
  take(value.length)
  return found
}
