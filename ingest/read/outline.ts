// From blocks as they stand on the page to blocks as they are meant: sections that are only set as labels ("**Timeline**", "Actions taken:",
// "… resolved. Next steps: …") become headings, paragraphs made of one statement a line become one block a line, and each block learns its section.
import type { Block } from '../document.ts'
import { daysOfMonths } from './days-of-months.ts'
import { isLabelText, isStrong } from './labels.ts'
import { HASHED, inLines, STATEMENT_END } from './lines.ts'
import { piece, type RawBlock } from './piece.ts'
import { isSectionName } from './section-name.ts'
import { inTypedTables } from './typed-table.ts'
import { EMPTY_WORDS } from '../words/sections.ts'
import { matches } from '../../text/matches.ts'
import { narrower } from '../../text/narrow.ts'

/** Depth of a heading that is only a label; a list item that is a label for the items under it comes below, deeper the deeper it stands. */
export const LABEL = 7, ITEM_LABEL = 8

/** A run-in name opens a section only when sentences of this length are told behind it; else it is a field: "Resolution: 10:40 UTC", "Impact: 3 % of orders". */
export const SHORTEST_RUN_IN = 40

/** The blocks of one document with their sections, in reading order. `source`: what they were cut out of. */
export function outline(blocks: RawBlock[], source: string): Block[] {
  const cut = narrower(source)
  const pieces = daysOfMonths(withTitles(inTypedTables(blocks.map(block => ({ ...block, text: cut(block.text) }))).flatMap(inLines)).flatMap(inRunIns))
  return withSections(pieces.map((block, i) => (block.kind === 'heading' ? withoutColon(block) : (asLabel(block, pieces[i + 1], pieces[i - 1]) ?? block))))
}

