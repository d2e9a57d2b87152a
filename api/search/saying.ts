// What of a question a line says. The whole text of each answer is looked through for it, so what was not asked for must cost nearly nothing.
import { CONCEPT, insideOf } from '../../text/bag.ts'
import { meantFrom, seeking, type Said } from '../../text/sought.ts'
import type { Worth } from './passages.ts'
import { CONCEPTS } from './understand.ts'

/** By concept: the stems that its words and phrases begin with. */
const BEGINNINGS = new Map<string, string[]>()
for (const [stem, meant] of CONCEPTS) for (const { concept } of meant) BEGINNINGS.set(CONCEPT + concept, [...BEGINNINGS.get(CONCEPT + concept) ?? [], stem])

/** The words of a line and the meanings that it speaks of, as far as they are worth something. */
type Saying = (line: string) => { words: Said[]; meanings: Said[] }

const known = new WeakMap<Worth, Saying>()

/** Made once for a question: all its answers share it. */
export function saying(worth: Worth): Saying {
  const says = known.get(worth) ?? sayingOf(worth)
  known.set(worth, says)
  return says
}

function sayingOf(worth: Worth): Saying {
  const beginnings = new Set([...worth.keys()].flatMap(term => BEGINNINGS.get(term) ?? [])), seek = seeking(new Set([...worth.keys(), ...beginnings]))
  const asConcept = (meant: Said): Said => ({ ...meant, term: CONCEPT + meant.term })
  return line => {
    const { words, compounds } = seek(line)
    const whole = words.flatMap(word => (beginnings.has(word.term) ? meantFrom(line, word, CONCEPTS) : []))
    const inside = compounds.flatMap(({ start, end }) => insideOf(line.slice(start, end), CONCEPTS).map(({ concept }) => ({ term: concept, start, end })))
    return { words: words.filter(({ term }) => worth.has(term)), meanings: [...whole, ...inside].map(asConcept).filter(({ term }) => worth.has(term)) }
  }
}
