// Words that stand together in two texts: `no space left on device` says more than space, left and device each somewhere.

/** A word of the text asked about: what it is worth inside a run; 0 for one that only joins others. `term` is the same for forms of one word. */
export type RunWord = { start: number; end: number; term: string; worth: number }

/** So many words in the same order are no chance. */
const LENGTH = 3
/** A run must hold so many telling words: "of the database" is none. */
const TELLING = 2
/** Of a longer text only so many characters are looked through. */
const READ = 60_000

/** A function that says what of these words, in their order, stands word for word in another text: each term once. A word that is missing in `words`
 * (one set aside) parts its neighbours. */
export function sharedRuns(text: string, words: readonly RunWord[]): (other: string) => number {
  const hashes = hashesOf(text, words)
  const known = new Set(hashes)
  const places = new Map<number, number[]>()
  for (let i = 0; i + LENGTH <= words.length; i++) {
    if (!isUnbroken(text, words, i)) continue
    const key = keyOf(hashes[i]!, hashes[i + 1]!, hashes[i + 2]!)
    places.set(key, [...places.get(key) ?? [], i].slice(0, 4))
  }
  return other => {
    const covered = new Uint8Array(words.length)
    let [first, second] = [0, 0]
    if (places.size) eachWord(other, READ, hash => {
      if (!known.has(hash)) return void (first = second = 0)
      if (first) for (const place of places.get(keyOf(first, second, hash)) ?? []) covered.fill(1, place, place + LENGTH)
      ;[first, second] = [second, hash]
    })
    return worthOf(words, covered)
  }
}

function worthOf(words: readonly RunWord[], covered: Uint8Array): number {
  const counted = new Map<string, number>()
  for (let from = covered.indexOf(1); from >= 0;) {
    const end = covered.indexOf(0, from), to = end < 0 ? words.length : end
    const telling = words.slice(from, to).filter(({ worth }) => worth > 0)
    if (new Set(telling.map(({ term }) => term)).size >= TELLING) for (const { term, worth } of telling) counted.set(term, worth)
    from = covered.indexOf(1, to)
  }
  return [...counted.values()].reduce((sum, worth) => sum + worth, 0)
}

/** Whether three words follow each other with nothing set aside between them. */
function isUnbroken(text: string, words: readonly RunWord[], i: number): boolean {
  const between = text.slice(words[i]!.end, words[i + 1]!.start) + text.slice(words[i + 1]!.end, words[i + 2]!.start)
  return !/[\p{L}\p{N}]/u.test(between)
}

function hashesOf(text: string, words: readonly RunWord[]): number[] {
  return words.map(({ start, end }) => {
    let found = 0
    eachWord(text.slice(start, end), READ, hash => (found = hash))
    return found
  })
}

const keyOf = (a: number, b: number, c: number) => Math.imul(Math.imul(a, 31) ^ b, 0x9e3779b1) ^ c

/** Each word as a number, ASCII letters without their case (FNV-1a, 32 bits, never 0). Many documents are read for one question, so no string is made. */
export function eachWord(text: string, most: number, onword: (hash: number) => void): void {
  const length = Math.min(text.length, most)
  let hash = 0
  for (let i = 0; i < length; i++) {
    let code = text.charCodeAt(i)
    if (code > 64 && code < 91) code |= 32
    const isLetter = (code > 96 && code < 123) || (code > 47 && code < 58) || (code > 191 && (code < 0x2000 || code > 0x206f))
    if (isLetter) hash = Math.imul((hash || 0x811c9dc5) ^ code, 0x01000193)
    else if (hash) {
      onword(hash)
      hash = 0
    }
  }
  if (hash) onword(hash)
}
