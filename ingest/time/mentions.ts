// The times that a document mentions, each with the words that it belongs to: an entry of a timeline, a labelled line, a sentence.
import { kept, type Block, type Document } from '../document.ts'
import { topicsNamed } from '../meaning/sections.ts'
import type { Language } from '../words/language.ts'
import type { Topic } from '../words/topics.ts'
import { isToldAsCode } from '../read/told-lines.ts'
import { anyWord, orWords } from '../words/languages.ts'
import { WEEKDAY } from '../words/weekdays.ts'
import { languageOf, momentNamed } from './moment-cues.ts'
import { updatePosted } from './status-page.ts'
import { byOneClock, isTwin, rangesIn, stampsIn, type Range, type Stamp } from './stamps.ts'
import { columnOf, labelAbove, labelBefore, labelOverLine, labelSince, MAX_TEXT, proseWords, statementsOf, wordsBelow, WORDS_LIMIT } from './statements.ts'

export type Mention = {
  /** Index in the document's blocks. */
  index: number
  block: Block
  stamp: Stamp
  /** Set on both stamps of a range, whose other end it is. */
  range: Range | null
  /** `entry`: the time opens a line, row or heading and the words behind it tell what happened; `prose`: it stands inside a sentence. */
  place: 'entry' | 'prose'
  /** The words before the time on its line or in its row, or the label above it: what the time is called. */
  label: string
  /** What happened then, as far as the document says it beside the time. */
  words: string
  /** Span in the block's text of the statement. */
  start: number
  end: number
  topics: readonly Topic[]
  /** Set where it tells when an update of a status page was posted, whose words are the mention's. */
  posted?: true
  /** Index of the heading that holds the run of entries this one belongs to, or −1. */
  run: number
}

// What may stand before the time that opens a line.
const LEAD = new RegExp(`^[^\\p{L}\\p{N}]{0,6}(?:(?:update|edit)[^\\p{L}\\p{N}]{1,4})?(?:(?:on |at |around |approximately |approx\\.? |about |ca\\.? |circa |by |~|${anyWord('clock')} ?)|(?:day \\d{1,2}|(?:the )?(?:next|following) (?:day|morning)|yesterday${orWords('nextDay')}${orWords('dayBefore')})(?: ${anyWord('clock')})?|${WEEKDAY})?[^\\p{L}\\p{N}]{0,4}$`, 'iu')
// "at 08.30", in running text: "at 0.05 requests" and "peaked at 1750" are none.
const AT_CLOCK = new RegExp(`\\b(?:at|around|ca\\.?|by|until|at (?:about|around|approximately|roughly)${orWords('about')}) ~?\\d\\d[.h]\\d\\d?$`, 'i')
const CLOCK_WORD = new RegExp(`^\\s*${anyWord('clock')} ?$`, 'i')
const ON = /^\s*on /i
/** "At noon we …" is an entry in a timeline, and a sentence elsewhere; so is "Kl. 12 ble …", but not "Kl. 12 Alle …". */
const opensSentence = (before: string, behind: string) => /^\s*(?:at|by) /i.test(before) || (CLOCK_WORD.test(before) && /^,? \p{Ll}/u.test(behind))
const LENGTH_LABEL = /\b(?:duration|time|when|outage|downtime)\b/i
// More than these are a log, not an account of an incident: its first times are read, and the work stays in proportion to the file.
const MAX_MENTIONS = 1000, MAX_IN_BLOCK = 200
const HAS_TIME = new RegExp(`\\d|(?<!\\p{L})(?:noon|midnight|later|after${orWords('later')})(?!\\p{L})`, 'iu')

/** All mentions of a document in reading order; read once and kept. */
export const mentionsOf = kept(readMentions)

function readMentions(document: Document): Mention[] {
  const list: Mention[] = []
  const topics: (readonly Topic[])[] = [] // of each heading, its own or those above it
  const timed: boolean[] = [] // headings that open with a time
  const language = languageOf(document)
  for (const [index, block] of document.blocks.entries()) {
    const above = topics[block.section] ?? []
    if (block.kind === 'heading') {
      const own = topicsNamed(block.text)
      topics[index] = own.length ? own : above
    }
    if (list.length >= MAX_MENTIONS) break
    if ((block.kind === 'code' && !isToldAsCode(block)) || block.header || !HAS_TIME.test(block.text)) continue
    const found = inBlock(document, block, index, block.kind === 'heading' ? topics[index]! : above, language)
    if (block.kind === 'heading' && found[0]?.place === 'entry') timed[index] = true
    let run = block.section
    while (run >= 0 && timed[run]) run = document.blocks[run]!.section
    for (const mention of found) list.push({ ...mention, run })
  }
  return list
}

// "On Fri, 3 May 2024 at 10:12, Ada Lund wrote:": when the mail was sent that is answered
const QUOTED = /^[\s>]*On [^\n]{5,80}\d[^\n]{3,80} wrote:/
const CLOCK = /\b\d{1,2}[:.]\d\d/
const endOfLine = (text: string, from: number) => (text.indexOf('\n', from) + text.length + 1) % (text.length + 1) || text.length

