// Whether a match is one at all: a paste about something new has words in common with many incidents, but few telling ones with any single one.
import { idfOf, type Ranked } from './rank.ts'
import type { Hit } from './schema.ts'
import type { WeighedQuestion, WeighedWord } from './weigh.ts'

/** A strong match has words as telling, together, as this many words that only one incident has … */
const TELLING = 1.37
/** … at least so many of them (two rare words meet by chance: a CAT is a cat and a time zone) … */
const THINGS = 3
/** … and at least this share of all that was asked (words that no incident has count too). */
const SHARE = 0.17
/** A short question cannot tell that much: this share of it is enough by itself. */
const MOST = 0.6

/** Set by 100 questions that have an answer (98 in 100 right first answers are strong) and 31 texts about other things (none is). */
export function strengthOf({ words, frequencies: { documents } }: WeighedQuestion, fetched: readonly WeighedWord[]): (one: Ranked) => Hit['strength'] {
  const worth = ({ weight, idf }: WeighedWord) => weight * idf
  const asked = words.reduce((sum, word) => sum + worth(word), 0)
  const unique = idfOf(documents, 1)
  return ({ counts }) => {
    const shared = fetched.filter((_, i) => counts[i]! > 0)
    const told = shared.reduce((sum, word) => sum + worth(word), 0)
    const things = shared.filter(({ weight }) => weight === 1).length
    return told >= MOST * asked || (told >= SHARE * asked && told >= TELLING * unique && things >= THINGS) ? 'strong' : 'weak'
  }
}

/** How far down strength decides the order: from there on the score does, since a strong match far below shares the words, not the subject. */
const HEAD = 10

/** What was ranked, in its order but the strong ones of the first ten before the weak ones of these, so that one line parts strong from weak: what comes after a weak one is weak. */
export function strongFirst<T>(ranked: readonly T[], strength: (one: T) => Hit['strength']): { one: T; strength: Hit['strength'] }[] {
  const head = ranked.slice(0, HEAD), weak = head.filter(one => strength(one) === 'weak')
  const ordered = [...head.filter(one => !weak.includes(one)), ...weak, ...ranked.slice(HEAD)]
  const cut = ordered.findIndex(one => strength(one) === 'weak')
  return ordered.map((one, i) => ({ one, strength: cut < 0 || i < cut ? 'strong' : 'weak' }))
}
