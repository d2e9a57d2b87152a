// Where a task begins and ends that was written into one line with others: "1. Add an alert 2) Widen the pool".
import { topicsNamed } from '../../meaning/sections.ts'
import { matches } from '../../../text/matches.ts'

/** Where the numbers of a list stand, if they count up from `first`; empty where a single 1 begins nothing. */
export function numbersIn(text: string, first = 1): number[] {
  const found: number[] = []
  for (const match of matches(text, /(?<=^|\s)(\d{1,2})[.)]\s+(?=[\p{Lu}[])/gu)) if (Number(match[1]) === found.length + first) found.push(match.index)
  return found.length + first > 2 ? found : []
}

/** Where the stars of a list stand that was written into one line: "* Widen the pool * Watch the queue". */
export const starsIn = (text: string): number[] => /^[*•] /.test(text) ? matches(text, /(?<=^|\s)[*•]\s+(?=\p{Lu})/gu).map(match => match.index) : []

/** Fewer are the beginning of that label: "Automated incident response: …". */
const FEWEST_WORDS = 5

/** Where a task ends that runs, without a stop, into a part that speaks of something else ("Provide feedback: …"). */
export function endBefore(text: string, start: number, end: number): number {
  for (const match of matches(text.slice(start, end), /\s(?=(\p{Lu}[\p{L} ]{4,30}):\s)/gu)) {
    const [topic] = topicsNamed(match[1]!)
    if (!topic || topic === 'tasks') continue
    const words = text.slice(start, start + match.index).split(/\s+/)
    if (words.length >= FEWEST_WORDS && !/^(?:\p{Lu}|(?:and|of|for|the|&)$)/u.test(words.at(-1)!)) return start + match.index
  }
  return end
}
