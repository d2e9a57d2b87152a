import { createRequire } from 'node:module'
import { STOP_WORDS } from './everyday.ts'

// The one file of natural that is wanted: its root would load the clients of four databases.
const porter: { stem(word: string): string } = createRequire(import.meta.url)('natural/lib/natural/stemmers/porter_stemmer.js')

const CACHED = 200_000
const cache = new Map<string, string>()

/** Porter's stem of a folded word: `connections`, `connected` → `connect`. Archives repeat themselves, so stems are remembered. */
export function stem(word: string): string {
  let found = cache.get(word)
  if (found === undefined) {
    if (cache.size >= CACHED) cache.clear()
    cache.set(word, found = stemOf(word))
  }
  return found
}

const LITTLE = new Set([...STOP_WORDS].map(word => porter.stem(word)))
/** No word has it. */
const APART = "'"

/** Porter cuts `one`, `used` and `exception` down to `on`, `us` and `except`: whoever asks for these would find those, which stand everywhere. */
function stemOf(word: string): string {
  const found = porter.stem(word)
  return LITTLE.has(found) && !STOP_WORDS.has(word) ? found + APART : found
}
