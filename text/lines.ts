import { narrower } from './narrow.ts'
import { plain } from './plain.ts'
import type { TextLine } from './told.ts'

/** The lines of a text that is read as it stands, without their marks; those that have words. `first` is the number of its first line. */
export function textLines(text: string, first: number): TextLine[] {
  return text.split('\n').map(narrower(text)).flatMap((raw, i) => {
    const words = plain(raw)
    return words ? [{ text: words, line: first + i, heading: /^\s{0,3}#{1,6}\s/.test(raw) }] : []
  })
}
