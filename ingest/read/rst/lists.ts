// Items, fields, and terms with what is said of each.
import { described } from '../described.ts'
import { joined, spanOf } from '../gather.ts'
import type { RawBlock } from '../piece.ts'
import { behind } from '../source-lines.ts'
import type { Place, Reading } from './reading.ts'

export const BULLET = /^[-*+•‣⁃](?:\s+|$)/
// "1.", "#.", "(a)", "iv)"
const NUMBER = /^\(?(?:\d{1,3}|#|[a-z]|[A-Z]|[ivxlIVXL]{1,6})[.)]\s+(?=\S)/
const FIELD = /^:((?:[^:\\\n]|:(?! )|\\.){1,60}):(?:\s+|$)/

export function bullet(reading: Reading, i: number, end: number, place: Place): number | null {
  const mark = BULLET.exec(reading.lines[i]!.text)
  return mark && readItem(reading, i, end, place, mark[0], {})
}

/** A letter is a number only where no sentence begins with it: what wraps is a paragraph ("A. Lovelace saw it\nfirst"). */
export function number(reading: Reading, i: number, end: number, place: Place): number | null {
  const { text, indent } = reading.lines[i]!, next = i + 1 < end ? reading.lines[i + 1]! : null
  const mark = NUMBER.exec(text)
  return mark && (!next?.text || next.indent > indent || NUMBER.test(next.text)) ? readItem(reading, i, end, place, mark[0], { ordered: true }) : null
}

function readItem(reading: Reading, i: number, end: number, place: Place, mark: string, item: Partial<RawBlock>): number {
  const { lines } = reading, line = lines[i]!, after = reading.regionEnd(i + 1, end, line.indent)
  // Authors indent the lines of an item by less than its mark, too.
  lines[i] = { ...behind(line, mark.length), indent: Math.min(line.indent + mark.length, reading.innerIndent(i + 1, after)) }
  reading.inside(i, after, place, { lists: place.lists + 1, item })
  return after
}

/** At the top of a text fields are its header, elsewhere lines of it. */
export function field(reading: Reading, i: number, end: number, place: Place): number | null {
  const { text, start, indent } = reading.lines[i]!
  const [mark, key] = FIELD.exec(text) ?? []
  if (!mark || !key) return null
  const after = reading.regionEnd(i + 1, end, indent)
  const spans = [{ start: start + mark.length, end: start + text.length }, ...reading.lines.slice(i + 1, after).filter(line => line.text).map(spanOf)].filter(span => span.end > span.start)
  const isTop = !place.deep && reading.blocks.every(({ kind }) => kind === 'heading')
  const value = reading.words(spans)
  if (isTop && value.text) reading.fields.push({ key, value: value.text.replaceAll('\n', ' '), start: value.start, end: value.end })
  else if (!isTop) reading.say(joined([reading.words([{ start: start + 1, end: start + 1 + key.length }]), ...(value.text ? [value] : [])], ': '), place)
  return after
}

export function definition(reading: Reading, i: number, end: number, place: Place): number | null {
  const { lines, blocks } = reading, line = lines[i]!, next = i + 1 < end ? lines[i + 1]! : null
  if (!next?.text || next.indent <= line.indent || line.text.endsWith('::')) return null
  // The first line of an item with others further in is a paragraph that was indented by taste.
  if (place.item) return null
  const after = reading.regionEnd(i + 1, end, line.indent)
  const at = blocks.length
  reading.inside(i + 1, after, place, { lists: place.lists + 1 })
  blocks.push(...described(reading.wordsOfLines([line]), blocks.splice(at), place.lists))
  return after
}
