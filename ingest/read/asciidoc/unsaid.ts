// Lines that say nothing by themselves, some of which tell of the next block.
import { ATTRIBUTE } from './header.ts'
import { BLOCK_ATTRIBUTES, isComment, SILENT, TIE } from './opening.ts'
import type { Place, Reading } from './reading.ts'

export function silent({ lines }: Reading, i: number): number | null {
  const line = lines[i]!
  return !line.text || SILENT.test(line.text) || isComment(line) || ATTRIBUTE.test(line.text) ? i + 1 : null
}

export function tie({ lines }: Reading, i: number, _end: number, place: Place): number | null {
  if (lines[i]!.text !== TIE) return null
  place.isTied = true
  return i + 1
}

export function attributes(reading: Reading, i: number): number | null {
  const { text } = reading.lines[i]!
  if (!BLOCK_ATTRIBUTES.test(text)) return null
  reading.attributes = text
  return i + 1
}
