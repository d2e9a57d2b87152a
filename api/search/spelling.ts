// A word that no incident has is read as the one it was probably meant to be.
import { tokens } from '../../text/tokens.ts'
import type { Store } from '../../store/store.ts'
import type { Understood } from './schema.ts'
import type { WeighedWord } from './weigh.ts'

/** Shorter words are near to too many others. */
const WORD = /^[\p{L}\p{M}]{4,}$/u
/** Each costs a look along the index. */
const MOST = 4

/** The words asked for that no incident has, as they were written. */
export function unknownOf(words: readonly WeighedWord[]): string[] {
  const known = new Set(words.filter(word => word.known).flatMap(({ written }) => written))
  return [...new Set(words.filter(word => !word.concept && !word.known).map(({ written }) => written[0]!))].filter(word => !known.has(word))
}

/** What these words were meant to be, where a known one is spelt almost alike. */
export async function corrections(store: Store, unknown: readonly string[]): Promise<Understood['corrected']> {
  const words = unknown.filter(word => WORD.test(word)).slice(0, MOST)
  const meant = await Promise.all(words.map(word => store.nearest(word)))
  return words.flatMap((from, i) => (meant[i] ? [{ from, to: meant[i] }] : []))
}

/** A text with the words that were meant. */
export function respelt(text: string, corrected: Understood['corrected']): string {
  const meant = new Map(corrected.map(({ from, to }) => [from, to]))
  return tokens(text).toReversed().reduce((all, { word, start, end }) => (meant.has(word) ? all.slice(0, start) + meant.get(word)! + all.slice(end) : all), text)
}
