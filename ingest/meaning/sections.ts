// What each part of a document speaks of. A block takes its topics from the nearest heading, list item or label above it that names any.
import { kept, type Block, type Document } from '../document.ts'
import { UNPLANNED_TITLE } from '../words/failures.ts'
import { EMPTY_WORDS, SECTION_NAMES } from '../words/sections.ts'
import { states } from './states.ts'
import type { Topic } from '../words/topics.ts'
import { LANGUAGES } from '../words/languages.ts'
import { isToldAsCode, toldSentences } from '../read/told-lines.ts'
import { narrow, narrower } from '../../text/narrow.ts'
import { sentences } from '../../text/sentences.ts'

/** A sentence, or a whole heading, cell row or item where it has no stop, with what the part it stands in speaks of. */
export type Statement = {
  block: Block
  /** Index in the document's blocks. */
  index: number
  /** Span in the block's text, without a label in front ("Root cause:"). */
  start: number
  end: number
  /** Where it begins with that label. */
  outer: number
  text: string
  /** None: the document does not say what this part is about (plain prose). */
  topics: readonly Topic[]
}

type Name = { topic: Topic; words: string[] }

const NAMES: Name[] = [SECTION_NAMES, ...LANGUAGES.map(({ sections }) => sections)].flatMap(names =>
  Object.entries(names).flatMap(([topic, phrases]) => phrases.map(phrase => ({ topic: topic as Topic, words: phrase.split(' ') }))))
const BY_FIRST_WORD = Map.groupBy(NAMES, name => name.words[0]!.slice(0, 3))
const NONE: readonly Topic[] = [], TIMELINE: readonly Topic[] = ['timeline']

