// How long things took, from the words that say so: "Time to detection: 5 minutes", "lasted 2 hours and 15 minutes", "was down for about an hour".
import { evidence, kept, quote, type Block, type Document } from '../document.ts'
import type { DurationName, Fact } from '../record.ts'
import { AN_HOUR, BESIDE, DURATION_LABELS, LASTED, NOT_LASTED, NOTICED, NUMBER_WORDS, UNIT_MINUTES, UNREAL } from '../words/durations.ts'
import { LANGUAGES, orWords } from '../words/languages.ts'
import { matches } from '../../text/matches.ts'
import { sentences } from '../../text/sentences.ts'
import { topicsNamed } from '../meaning/sections.ts'
import { mentionsOf, type Mention } from '../time/mentions.ts'
import { listsIncidents } from '../time/incident-table.ts'
import { durationNamed } from '../time/labels.ts'
import { cuesIn } from '../time/moment-cues.ts'
import { columnOf, headOf } from '../time/statements.ts'
import type { Topic } from '../words/topics.ts'

/** `about`: the words round. `note`: the clock that it ran on, where that is not the wall's. */
export type Stated = { fact: Fact<number>; about: boolean; note?: string }

const WORDS = [...NUMBER_WORDS.keys()].join('|')
const LETTERS = [...UNIT_MINUTES.keys()].filter(unit => unit.length === 1).join('')
const UNIT = [...UNIT_MINUTES.keys()].filter(unit => unit.length > 1).sort((a, b) => b.length - a.length).join('|')
// "three full hours"
const WHOLE = '(?:full|whole|solid|straight) '
// "2 hours and 15 minutes", "1h 30m", "1h50m", "2.5 hours", "an hour and a half", "2 1/2 hours", "en time" (but a "one-time task" is no hour)
const LENGTH = new RegExp(`(?:(?<![\\w.:/-])|(?<=\\d[hd]))(?:(\\d{1,5}(?:[.,]\\d{1,2})?)(?: ?(?:½|1/2|and a half))?[ -]?(?:${WHOLE})?(${UNIT}|[${LETTERS}])|(${WORDS})[ -](?:${WHOLE})?(${UNIT})|(?<hour>${AN_HOUR}))(?!(?!\\d{1,2} ?(?:m|s|min)(?![\\w/]))[\\w/])(?: and a half)?`, 'gi')
const JOINT = new RegExp(`^(?:,? ?(?:and|&${orWords('and')})? ?)$`, 'i')
const ABOUT_BEFORE = new RegExp(`(?:about|around|approximately|approx\\.?|roughly|nearly|almost|some|over|more than|less than|under|at least|up to|circa|ca\\.?|~|just over|just under${orWords('about')})\\s*$`, 'i')

const HOUR = 60

export type Length = { start: number; end: number; minutes: number; about: boolean }

/** The lengths of time in a text, parts put together ("1 h 30 min" is one). */
export function lengthsIn(text: string): Length[] {
  const found: (Length & { unit: number })[] = []
  for (const m of matches(text, LENGTH)) {
    const perUnit = m.groups?.hour ? HOUR : UNIT_MINUTES.get((m[2] ?? m[4])!.toLowerCase())!
    const number = m[1] ? Number(m[1].replace(',', '.')) : m[3] ? NUMBER_WORDS.get(m[3].toLowerCase())! : 1
    const half = /½|1\/2|and a half/i.test(m[0]) ? 0.5 : 0
    const minutes = (number + half) * perUnit
    const last = found.at(-1), end = m.index + m[0].length
    if (last && last.end < m.index && JOINT.test(text.slice(last.end, m.index)) && perUnit < last.unit) Object.assign(last, { minutes: last.minutes + minutes, end, unit: perUnit })
    else if (last && last.end === m.index) Object.assign(last, { minutes: last.minutes + minutes, end, unit: perUnit })
    else found.push({ start: m.index, end, minutes, unit: perUnit, about: ABOUT_BEFORE.test(text.slice(Math.max(0, m.index - 20), m.index)) })
  }
  return found
}

