// What people judged of incidents before, and whether that was before a question like the one that is asked.
import type { Card } from '../../store/card.ts'
import type { Inside } from '../../store/store.ts'
import { MOST_WORDS } from '../../store/ledger.ts'
import type { Verdict } from '../../store/verdicts.ts'
import { privateWords } from '../../text/private.ts'
import { stem } from '../../text/stems.ts'
import type { Hit } from './schema.ts'
import { understand } from './understand.ts'
import { weigh } from './weigh.ts'

/** `read`: as much of a question as ranking looks at; `written`: all of it. */
export type AskedText = { read: string; written: string }

/**
 * The words that tell a question from others, the most telling first: those that ranking counts in full, in so far as some incident has them, without those that say who somebody is. So nothing
 * is kept of a paste that does not stand in the archive as well.
 */
export async function tellingWords(store: Inside, { read, written }: AskedText): Promise<string[]> {
  const { words } = await weigh(store, understand(read).asked), own = privateWords(written)
  return words.filter(({ concept, known, weight, written }) => known && !concept && weight === 1 && !own.has(written[0]!))
    .sort((a, b) => b.idf - a.idf || (a.terms[0]! < b.terms[0]! ? -1 : 1)).slice(0, MOST_WORDS).map(({ written }) => written[0]!)
}

/** Of the 11,025 pairs among 150 questions about 50 outages, none about two of them shares as much (.43 at the most); of a paste that lost three words in ten, 9 in 10 do. */
const HALF = 0.5

/** Whether two questions are alike: at least half of the words of either or both are in both. */
export function isAlike(one: readonly string[], other: readonly string[]): boolean {
  const [a, b] = [new Set(one.map(stem)), new Set(other.map(stem))], { size } = a.intersection(b)
  return size > 0 && size >= HALF * a.union(b).size
}

/** By incident, what people judged of it before a question like this one. */
export async function verdictsBefore(store: Inside, asked: AskedText, cards: readonly Pick<Card, 'shown' | 'verdicts'>[]): Promise<(id: string) => Verdict[]> {
  const judged = cards.filter(({ verdicts }) => verdicts.length)
  if (!judged.length) return () => []
  const words = await tellingWords(store, asked), alike = new Map(judged.map(({ shown, verdicts }) => [shown.id, verdicts.filter(verdict => isAlike(verdict.words, words))]))
  return id => alike.get(id) ?? []
}

/** Those first that somebody said it was, the most people first; one of which somebody else said that it was not keeps its place. They are strong: a person has compared them. */
export function judgedFirst<T extends { strength: Hit['strength'] }>(found: readonly T[], verdictsOf: (one: T) => readonly Verdict[]): T[] {
  const people = (one: T) => new Set(verdictsOf(one).map(({ who }) => who)).size
  const isIt = (one: T) => verdictsOf(one).length > 0 && verdictsOf(one).every(({ was }) => was)
  const first = found.filter(isIt).sort((a, b) => people(b) - people(a))
  return [...first.map(one => ({ ...one, strength: 'strong' as const })), ...found.filter(one => !isIt(one))]
}
