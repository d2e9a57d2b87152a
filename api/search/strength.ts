// Whether a match is one at all: a text about something new has words in common with many incidents, but none of these stands out.
import { CONCEPT } from '../../text/bag.ts'
import { idfOf, type Ranked } from './rank.ts'
import type { Hit } from './schema.ts'
import type { WeighedQuestion, WeighedWord } from './weigh.ts'

/** What speaks for a match, as a logistic regression weighs it: how far it stands above the usual incident, as a share of all that was asked … */
const LEAD = 3.6
/** … how much was asked, in words of one incident alone (logarithm) … */
const ASKED = 0.5
/** … and how many telling things it shares (logarithm): words, and meanings that have words of their own in the question. */
const THINGS = 1.1
/** So many of them it must share, where as many were asked for: two words meet by chance. */
const LEAST = 3
/** From here on it is strong. `npm run rank` prints what other places of this line would give. */
export const ENOUGH = 4.45

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
  const telling = (some: readonly WeighedWord[]) => new Set(some.filter(({ weight }) => weight === 1).map(({ concept, terms, saidBy }) => (concept ? saidBy.join(' ') + CONCEPT : terms[0]!))).size
  const least = Math.min(LEAST, telling(words))
  const asked = worth(words), known = ASKED * Math.log(worth(words.filter(({ concept }) => !concept)) / idfOf(documents, 1))
  return ({ score, counts }) => {
    const things = telling(fetched.filter((_, i) => counts[i]! > 0))
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
