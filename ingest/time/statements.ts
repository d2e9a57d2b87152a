// The words that a time in a block belongs to: its statement, its label, what it says happened then.
import type { Block, Document } from '../document.ts'
import type { Language } from '../words/language.ts'
import { orWords } from '../words/languages.ts'
import { DAY_BEFORE_MONTH } from '../words/months.ts'
import { SHORT_WEEKDAY, WHOLE_WEEKDAY } from '../words/weekdays.ts'
import { sentences } from '../../text/sentences.ts'
import { momentNamed } from './moment-cues.ts'
import { isSectionName } from '../read/section-name.ts'
import type { Stamp } from './stamps.ts'
import { completed, withoutLeads } from './verb-behind.ts'

export const WORDS_LIMIT = 320, MAX_TEXT = 20_000

/** A statement: `entry` is where it ends if a time opens it. */
export type Line = { start: number; end: number; entry?: number }

// A line that opens with a time: "10:02 …", "kl. 10:02 …", "10/20/2024 - 10:02 …", "June 5th, …", "3. mai 2024 …".
const OPENS_WITH_TIME = new RegExp(`^[^\\p{L}\\p{N}\\n]{0,6}(?:(?:ca\\.?${orWords('clock')}) ?)?(?:\\d{4}-\\d\\d-\\d\\d|\\d{1,2}([-/.])\\d{1,2}(?:\\1|-)\\d{2,4}|\\d{1,2}[:.]\\d\\d|\\d{1,2} ?[ap]m|\\p{L}{3,9} \\d{1,2}(?:st|nd|rd|th)?,|${DAY_BEFORE_MONTH})`, 'iu')

/** A longer one is text that was set as a heading, or has lost its line ends. */
const LONGEST_HEADING = 300

/** Lines that open with a time are statements of their own, up to the next such line; other words are cut into sentences. */
export function statementsOf(block: Block): Line[] {
  const text = block.text.slice(0, MAX_TEXT)
  if (block.kind === 'row' || (block.kind === 'heading' && text.length <= LONGEST_HEADING)) return [{ start: 0, end: text.length, entry: text.length }]
  const opens = (at: number) => OPENS_WITH_TIME.test(text.slice(at, at + 40))
  const starts = [0]
  for (let i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) if (opens(i + 1)) starts.push(i + 1)
  const lines: Line[] = []
  for (const [i, start] of starts.entries()) {
    const end = starts[i + 1] ?? text.length
    const spans = sentences(text.slice(start, end)).map(span => ({ start: start + span.start, end: start + span.end }))
    // "18:20 The package is updated. 18:30 Reports come in.": also in a row that was never broken into lines.
    const entries = spans.filter((span, j) => j === 0 || opens(span.start))
    for (const span of spans) {
      const next = entries.indexOf(span) + 1
      lines.push({ ...span, ...(next > 0 && { entry: entries[next]?.start ?? end }) })
    }
  }
  return lines.length ? lines : [{ start: 0, end: text.length }]
}

/** Of a label that has a line to itself. */
const LONGEST_LABEL = 40

// "Mon.", but "Monday." ends a sentence.
const DAY_NAME = `(?:${WHOLE_WEEKDAY}|(?:${SHORT_WEEKDAY})\\.?${orWords('weekdays')})`
const DAY_ALONE = new RegExp(`^${DAY_NAME}$`, 'iu')
const DAY_LAST = new RegExp(`(?<![\\s:,])[\\s:,]+(?:on )?${DAY_NAME}$`, 'iu')
// "The next morning, 07:30": which day it was is no word of what happened.
const OTHER_DAY_LAST = new RegExp(`(?<![\\s:,])[\\s:,]+(?:(?:on )?(?:the )?(?:next|following) (?:day|morning)|yesterday(?: (?:morning|afternoon|evening))?${orWords('nextDay')}${orWords('dayBefore')})$`, 'i')

