// Why an incident matches: the lines of its document that carry the words of the question.
import { CONCEPT, insideOf } from '../../text/bag.ts'
import { findersOf, mentions, type Concepts } from '../../text/concepts.ts'
import { lookingFor, type Met } from '../../text/met.ts'
import { textsOf, type Place, type ToldFile } from '../../text/told.ts'
import { cut } from '../../text/vocabulary.ts'
import type { Mark, MarkedLine, Passage } from './schema.ts'
import { CONCEPTS } from './understand.ts'

/** What a word or concept is worth, by its term. */
export type Worth = ReadonlyMap<string, number>

const PASSAGES = 3
/** A longer line is shown from shortly before its first mark. */
const SHOWN = 300
const BEFORE = 60
/** A heading repeats what the text below says better. */
const HEADING_SHARE = 0.6
/** A further line that shows less than this share of what the first does is not worth its place. */
const LEAST = 0.1

/** Something asked for where a line says it. */
export type Said = Mark & { term: string }

/** Of a question: the lines read for it so far, and the meanings asked for, each with its term, and what finds them. */
type ReadFor = { lines: Map<string, readonly Said[]>; meanings: ReadonlyMap<string, string>; finders: Concepts }

const known = new WeakMap<Worth, ReadFor>()

function readFor(worth: Worth, concepts: Concepts): ReadFor {
  let read = known.get(worth)
  if (!read) {
    const meanings = new Map(Array.from(worth.keys()).filter(term => term.startsWith(CONCEPT)).map(term => [term.slice(CONCEPT.length), term]))
    known.set(worth, read = { lines: new Map(), meanings, finders: findersOf(concepts, meanings.keys()) })
  }
  return read
}

/** What of a line is worth something: its words, then the meanings that it speaks of, those inside of a name last. A passage is asked about several times for one question, and read once. */
export function saidIn(text: string, worth: Worth, concepts: Concepts = CONCEPTS): readonly Said[] {
  const read = readFor(worth, concepts), { lines } = read, said = lines.get(text) ?? saidBy(text, worth, read, concepts)
  lines.set(text, said)
  return said
}

function saidBy(text: string, worth: Worth, { meanings, finders }: ReadFor, concepts: Concepts): Said[] {
  const words: Said[] = [], inside: Said[] = [], stems: string[] = [], starts: number[] = [], ends: number[] = []
  const meant = (concept: string, start: number, end: number): Said[] => {
    const term = meanings.get(concept)
    return term === undefined ? [] : [{ kind: 'meaning', term, start, end }]
  }
  cut(text, ({ stem, isCompound, written }, start, end) => {
    if (worth.has(stem)) words.push({ kind: 'word', term: stem, start, end })
    if (isCompound && meanings.size) for (const { concept } of insideOf(written, concepts)) inside.push(...meant(concept, start, end))
    stems.push(stem)
    starts.push(start)
    ends.push(end)
  })
  if (!meanings.size) return words
  return [...words, ...mentions(stems, finders).flatMap(({ concept, from, to }) => meant(concept, starts[from]!, ends[to - 1]!)), ...inside]
}

/** Of what shares its letters with another the first is marked. */
export function marksOf(said: readonly Said[]): Mark[] {
  const marks: Mark[] = []
  for (const { start, end, kind } of said) if (!marks.some(mark => start < mark.end && mark.start < end)) marks.push({ start, end, kind })
  return marks.sort((a, b) => a.start - b.start)
}

/** A line that has some of what was asked, by the numbers of its account; `read` is what its letters say when it is chosen, and then `terms` are what it says indeed. */
type Line = Met & { textOf: (place: Place) => string; path: string | undefined; read: { text: string; said: readonly Said[] } | null }

/** The lines that show most of what was asked for, each for what the ones before it did not show. */
export function passages(files: readonly ToldFile[], worth: Worth, concepts: Concepts = CONCEPTS): Passage[] {
  const lines = linesOf(files, worth), shown = new Set<string>(), chosen: Passage[] = []
  const gain = ({ terms, heading }: Line) => {
    let sum = 0
    for (const term of terms) if (!shown.has(term)) sum += worth.get(term)!
    return heading ? sum * HEADING_SHARE : sum
  }
  let least = 0
  while (chosen.length < PASSAGES) {
    const best = bestOf(lines, gain, least)
    if (!best) break
    if (!isRead(best, worth, concepts)) continue
    if (!chosen.length) least = gain(best) * LEAST
    for (const term of best.terms) shown.add(term)
    const { line, path, section, textOf } = best, { text, said } = best.read!
    chosen.push({ ...shortened({ text, line, marks: marksOf(said) }), ...(path !== undefined && { path }), section: section && textOf(section), yours: null })
  }
  return chosen
}

function bestOf(lines: readonly Line[], gain: (line: Line) => number, least: number): Line | null {
  let best: Line | null = null, most = least
  for (const line of lines) {
    const value = gain(line)
    if (value > most) [best, most] = [line, value]
  }
  return best
}

/** Whether a line says what its numbers tell of it. Else it does from now on: several words may have one number. */
function isRead(line: Line, worth: Worth, concepts: Concepts): boolean {
  if (line.read) return true
  const before = line.terms, text = line.textOf(line), said = saidIn(text, worth, concepts)
  line.read = { text, said }
  line.terms = new Set(said.map(({ term }) => term))
  return line.terms.size === before.size && line.terms.isSubsetOf(before)
}

const looking = new WeakMap<Worth, ReturnType<typeof lookingFor>>()

function linesOf(files: readonly ToldFile[], worth: Worth): Line[] {
  const look = looking.get(worth) ?? lookingFor(worth.keys())
  looking.set(worth, look) // made once for a question: all its answers share it
  return files.flatMap(file => {
    const textOf = textsOf(file)
    return look(file.numbers).map(met => ({ ...met, textOf, path: file.path, read: null }))
  })
}

/** A line cut to what can be read at a glance, its marks moved along. */
export function shortened({ text, line, marks }: MarkedLine): MarkedLine {
  if (text.length <= SHOWN) return { text, line, marks }
  const wish = Math.max(0, (marks[0]?.start ?? 0) - BEFORE)
  const blank = text.indexOf(' ', wish) + 1
  const from = wish && blank > wish && blank <= wish + BEFORE ? blank : wish
  const to = Math.min(text.length, from + SHOWN)
  const lead = from ? '…' : ''
  const moved = marks.filter(({ end }) => end <= to).map(mark => ({ ...mark, start: mark.start - from + lead.length, end: mark.end - from + lead.length }))
  return { text: lead + text.slice(from, to) + (to < text.length ? '…' : ''), line, marks: moved }
}
