// Out of a long paste the lines that tell something: each kind of line once, those that report an error first.
import type { PastedLine } from './pasted.ts'

/** So many letters are looked for; what a longer text says besides, it says again. */
const READ = 20_000
/** Of a line that is one blob. */
const LONGEST_LINE = 4_000
/** So much of a line says what kind of line it is. */
const COMPARED = 300

/** In the order of the paste, with what was passed over. */
export function tellingLines(lines: readonly PastedLine[]): { lines: PastedLine[]; setAside: string[] } {
  const setAside = new Set<string>()
  // Where something is reported, lines that only inform are the noise around it.
  const isReported = lines.some(({ level }) => level !== null && level > 0)
  const worded = lines.filter(({ read }) => WORD.test(read)), reporting = worded.filter(({ level }) => !isReported || level !== 0)
  if (reporting.length < worded.length) setAside.add('lines that only inform')
  const kinds = new Set<string>()
  const distinct = reporting.filter(({ read }) => {
    const kind = kindOf(read), isNew = !kinds.has(kind)
    kinds.add(kind)
    return isNew
  })
  if (distinct.length < reporting.length) setAside.add('repeated lines')
  let left = READ
  const kept = new Set([...distinct].sort((a, b) => (b.level ?? 1) - (a.level ?? 1)).filter(({ read }) => (left -= Math.min(read.length, LONGEST_LINE)) >= 0))
  if (kept.size < distinct.length) setAside.add('what goes beyond 20,000 letters')
  return { lines: distinct.filter(line => kept.has(line)).map(cut), setAside: [...setAside] }
}

const cut = (line: PastedLine): PastedLine => (line.read.length > LONGEST_LINE ? { ...line, text: line.text.slice(0, LONGEST_LINE), read: line.read.slice(0, LONGEST_LINE) } : line)

const WORD = /\p{L}{2}|\d{3}/u

/** Lines that differ in numbers and identifiers only are of one kind. */
const kindOf = (read: string) => read.slice(0, COMPARED).replace(/[\w.:-]*\d[\w.:-]*/g, '#').replace(/\s+/g, ' ')
