// Whether a match is one at all: a text about something new has words in common with many incidents, but none of these stands out.
import { idfOf, type Ranked } from './rank.ts'
import type { Hit } from './schema.ts'
import type { WeighedQuestion, WeighedWord } from './weigh.ts'

/** What speaks for a match, as a logistic regression weighs it: how far it stands above the usual incident, as a share of all that was asked … */
const LEAD = 3.6
/** … how much was asked, in words of one incident alone (logarithm) … */
const ASKED = 0.5
/** … and how many telling words it shares (logarithm). */
const THINGS = 1.1
/** So many telling words it must share, where as many were asked for: a machine that leaks makes coffee, or runs out of memory. */
const LEAST = 3
/** From here on it is strong. `npm run rank` prints what other places of this line would give. */
export const ENOUGH = 4.2

/** The usual incident is the middle one of so many that are ranked: where an archive has had the same thing twenty times, all twenty stand out. */
const RANKED = 200

/** `ranked`: all that was ranked, best first. */
export function strengthOf(question: WeighedQuestion, fetched: readonly WeighedWord[], ranked: readonly Ranked[]): (one: Ranked) => Hit['strength'] {
  const evidence = evidenceOf(question, fetched, ranked)
  return one => (evidence(one) >= ENOUGH ? 'strong' : 'weak')
}

/** How much speaks for a match. */
export function evidenceOf({ words, frequencies: { documents } }: WeighedQuestion, fetched: readonly WeighedWord[], ranked: readonly Ranked[]): (one: Ranked) => number {
  const worth = (some: readonly WeighedWord[]) => some.reduce((sum, { weight, idf }) => sum + weight * idf, 0)
  const usual = ranked[Math.ceil(Math.min(documents, RANKED) / 2)]?.score ?? 0
  const isTelling = ({ concept, weight }: WeighedWord) => !concept && weight === 1, least = Math.min(LEAST, words.filter(isTelling).length)
  const asked = worth(words), known = ASKED * Math.log(worth(words.filter(({ concept }) => !concept)) / idfOf(documents, 1))
  return ({ score, counts }) => {
    const things = fetched.filter((word, i) => isTelling(word) && counts[i]! > 0).length
    return things < least ? -Infinity : (LEAD * (score - usual)) / asked + known + THINGS * Math.log(1 + things)
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
