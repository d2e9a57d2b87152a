// The words met so far, with what each comes down to. Archives repeat themselves: a word is known again by its letters, and nothing of it is worked out twice.
import { fold } from './fold.ts'
import { HUMP } from './humps.ts'
import { stem } from './stems.ts'

export type Word = {
  written: string
  /** Lower-cased, without diacritics: what words are compared by. */
  folded: string
  stem: string
  /** Of `folded`: FNV-1a, 32 bits. */
  hash: number
  /** Whether it may be a name made of several words. */
  isCompound: boolean
  /** What was worked out of it elsewhere: see `remembering`. */
  more: unknown[]
}

/** A run of letters and digits, as written, where the text is not of ASCII letters alone. */
export const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/uy
const ASCII = 128
/** Which letters of ASCII words are made of. */
const IN_WORD = Uint8Array.from({ length: ASCII }, (_, code) => (/[a-z\d]/i.test(String.fromCharCode(code)) ? 1 : 0))
/** A word stands in the place that its letters give it, or in the next that is free of so many. Once half of all are taken, all words are forgotten: if one made room for another, those that share a place would be worked out again and again. */
const PLACES = 2 ** 17
const MOST = PLACES / 2
/** Words that somebody chose to share a place are worked out anew rather than looked for through all of them. */
const NEAR = 32
/** Longer ones are blobs, which do not come again. */
const LONGEST = 64
const PRIME = 0x01000193

const known: (Word | undefined)[] = Array.from({ length: PLACES + NEAR }, () => undefined)
/** How many of the places are taken. */
let taken = 0

let worked = 0

/** A function of a word whose answer is remembered with the word, for as long as that is. */
export function remembering<T>(work: (word: Word) => T): (word: Word) => T {
  const at = worked++
  return word => (word.more[at] ??= work(word)) as T
}

/** The words of a text in order. */
export function vocabularyOf(text: string): Word[] {
  const words: Word[] = []
  cut(text, word => words.push(word))
  return words
}

// Of the text that is cut: a part of a text is slow to ask for its letters one by one.
const scratch = Buffer.alloc(2 ** 15)

function codesOf(text: string): Uint16Array {
  const { length } = text, bytes = length * 2 > scratch.length ? Buffer.alloc(length * 2) : scratch
  bytes.write(text, 'utf16le')
  return new Uint16Array(bytes.buffer, bytes.byteOffset, length)
}

/** Hands out the words of a text in order, with their offsets in it. Letter by letter: no string is made of a word that is remembered. `onword` cuts no text itself: its letters would take the place of these. */
export function cut(text: string, onword: (word: Word, start: number, end: number) => void): void {
  const { length } = text, codes = codesOf(text)
  for (let start = 0; start < length; start++) {
    let end = start, key = 0
    for (; end < length && codes[end]! < ASCII && IN_WORD[codes[end]!]; end++) key = Math.imul(key ^ codes[end]!, PRIME)
    // Beyond ASCII only the pattern tells what is a letter.
    if (end < length && codes[end]! >= ASCII) {
      WORD.lastIndex = start
      end = WORD.test(text) ? WORD.lastIndex : start
      key = 0
      for (let i = start; i < end; i++) key = Math.imul(key ^ codes[i]!, PRIME)
    }
    if (end === start) continue
    onword(wordAt(text, codes, start, end, key), start, end)
    start = end - 1
  }
}

function wordAt(text: string, codes: Uint16Array, start: number, end: number, key: number): Word {
  if (end - start > LONGEST) return wordOf(text.slice(start, end))
  const first = (key ^ (key >>> 15)) & (PLACES - 1)
  for (let place = first; place < first + NEAR; place++) {
    const word = known[place]
    if (!word) return keptAt(place, wordOf(String.fromCharCode(...codes.subarray(start, end))))
    if (stands(word.written, codes, start, end)) return word
  }
  return wordOf(String.fromCharCode(...codes.subarray(start, end)))
}

function keptAt(place: number, word: Word): Word {
  if (taken++ === MOST) {
    known.fill(undefined)
    taken = 1
  }
  return (known[place] = word)
}

function stands(written: string, codes: Uint16Array, start: number, end: number): boolean {
  if (written.length !== end - start) return false
  for (let i = 0; i < written.length; i++) if (written.charCodeAt(i) !== codes[start + i]) return false
  return true
}

function wordOf(written: string): Word {
  const folded = fold(written)
  return { written, folded, stem: stem(folded), hash: hashOf(folded), isCompound: HUMP.test(written), more: Array.from({ length: worked }) }
}

/** FNV-1a, 32 bits. */
export function hashOf(word: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), PRIME)
  return hash
}