// A few words with a colon, at the beginning or behind the end of a sentence; an invisible space may stand between.
const RUN_IN = /(?:^|(?<=[.!?)\]”"\u200b]\s{1,9})|(?<=\n))(\p{Lu}[\p{L}\d/&'’ -]{3,50}):(?=\s)/gu

// "… had recovered. ROOT CAUSE The router …": capitals before a word that has none.
const CAPITALS_RUN_IN = /(?:^|(?<=[.!?)\]”"]\s{1,9})|(?<=\n))((?:\p{Lu}{2,}[ &/-]+){1,6})(?<!\s[–-]\s)(?=\p{Lu}(?:\p{Ll}| ))/gu

/** "Summary of impact: Between … Root cause: …" in one paragraph → a heading and a paragraph each. A heading with its text on the same line likewise. */
function inRunIns(block: RawBlock): RawBlock[] {
  if (block.kind !== 'paragraph' && block.kind !== 'heading') return [block]
  const names = [...(block.text.includes(':') ? matches(block.text, RUN_IN) : []), ...(block.kind === 'paragraph' ? matches(block.text, CAPITALS_RUN_IN) : [])]
    .sort((a, b) => a.index - b.index)
    .filter(name => isSectionName(name[1]!.trim()))
    .filter(name => block.kind === 'paragraph' || name.index === 0)
    .filter((name, i, all) => opensSection(block.text.slice(name.index + name[0].length, all[i + 1]?.index).trim(), name[0].endsWith(':')))
  if (!names.length) return [block]
  const parts = names[0]!.index > 0 ? [piece(block, 0, names[0]!.index)] : []
  for (const [i, name] of names.entries()) {
    const told = name.index + name[0].length
    parts.push({ ...piece(block, name.index, name.index + name[1]!.length), kind: 'heading', depth: block.kind === 'heading' ? block.depth : LABEL })
    parts.push({ ...piece(block, told, names[i + 1]?.index ?? block.text.length), kind: 'paragraph', depth: 0 })
  }
  return parts
}

/** Words of this length behind a colon are told, though the stop behind the last is missing. */
const LONG_RUN_IN = 100

// "Detection An alert fired …", "What Went Wrong On 3 May …": a heading that lost its line when the page was copied.
const TITLED = /^(?:\p{Lu}\p{L}*\s){1,4}(?=\p{Lu})/u

/** So many paragraphs that begin with a section's name begin with their headings; one alone may be a sentence: "Impact Analysis was late." */
const FEWEST_TITLED = 3

/** Paragraphs that all begin with the name of their section → a heading and a paragraph each. */
function withTitles(blocks: RawBlock[]): RawBlock[] {
  const titles = blocks.map(block => block.kind === 'paragraph' ? titleOf(block.text) : 0)
  if (new Set(blocks.flatMap((block, i) => titles[i] ? [block.text.slice(0, titles[i])] : [])).size < FEWEST_TITLED) return blocks
  return blocks.flatMap((block, i) => titles[i] ? [{ ...piece(block, 0, titles[i]), kind: 'heading' as const, depth: LABEL }, piece(block, titles[i], block.text.length)] : [block])
}

/** Where the name of a section ends that a paragraph begins with, without a sign behind it; 0 where there is none. */
function titleOf(text: string): number {
  const ends = matches(TITLED.exec(text)?.[0] ?? '', /\s/g).map(({ index }) => index)
  const named = ends.findLast(end => isSectionName(text.slice(0, end)) && !EMPTY_WORDS.has(text.slice(0, end).split(' ').at(-1)!.toLowerCase()))
  const end = named === undefined ? 0 : named + 1
  // "Incident Response Training: …": one name that goes on to its colon.
  return STATEMENT_END.test(text) && !/^[^.!?:]{0,40}:/.test(text.slice(end)) ? end : 0
}

const opensSection = (told: string, named: boolean) => (told.length >= SHORTEST_RUN_IN && STATEMENT_END.test(told) || named && told.length >= LONG_RUN_IN) && !/^(?:\d|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? \d)/i.test(told)

// "Restarted the store on db1:", over what was typed
const RAN = /^\p{Lu}\p{Ll}+ed (?!by\b)\S[^]*:$/u

/** The block as a heading, if it is only a label for what comes next. */
function asLabel(block: RawBlock, next: RawBlock | undefined, before: RawBlock | undefined): RawBlock | null {
  const hashes = block.kind === 'paragraph' && HASHED.exec(block.text)?.[1]!.length
  if (hashes) return withoutColon({ ...piece(block, hashes, block.text.length), kind: 'heading', depth: hashes })
  const strong = isStrong(block, 0, block.text)
  if (!next || (block.kind !== 'paragraph' && block.kind !== 'item') || !isLabelText(block.text, strong)) return null
  if (block.kind === 'item') {
    // "3. Timeline" over "- 10:02 Pages fail": the numbers are those of the parts, as people write who do not indent.
    if (block.ordered && block.depth === 0 && !next.ordered && next.depth === 0 && (next.kind === 'item' || next.kind !== 'heading' && !next.inItem && isSectionName(block.text))) return { ...withoutColon(block), kind: 'heading', depth: LABEL }
    const over = (next.kind === 'item' && next.depth > block.depth) || (next.kind !== 'item' && next.kind !== 'heading' && next.inItem)
    return over ? { ...withoutColon(block), kind: 'heading', depth: ITEM_LABEL + block.depth, inItem: true } : null
  }
  if (next.kind === 'heading' && !isSectionName(block.text)) return null
  if (next.kind === 'code' && RAN.test(block.text)) return null
  if (!strong && !/[:?]$/.test(block.text) && before?.kind === 'paragraph' && before.text.endsWith(':')) return null // the value of the label before: "Status:", "Resolved"
  return { ...withoutColon(block), kind: 'heading', depth: block.inItem ? ITEM_LABEL + block.depth : LABEL, introduces: !strong && (next.kind === 'item' || next.kind === 'code') }
}

function withoutColon(block: RawBlock): RawBlock {
  let end = block.text.length
  while (end > 0 && /[\s:]/.test(block.text[end - 1]!)) end--
  return piece(block, 0, end)
}

/** Each block with the heading that it stands under. A label that is a list item covers what is inside that item only. */
function withSections(blocks: RawBlock[]): Block[] {
  const open: { index: number; depth: number; introduces?: boolean }[] = []
  return blocks.map((block, index) => {
    const listed = block.kind === 'item' || block.inItem
    const itemDepth = block.kind === 'heading' ? block.depth - ITEM_LABEL : block.depth
    const closes = (depth: number) =>
      (block.kind === 'heading' && depth >= block.depth) || (depth >= ITEM_LABEL && (!listed || (block.kind === 'item' && itemDepth <= depth - ITEM_LABEL)))
    while (open.length && (closes(open.at(-1)!.depth) || (open.at(-1)!.introduces && block.kind === 'paragraph' && !listed))) open.pop()
    const section = open.at(-1)?.index ?? -1
    if (block.kind === 'heading') open.push({ index, depth: block.depth, introduces: block.introduces })
    return inSection(block, section)
  })
}

/** All blocks have the same properties in the same order: whatever reads them reads them much faster then. */
const inSection = ({ kind, text, start, end, map, depth, cells, header, checked, ordered, styles }: RawBlock, section: number): Block =>
  ({ kind, text, start, end, map, depth, section, cells, header, checked, ordered, styles: styles?.length ? styles : undefined })
