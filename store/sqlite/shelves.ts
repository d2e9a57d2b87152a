// The words of the index by their first letter, kept in memory as one text a letter, with the letters that each is made of: of nearly all words these tell that they are spelt otherwise than one that is asked
// about, so that only the few others are compared with it. Read again after a change.
import type { DatabaseSync, StatementSync } from 'node:sqlite'

/** `isForm`: a word as people wrote it; else a term of the index. */
export type Shelved = { word: string; isForm: boolean }

/** Words one behind the other in `text`: where each ends, and which letters it has, one bit each. The terms come before the forms. */
type Shelf = { text: string; ends: Uint32Array; letters: Uint32Array; terms: number }

/** Behind every word that begins with the same letters. */
export const LAST = '\u{10ffff}'

/** `near`: words that begin as one does and may be made of it by so many edits, or of whose beginning that holds; many of them take more. `otherwise`: the same of those that begin with another letter. */
export function shelvesOf(db: DatabaseSync, edition: () => number) {
  const terms = db.prepare('SELECT term FROM terms WHERE term >= ? AND term < ?'), forms = db.prepare('SELECT DISTINCT form FROM forms WHERE form >= ? AND form < ?')
  const next = db.prepare('SELECT term FROM terms WHERE term >= ? ORDER BY term LIMIT 1')
  for (const statement of [terms, forms, next]) statement.setReturnArrays(true)
  const wordsOf = (statement: typeof terms, letter: string) => (statement.all(letter, letter + LAST) as unknown as [string][]).map(([word]) => word)
  let shelves = new Map<string, Shelf>(), last = -1

  const shelfOf = (letter: string): Shelf => {
    if (last !== edition()) [shelves, last] = [new Map(), edition()]
    let shelf = shelves.get(letter)
    if (!shelf) shelves.set(letter, shelf = filled(wordsOf(terms, letter), wordsOf(forms, letter)))
    return shelf
  }

  const alike = (letter: string, word: string, edits: number, isBeginning: boolean): Shelved[] => {
    const { text, ends, letters, terms } = shelfOf(letter), own = lettersOf(word), found: Shelved[] = []
    for (let i = 0, start = 0; i < ends.length; start = ends[i++]!) {
      const more = ends[i]! - start - word.length
      if (more < -edits || (more > edits && !isBeginning)) continue
      // An edit takes away one letter at most, and brings one at most.
      if (bits(own & ~letters[i]!) > edits || (!isBeginning && bits(letters[i]! & ~own) > edits)) continue
      found.push({ word: text.slice(start, ends[i]), isForm: i >= terms })
    }
    return found
  }

  return {
    near: (word: string, edits: number, isBeginning: boolean): Shelved[] => (beginsAsWord(word) ? alike(firstOf(word), word, edits, isBeginning) : []),
    otherwise: (word: string, edits: number): Shelved[] => (beginsAsWord(word) ? beginnings(next).filter(letter => letter !== firstOf(word)).flatMap(letter => alike(letter, word, edits, false)) : []),
  }
}

const firstOf = (word: string) => String.fromCodePoint(word.codePointAt(0)!)
const beginsAsWord = (word: string) => /^\p{L}/u.test(word)

/** The letters that terms begin with, by a step along the index for each. */
function beginnings(next: StatementSync): string[] {
  const letters: string[] = []
  for (let from = 'a', term = next.get(from); term; term = next.get(from)) {
    const letter = firstOf((term as unknown as [string])[0])
    if (beginsAsWord(letter)) letters.push(letter)
    from = letter + LAST
  }
  return letters
}

function filled(terms: readonly string[], forms: readonly string[]): Shelf {
  const all = [...terms, ...forms], ends = new Uint32Array(all.length)
  let end = 0
  all.forEach((word, i) => { ends[i] = end += word.length })
  return { text: all.join(''), ends, letters: Uint32Array.from(all, lettersOf), terms: terms.length }
}

/** Letters that share a bit are taken for one: so more words stay to be compared, and none is lost. */
function lettersOf(word: string): number {
  let letters = 0
  for (let i = 0; i < word.length; i++) letters |= 1 << (word.charCodeAt(i) & 31)
  return letters >>> 0
}

function bits(set: number): number {
  let count = 0
  for (let rest = set; rest; rest &= rest - 1) count++
  return count
}
