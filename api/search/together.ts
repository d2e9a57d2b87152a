// The likeliest incidents ordered anew by what they share with the question word for word: an error message stands in both as it was printed.
import type { Account } from '../../store/store.ts'
import { sharedRuns } from '../../text/runs.ts'
import { stem } from '../../text/stems.ts'
import type { Ranked } from './rank.ts'
import type { Question } from './understand.ts'
import type { WeighedWord } from './weigh.ts'

/** How many of the ranked are read for it: those further down share too little to be lifted to the top. */
export const READ = 30
/** What a word in a shared run counts, next to what it counts by itself. */
const TOGETHER = 0.35

type Found = { account: Account; one: Ranked }

/** Best first, each score with its share for what stands together in the text and in the incident. */
export function withTogether(found: readonly Found[], text: string, { words }: Question, weighed: readonly WeighedWord[]): Found[] {
  // Everyday words too: inside an error message they are no everyday words.
  const worth = new Map(weighed.filter(({ concept }) => !concept).map(({ terms, idf }) => [terms[0]!, idf]))
  const shared = sharedRuns(text, words.map(({ word, start, end }) => ({ word, start, end, term: stem(word), worth: worth.get(stem(word)) ?? 0 })))
  return found
    .map(({ account, one }) => ({ account, one: { ...one, score: Math.round((one.score + TOGETHER * shared(account.files.map(({ numbers }) => numbers))) * 1e9) / 1e9 } }))
    .sort((a, b) => b.one.score - a.one.score || (a.one.id < b.one.id ? -1 : 1))
}
