// The one place where a score is made, whatever engine found the candidates: BM25 with Lucene's idf over words, and over concepts as a second layer. Length counts fully (b = 1):
// the long narratives of an archive have every everyday word somewhere.
import type { Candidate, Frequencies } from '../../store/store.ts'

/** A word or a concept asked for. `weight` is its share for what kind of word it is; `idf` how telling it is in this archive; `saidBy`: the terms of the words that ask for a concept. */
export type Weighed = { terms: string[]; weight: number; idf: number; concept: boolean; saidBy: string[] }
export type Ranked = { id: string; score: number; counts: number[] }

const K1_WORD = 0.8
const K1_CONCEPT = 1.5
/** What a concept counts where an incident says it in the question's own word, which counts already: it is there for what is said in other words. */
const SAID_ALREADY = 0.5

export function idfOf(documents: number, having: number): number {
  return Math.log(1 + (documents - having + 0.5) / (having + 0.5))
}

/** Best first. Sums run in the order of `words` and are rounded, so that the same counts give the same order on every machine; ties go by id. */
export function rank(candidates: readonly Pick<Candidate, 'id' | 'length' | 'counts'>[], words: readonly Weighed[], { meanLength }: Frequencies): Ranked[] {
  const places = words.map(({ saidBy }) => placesOf(saidBy, words))
  return candidates
    .map(({ id, length, counts }) => ({ id, counts, score: scoreOf(counts, length / (meanLength || 1), words, places) }))
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
}

const placesOf = (terms: readonly string[], words: readonly Weighed[]) =>
  words.flatMap((word, i) => (!word.concept && word.terms.some(term => terms.includes(term)) ? [i] : []))

function scoreOf(counts: readonly number[], length: number, words: readonly Weighed[], places: readonly number[][]): number {
  let score = 0
  for (let i = 0; i < words.length; i++) {
    const count = counts[i]!
    if (!count) continue
    const { weight, idf, concept } = words[i]!
    const k1 = concept ? K1_CONCEPT : K1_WORD
    const share = places[i]!.some(place => counts[place]! > 0) ? SAID_ALREADY : 1
    score += (share * weight * idf * count * (k1 + 1)) / (count + k1 * length)
  }
  return Math.round(score * 1e9) / 1e9
}