/** What the words before a time call it: "Start Time: ", "Resolved "; null where they are too long for a name. */
export function labelBefore(block: Block, before: string): string | null {
  // "Discovered (UTC): "
  const words = before.slice(before.lastIndexOf('\n') + 1).replace(/(?<![\s:|*_\-–—([~,])[\s:|*_\-–—([~,]+$/u, '').replace(/^[^\p{L}]+/u, '').replace(/ \([^()\n]{1,20}\)$/, '').replace(DAY_LAST, '').trim()
  if (!words || words.length > 60 || DAY_ALONE.test(words)) return null
  const last = /(?:[|;,(]|[.:] |\s[-–—] )([^|;,(.:]{1,60})$/u.exec(words)?.[1]?.trim()
  return block.kind === 'row' ? words.split('|').at(-1)!.trim() : last && /[:|]\s*$/.test(before) ? last : words
}

const NEXT_LABEL = /^[^\p{L}\p{N}]{1,8}(\p{L}[\p{L} /-]{1,38}):[\s*_]*$/u

/** "Start: 09:30 End: 10:50": the label between a time and the last on its line; null where something else stands there. */
export const labelSince = (between: string): string | null => (between.includes('\n') ? null : NEXT_LABEL.exec(between)?.[1] ?? null)

/** The row that names the columns of a row, or undefined. */
export function headOf({ blocks }: Document, index: number): Block | undefined {
  let at = index
  while (blocks[at]?.kind === 'row' && !blocks[at]!.header) at--
  return blocks[index]?.kind === 'row' && blocks[at]?.header ? blocks[at] : undefined
}

/** What the table calls the column that a time stands in. */
export function columnOf(document: Document, index: number, offset: number): string {
  const head = headOf(document, index)
  const cell = document.blocks[index]!.cells?.findIndex(c => offset >= c.start && offset < c.end) ?? -1
  const name = head?.cells?.[cell]
  return name ? head.text.slice(name.start, name.end) : ''
}

const LAST_COLON = /(?<![\s:])[\s:]+$/

/** "Started", on the line above that of a time; null where that line says anything else. */
export function labelOverLine({ text }: Block, start: number): string | null {
  const above = start > 0 ? text.slice(text.lastIndexOf('\n', start - 2) + 1, start - 1).trim() : ''
  return above.length <= LONGEST_LABEL && momentNamed(above) ? above : null
}

/** The heading or the line ending in a colon that a time stands directly under; empty where there is none. */
export function labelAbove(document: Document, block: Block, index: number): string {
  const above = document.blocks[index - 1]
  if (block.section === index - 1 && above) return above.text.replace(LAST_COLON, '')
  const last = above?.kind === 'paragraph' && above.text.includes('\n') ? labelOverLine(above, above.text.length + 1) : null
  if (last) return last
  return above && above.kind !== 'row' && /:\s*$/.test(above.text) && above.text.length <= 60 ? above.text.replace(LAST_COLON, '') : ''
}

/** Level of a line that was taken for a heading because of what follows it ("We notice a problem:", over a list). */
const LABEL_DEPTH = 7

/** The words under a heading that is a time, or behind an item that is only one. */
export function wordsBelow({ blocks }: Document, index: number): string {
  let words = ''
  for (let i = index + 1; i < blocks.length && words.length < WORDS_LIMIT; i++) {
    const { kind, depth, text } = blocks[i]!
    if (kind === 'heading' && (depth < LABEL_DEPTH || depth <= blocks[index]!.depth || OPENS_WITH_TIME.test(text))) break
    words += blocks[i]!.text + '.\n' // what stands in a block of its own is told apart
    if (blocks[index]!.kind !== 'heading') break
  }
  return words
}

/** "On Monday, 11 March": says nothing but when. */
const DAY_WORDS: ReadonlySet<string> = new Set('in on the of this earlier today yesterday early late morning afternoon evening night monday tuesday wednesday thursday friday saturday sunday'.split(' '))
const isDay = (words: string) => words.toLowerCase().split(/[\s,]+/).every(word => DAY_WORDS.has(word))

const CIRCUMSTANCE = /^(?:(?:early |late )?(?:in|on) the (?:early |late )?(?:morning|afternoon|evening|night)|upon|after|following|during|once|with|(?:soon|shortly|immediately|right) after|later|finally|eventually|(?:an?|a few|few|some|several|\d{1,3}|two|three|five|ten) (?:seconds?|minutes?|hours?|days?) (?:after|later|before))\b/i

// "After hearing from our users at 03:00, we …": that is when it was known
const KNOWN_BY = /^(?:upon|after|following|on|by) (?:hearing|noticing|spotting|discovering|learning|reali[sz]ing|being (?:alerted|notified|informed|paged|told|made aware)|(?:\w+ ){0,4}(?:alerts?|reports?|pages?|complaints?|tickets?|word)\b)/i
const THEN = /\b(?:and|when|but|then|until)(?:,? (?:then|suddenly|today|yesterday|(?:this|that|the next) (?:morning|afternoon|evening|day)))?,? (?:on|at|by|around|about|approximately)(?: (?:about|around|approximately|roughly))? ?$/i

// "Word from our provider: At 10:00 the line …": a label, and no words of what happened
const BEHIND_LABEL = /(?<=\p{L}: )(?:At|On|Around|From|Between) [^:.;]*$/u
// "What Went Wrong On 3 May the line …": a heading that has lost its line
const IN_CAPITALS = /^(?:\p{Lu}\p{Ll}*(?:\s|$))+$/u
const ANAPHOR = /^\W*(?:this|that|it|which) (?:happened|occurred|took place|was(?: done)?) (?:at|around|on|by) ?(?:about|around|approximately|~)?\s*$/i
const SENTENCE_END = /(?<=[.!?])\s+/

/** The part of a sentence that a time inside it belongs to: what stands before it since the last time, or behind it where it opens its part. */
export function proseWords(text: string, line: Line, stamps: Stamp[], i: number, close: number, language: Language | null): string {
  const from = Math.max(line.start, stamps[i - 1]?.end ?? 0)
  const to = Math.min(line.end, stamps.slice(i + 1).find(s => s.start >= close)?.start ?? line.end)
  const sofar = text.slice(from, stamps[i]!.start), before = sofar.slice(Math.max(sofar.lastIndexOf(';') + 1, sofar.search(BEHIND_LABEL)))
  // "Traffic was moved back. This happened at 10:20.": what happened comes in the sentence before.
  if (ANAPHOR.test(sofar)) return text.slice(0, line.start).trimEnd().split(SENTENCE_END).at(-1)!.slice(-WORDS_LIMIT)
  const own = withoutLeads(before.replace(/^[\s\p{P}]*(?:and|but|then|when|until)?\s*/iu, ' ').replace(/(?<![\s,(~])[\s,(~]*(?:(?:on|at|by|around|about|approximately|since|as of|from|between|the)[\s,(~]*)?$/i, '').replace(DAY_LAST, '').replace(OTHER_DAY_LAST, '').replace(/^\s*(?:starting|beginning)(?: (?:at|on|from))?$/i, '').trimStart(), language)
  const whole = completed(own, text.slice(close, to), language)
  if (whole !== null) return whole.slice(-WORDS_LIMIT)
  // "I removed it, and two minutes later all was back": but "it was fixed six minutes later".
  if (stamps[i]!.offset && /\p{L}\W+\p{L}/u.test(text.slice(close, to))) return text.slice(close, to)
  // "Upon the release at 00:07, an outage occurred": what happened comes behind.
  if (CIRCUMSTANCE.test(own) && !KNOWN_BY.test(own) && /^[^.;]{0,40},\s/.test(text.slice(close, to))) return text.slice(close, to)
  // "I was building a shop, and at 06:00 it failed": what happened comes behind.
  if (THEN.test(before) && /^,? \p{L}[^.;]{8}/u.test(text.slice(close, to))) return text.slice(close, to)
  const told = own.split(/\s+/).filter(Boolean).length, behind = text.slice(close, to)
  return !(IN_CAPITALS.test(own) && isSectionName(own)) && (told >= 2 || (told && !/\p{L}/u.test(behind))) && !isDay(own) ? own.slice(-WORDS_LIMIT) : behind
}
