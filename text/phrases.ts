// Phrases looked up in a text's words, all of them in one pass. A pattern is words in a row:
//   word     this word            word*   any word that begins so
//   a|b|c*   any of these         word?   may be missing
//   ~        up to three words of any kind
// A pattern begins with a word that must be there: it is what the phrase is found by.
import { fold } from './fold.ts'
import type { Token } from './tokens.ts'
import { remembering } from './vocabulary.ts'

export type Hit<T> = { entry: T; /** Indices of the first word and the one after the last. */ from: number; to: number }

/** `choices`: number of the words that fit here, among all such choices of the book; those of a gap are not asked for. */
type Element = { gap: boolean; optional: boolean; choices: number }
/** `key`: choices that must be met right behind the first word, or, with `far`, behind a gap: most phrases end here. */
type Phrase<T> = { entry: T; place: number; elements: Element[]; key: number; far: boolean }
/** A word as the book knows it: the phrases that it opens, a bit for each of the choices that it fits, and `mask`, the same bits laid over each other: it says at a glance of most choices that they are none. Words that fit the same choices share it. */
type Known<T> = { opens: Phrase<T>[]; fits: Uint32Array; mask: number }

const GAP = 3
const NONE = -1

/** A function that finds every phrase of the list in the words of a text, in the order of their first words. */
export function phrasebook<T extends { phrase: string }>(entries: readonly T[]): (words: readonly Token[]) => Hit<T>[] {
  const choices = choicesMade(), opened: Phrase<T>[][] = []
  for (const [place, entry] of entries.entries()) {
    const elements = entry.phrase.split(' ').map(choices.element), [first] = elements
    if (!first || first.gap || first.optional) throw new Error(`"${entry.phrase}" must begin with a word`)
    ;(opened[first.choices] ??= []).push({ entry, place, elements, ...keyOf(elements) })
  }
  const byChoices = new Map<string, Known<T>>()
  const knownOf = remembering<Known<T>>(({ folded }) => {
    const numbers = choices.fitting(folded), key = numbers.join()
    let known = byChoices.get(key)
    if (!known) byChoices.set(key, known = { opens: numbers.flatMap(number => opened[number] ?? []).sort((a, b) => a.place - b.place), fits: bitsOf(numbers), mask: numbers.reduce((mask, number) => mask | (1 << (number & 31)), 0) })
    return known
  })
  return words => {
    const hits: Hit<T>[] = [], known = words.map(({ of }) => knownOf(of))
    for (let i = 0; i < words.length; i++) {
      for (const { entry, elements, key, far } of known[i]!.opens) {
        if (key !== NONE && !fitsWithin(known, key, i + 1, far ? GAP : 0)) continue
        const to = endOf(elements, 1, known, i + 1)
        if (to >= 0) hits.push({ entry, from: i, to })
      }
    }
    return hits
  }
}

/** Numbers the choices of words that phrases have, and says of a word which of them it fits. */
function choicesMade() {
  const numbers = new Map<string, number>(), byWord = new Map<string, number[]>(), byPrefix = new Map<string, number[]>()
  const put = (index: Map<string, number[]>, key: string, number: number) => {
    const numbers = index.get(key)
    if (numbers) numbers.push(number)
    else index.set(key, [number])
  }
  const numberOf = (written: string): number => {
    let number = numbers.get(written)
    if (number !== undefined) return number
    numbers.set(written, number = numbers.size)
    for (const choice of written.split('|')) {
      if (choice.endsWith('*')) put(byPrefix, fold(choice.slice(0, -1)), number)
      else put(byWord, fold(choice), number)
    }
    return number
  }
  return {
    element(written: string): Element {
      if (written === '~') return { gap: true, optional: true, choices: NONE }
      const optional = written.endsWith('?')
      return { gap: false, optional, choices: numberOf(optional ? written.slice(0, -1) : written) }
    },
    fitting(word: string): number[] {
      const beginnings = Array.from(word, (_, i) => byPrefix.get(word.slice(0, i + 1)) ?? [])
      return [...new Set([...byWord.get(word) ?? [], ...beginnings.flat()])]
    },
  }
}

function keyOf(elements: Element[]): { key: number; far: boolean } {
  const [, second, third] = elements
  if (second?.gap && third && !third.optional) return { key: third.choices, far: true }
  return { key: second && !second.optional ? second.choices : NONE, far: false }
}

function bitsOf(numbers: number[]): Uint32Array {
  const bits = new Uint32Array((Math.max(0, ...numbers) >>> 5) + 1)
  for (const number of numbers) bits[number >>> 5]! |= 1 << (number & 31)
  return bits
}

type Fitting = { fits: Uint32Array; mask: number }

/** Whether the word at `i`, or one of as many words behind it, fits. */
function fitsWithin(words: readonly Fitting[], choices: number, i: number, more: number): boolean {
  const end = Math.min(i + more, words.length - 1)
  for (let at = i; at <= end; at++) if (isAmong(words[at]!, choices)) return true
  return false
}

const isAmong = ({ fits, mask }: Fitting, number: number): boolean => {
  const at = number >>> 5, bit = 1 << (number & 31)
  return (mask & bit) !== 0 && at < fits.length && (fits[at]! & bit) !== 0
}

/** Where the elements from `e` on end when they begin at word `i`, or −1. Gaps are short, so the work is bounded. */
function endOf(elements: Element[], e: number, words: readonly Fitting[], i: number): number {
  const element = elements[e]
  if (!element) return i
  if (element.gap) {
    for (let skipped = 0; skipped <= GAP; skipped++) {
      const end = endOf(elements, e + 1, words, i + skipped)
      if (end >= 0) return end
    }
    return -1
  }
  if (i < words.length && isAmong(words[i]!, element.choices)) {
    const end = endOf(elements, e + 1, words, i + 1)
    if (end >= 0) return end
  }
  return element.optional ? endOf(elements, e + 1, words, i) : -1
}
