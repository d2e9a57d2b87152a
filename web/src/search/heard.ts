// What was understood of a question, as its asker wrote it.
import type { MarkedLine, Part } from '../../../api/search/schema.ts'
import type { Answer } from './answer.ts'

/** The words in the order in which they stand in the question, written as there; what stands nowhere in it comes last. */
export function inOrder(words: string[], text: string): string[] {
  const small = text.toLowerCase()
  const places = words.map(word => ({ word, at: placeOf(word, small) })).sort((a, b) => (a.at < 0 ? Infinity : a.at) - (b.at < 0 ? Infinity : b.at) || 0)
  // Lower case can be longer than what it was made of; then the word is shown as it was understood.
  return places.map(({ word, at }) => (at >= 0 && small.length === text.length ? text.slice(at, at + word.length) : word))
}

/** Where a word stands by itself, or else inside another: the "error" of `borrow error` before that of `BorrowError`. */
function placeOf(word: string, text: string): number {
  const isInside = (character: string | undefined) => character !== undefined && /[\p{L}\p{N}]/u.test(character)
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) if (!isInside(text[at - 1]) && !isInside(text[at + word.length])) return at
  return text.indexOf(word)
}

/** Of a paste that nothing is like: words and phrases of it that the archive knows, the most telling first. */
export function known(marks: MarkedLine[], most: number): string[] {
  const found = marks.flatMap(({ text, marks }) => marks.map(({ start, end }) => text.slice(start, end)))
  const telling = found.filter(word => /^\p{L}[\p{L} -]{4,}$/u.test(word) && !/\p{Ll}\p{Lu}/u.test(word))
    .sort((a, b) => Number(b.includes(' ')) - Number(a.includes(' ')) || b.length - a.length)
  return [...new Set(telling.map(word => word.toLowerCase()))].slice(0, most)
}

/** What became of several words that no incident has all of; null where there is nothing to say. */
export function partly({ kind, total, understood: { words } }: Pick<Answer, 'kind' | 'total' | 'understood'>): string | null {
  return kind === 'some-words' && words.length > 1 && total ? `none has ${words.length === 2 ? 'both' : `all ${words.length}`}, so these have some` : null
}

/** A search without a part of it. */
export const without = (text: string, { start, end }: Pick<Part, 'start' | 'end'>): string => `${text.slice(0, start)} ${text.slice(end)}`.replace(/\s+/g, ' ').trim()

/** A part as it was understood: `not redis`, `cause capacity`. */
export function partName(text: string, { kind, start, end, values }: Part): string {
  const [, not, name, value] = /^(-?)(?:([\p{L}-]+):)?(.*)$/su.exec(text.slice(start, end))!
  const meant = values.length > 2 ? `${values.length} values` : values.join(' or ') || value!
  return [not && 'not', kind === 'field' && name, kind === 'field' ? meant : value].filter(Boolean).join(' ')
}

/** A search in which a word that was read as another is wanted as it is written. */
export const insisting = (text: string, word: string): string => text.replace(new RegExp(`(?<![\\p{L}\\p{N}])${RegExp.escape(word)}(?![\\p{L}\\p{N}])`, 'iu'), '"$&"')
