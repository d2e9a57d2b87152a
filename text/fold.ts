/** Longer runs are cut: they are blobs (base64, minified code), not words. Cut alike on both sides, they still find each other. */
const LONGEST = 64
const BEYOND_ASCII = /[^\x00-\x7f]/

/** What words are compared by: `Café` → `cafe`, `ﬁre` → `fire`. */
export function fold(word: string): string {
  const plain = BEYOND_ASCII.test(word) ? word.normalize('NFKD').replace(/[^\p{L}\p{N}]+/gu, '') : word
  return plain.toLowerCase().slice(0, LONGEST)
}
