// What was understood of a paste, marked where it stands there.
import { marksOf, type Said } from '../passages.ts'
import type { Mark, MarkedLine } from '../schema.ts'
import type { PastedLine } from './pasted.ts'

/** The lines of the paste that have marks, as they were pasted. What reaches over the end of a line is not marked. */
export function inPlace(paste: string, read: readonly (PastedLine & { said: readonly Said[] })[]): MarkedLine[] {
  const found = new Map<number, { from: number; to: number; marks: Mark[] }>()
  let line = 1, from = 0, to = lineEnd(paste, 0)
  for (const { said, places } of read) {
    for (const mark of marksOf(said)) {
      const start = places[mark.start]!, end = places[mark.end - 1]! + 1
      if (start < from) [line, from, to] = [1, 0, lineEnd(paste, 0)] // what is read need not be in the order of the paste
      while (start > to) [line, from, to] = [line + 1, to + 1, lineEnd(paste, to + 1)]
      if (end > to) continue
      if (!found.has(line)) found.set(line, { from, to, marks: [] })
      found.get(line)!.marks.push({ ...mark, start: start - from, end: end - from })
    }
  }
  return [...found].map(([line, { from, to, marks }]) => ({ text: paste.slice(from, paste[to - 1] === '\r' ? to - 1 : to), line, marks: marks.sort((a, b) => a.start - b.start) })).sort((a, b) => a.line - b.line)
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from)
  return end < 0 ? text.length : end
}
