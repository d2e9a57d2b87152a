// Which incidents are within the limits of a search: terms by the index, values and days by the columns, durations by the figures, phrases by the accounts' words in their order.
import type { DatabaseSync } from 'node:sqlite'
import { FILTERS } from '../filters.ts'
import type { Limits } from '../limits.ts'
import { stem } from '../../text/stems.ts'
import { speltIn, verbatim } from '../../text/verbatim.ts'
import { codeOf } from '../../text/told.ts'
import { linesReader } from './accounts.ts'
import type { Columns } from './columns.ts'
import type { minutesOf } from './minutes.ts'
import { numberIn, type Posting } from './postings.ts'
import { LAST } from './shelves.ts'

/** A function that says whether another word of the archive with the same stem has the number of a word: then the numbers alone do not tell a phrase. */
function sharingNumbers(db: DatabaseSync): (word: string) => boolean {
  const forms = db.prepare('SELECT form FROM forms WHERE term = ? AND form >= ? AND form < ?')
  return word => {
    const term = stem(word), beginning = term.slice(0, Math.max(1, term.length - 1)) // a stem may end otherwise than its words (`entri`, entry)
    return [term, ...forms.all(term, beginning, beginning + LAST).map(({ form }) => String(form))].some(other => other !== word && codeOf(other) === codeOf(word))
  }
}

export function limiting(db: DatabaseSync, minutes: ReturnType<typeof minutesOf>, postingsOf: (terms: readonly string[]) => Posting[][]) {
  const told = linesReader(db), sharing = sharingNumbers(db)

  const having = (size: number, postings: readonly Posting[]): Uint16Array => {
    const has = new Uint16Array(size)
    for (const posting of postings) for (const entry of posting) has[numberIn(entry)] = 1
    return has
  }

  /** Leaves those out that do not say what is wanted, or say what is not. An account is fetched once, and only where the index has all words of a phrase. */
  const keepSaying = (size: number, wanted: readonly string[][], unwanted: readonly string[][], within: Uint16Array) => {
    const phrases = [...wanted, ...unwanted], unsure = new Set([...new Set(phrases.flat())].filter(sharing))
    const looked = phrases.map((phrase, i) => ({
      isWanted: i < wanted.length, words: postingsOf(phrase.map(stem)).map(postings => having(size, postings)), says: verbatim(phrase), spelt: phrase.some(word => unsure.has(word)) ? speltIn(phrase) : null,
    }))
    for (let number = 0; number < size; number++) {
      if (!within[number]) continue
      const possible = looked.filter(({ words }) => words.every(has => has[number]))
      const said = looked.some(phrase => phrase.isWanted && !possible.includes(phrase)) || !possible.length ? null : told.numbers(number)
      if (said ? !possible.every(({ isWanted, says, spelt }) => (said.some(says) && (!spelt || told.files(number).some(spelt))) === isWanted) : wanted.length) within[number] = 0
    }
  }

  /** By number: 1 where an incident is within the limits. */
  return (all: Columns, { phrases, ranges, without }: Limits): Uint16Array => {
    const { size, facets, started } = all, within = new Uint16Array(size).fill(1)
    for (const { of, from, to } of ranges) {
      const values = of === 'day' ? started : minutes(all, of)
      for (let number = 0; number < size; number++) if (!(values[number]! >= from && values[number]! <= to && values[number] !== -Infinity)) within[number] = 0
    }
    for (const field of FILTERS) for (const value of without.values[field] ?? []) for (const number of facets.get(field)?.get(value) ?? []) within[number] = 0
    for (const posting of postingsOf(without.terms).flat()) for (const entry of posting) within[numberIn(entry)] = 0
    if (phrases.length || without.phrases.length) keepSaying(size, phrases, without.phrases, within)
    return within
  }
}
