// A look through a text for words of a few stems, which costs nearly nothing for all others: their first letters tell that they are none of them, and no string is made.
import { mentions, type Concepts } from './concepts.ts'
import { HUMP } from './humps.ts'
import { stem } from './stems.ts'
import { WORD } from './vocabulary.ts'
import { fold } from './fold.ts'

/** A word by its stem, or a concept, where a text says it. */
export type Said = { term: string; start: number; end: number }

type Place = { start: number; end: number }

const HERE = new RegExp(WORD), NEXT = new RegExp(WORD, 'gu')

/** Five bits of a letter are the same for capitals; those of a digit are some letter's, which costs a second look. */
const BITS = 5
const LETTER = (1 << BITS) - 1
/** Letters by which words are told apart. */
const TOLD = 3

/** A function that finds the words that have one of the stems, and `compounds`: names made of several words, whatever they are. */
export function seeking(stems: ReadonlySet<string>): (text: string) => { words: Said[]; compounds: Place[] } {
  const may = beginnings(stems)
  return text => {
    const words: Said[] = [], compounds: Place[] = []
    const add = (start: number, end: number) => {
      const term = stem(fold(text.slice(start, end)))
      if (stems.has(term)) words.push({ term, start, end })
    }
    for (let start = 0; start < text.length; start++) {
      let end = start, letters = 0, hasCapital = false, code = text.charCodeAt(end)
      for (; isPlain(code); code = text.charCodeAt(++end)) {
        if (end - start < TOLD) letters = (letters << BITS) | (code & LETTER)
        if (end > start && code > 64 && code < 91) hasCapital = true
      }
      // Beyond ASCII only the pattern tells what is a letter.
      const isBeyond = code > 127 && !isPunctuation(code)
      if (isBeyond) {
        HERE.lastIndex = start
        end = HERE.test(text) ? HERE.lastIndex : start
      }
      if (end === start) continue
      for (let missing = end - start; missing < TOLD; missing++) letters <<= BITS
      if (isBeyond || may[letters]) add(start, end)
      if ((isBeyond || hasCapital) && HUMP.test(text.slice(start, end))) compounds.push({ start, end })
      start = end - 1
    }
    return { words, compounds }
  }
}

const isPlain = (code: number) => (code > 96 && code < 123) || (code > 47 && code < 58) || (code > 64 && code < 91)
const isPunctuation = (code: number) => code === 0xa0 || (code >= 0x2000 && code <= 0x206f)

/** By the first letters of a word: whether its stem may be one of these. A stem of four letters begins as its words do; one of three may end otherwise (`day`, dai), and a shorter one too (`ties`, ti). */
function beginnings(stems: ReadonlySet<string>): Uint8Array {
  const may = new Uint8Array(1 << (TOLD * BITS))
  for (const stem of stems) {
    const kept = Math.min(TOLD, Math.max(1, stem.length - 1)), free = BITS * (TOLD - kept)
    let from = 0
    for (let i = 0; i < kept; i++) from = (from << BITS) | (stem.charCodeAt(i) & LETTER)
    may.fill(1, from << free, (from + 1) << free)
  }
  return may
}

/** The concepts of the phrases that a word of a text begins; those that follow it are read as far as a phrase goes. */
export function meantFrom(text: string, { term, start, end }: Said, concepts: Concepts): Said[] {
  const longest = concepts.get(term)?.[0]?.rest.length ?? 0, stems = [term], ends = [end]
  NEXT.lastIndex = end
  for (let i = 0, found = longest ? NEXT.exec(text) : null; i < longest && found; found = ++i < longest ? NEXT.exec(text) : null) {
    stems.push(stem(fold(found[0])))
    ends.push(NEXT.lastIndex)
  }
  return mentions(stems, concepts).flatMap(({ concept, from, to }) => (from ? [] : [{ term: concept, start, end: ends[to - 1]! }]))
}
