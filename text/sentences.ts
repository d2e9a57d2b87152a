// Where sentences begin and end. Full stops also stand in abbreviations, initials, versions, clocks and host names, so a stop ends a sentence
// only before white space, and only when neither the word before it nor the one after it says otherwise.
import { matches } from './matches.ts'


export type Span = { start: number; end: number }

/** Nobody writes longer ones: dumps and tables without a stop are cut, so that the work on a sentence stays bounded. */
const LONGEST = 2000

/** Words that end in a stop without ending a sentence, whatever follows. */
const NEVER_LAST = new Set('e.g i.e eg ie vs cf approx mr mrs ms dr prof st no nr fig ca kl bl.a f.eks dvs ifm pga'.split(' '))
/** Words whose stop ends a sentence only before a capital that is no zone ("11 p.m. PDT", "10 a.m. We"). */
const CLOCKS = new Set(['a.m', 'p.m'])
/** Words whose stop ends a sentence only before what is no number ("on Feb. 22 at noon"). */
const MONTHS = new Set('jan feb mar apr jun jul aug sep sept oct nov dec'.split(' '))

/** Months whose day is written with a stop before a capital ("am 3. Mai"). */
const MONTHS_BEHIND = new Set('januar februar märz april mai juni juli august september oktober november dezember'.split(' '))

// The last of a row of stops with what closes after it, then white space; an empty line; a line that opens as a list item; "- Label:" run into a line.
const BREAK = /[.!?…](?![.!?…])["'”’)\]*_`]{0,6}\s+|\n[ \t]*\n\s*|\n(?=[ \t]*[-*•+] )|\s(?=[-•–] \p{Lu}[\p{L} /]{2,30}:\s)/gu

/** Spans of the sentences of a text, without the white space around them; a text without a stop is one sentence. */
export function sentences(text: string): Span[] {
  const spans: Span[] = []
  let start = 0
  const close = (end: number, next: number) => {
    for (let from = start; from < end;) {
      const to = end - from > LONGEST ? cutBefore(text, from, from + LONGEST) : end
      const span = trimmed(text, from, to)
      if (span.end > span.start) spans.push(span)
      from = to
    }
    start = next
  }
  for (const match of matches(text, BREAK)) {
    const end = match.index + match[0].length
    if (/^[.!?…]/.test(match[0]) && !endsSentence(text, start, match.index, end)) continue
    close(end, end)
  }
  close(text.length, text.length)
  return spans
}

/** The last white space before `end`, so that no word is cut, or `end` where there is none. */
function cutBefore(text: string, start: number, end: number): number {
  const space = text.slice(start, end + 1).lastIndexOf(' ') // of the part: else it is looked for to the beginning of the text, for each part anew
  return space > 0 ? start + space : end
}

function endsSentence(text: string, start: number, stop: number, next: number): boolean {
  const after = text[next]
  if (after !== undefined && /\p{Ll}/u.test(after)) return false
  if (text[stop] !== '.' || text[stop - 1] === '.') return true
  const before = text.slice(Math.max(start, stop - 12), stop).match(/(?<![\p{L}\p{N}.])[\p{L}\p{N}.]+$/u)?.[0] ?? ''
  const word = before.toLowerCase()
  if (NEVER_LAST.has(word)) return false
  if (CLOCKS.has(word)) return !/^\p{Lu}{2,5}\b/u.test(text.slice(next, next + 6))
  if (/^\d{1,2}$/.test(word) && MONTHS_BEHIND.has(/^\p{L}*/u.exec(text.slice(next, next + 12))![0].toLowerCase())) return false
  if (MONTHS.has(word) && /\d/.test(after ?? '')) return false
  if (/^\p{Lu}$/u.test(before) && before !== 'I') return false // an initial
  return !(/^\d{1,2}$/.test(before) && text.slice(start, stop).trim() === before) // the number of a list item
}

function trimmed(text: string, start: number, end: number): Span {
  const behind = text.slice(start, end).trimStart()
  return { start: end - behind.length, end: end - behind.length + behind.trimEnd().length }
}
