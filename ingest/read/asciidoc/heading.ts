// Titles of sections, and of single blocks.
import { LABEL } from '../labels.ts'
import { behind } from '../source-lines.ts'
import { BLOCK_ATTRIBUTES, NUMBER, SILENT } from './opening.ts'
import type { Place, Reading } from './reading.ts'

const HEADING = /^(={1,6}|#{1,6})\s+(?=\S)/
const UNDERLINE = /^([=\-~^+])\1{2,}$/
const UNDERLINES = '=-~^+'
const TITLE = /^\.(?=[^\s.])/

/** ".What we saw", over a block. */
export function title(reading: Reading, i: number, _end: number, place: Place): number | null {
  const line = reading.lines[i]!
  if (!TITLE.test(line.text) || NUMBER.test(line.text)) return null
  if (!place.isTied) reading.endLists(place)
  if (!SILENT.test(reading.lines[i + 1]?.text ?? '')) reading.push({ ...reading.words([behind(line, 1)]), kind: 'heading', depth: LABEL })
  return i + 1
}

export function heading(reading: Reading, i: number, end: number, place: Place): number | null {
  const line = reading.lines[i]!, marks = HEADING.exec(line.text)
  if (!marks && !isUnderlined(reading, i, end)) return null
  reading.endLists(place)
  reading.takeAttributes()
  const depth = marks ? marks[1]!.length : UNDERLINES.indexOf(reading.lines[i + 1]!.text[0]!) + 1
  const title = marks ? behind(line, marks[0].length) : line
  reading.push({ ...reading.words([{ ...title, text: marks ? title.text.replace(/(?<!\s)\s+[=#]+$/, '') : title.text }]), kind: 'heading', depth })
  return i + (marks ? 1 : 2)
}

function isUnderlined({ lines }: Reading, i: number, end: number): boolean {
  const [line, next] = [lines[i]!, lines[i + 1]]
  return i + 1 < end && UNDERLINE.test(next!.text) && Math.abs(next!.text.length - line.text.length) <= 1 && /\p{L}/u.test(line.text) && !(i > 0 && lines[i - 1]!.text && !BLOCK_ATTRIBUTES.test(lines[i - 1]!.text))
}