/** The times of a block and the ranges that they make, without what tells one of them again by another clock. */
function timesIn({ kind, text }: Block): { stamps: Stamp[]; ranges: Range[] } {
  const written = stampsIn(text.slice(0, MAX_TEXT)).slice(0, MAX_IN_BLOCK), own = kind === 'row' ? written : byOneClock(text, written)
  const told = rangesIn(text, own), twins = told.filter((r, i) => i > 0 && isTwin(text, told[i - 1]!, r))
  return {
    stamps: own.filter(stamp => !twins.some(r => stamp.start >= r.start && stamp.end <= r.end)),
    // "1.13 to 1.14" are versions, unless something else makes one of them a clock.
    ranges: told.filter(r => !twins.includes(r) && (!r.bare || LENGTH_LABEL.test(text.slice(Math.max(0, r.start - 40), r.start)))),
  }
}

function inBlock(document: Document, block: Block, index: number, topics: readonly Topic[], language: Language | null): Omit<Mention, 'run'>[] {
  const { stamps, ranges } = timesIn(block)
  if (!stamps.length) return []
  const lines = statementsOf(block)
  const found: Omit<Mention, 'run'>[] = []
  for (const [i, original] of stamps.entries()) {
    const range = ranges.find(r => original.start >= r.start && original.end <= r.end) ?? null
    const stamp = range ? (original.start === range.from.start ? range.from : range.to) : original
    const line = lines.find(l => stamp.start < l.end) ?? lines.at(-1)!
    const before = block.text.slice(line.start, stamp.start)
    const opens = before.length <= 30 && LEAD.test(before)
    // Behind its day "14.43" is a clock: "declared: 2024-04-15 14.43".
    if (stamp.clock?.loose && !stamp.date && !opens && !range && !AT_CLOCK.test(block.text.slice(Math.max(0, stamp.start - 18), stamp.end))) continue
    if (range && stamp === range.to) {
      const first = found.at(-1)
      if (first?.range === range) { found.push({ ...first, stamp }); continue }
    }
    const close = range ? range.end : stamp.end
    if (QUOTED.test(block.text.slice(line.start, endOfLine(block.text, close)))) {
      found.push({ index, block, stamp, range, place: 'prose', label: 'Posted', words: '', start: line.start, end: close, topics: [] })
      continue
    }
    const isSentence = block.kind === 'paragraph' && topics[0] !== 'timeline' && opensSentence(before, block.text.slice(close, close + 4))
    const entry = opens && !ON.test(before) && !isSentence
    // A day alone opens its own sentence; the clocks behind it have theirs.
    const over = before.trim() === '' ? labelOverLine(block, line.start) : null
    const end = over ? endOfLine(block.text, close) : entry && line.entry !== undefined && (stamp.clock || block.kind !== 'paragraph') ? line.entry : line.end
    const column = block.kind === 'row' ? columnOf(document, index, stamp.start) : ''
    const label = column && momentNamed(column) ? column : labelSince(block.text.slice(stamps[i - 1]?.end ?? stamp.start, stamp.start)) ?? labelBefore(block, before) ?? over ?? (before.trim() === '' || opens ? labelAbove(document, block, index) : '')
    const update = (block.kind === 'paragraph' || block.kind === 'item') && !/\p{L}/u.test(block.text.slice(close)) ? updatePosted(document, index, stamp.start) : null
    if (update !== null) {
      // An update is posted below the account, and no part of its last section. When a page was posted, and nothing under it: its label makes it the page's own day (`isPageDate`).
      found.push({ index, block, stamp, range, start: 0, end: close, topics: [], ...(update ? { place: 'entry', label: '', words: update.slice(0, WORDS_LIMIT), posted: true } : { place: 'prose', label: 'Posted', words: '' }) })
      continue
    }
    const told = entry ? entryWords(document, index, block.text.slice(close, end), Boolean(over)) : proseWords(block.text, line, stamps, i, close, language)
    const words = !stamp.clock && block.kind === 'paragraph' && CLOCK.test(told) ? '' : told // a day over what has clocks of its own
    found.push({ index, block, stamp, range, place: entry ? 'entry' : 'prose', label, words: words.replace(/^[\s\p{P}~|]+/u, '').slice(0, WORDS_LIMIT), start: line.start, end: Math.max(end, close), topics })
  }
  return found
}

/** What an entry tells: the words behind its time, or those below where there are none; below a heading those as well. `isOver`: a label over its line names it. */
function entryWords(document: Document, index: number, behind: string, isOver: boolean): string {
  const words = !isOver && !/\p{L}/u.test(behind) ? wordsBelow(document, index) : behind
  return document.blocks[index]!.kind === 'heading' ? `${words}\n${wordsBelow(document, index)}` : words
}
