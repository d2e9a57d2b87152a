import { plain } from './plain.ts'
import { words as wordsIn } from './tokens.ts'

/** What may stand between words, or in them, that a quick look at the text does not see through. */
const DRESSED = /[^\x00-\x7f]|[<[]/

/** Whether a text has some words as written: one after another, whatever signs and markup stand between them, in any case. Words as text/tokens.ts takes them apart. */
export function verbatim(words: readonly string[]): (text: string) => boolean {
  const row = new RegExp(`(?<![\\p{L}\\p{N}])${words.map(word => RegExp.escape(word)).join('[^\\p{L}\\p{N}]{1,20}')}(?![\\p{L}\\p{N}])`, 'iu'), joined = ` ${words.join(' ')} `
  return text => row.test(text) || (DRESSED.test(text) && ` ${wordsIn(plain(text)).join(' ')} `.includes(joined))
}
