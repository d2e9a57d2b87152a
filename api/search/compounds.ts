// Words that some write as one, some with a hyphen and some apart: "loadbalancer", "load-balancer", "load balancer". The archive's own words tell which they are.
import { besideOf, isKept } from '../../text/beside.ts'
import { STOP_WORDS } from '../../text/everyday.ts'
import { stem } from '../../text/stems.ts'
import type { Token } from '../../text/tokens.ts'
import type { Inside } from '../../store/store.ts'

/** Two words that may be one. `joined` and `beside`: the terms of the one word (`timeout`, also of "timed out"), and of the two side by side. */
export type Compound = { one: string; other: string; joined: string; beside: string }

const LETTERS = /^\p{L}{2,}$/u
/** Of a blank, a hyphen or an underscore between them. */
const GAP = /^[ _-]$/
/** Parts of a word that are shorter are mostly endings. */
const PART = 3

const compoundOf = (one: string, other: string): Compound => ({ one, other, joined: stem((isKept(one, other) ? stem(one) : one) + other), beside: besideOf(stem(one), stem(other)) })
const tells = (one: string, other: string) => !STOP_WORDS.has(one) || !STOP_WORDS.has(other)

/** Words typed side by side that may be one. */
export function pairsIn(text: string, words: readonly Token[]): Compound[] {
  return words.flatMap((other, i) => {
    const one = words[i - 1]
    return one && GAP.test(text.slice(one.end, other.start)) && [one, other].every(({ word }) => LETTERS.test(word)) && tells(one.word, other.word) ? [compoundOf(one.word, other.word)] : []
  })
}

/** The ways in which one word may be two. */
export function splitsOf(word: string): Compound[] {
  if (!LETTERS.test(word)) return []
  const cuts = Array.from({ length: Math.max(0, word.length - 3) }, (_, i) => compoundOf(word.slice(0, i + 2), word.slice(i + 2)))
  return cuts.filter(({ one, other }) => (one.length >= PART && other.length >= PART && !isLittle(one) && !isLittle(other)) || isKept(one, other))
}

/** Whether one of two words tells nothing by itself, so that only both together are asked for. */
const isLittle = (word: string) => STOP_WORDS.has(word)
export const hasLittle = ({ one, other }: Compound) => isLittle(one) || isLittle(other)

/** Of the incidents with both words, those that have them side by side: a smaller share may be chance (`data` and `base`). */
const TOGETHER = 0.1

/** Whether an archive has two words side by side, as one thing. */
export async function standsTogether(store: Inside, { one, other }: Compound): Promise<boolean> {
  const { looked, found } = await store.sideBySide([stem(one), stem(other)])
  return found > 0 && found >= TOGETHER * looked
}
