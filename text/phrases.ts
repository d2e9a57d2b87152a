// Phrases looked up in a text's words, all of them in one pass. A pattern is words in a row:
//   word     this word            word*   any word that begins so
//   a|b|c*   any of these         word?   may be missing
//   ~        up to three words of any kind
// A pattern begins with a word that must be there: it is what the phrase is found by.
import { fold, type Token } from './tokens.ts'

export type Hit<T> = { entry: T; /** Indices of the first word and the one after the last. */ from: number; to: number }

type Element = { gap: boolean; optional: boolean; exact: string[]; prefixes: string[]; letters: number; seconds: number }
/**
 * `ahead`: the first letters of which one must begin the next word, or, with `far`, one of those that a gap may reach;
 * `second`: the same for second letters.
 */
type Compiled<T> = { entry: T; elements: Element[]; ahead: number; second: number; far: boolean }

const GAP = 3
/** Words remembered with the phrases they may begin; forgotten together when there are more, so that memory stays bounded. */
const REMEMBERED = 50_000

/** A function that finds every phrase of the list in the words of a text, in the order of their first words. */
export function phrasebook<T extends { phrase: string }>(entries: readonly T[]): (words: readonly Token[]) => Hit<T>[] {
  const byWord = new Map<string, Compiled<T>[]>(), byPrefix = new Map<string, Compiled<T>[]>()
  const put = (index: Map<string, Compiled<T>[]>, key: string, phrase: Compiled<T>) => { index.set(key, [...index.get(key) ?? [], phrase]) }
  for (const entry of entries) {
    const elements = entry.phrase.split(' ').map(element)
    const phrase = { entry, elements, ...lookahead(elements) }
    const [first] = elements
    if (!first || first.gap || first.optional) throw new Error(`"${entry.phrase}" must begin with a word`)
    for (const word of first.exact) put(byWord, word, phrase)
    for (const prefix of first.prefixes) put(byPrefix, prefix, phrase)
  }
  const lengths = [...new Set([...byPrefix.keys()].map(p => p.length))]
  const beginning = new Map<string, Compiled<T>[]>()
  const phrasesFrom = (word: string) => {
    const known = beginning.get(word)
    if (known) return known
    if (beginning.size > REMEMBERED) beginning.clear()
    const phrases = [...byWord.get(word) ?? [], ...lengths.flatMap(n => word.length >= n ? byPrefix.get(word.slice(0, n)) ?? [] : [])]
    beginning.set(word, phrases)
    return phrases
  }
  // Of the words looked through, filled anew each time: two lists less for every sentence.
  const letters: number[] = [], seconds: number[] = []
  return words => {
    const hits: Hit<T>[] = []
    for (let i = 0; i < words.length; i++) {
      letters[i] = bitOf(words[i]!.word, 0)
      seconds[i] = bitOf(words[i]!.word, 1)
    }
    const bitsAt = (bits: number[], i: number) => (i < words.length ? bits[i]! : 0)
    for (let i = 0; i < words.length; i++) {
      const phrases = phrasesFrom(words[i]!.word)
      if (!phrases.length) continue
      const next = bitsAt(letters, i + 1), nextSecond = bitsAt(seconds, i + 1)
      let near = next, nearSecond = nextSecond
      for (let j = 2; j <= GAP + 1; j++) {
        near |= bitsAt(letters, i + j)
        nearSecond |= bitsAt(seconds, i + j)
      }
      for (const { entry, elements, ahead, second, far } of phrases) {
        // Most phrases end here, at the cost of two bit tests.
        if (ahead !== ANY && !(ahead & (far ? near : next) && second & (far ? nearSecond : nextSecond))) continue
        const to = endOf(elements, 1, words, i + 1)
        if (to >= 0) hits.push({ entry, from: i, to })
      }
    }
    return hits
  }
}

const ANY = -1

function lookahead(elements: Element[]): { ahead: number; second: number; far: boolean } {
  const [, second, third] = elements
  if (second?.gap && third && !third.gap && !third.optional) return { ahead: third.letters, second: third.seconds, far: true }
  const certain = second && !second.gap && !second.optional
  return { ahead: certain ? second.letters : ANY, second: certain ? second.seconds : ANY, far: false }
}

function element(pattern: string): Element {
  if (pattern === '~') return { gap: true, optional: true, exact: [], prefixes: [], letters: ANY, seconds: ANY }
  const optional = pattern.endsWith('?')
  const choices = (optional ? pattern.slice(0, -1) : pattern).split('|')
  const exact = choices.filter(c => !c.endsWith('*')).map(fold), prefixes = choices.filter(c => c.endsWith('*')).map(c => fold(c.slice(0, -1)))
  const bits = (at: number) => exact.reduce((all, word) => all | bitOf(word, at), prefixes.reduce((all, p) => all | (p.length > at ? bitOf(p, at) : ANY), 0))
  return { gap: false, optional, exact, prefixes, letters: bits(0), seconds: bits(1) }
}

/** a to z have a bit each, everything else shares one, and so do words that are too short. */
function bitOf(word: string, at: number): number {
  const letter = word.charCodeAt(at) - 97
  return letter >= 0 && letter < 26 ? 1 << letter : 1 << 26
}

/** Where the elements from `e` on end when they begin at word `i`, or −1. Gaps are short, so the work is bounded. */
function endOf(elements: Element[], e: number, words: readonly Token[], i: number): number {
  const element = elements[e]
  if (!element) return i
  if (element.gap) {
    for (let skipped = 0; skipped <= GAP; skipped++) {
      const end = endOf(elements, e + 1, words, i + skipped)
      if (end >= 0) return end
    }
    return -1
  }
  const word = words[i]?.word
  if (word !== undefined && (element.exact.includes(word) || element.prefixes.some(p => word.startsWith(p)))) {
    const end = endOf(elements, e + 1, words, i + 1)
    if (end >= 0) return end
  }
  return element.optional ? endOf(elements, e + 1, words, i) : -1
}
