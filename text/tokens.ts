// The words of a text: runs of letters and digits, lower-cased, without diacritics. One definition for indexing, asking and marking.

export type Token = { word: string; start: number; end: number }

/** Longer runs are cut: they are blobs (base64, minified code), not words. Cut alike on both sides, they still find each other. */
const LONGEST = 64
/** A run of letters and digits, as written. */
export const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu
const BEYOND_ASCII = /[^\x00-\x7f]/

/** The words of a text with their offsets in it. */
export function tokens(text: string): Token[] {
  const found: Token[] = []
  WORD.lastIndex = 0
  for (let match = WORD.exec(text); match; match = WORD.exec(text)) found.push({ word: fold(match[0]), start: match.index, end: WORD.lastIndex })
  return found
}

/** The words of a text in order. */
export function words(text: string): string[] {
  return text.match(WORD)?.map(fold) ?? []
}

/** `Café` → `cafe`, `ﬁre` → `fire`. */
export function fold(word: string): string {
  const plain = BEYOND_ASCII.test(word) ? word.normalize('NFKD').replace(/[^\p{L}\p{N}]+/gu, '') : word
  return plain.toLowerCase().slice(0, LONGEST)
}