// "Root cause:", "**Impact** –", at the beginning of a sentence.
const LABEL = /^[^\p{L}\p{N}]{0,4}(\p{L}[\p{L}\p{N} /&'’()?-]{1,48}?)\s*(?::|\s[–—-])(?=\s|$)/u

/** What the words of a heading or label name, most telling first; empty for a name that says nothing of it ("Database outage on 3 May"). */
export function topicsNamed(name: string): readonly Topic[] {
  const known = named.get(name)
  if (known) return known
  if (named.size > 5000) named.clear()
  const topics = readName(name)
  named.set(narrow(name), topics) // a part of a text would keep all of it in memory
  return topics
}
const named = new Map<string, readonly Topic[]>()

const LONGEST_NAME = 12

// "It was not", over a list; in "Why it was not caught" the words say something else.
const VERDICT = /^(?:it|this) (?:was not|wasn t)$/
// Alone over what was done; beside other words ("Improvements/Fixes") they are still to be made as often.
const FIXES = /^(?:the |applied )?fixes$/

// "Slow mails, and what we are doing about it": the title of all that follows.
const ASIDE = /^([^,]{8,100}), (?:and )?(?:what|how|why)\b/i

function readName(name: string): readonly Topic[] {
  const subject = ASIDE.exec(name)?.[1]
  if (subject && UNPLANNED_TITLE.test(subject) && !topicsNamed(subject).length) return NONE
  const all = name.toLowerCase().replace(/\([^)]*\)?|:[a-z_]+:/g, ' ').match(/[\p{L}\p{N}]+/gu) ?? []
  // A long name tells at its beginning what it is about, if at all ("Timeline all times UTC, 3 May to 5 May").
  const words = all.length > LONGEST_NAME ? all.slice(0, 1) : all
  if (!words.length) return NONE
  if (VERDICT.test(words.join(' '))) return ['misleading']
  if (FIXES.test(words.join(' '))) return ['resolution']
  const found: { topic: Topic; at: number; length: number }[] = []
  const covered = new Set<number>()
  for (let i = 0; i < words.length; i++)
    for (const { topic, words: phrase } of BY_FIRST_WORD.get(words[i]!.slice(0, 3)) ?? []) {
      if (!phrase.every((p, j) => sameWord(p, words[i + j]))) continue
      found.push({ topic, at: i, length: phrase.length })
      phrase.forEach((_, j) => covered.add(i + j))
    }
  // A name must be mostly made of known words: "Cause of the login failures of May" names a cause, "How we found out that login fails" does not.
  const telling = words.filter((w, i) => covered.has(i) || !(EMPTY_WORDS.has(w) || /^\d+$/.test(w)))
  if (!found.length || covered.size < telling.length / 2) return topicsOfParts(name)
  found.sort((a, b) => b.length - a.length || a.at - b.at)
  // "What was not the cause" names none.
  const isDenied = (cause: { at: number }) => found.some(({ topic, at, length }) => topic === 'misleading' && at <= cause.at && cause.at < at + length)
  return [...new Set(found.filter(f => f.topic !== 'cause' || !isDenied(f)).map(f => f.topic))]
}

/** "Lessons / Open considerations": what one of its parts names. */
function topicsOfParts(name: string): readonly Topic[] {
  const parts = name.split(' / ')
  return parts.length > 1 ? [...new Set(parts.flatMap(topicsNamed))] : NONE
}

function sameWord(pattern: string, word: string | undefined): boolean {
  if (word === undefined) return false
  return pattern.endsWith('*') ? word.startsWith(pattern.slice(0, -1)) : word === pattern
}

/** The label that a text begins with, if it names what follows, and where the words after it begin. */
export function labelOf(text: string): { topics: readonly Topic[]; end: number } | null {
  const match = LABEL.exec(text)
  if (!match) return null
  const topics = topicsNamed(match[1]!)
  return topics.length ? { topics, end: match[0].length + (/^\s+/.exec(text.slice(match[0].length))?.[0].length ?? 0) } : null
}

/** All statements of a document in reading order; code is left out, unless it is a timeline. Read once a document and kept. */
export const statements = kept(readStatements)

function readStatements(document: Document): Statement[] {
  const list: Statement[] = []
  const headingTopics: (readonly Topic[])[] = []
  let items: { depth: number; topics: readonly Topic[]; section: number }[] = [] // open list items, outermost first
  for (const [index, block] of document.blocks.entries()) {
    const above = block.section >= 0 ? headingTopics[block.section] ?? NONE : NONE
    if (block.kind === 'heading') {
      const own = states(document).has(index) ? NONE : topicsNamed(block.text)
      // What stands under a list of tasks is to be done, whatever its parts are called ("Action items › Detection").
      headingTopics[index] = own.length && above[0] !== 'tasks' ? own : above
      items = []
    }
    const told = isToldAsCode(block)
    if (block.kind === 'code' && !told) continue
    if (block.kind === 'item') items = items.filter(open => open.depth < block.depth && open.section === block.section)
    else if (block.depth === 0) items = []
    let topics = block.kind === 'heading' ? headingTopics[index]! : items.at(-1)?.topics ?? (told && !above.length ? TIMELINE : above)
    const cut = narrower(block.text)
    let first = true
    for (const span of block.kind === 'heading' ? [{ start: 0, end: block.text.length }] : told ? toldSentences(block.text) : sentences(block.text)) {
      const label = block.kind === 'heading' ? null : labelIn(block, span.start, span.end)
      if (label) topics = label.topics
      if (first && block.kind === 'item') items.push({ depth: block.depth, topics, section: block.section })
      first = false
      const start = label ? label.end : span.start
      if (start < span.end) list.push({ block, index, start, end: span.end, outer: span.start, text: cut(block.text.slice(start, span.end)), topics })
    }
  }
  return list
}

function labelIn(block: Block, start: number, end: number) {
  const cell = block.kind === 'row' && !block.header ? block.cells?.[0] : undefined
  if (cell && start <= cell.start && block.cells!.length > 1) {
    const topics = topicsNamed(block.text.slice(cell.start, cell.end).replace(/:\s*$/, ''))
    if (topics.length) return { topics, end: Math.min(block.cells![1]!.start, end) }
  }
  const label = labelOf(block.text.slice(start, end))
  return label && { topics: label.topics, end: start + label.end }
}
