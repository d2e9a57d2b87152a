// Paragraphs, lines that stay lines, and what was typed at a prompt.
import { codeOf } from '../gather.ts'
import type { Line } from '../source-lines.ts'
import { ADORNMENT } from './heading.ts'
import { BULLET } from './lists.ts'
import type { Place, Reading } from './reading.ts'

const LINE_BLOCK = /^\|(?:\s+|$)/
const PROMPT = '>>> '

export function lineBlock(reading: Reading, i: number, end: number, place: Place): number | null {
  const after = endOf(reading, i, end, ({ text }) => LINE_BLOCK.test(text))
  if (after === i) return null
  const spans = reading.lines.slice(i, after).map(({ text, start }) => ({ start: start + LINE_BLOCK.exec(text)![0].length, end: start + text.length })).filter(span => span.end > span.start)
  for (const span of spans) reading.say(reading.words([span]), place)
  return after
}

export function doctest(reading: Reading, i: number, end: number, place: Place): number | null {
  if (!reading.lines[i]!.text.startsWith(PROMPT)) return null
  const after = endOf(reading, i, end, ({ text }) => text !== '')
  reading.put(codeOf(reading.source, reading.lines.slice(i, after)), place)
  return after
}

/** A paragraph with what stands further in behind it: code after "::", else a quotation, or a list or a further paragraph of the same item. */
export function paragraph(reading: Reading, i: number, end: number, place: Place): number {
  const { lines, source } = reading, { indent } = lines[i]!
  const after = endOf(reading, i + 1, end, (line, before) => line.text !== '' && line.indent === indent && !before.text.endsWith('::') && !opens(line, before))
  const said = lines.slice(i, after), last = said.at(-1)!
  const further = reading.regionEnd(after, end, indent)
  const isCode = last.text.endsWith('::') && further > after
  if (isCode) said[said.length - 1] = { ...last, text: last.text === '::' ? '' : last.text.slice(0, -1) }
  reading.say(reading.wordsOfLines(said.filter(line => line.text)), place)
  if (isCode) reading.put(codeOf(source, lines.slice(after, further)), place)
  else if (further > after) reading.inside(after, further, place, { quoted: !place.lists })
  return further
}

const opens = (line: Line, before: Line) => (BULLET.test(line.text) && before.text.endsWith(':')) || line.text.startsWith('.. ') || ADORNMENT.test(line.text)

/** Index behind the lines from `i` on that go on with what stands there. */
function endOf({ lines }: Reading, i: number, end: number, goesOn: (line: Line, before: Line) => boolean): number {
  while (i < end && goesOn(lines[i]!, lines[i - 1]!)) i++
  return i
}
