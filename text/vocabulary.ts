// The words met so far, with what each comes down to. Archives repeat themselves: a word is known again by its letters, and nothing of it is worked out twice.
import { HUMP } from './humps.ts'
import { stem } from './stems.ts'
import { fold, WORD } from './tokens.ts'

export type Word = {
  written: string
  /** Lower-cased, without diacritics: what words are compared by. */
  folded: string
  stem: string
  /** Of `folded`: FNV-1a, 32 bits. */
  hash: number
  /** Whether it may be a name made of several words. */
  isCompound: boolean
}

const ASCII = 128
/** Which letters of ASCII words are made of. */
const IN_WORD = Uint8Array.from({ length: ASCII }, (_, code) => (/[a-z\d]/i.test(String.fromCharCode(code)) ? 1 : 0))
/** So many words are remembered, each in the place that its letters give it: the last that was met there stays. */
const PLACES = 2 ** 17
/** Longer ones are blobs, which do not come again. */
const LONGEST = 64
const PRIME = 0x01000193

const known: (Word | undefined)[] = Array.from({ length: PLACES }, () => undefined)

// Of the text asked about last: all that is made of a document's words is made one after the other.
let last: { text: string; words: readonly Word[] } = { text: '', words: [] }

/** The words of a text in order: those of `tokens`. */
export function vocabularyOf(text: string): readonly Word[] {
  if (last.text !== text) last = { text, words: wordsIn(text) }
  return last.words
}

/** Letter by letter: no string is made of a word that is remembered. */
function wordsIn(text: string): Word[] {
  const { length } = text, words: Word[] = [], beyond = new RegExp(WORD, 'uy')
  for (let start = 0; start < length; start++) {
    let end = start, code = text.charCodeAt(end)
    while (code < ASCII && IN_WORD[code]) code = ++end < length ? text.charCodeAt(end) : 0
    // Beyond ASCII only the pattern tells what is a letter.
    if (code >= ASCII) {
      beyond.lastIndex = start
      end = beyond.test(text) ? beyond.lastIndex : start
    }
    if (end === start) continue
    words.push(wordAt(text, start, end))
    start = end - 1
  }
  return words
}

function wordAt(text: string, start: number, end: number): Word {
  if (end - start > LONGEST) return wordOf(text.slice(start, end))
  let key = 0
  for (let i = start; i < end; i++) key = Math.imul(key ^ text.charCodeAt(i), PRIME)
  const place = (key ^ (key >>> 15)) & (PLACES - 1), word = known[place]
  return word && stands(word.written, text, start, end) ? word : (known[place] = wordOf(copied(text, start, end)))
}

function stands(written: string, text: string, start: number, end: number): boolean {
  if (written.length !== end - start) return false
  for (let i = 0; i < written.length; i++) if (written.charCodeAt(i) !== text.charCodeAt(start + i)) return false
  return true
}

/** Letter by letter as well: a part cut out of a text would keep all of it in memory. */
const copied = (text: string, start: number, end: number) => String.fromCharCode(...Array.from({ length: end - start }, (_, i) => text.charCodeAt(start + i)))

function wordOf(written: string): Word {
  const folded = fold(written)
  return { written, folded, stem: stem(folded), hash: hashOf(folded), isCompound: HUMP.test(written) }
}

function hashOf(word: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), PRIME)
  return hash
}
