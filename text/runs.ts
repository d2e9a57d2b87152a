// Words that stand together in a text and an account: `no space left on device` says more than space, left and device each somewhere.
import { codeOf, codesIn } from './told.ts'

/** A word of the text asked about, folded: what it is worth inside a run; 0 for one that only joins others. `term` is the same for forms of one word. */
export type RunWord = { word: string; start: number; end: number; term: string; worth: number }

/** So many words in the same order are no chance. */
const LENGTH = 3
/** A run must hold so many telling words: "of the database" is none. */
const TELLING = 2
/** So much of a run's number is looked at first: most are none of these. */
const SIEVE = (1 << 12) - 1

/** A function that says what of these words, in their order, stands word for word in an account, given by the numbers of its files: each term once. A word that is missing in `words`
 * (one set aside) parts its neighbours. */
export function sharedRuns(text: string, words: readonly RunWord[]): (files: readonly Uint32Array[]) => number {
  const codes = words.map(({ word }) => codeOf(word)), may = new Uint8Array(SIEVE + 1)
  const places = new Map<number, number[]>()
  for (let i = 0; i + LENGTH <= words.length; i++) {
    if (!isUnbroken(text, words, i)) continue
    const key = keyOf(codes[i]!, codes[i + 1]!, codes[i + 2]!)
    places.set(key, [...places.get(key) ?? [], i].slice(0, 4))
    may[key & SIEVE] = 1
  }
  return files => {
    const covered = new Uint8Array(words.length)
    if (places.size) for (const numbers of files) {
      const all = codesIn(numbers)
      let first = 0, second = 0
      for (let i = 0; i < all.length; i++) {
        const code = all[i]!, key = keyOf(first, second, code)
        if (may[key & SIEVE]) for (const place of places.get(key) ?? []) if (codes[place] === first && codes[place + 1] === second && codes[place + 2] === code) covered.fill(1, place, place + LENGTH)
        first = second
        second = code
      }
    }
    return worthOf(words, covered)
  }
}

function worthOf(words: readonly RunWord[], covered: Uint8Array): number {
  const counted = new Map<string, number>()
  for (let from = covered.indexOf(1); from >= 0;) {
    const end = covered.indexOf(0, from), to = end < 0 ? words.length : end
    const telling = words.slice(from, to).filter(({ worth }) => worth > 0)
    if (new Set(telling.map(({ term }) => term)).size >= TELLING) for (const { term, worth } of telling) counted.set(term, worth)
    from = covered.indexOf(1, to)
  }
  return [...counted.values()].reduce((sum, worth) => sum + worth, 0)
}

/** Whether three words follow each other with nothing set aside between them. */
function isUnbroken(text: string, words: readonly RunWord[], i: number): boolean {
  const between = text.slice(words[i]!.end, words[i + 1]!.start) + text.slice(words[i + 1]!.end, words[i + 2]!.start)
  return !/[\p{L}\p{N}]/u.test(between)
}

const keyOf = (a: number, b: number, c: number) => Math.imul(Math.imul(a, 31) ^ b, 0x9e3779b1) ^ c
