// A text in few letters, by which two texts can be compared without having either: how much of what they say they say in the same words.
import { vocabularyOf, type Word } from './vocabulary.ts'

/** Words of a shingle: three in the same order are no chance. */
const SHINGLE = 3
/** Each bin keeps the least of the hashes that fall into it, 16 bits of it: one permutation hashing (Li, Owen, Zhang: NIPS 2012). */
const BINS = 64
const EMPTY = 0xffff
const DIGITS = 4
const F = 'f'.charCodeAt(0)

/**
 * Stands before the digits: "2:", then "3:" and so on, once the same text would get another sketch than before, by a change here, in vocabulary.ts or in tokens.ts. The first version has
 * none. Sketches outlive the program that made them, and two of different versions would seem to be of texts that have nothing in common.
 */
const VERSION = ''

/** Its version, and 256 hexadecimal digits. */
export const sketch = (text: string): string => sketchOfWords(vocabularyOf(text))

/** The same of its words. */
export function sketchOfWords(words: readonly Word[]): string {
  const bins = new Uint16Array(BINS).fill(EMPTY)
  for (let i = 0; i + SHINGLE <= words.length; i++) {
    let mixed = 0
    for (let n = 0; n < SHINGLE; n++) mixed = Math.imul(mixed ^ words[i + n]!.hash, 0x9e3779b1) ^ (mixed >>> 15)
    mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b)
    mixed ^= mixed >>> 13
    const bin = mixed >>> 26, value = mixed & 0xffff
    if (value < bins[bin]!) bins[bin] = value
  }
  return VERSION + Array.from(bins, bin => bin.toString(16).padStart(DIGITS, '0')).join('')
}

const versionOf = (sketch: string) => sketch.slice(0, -BINS * DIGITS)

/** Whether the likeness of two sketches tells anything of their texts. */
export const areComparable = (a: string, b: string): boolean => versionOf(a) === versionOf(b)

/** Estimated share of shingles that two texts have in common (Jaccard), 0 to 1; 0 where either has none, or where they are of different versions. The standard error is about 0.06. */
export function likeness(a: string, b: string): number {
  if (!areComparable(a, b)) return 0
  let alike = 0, filled = 0
  for (let i = versionOf(a).length; i < a.length; i += DIGITS) {
    let same = 0, empty = 0
    // Letter by letter: many thousand pairs are compared, and a part cut out of a text costs more than its letters.
    for (let n = i; n < i + DIGITS; n++) {
      const letter = a.charCodeAt(n)
      if (letter === b.charCodeAt(n)) same++
      if (letter === F) empty++
    }
    if (same === DIGITS && empty === DIGITS) continue
    filled++
    if (same === DIGITS) alike++
  }
  return filled ? alike / filled : 0
}
