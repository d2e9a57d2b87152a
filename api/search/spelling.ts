// A word that no incident has, or hardly any, is read as the one that it was probably meant to be.
import type { Inside, Near } from '../../store/store.ts'
import { STOP_WORDS } from '../../text/everyday.ts'
import { tokens, type Token } from '../../text/tokens.ts'
import type { Understood } from './schema.ts'

/** Letters that make one typing error likely, and two: shorter words are near to too many others. */
const ONE_ERROR = 5
const TWO_ERRORS = 9
const errorsIn = (word: string) => (word.length >= TWO_ERRORS ? 2 : word.length >= ONE_ERROR ? 1 : 0)

/** What names one thing exactly is meant as it stands: `ECONNREFUSED`, `HikariPool`, `web-2217`, `db.example.com`, `http_requests_total`, `v1.24.3`. */
const NAME = /[\p{N}_:/@\\=#$%~+*]|\p{Ll}\p{Lu}|\p{Lu}{2}|\.\p{L}/u

/** The words of a text that may be mistyped: not little ones, which no index has however they are spelt. */
export function plainWords(text: string, words: readonly Token[]): Token[] {
  const names = Array.from(text.matchAll(/\S+/g)).filter(([run]) => NAME.test(run.replace(/[.,;:!?)\]}"'”’]+$/, ''))).map(({ 0: run, index }) => ({ from: index, to: index + run.length }))
  return words.filter(({ word, start, end }) => errorsIn(word) && !STOP_WORDS.has(word) && !names.some(({ from, to }) => start >= from && end <= to))
}

/** A word of fewer incidents than this share of all may be a misspelling itself. */
const COMMON = 1 / 300
/** A rare word is a misspelling where one that is spelt almost alike is so many times as frequent. */
const TIMES = 50

// Nobody mistypes a plain word into a name with digits: `publickey` is not meant as `publick8s`. A stem that is set apart is no word, and what stands everywhere is not what somebody looks for.
const isPlain = ({ word }: Near) => !/[\p{N}']/u.test(word) && !STOP_WORDS.has(word)

/** What a word was meant to be; null where it may be meant as it stands. `known`: in how many incidents it is, of how many. */
export async function meant(store: Inside, word: string, known: number, documents: number, isBeginning: boolean): Promise<string | null> {
  const near = (await store.near(word, errorsIn(word), isBeginning)).filter(isPlain), isCommon = (one: Near) => one.documents >= Math.max(2, documents * COMMON)
  if (known) return near.find(one => one.away > 0 && isCommon(one) && one.documents >= TIMES * known)?.word ?? null
  return (near.find(isCommon) ?? near.find(({ away }) => away <= 1))?.word ?? null
}

/** A misspelling is in no more than this share of all. */
const RARE = 1 / 1_000

/** Whether a word of so many incidents may be a misspelling. */
export const isRare = (known: number, documents: number) => known <= documents * RARE

/** A text with the words that were meant. */
export function respelt(text: string, corrected: Understood['corrected']): string {
  const meant = new Map(corrected.map(({ from, to }) => [from, to]))
  return tokens(text).toReversed().reduce((all, { word, start, end }) => (meant.has(word) ? all.slice(0, start) + meant.get(word)! + all.slice(end) : all), text)
}
