import { createRequire } from 'node:module'

// The one file of natural that is wanted: its root would load the clients of four databases.
const porter: { stem(word: string): string } = createRequire(import.meta.url)('natural/lib/natural/stemmers/porter_stemmer.js')

const CACHED = 200_000
const cache = new Map<string, string>()

/** Porter's stem of a folded word: `connections`, `connected` → `connect`. Archives repeat themselves, so stems are remembered. */
export function stem(word: string): string {
  let found = cache.get(word)
  if (found === undefined) {
    if (cache.size >= CACHED) cache.clear()
    cache.set(word, found = porter.stem(word))
  }
  return found
}