// "(during support hours 10:00-17:00)"
const SUPPORT_HOURS = /\b(?:during )?(?:support|office|business|working) hours[^)\n]{0,40}/i

/** The durations that a document states, one each at most. Read once a document and kept. */
export const statedDurations: (document: Document) => ReadonlyMap<DurationName, Stated> = kept(readStated)

function readStated(document: Document): Map<DurationName, Stated> {
  const found = new Map<DurationName, Stated>()
  const keep = (name: DurationName, stated: Stated) => { if (!found.has(name)) found.set(name, stated) }
  for (const field of document.fields) {
    const name = durationNamed(field.key), length = name && lengthsIn(field.value)[0]
    if (name && length) keep(name, { fact: { value: round(length.minutes), basis: 'stated', evidence: [quote(document, field.start, field.end)], confidence: 0.95 }, about: length.about })
  }
  const blocks = [...document.blocks.entries()].filter(([, block]) => block.kind !== 'code' && mayTell(block.text))
  for (const [index, block] of blocks) {
    fromBlock(document, block, index, keep)
    fromCells(document, block, index, keep)
  }
  fromOffsets(document, keep)
  for (const [index, block] of blocks) if (!found.has('resolve') || !found.has('detect')) fromProse(document, block, index, keep)
  return found
}

// Cheaper than one expression: most blocks tell of no length of time.
const UNIT_PARTS = [...new Set(['our', 'min', 'Min', 'hr', 'day', 'Day', 'week', 'time', ...LANGUAGES.flatMap(({ units }) => [...units.day, ...units.hour, ...units.minute])])]
const mayTell = (text: string) => UNIT_PARTS.some(part => text.includes(part)) || /\d ?[hmd]\b/.test(text)

// "Date | Duration | Cause" over "2024-05-03 10:15 | 5 min | …", where the incident is the only one of the table: other rows are services, steps or other incidents.
function fromCells(document: Document, block: Block, index: number, keep: (name: DurationName, stated: Stated) => void) {
  const head = headOf(document, index), next = document.blocks[index + 1]
  if (!head || document.blocks[index - 1] !== head || next?.kind === 'row' && !next.header || !listsIncidents(head) || OF_PARTS.has(topicOver(document, block, index) ?? '')) return
  for (const { start, end } of block.cells ?? []) {
    const name = durationNamed(columnOf(document, index, start)), [length] = name ? lengthsIn(block.text.slice(start, end)) : []
    if (length) keep(name!, { fact: { value: round(length.minutes), basis: 'stated', evidence: [evidence(document, block, start, end)], confidence: 0.95 }, about: length.about })
  }
}

// "Time to recovery: 84 minutes", "Duration | 2 hours"
function fromBlock(document: Document, block: Block, index: number, keep: (name: DurationName, stated: Stated) => void) {
  let offset = 0
  for (const line of block.text.split('\n')) {
    const at = offset
    offset += line.length + 1
    const cut = /^[^\p{L}]{0,6}([\p{L} /()-]{3,40}?)\s*(?:[:|=]|\s[–—-]\s)\s*/u.exec(line)
    const inline = cut && durationNamed(cut[1]!) ? null : INLINE.exec(line)
    const name = inline ? durationNamed(inline[1]!) : cut ? durationNamed(cut[1]!) : heads(document, block, index)
    if (!name) continue
    const from = inline ? inline.index + inline[0].length : cut ? cut[0].length : 0
    const length = lengthsIn(line.slice(from, from + 160)).find(l => l.start < 90)
    if (!length) continue
    const note = SUPPORT_HOURS.exec(line)?.[0]
    keep(name, {
      fact: { value: round(length.minutes), basis: 'stated', evidence: [evidence(document, block, at, at + line.length)], confidence: length.start <= 2 ? 0.95 : 0.88 },
      about: length.about, ...(note && { note: note.trim() }),
    })
  }
}

