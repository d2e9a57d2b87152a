// Names of sections that stand in the line of their text, with a sign behind them or without.
import { LABEL } from './labels.ts'
import { STATEMENT_END } from './lines.ts'
import { piece, type RawBlock } from './piece.ts'
import { isSectionName } from './section-name.ts'
import { ENGLISH_MONTH } from '../words/months.ts'
import { EMPTY_WORDS } from '../words/sections.ts'
import { matches } from '../../text/matches.ts'

/** A run-in name opens a section only when sentences of this length are told behind it; else it is a field: "Resolution: 10:40 UTC", "Impact: 3 % of orders". */
export const SHORTEST_RUN_IN = 40

/** Words of this length behind a colon are told, though the stop behind the last is missing. */
const LONG_RUN_IN = 100

// A few words with a colon, at the beginning or behind the end of a sentence; an invisible space may stand between.
const RUN_IN = /(?:^|(?<=[.!?)\]”"\u200b]\s{1,9})|(?<=\n))(\p{Lu}[\p{L}\d/&'’ -]{3,50}):(?=\s)/gu

// "… had recovered. ROOT CAUSE The router …": capitals before a word that has none.
const CAPITALS_RUN_IN = /(?:^|(?<=[.!?)\]”"]\s{1,9})|(?<=\n))((?:\p{Lu}{2,}[ &/-]+){1,6})(?<!\s[–-]\s)(?=\p{Lu}(?:\p{Ll}| ))/gu

/** "Summary of impact: Between … Root cause: …" in one paragraph → a heading and a paragraph each. A heading with its text on the same line likewise. */
export function inRunIns(block: RawBlock): RawBlock[] {
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

// "10:40 UTC", "May 3": what a field is given, rather than told
const DATED = new RegExp(`^(?:\\d|${ENGLISH_MONTH}\\.? \\d)`, 'i')

/** Whether enough is told behind a name for it to open a section. `named`: with a colon. */
const opensSection = (told: string, named: boolean) => (told.length >= SHORTEST_RUN_IN && STATEMENT_END.test(told) || named && told.length >= LONG_RUN_IN) && !DATED.test(told)

// "Detection An alert fired …", "What Went Wrong On 3 May …": a heading that lost its line when the page was copied.
const TITLED = /^(?:\p{Lu}\p{L}*\s){1,4}(?=\p{Lu})/u

/** So many paragraphs that begin with a section's name begin with their headings; one alone may be a sentence: "Impact Analysis was late." */
const FEWEST_TITLED = 3

/** Paragraphs that all begin with the name of their section → a heading and a paragraph each. */
export function withTitles(blocks: RawBlock[]): RawBlock[] {
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
