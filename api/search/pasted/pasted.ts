// What is pasted → what it says: its telling lines, and where in the paste each letter of them stands.
import type { Shape } from '../schema.ts'
import type { Hidden } from './hidden.ts'

/** Part of a paste, mostly a line. `read`: the same letter for letter, but blank where it says nothing; `places[i]`: where in the paste letter `i` stands; `line` counts from 1;
 * `level`: how much a log makes of it, 0 for what only informs, 1 for a warning, 2 for an error, null where it is of no log. */
export type PastedLine = { text: string; read: string; line: number; places: ArrayLike<number>; level: number | null }

/** What a paste was taken for, what of it is looked for, and what it has besides. */
export type Reading = { shape: Shape; lines: PastedLine[]; setAside: string[] }

/** `text`: the paste without the letters of its secrets, which stood at `hidden`; `read`: what is looked for of it, in lines; `of`: how many lines it has. */
export type Pasted = Reading & { text: string; read: string; hidden: Hidden[]; of: number }

/** A text as its lines. */
export function linesOf(text: string, from = 0, line = 1): PastedLine[] {
  let start = from
  return text.split('\n').flatMap((raw, i) => {
    const at = start, words = raw.endsWith('\r') ? raw.slice(0, -1) : raw
    start += raw.length + 1
    return words.trim() ? [{ text: words, read: words, line: line + i, places: placesFrom(at, words.length), level: null }] : []
  })
}

function placesFrom(first: number, length: number): Int32Array {
  const places = new Int32Array(length)
  for (let i = 0; i < length; i++) places[i] = first + i
  return places
}

/** A function that says on which line of a text, from 1, a place stands. */
export function lineNumbers(text: string): (place: number) => number {
  const starts = [0]
  for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) starts.push(end + 1)
  return place => {
    let [low, high] = [0, starts.length]
    while (high - low > 1) {
      const middle = (low + high) >> 1
      if (starts[middle]! <= place) low = middle
      else high = middle
    }
    return low + 1
  }
}

/** A text with some of its parts blank, letter for letter. */
export const blanked = (text: string, part: RegExp) => text.replace(part, words => words.replace(/[^\n]/g, ' '))