// "Date: 2024-05-03 Time: 10:00 UTC Duration: 23 minutes"
const INLINE = new RegExp(`(?<=\\S[\\s*_|;,]{1,4})(${[...DURATION_LABELS.keys()].sort((a, b) => b.length - a.length).join('|')})[*_]{0,2}:[\\s*_]*(?=\\d|a |an |about )`, 'i')

// "Duration", in a heading or a line of its own
function heads({ blocks }: Document, { section }: Block, index: number): DurationName | undefined {
  const above = blocks[index - 1]
  return above && (section === index - 1 || above.kind === 'paragraph') ? durationNamed(above.text) : undefined
}

/** What an entry's words must weigh to be the end. */
const PLAIN_END = 0.86

// "T+5: first alert … T+45: service restored": a timeline without clocks tells how long it took.
function fromOffsets(document: Document, keep: (name: DurationName, stated: Stated) => void) {
  const entries = mentionsOf(document).filter(m => m.place === 'entry' && m.stamp.offset?.from === 'beginning')
  const tell = (name: DurationName, mention: Mention | undefined) => mention && keep(name, {
    fact: { value: mention.stamp.offset!.minutes, basis: 'stated', evidence: [evidence(document, mention.block, mention.start, mention.end)], confidence: 0.85 }, about: false,
  })
  tell('detect', entries.find(m => cuesIn(m.words).has('detected')))
  tell('resolve', entries.findLast(m => m.stamp.offset!.minutes >= 0 && (cuesIn(m.words).get('resolved') ?? 0) >= PLAIN_END))
}

/** Sections whose tables tell how long steps took, or services were down. */
const OF_PARTS: ReadonlySet<string> = new Set(['timeline', 'impact'])
const CLOCK = /\d[:.h]\d\d/
const OUTSIDE = new Set(['tasks', 'lessons', 'background', 'links', 'well', 'badly', 'lucky', 'timeline'])

/** What the section of a block speaks of. What stands over all entries of a log is no section of one. */
function topicOver({ blocks, start }: Document, block: Block, index: number): Topic | undefined {
  const heading = blocks[block.kind === 'heading' ? index : block.section]
  return heading && heading.start >= start ? topicsNamed(heading.text)[0] : undefined
}

// "The outage lasted 2 hours", "was down for about 40 minutes", "we were paged within 5 minutes"
function fromProse(document: Document, block: Block, index: number, keep: (name: DurationName, stated: Stated) => void) {
  const topic = topicOver(document, block, index)
  const entry = topic === 'timeline' && block.kind !== 'paragraph'
  if (topic && OUTSIDE.has(topic) && !(topic === 'timeline' && !CLOCK.test(block.text))) return
  for (const span of sentences(block.text)) {
    const text = block.text.slice(span.start, span.end).replaceAll('\n', ' ')
    if (!mayTell(text)) continue
    for (const length of lengthsIn(text)) {
      const name = toldOf(text, length)
      // Over a timeline a sentence may sum it up; what its entries lasted is something else.
      if (name && !(entry && name === 'resolve')) keep(name, { fact: { value: round(length.minutes), basis: 'stated', evidence: [evidence(document, block, span.start, span.end)], confidence: name === 'resolve' ? 0.82 : 0.8 }, about: length.about })
    }
  }
}

/** How far from a length stands what it belongs to. */
const NEAR = 60

/** Which duration a sentence gives with a length of time in it. */
function toldOf(sentence: string, { start, end }: Length): DurationName | undefined {
  const before = sentence.slice(Math.max(0, start - 110), start)
  const around = before + '▮' + sentence.slice(end, end + 160)
  if (UNREAL.test(before)) return
  if (NOTICED.some(words => words.test(around))) return 'detect'
  return NOT_LASTED.test(sentence.slice(Math.max(0, start - NEAR), end + NEAR)) || BESIDE.test(around) || !LASTED.some(words => words.test(around)) ? undefined : 'resolve'
}

const round = (minutes: number) => Math.round(minutes * 10) / 10
