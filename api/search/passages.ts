// Why an incident matches: the lines of its document that carry the words of the question.
import type { Concepts } from '../../text/concepts.ts'
import type { TextLine } from './lines.ts'
import type { Mark, MarkedLine, Passage } from './schema.ts'
import { saying } from './saying.ts'
import { CONCEPTS } from './understand.ts'

/** What a word or concept is worth, by its term. */
export type Worth = ReadonlyMap<string, number>

const PASSAGES = 3
/** A longer line is shown from shortly before its first mark. */
const SHOWN = 300
const BEFORE = 60
/** A heading repeats what the text below says better. */
const HEADING_SHARE = 0.6

/** Something asked for where a line says it. */
export type Said = Mark & { term: string }

/** What of a line is worth something: its words, then the meanings that it speaks of. */
export function saidIn(text: string, worth: Worth, concepts: Concepts = CONCEPTS): Said[] {
  const { words, meanings } = saying(worth, concepts)(text)
  return [...words.map((word): Said => ({ ...word, kind: 'word' })), ...meanings.map((meaning): Said => ({ ...meaning, kind: 'meaning' }))]
}

/** Of what shares its letters with another the first is marked. */
export function marksOf(said: readonly Said[]): Mark[] {
  const marks: Mark[] = []
  for (const { start, end, kind } of said) if (!marks.some(mark => start < mark.end && mark.start < end)) marks.push({ start, end, kind })
  return marks.sort((a, b) => a.start - b.start)
}

type Line = TextLine & { section: string | null; said: Said[]; terms: Set<string> }

/** The lines that show most of what was asked for, each for what the ones before it did not show. */
export function passages(told: readonly TextLine[], worth: Worth, concepts: Concepts = CONCEPTS): Passage[] {
  const lines = markedLines(told, worth, concepts)
  const shown = new Set<string>()
  const chosen: Passage[] = []
  const gain = ({ terms, heading }: Line) => [...terms].reduce((sum, term) => sum + (shown.has(term) ? 0 : worth.get(term)!), 0) * (heading ? HEADING_SHARE : 1)
  while (chosen.length < PASSAGES) {
    let best: Line | null = null
    let most = 0
    for (const line of lines) {
      const value = gain(line)
      if (value > most) [best, most] = [line, value]
    }
    if (!best) break
    for (const term of best.terms) shown.add(term)
    chosen.push({ ...shortened({ text: best.text, line: best.line, marks: marksOf(best.said) }), ...(best.path !== undefined && { path: best.path }), section: best.section, yours: null })
  }
  return chosen
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

function markedLines(told: readonly TextLine[], worth: Worth, concepts: Concepts): Line[] {
  const lines: Line[] = []
  let section: string | null = null, path: string | undefined
  for (const line of told) {
    // What stands at the end of one file heads nothing of the next.
    if (line.path !== path) [section, path] = [null, line.path]
    const said = saidIn(line.text, worth, concepts)
    if (said.length) lines.push({ ...line, section, said, terms: new Set(said.map(({ term }) => term)) })
    if (line.heading) section = line.text
  }
  return lines
}
