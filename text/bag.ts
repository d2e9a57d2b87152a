import { besides } from './beside.ts'
import { mentions, type Concepts } from './concepts.ts'
import { humps } from './humps.ts'
import { stem } from './stems.ts'
import { fold } from './fold.ts'
import { vocabularyOf, type Word } from './vocabulary.ts'

/** What a text is found by: stemmed terms, concepts as `=oom` and pairs as `~time out`, with how often each occurs, sorted by term. `length` counts all words.
 * `forms` are the words as written (folded) that differ from their stem; `formOf` says of which term: a word still being typed is completed by them. */
export type Bag = { terms: string[]; counts: number[]; length: number; forms: string[]; formOf: number[] }

/** A word said more often than this says nothing more; the bound lets an index keep a count in six bits. */
export const MOST = 63

/** Mark of a concept among terms; no word begins with it. */
export const CONCEPT = '='

export function bagOf(text: string, concepts: Concepts): Bag {
  const counts = new Map<string, number>()
  const forms = new Map<string, string>()
  const count = (term: string, times: number) => counts.set(term, (counts.get(term) ?? 0) + times)
  const words = vocabularyOf(text), different = new Map<Word, number>()
  for (const word of words) different.set(word, (different.get(word) ?? 0) + 1)
  for (const [{ written, folded, stem, isCompound }, times] of different) {
    count(stem, times)
    if (stem !== folded) forms.set(folded, stem)
    if (isCompound && written.length > 3) for (const { concept } of insideOf(written, concepts)) count(CONCEPT + concept, times)
  }
  for (const { concept } of mentions(words.map(word => word.stem), concepts)) count(CONCEPT + concept, 1)
  for (const pair of besides(text, words)) count(pair, 1)
  const terms = [...counts.keys()].sort()
  const place = new Map(terms.map((term, i) => [term, i]))
  return {
    terms, counts: terms.map(term => Math.min(counts.get(term)!, MOST)), length: words.length,
    forms: [...forms.keys()], formOf: [...forms.values()].map(term => place.get(term)!),
  }
}

/** Concepts inside a compound name that is none itself. */
export function insideOf(word: string, concepts: Concepts) {
  const parts = humps(word)
  return parts.length > 1 && !concepts.has(stem(fold(word))) ? mentions(parts.map(part => stem(fold(part))), concepts) : []
}
