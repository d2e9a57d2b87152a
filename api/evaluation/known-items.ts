// Questions whose answer is known, made of an archive's own words: what its people would type or paste about an incident, taken out of the document that is to be found.
import { plain } from '../../text/plain.ts'
import { words } from '../../text/tokens.ts'
import type { Page } from '../../store/store.ts'
import type { Dice } from './dice.ts'

/** What is asked with: the title, as it is or mistyped, goes to search; the summary and lines of the timeline are pasted. */
export const KINDS = ['title', 'typo', 'summary', 'timeline'] as const
export type Kind = (typeof KINDS)[number]

/** `hidden`: the words that its document must lack, as they stand in it. */
export type KnownItem = { kind: Kind; incident: string; path: string; line: number; text: string; hidden: string[] }

/** Fewer words than these say too little to find anything by. */
const LEAST: { [kind in Kind]: number } = { title: 3, typo: 3, summary: 8, timeline: 12 }
const LINES = 3

/** A question of a kind about an incident; null where it tells too little for one. */
export function knownItem(kind: Kind, { incident, text }: Page, dice: Dice): KnownItem | null {
  const { id, source: { path, line } } = incident
  const of = (written: string, asked: string, hidden: string[]) => (words(written).length < LEAST[kind] ? null : { kind, incident: id, path, line, text: asked, hidden })
  if (kind === 'timeline') {
    const lines = timelineOf(text, dice)
    return of(lines.join('\n'), lines.join('\n'), lines)
  }
  const fact = kind === 'summary' ? incident.summary : incident.title
  if (!fact || fact.basis === 'inferred') return null
  // Its words alone: signs in a title are no search language.
  const asked = kind === 'summary' ? plain(fact.value) : words(plain(fact.value)).join(' ')
  return of(asked, kind === 'typo' ? mistyped(asked, dice) : asked, [fact.value, ...fact.evidence.map(({ quote }) => quote)])
}

const CLOCK = /\d\d?[:.]\d\d/

/** Some lines with clocks that follow each other. */
function timelineOf(text: string, dice: Dice): string[] {
  const lines = text.split('\n').filter(line => CLOCK.test(line.slice(0, 40)))
  const from = dice(Math.max(1, lines.length - LINES + 1))
  return lines.slice(from, from + LINES)
}

/** Long enough that a letter more or less still leaves the word to be recognised. */
const MISTYPED = /\p{L}{5,}/gu

/** A text with two neighbouring letters of a longer word exchanged, the first letter left alone. */
function mistyped(text: string, dice: Dice): string {
  const long = [...text.matchAll(MISTYPED)]
  if (!long.length) return text
  const { 0: word, index } = long[dice(long.length)]!, at = index + 1 + dice(word.length - 2)
  return text.slice(0, at) + text[at + 1]! + text[at]! + text.slice(at + 2)
}
