// What of a question a line says. The whole text of each answer is looked through for it, so what was not asked for must cost nearly nothing.
import { CONCEPT, insideOf } from '../../text/bag.ts'
import type { Concepts } from '../../text/concepts.ts'
import { meantFrom, seeking, type Said } from '../../text/sought.ts'
import type { Worth } from './passages.ts'

/** The words of a line and the meanings that it speaks of, as far as they are worth something. */
type Saying = (line: string) => { words: Said[]; meanings: Said[] }

const known = new WeakMap<Worth, Saying>()

/** Made once for a question: all its answers share it. */
export function saying(worth: Worth, concepts: Concepts): Saying {
  const says = known.get(worth) ?? sayingOf(worth, concepts)
  known.set(worth, says)
  return says
}

function sayingOf(worth: Worth, concepts: Concepts): Saying {
  const beginnings = new Set([...concepts].flatMap(([stem, meant]) => (meant.some(({ concept }) => worth.has(CONCEPT + concept)) ? [stem] : []))), seek = seeking(new Set([...worth.keys(), ...beginnings]))
  const asConcept = (meant: Said): Said => ({ ...meant, term: CONCEPT + meant.term })
  return line => {
    const { words, compounds } = seek(line)
    const whole = words.flatMap(word => (beginnings.has(word.term) ? meantFrom(line, word, concepts) : []))
    const inside = compounds.flatMap(({ start, end }) => insideOf(line.slice(start, end), concepts).map(({ concept }) => ({ term: concept, start, end })))
    return { words: words.filter(({ term }) => worth.has(term)), meanings: [...whole, ...inside].map(asConcept).filter(({ term }) => worth.has(term)) }
  }
}
