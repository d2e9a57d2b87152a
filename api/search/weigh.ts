// The words of a question, weighed by how telling they are in this archive.
import type { Frequencies, Inside, Wanted } from '../../store/store.ts'
import { idfOf, type Weighed } from './rank.ts'
import { EVERYDAY_WEIGHT, FRAME_WEIGHT, type Asked } from './understand.ts'

/** `known` is false where no incident has it. */
export type WeighedWord = Asked & Weighed & { known: boolean }
export type WeighedQuestion = { words: WeighedWord[]; frequencies: Frequencies }

/** More words than this do not make an answer better, and rare ones tell the most. */
const WORDS = 24

/** Asks the index how many incidents have each word. A word of several terms is taken to be in as many as its terms together. */
export async function weigh(store: Inside, asked: readonly Asked[]): Promise<WeighedQuestion> {
  const terms = [...new Set(asked.flatMap(({ terms }) => terms))]
  const frequencies = await store.frequencies(terms)
  const of = new Map(terms.map((term, i) => [term, frequencies.of[i]!]))
  const words = asked.map(one => {
    const having = Math.min(frequencies.documents, one.terms.reduce((sum, term) => sum + of.get(term)!, 0))
    return { ...one, known: having > 0, idf: idfOf(frequencies.documents, having) }
  })
  return { words, frequencies }
}

/** The words worth fetching: known ones, the most telling, in the order of their terms, so that sums run alike everywhere. */
export function worthFetching(words: readonly WeighedWord[]): WeighedWord[] {
  const known = words.filter(word => word.known)
  const telling = known.filter(({ concept }) => !concept).sort((a, b) => told(b) - told(a) || byTerm(a, b)).slice(0, WORDS)
  return [...telling, ...known.filter(({ concept }) => concept)].sort(byTerm)
}

/** A class of a stack frame takes no other word's place; otherwise a word that is rare here tells much, whatever kind it is. */
const told = ({ weight, idf }: WeighedWord) => (weight === FRAME_WEIGHT ? weight * idf : idf)
const byTerm = (a: Asked, b: Asked) => (a.terms[0]! < b.terms[0]! ? -1 : 1)

export const wantedOf = (words: readonly WeighedWord[]): Wanted['words'] =>
  words.map(({ terms, weight, idf }) => ({ terms, weight: weight * idf }))

/** A letter or a short number by itself stands in every account. */
const SHORT = /^(?:.|\d\d)$/u

/** Those that show why an account is like a question: an everyday word that both have is no reason to read on. Where nothing else was asked, all. */
export function tellingOf(words: readonly WeighedWord[]): readonly WeighedWord[] {
  const telling = words.filter(({ terms, weight, concept }) => concept || (weight !== EVERYDAY_WEIGHT && !SHORT.test(terms[0]!)))
  return telling.length ? telling : words
}

/** What each term of the index is worth for this question. */
export function worthOf(words: readonly WeighedWord[]): Map<string, number> {
  const worth = new Map<string, number>()
  for (const { terms, weight, idf } of words) for (const term of terms) worth.set(term, Math.max(worth.get(term) ?? 0, weight * idf))
  return worth
}
