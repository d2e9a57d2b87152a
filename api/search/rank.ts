// The one place where a score is made, whatever engine found the candidates. RETRIEVAL: BM25 with Lucene's idf over words, and over concepts as a second layer.
import type { Candidate, Frequencies } from '../../store/store.ts'

/** A word or a concept asked for. `weight` is its share for what kind of word it is; `idf` how telling it is in this archive. */
export type Weighed = { weight: number; idf: number; concept: boolean }
export type Ranked = { id: string; score: number; counts: number[] }

const K1_WORD = 1.2
const K1_CONCEPT = 1.5
const LENGTH_SHARE = 0.75

export function idfOf(documents: number, having: number): number {
  return Math.log(1 + (documents - having + 0.5) / (having + 0.5))
}

/** Best first. Sums run in the order of `words` and are rounded, so that the same counts give the same order on every machine; ties go by id. */
export function rank(candidates: readonly Pick<Candidate, 'id' | 'length' | 'counts'>[], words: readonly Weighed[], { meanLength }: Frequencies): Ranked[] {
  return candidates
    .map(({ id, length, counts }) => ({ id, counts, score: scoreOf(counts, length / (meanLength || 1), words) }))
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
}

function scoreOf(counts: readonly number[], length: number, words: readonly Weighed[]): number {
  let score = 0
  for (let i = 0; i < words.length; i++) {
    const { weight, idf, concept } = words[i]!
    const k1 = concept ? K1_CONCEPT : K1_WORD
    const count = counts[i]!
    score += (weight * idf * count * (k1 + 1)) / (count + k1 * (1 - LENGTH_SHARE + LENGTH_SHARE * length))
  }
  return Math.round(score * 1e9) / 1e9
}
