// Words written side by side where others write one: `time out`, `failed over`, `load-balancer`. Of other pairs an index would hold far too many.
import { STOP_WORDS } from './everyday.ts'
import { stem } from './stems.ts'
import { fold } from './fold.ts'

/** Mark of a pair among terms: `~time out`. No word begins with it. */
export const BESIDE = '~'
/** The term of two stems. */
export const besideOf = (one: string, other: string) => `${BESIDE}${one} ${other}`

/** Little words that make another word of the one before them (roll out) or after them (down time). */
const BEHIND = new Set(['out', 'over', 'up', 'down', 'back', 'off', 'in', 'on'])
const BEFORE = new Set(['out', 'over', 'up', 'down', 'back', 'off', 'on'])
/** Whether the index has two words as a pair wherever they stand side by side, not only where a hyphen joins them. */
export const isKept = (one: string, other: string) => (BEHIND.has(other) && !STOP_WORDS.has(one)) || (BEFORE.has(one) && !STOP_WORDS.has(other))

/** The hyphen first: it is what is rare. */
const HYPHENED = /-(?=(\p{L}{2,30})(?![\p{L}\p{N}]))(?<=(?<![\p{L}\p{N}])(\p{L}{2,30})-)/gu
const LETTERS = /^\p{L}{2,}$/u

/** The terms of the pairs of a text, as often as they stand in it. `words`: all of its words in order. */
export function besides(text: string, words: readonly { folded: string; stem: string }[]): string[] {
  const found: string[] = []
  for (let i = 1; i < words.length; i++) {
    const one = words[i - 1]!, other = words[i]!
    if ((BEHIND.has(other.folded) || BEFORE.has(one.folded)) && isKept(one.folded, other.folded) && LETTERS.test(one.folded) && LETTERS.test(other.folded)) found.push(besideOf(one.stem, other.stem))
  }
  for (const [, other, one] of text.matchAll(HYPHENED)) {
    const words = [fold(one!), fold(other!)] as const
    if (!isKept(...words)) found.push(besideOf(stem(words[0]), stem(words[1])))
  }
  return found
}
