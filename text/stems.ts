import { stemmer } from 'stemmer'

const CACHED = 200_000
const cache = new Map<string, string>()

/** Porter's stem of a folded word: `connections`, `connected` → `connect`. Archives repeat themselves, so stems are remembered. */
export function stem(word: string): string {
  let found = cache.get(word)
  if (found === undefined) {
    if (cache.size >= CACHED) cache.clear()
    cache.set(word, found = stemmer(word))
  }
  return found
}
