// The words of the index: what one being typed may become, which are spelt almost alike, which stand side by side.
import type { DatabaseSync } from 'node:sqlite'
import { stem } from '../../text/stems.ts'
import { sideBySide } from '../../text/verbatim.ts'
import { edits as editsBetween } from '../spelling.ts'
import type { Near } from '../store.ts'
import { linesReader } from './accounts.ts'
import { keeping } from './keeping.ts'
import { numberIn, type Posting } from './postings.ts'
import { LAST, shelvesOf, type Shelved } from './shelves.ts'

/** As many near words as could be meant. */
const NEAR = 20
/** Edits of a word whose first letter is among them. */
const FIRST = 1
/** So many texts tell whether two words belong together. */
const LOOKED = 40
/** So many beginnings of words stay in memory with what they may become, and words with those near to them: two letters are looked for along thousands of words, and a mistyped word again with every letter behind it. */
const KEPT = 256

export function vocabularyOf(db: DatabaseSync, postingsOf: (terms: readonly string[]) => Posting[][], edition: () => number) {
  const told = linesReader(db), shelved = shelvesOf(db, edition), completions = keeping<string, string[]>(KEPT), nearWords = keeping<string, Near[]>(KEPT)
  // Most words begin as their stem does, which is found by itself: only of the others the term is looked up.
  const complete = db.prepare(`
    SELECT term FROM (
      SELECT term, documents FROM terms WHERE term >= :from AND term < :to
      UNION ALL SELECT term, documents FROM (SELECT DISTINCT term FROM forms WHERE form >= :from AND form < :to AND NOT (term >= :from AND term < :to)) CROSS JOIN terms USING (term)
    ) WHERE documents > 0 ORDER BY documents DESC, term LIMIT :limit`)
  const having = { term: db.prepare('SELECT documents FROM terms WHERE term = ? AND documents > 0'), form: db.prepare('SELECT documents FROM forms JOIN terms USING (term) WHERE form = ? AND documents > 0') }

  const near = (word: string, edits: number, isBeginning: boolean): Near[] => {
    const within = (words: Shelved[], most: number, isBeginning: boolean) => words.map(one => ({ ...one, away: editsBetween(word, one.word, most, isBeginning) })).filter(({ away }) => away <= most)
      .flatMap(({ word, isForm, away }) => having[isForm ? 'form' : 'term'].all(word).map(({ documents }) => ({ word, isForm, away, documents: Number(documents) })))
    const same = within(shelved.near(word, edits, isBeginning), edits, isBeginning)
    // The first letter of a word is seldom mistyped: only where no word begins so are all others looked through, and of what may still be typed that is whole.
    const found = same.length ? same : within(shelved.otherwise(word, FIRST), FIRST, false)
    // Of a stem and a word with that stem the word is what people wrote.
    const best = found.sort((a, b) => a.away - b.away || b.documents - a.documents || Number(b.isForm) - Number(a.isForm) || (a.word < b.word ? -1 : 1))
    return best.slice(0, NEAR).map(({ word, documents, away }) => ({ word, documents, away }))
  }

  return {
    complete(beginning: string, limit: number): string[] {
      if (!/^[\p{L}\p{N}]/u.test(beginning)) return []
      const kept = completions(edition()), key = `${beginning} ${limit}`
      return kept.get(key) ?? kept.set(key, complete.all({ from: beginning, to: beginning + LAST, limit }).map(({ term }) => String(term)))
    },

    near(word: string, edits: number, isBeginning: boolean): Near[] {
      const kept = nearWords(edition()), key = `${word} ${edits} ${isBeginning}`
      return kept.get(key) ?? kept.set(key, near(word, edits, isBeginning))
    },

    sideBySide([a, b]: [string, string]): { looked: number; found: number } {
      const [one, other] = postingsOf([a, b]).map(numbersIn) as [number[], number[]], has = new Set(other)
      const looked = one.filter(number => has.has(number)).slice(0, LOOKED), may = sideBySide(a, b), stand = besideIn(a, b)
      return { looked: looked.length, found: looked.filter(number => told.numbers(number).some(may) && told.files(number).some(({ lines }) => stand(lines))).length }
    },
  }
}

const numbersIn = (postings: readonly Posting[]) => postings.flatMap(posting => Array.from(posting, numberIn))

/** Whether words of two stems stand side by side in a text, with a blank or a hyphen between them. A stem may end otherwise than its words (`entri`, entry). */
function besideIn(a: string, b: string): (text: string) => boolean {
  const beginning = (term: string) => RegExp.escape(term.slice(0, Math.max(2, term.length - 1)))
  const row = new RegExp(`(?<![\\p{L}\\p{N}])(${beginning(a)}\\p{L}{0,20})[ \\n-](${beginning(b)}\\p{L}{0,20})(?![\\p{L}\\p{N}])`, 'giu')
  return text => text.matchAll(row).some(([, one, other]) => stem(one!.toLowerCase()) === a && stem(other!.toLowerCase()) === b)
}
