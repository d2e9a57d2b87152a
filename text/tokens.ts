// The words of a text: runs of letters and digits, lower-cased, without diacritics. One definition for indexing, asking and marking.
import { cut, type Word } from './vocabulary.ts'

/** `of`: what else is known of the word. */
export type Token = { word: string; of: Word; start: number; end: number }

/** The words of a text with their offsets in it. */
export function tokens(text: string): Token[] {
  const found: Token[] = []
  cut(text, (of, start, end) => found.push({ word: of.folded, of, start, end }))
  return found
}

/** The words of a text in order. */
export function words(text: string): string[] {
  const found: string[] = []
  cut(text, ({ folded }) => found.push(folded))
  return found
}
