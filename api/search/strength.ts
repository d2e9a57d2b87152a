// Whether a match is one at all: a text about something new has words in common with many incidents, but none of these stands out.
import { CONCEPT } from '../../text/bag.ts'
import { idfOf, type Ranked } from './rank.ts'
import type { Hit } from './schema.ts'
import type { WeighedQuestion, WeighedWord } from './weigh.ts'

/** What speaks for a match, as a logistic regression weighs it: by how many deviations it stands above those that share some words by chance … */
const ABOVE = 0.25
/** … how much it says of all that was asked … */
const SAID = 6
/** (of words that no incident has, only so much: a small archive lacks most of any question, whether it has the incident or not) … */
const NOWHERE = 0.35
/** … and how many telling words were asked (logarithm), for of many nobody says all. */
const ASKED = 1.5
/** So many telling things it must share, where as many were asked for: two words meet by chance. */
const LEAST = 3
/** What says all that was asked, if that is so many things, is a match as it is to a search. Names that no incident has are no part of it, since each machine has its own, unless they say most: an error's code may be all that tells. */
const LEAST_OF_ALL = 2
const LEAST_WORTH = 1 / 3
const NAME = /[\p{N}._:/-]/u
/** From here on it is strong. `npm run rank` prints what other places of this line would give. */
export const ENOUGH = 8.4

/** Those that share words by chance: from the twentieth to the hundredth, for before it stand those of the same kind, and where an archive has had the same thing ten times all ten stand out; of a small archive all but the first tenth. */
const CHANCE = { from: 20, to: 100, share: 0.1 }
/** They differ by a tenth of a word of one incident alone at least: where hardly any shares a word, none of them differ. */
const DIFFER = 0.1

/** `ranked`: all that was ranked, best first. */
export function strengthOf(question: WeighedQuestion, fetched: readonly WeighedWord[], ranked: readonly Ranked[]): (one: Ranked) => Hit['strength'] {
  const evidence = evidenceOf(question, fetched, ranked)
  return one => (evidence(one) >= ENOUGH ? 'strong' : 'weak')
}

/** How much speaks for a match; for one that says all, as much as can be. */
export function evidenceOf({ words, frequencies: { documents } }: WeighedQuestion, fetched: readonly WeighedWord[], ranked: readonly Ranked[]): (one: Ranked) => number {
  const asked = words.reduce((sum, word) => sum + worth([word]) * (word.known ? 1 : NOWHERE), 0), many = ASKED * Math.log(1 + words.filter(({ weight, concept }) => weight === 1 && !concept).length)
  const least = Math.min(LEAST, telling(words)), all = words.filter(({ known, terms }) => known || !NAME.test(terms[0]!)).length, { mean, deviation } = chanceOf(ranked, documents), apart = deviation + DIFFER * idfOf(documents, 1)
  return ({ score, counts }) => {
    const shared = fetched.filter((_, i) => counts[i]! > 0), things = telling(shared)
    if (shared.length === all && things >= LEAST_OF_ALL && worth(shared) >= LEAST_WORTH * worth(words)) return Infinity
    return things < least ? -Infinity : (ABOVE * (score - mean)) / apart + (SAID * worth(shared)) / asked + many
  }
}

const worth = (words: readonly WeighedWord[]) => words.reduce((sum, { weight, idf }) => sum + weight * idf, 0)

/** Words, and meanings that take several words: a word and what it means are one thing. */
const telling = (words: readonly WeighedWord[]) => new Set(words.filter(({ weight }) => weight === 1).map(({ concept, terms, saidBy }) => (!concept ? terms[0]! : saidBy.length === 1 ? saidBy[0]! : saidBy.join(' ') + CONCEPT))).size

/** The scores that come by chance; an incident that shares nothing has none. */
function chanceOf(ranked: readonly Ranked[], documents: number): { mean: number; deviation: number } {
  const from = Math.min(CHANCE.from, Math.ceil(documents * CHANCE.share)), to = Math.min(CHANCE.to, documents)
  const scores = Array.from({ length: Math.max(1, to - from) }, (_, i) => ranked[from + i]?.score ?? 0), mean = meanOf(scores)
  return { mean, deviation: Math.sqrt(meanOf(scores.map(score => (score - mean) ** 2))) }
}

const meanOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length

/** How far down strength decides the order: from there on the score does, since a strong match far below shares the words, not the subject. */
const HEAD = 10

/** What was ranked, in its order but the strong ones of the first ten before the weak ones of these, so that one line parts strong from weak: what comes after a weak one is weak. */
export function strongFirst<T>(ranked: readonly T[], strength: (one: T) => Hit['strength']): { one: T; strength: Hit['strength'] }[] {
  const head = ranked.slice(0, HEAD), weak = head.filter(one => strength(one) === 'weak')
  const ordered = [...head.filter(one => !weak.includes(one)), ...weak, ...ranked.slice(HEAD)]
  const cut = ordered.findIndex(one => strength(one) === 'weak')
  return ordered.map((one, i) => ({ one, strength: cut < 0 || i < cut ? 'strong' : 'weak' }))
}
