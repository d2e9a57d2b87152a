// A line with strokes under it, or over and under it.
import type { Line } from '../source-lines.ts'
import type { Place, Reading } from './reading.ts'

export const ADORNMENT = /^([!-/:-@[-`{-~])\1{2,}$/
/** A line under a heading may be shorter than the heading from this length on. */
const SHORTEST_ADORNMENT = 4
const UNDERLINE = /^([!-/:-@[-`{-~])\1*$/

/** Strokes alone are read as well: they part sections, and say nothing. */
export function heading(reading: Reading, i: number, end: number, { lists, deep }: Place): number | null {
  if (lists || deep) return null
  const [line, next, after] = [reading.lines[i]!, reading.lines[i + 1], reading.lines[i + 2]]
  const strokes = ADORNMENT.exec(line.text)
  if (strokes && i + 2 < end && next!.text && !ADORNMENT.test(next!.text) && after!.text[0] === strokes[1] && ADORNMENT.test(after!.text)) {
    putHeading(reading, next!, `over ${strokes[1]}`)
    return i + 3
  }
  if (strokes) return i + 1
  const under = i + 1 < end && line.indent === 0 ? UNDERLINE.exec(next!.text) : null
  if (!under || (next!.text.length < SHORTEST_ADORNMENT && next!.text.length < line.text.length)) return null
  putHeading(reading, line, under[1]!)
  return i + 2
}

function putHeading(reading: Reading, line: Line, mark: string): void {
  const { levels } = reading
  if (!levels.includes(mark)) levels.push(mark)
  reading.push({ ...reading.wordsOfLines([line]), kind: 'heading', depth: Math.min(levels.indexOf(mark) + 1, 6) })
}
