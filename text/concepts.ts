// Words → the concepts they stand for: `OOMKilled`, `exit code 137` and `out of memory` are one thing said three ways.
import { stem } from './stems.ts'
import { fold } from './fold.ts'

/** By concept: the words and phrases that say it. Inflections need not be listed. */
export type Glossary = Record<string, readonly string[]>

/** A glossary made ready for matching: by the first stem of a phrase, longest phrase first. */
export type Concepts = Map<string, { rest: string[]; concept: string }[]>

/** A concept found: which, and from which to which word (exclusive). */
export type Mention = { concept: string; from: number; to: number }

/** Of several glossaries, with the phrases of all. */
export function conceptsOf(...glossaries: Glossary[]): Concepts {
  const concepts: Concepts = new Map()
  for (const [concept, phrases] of glossaries.flatMap(glossary => Object.entries(glossary))) {
    for (const phrase of phrases) {
      const [first, ...rest] = (phrase.match(/[\p{L}\p{N}]+/gu) ?? []).map(word => stem(fold(word)))
      if (first !== undefined) concepts.set(first, [...(concepts.get(first) ?? []), { rest, concept }])
    }
  }
  for (const entries of concepts.values()) entries.sort((a, b) => b.rest.length - a.rest.length)
  return concepts
}

/** Of each glossary, by concept, the stems that its phrases begin with. */
const beginnings = new WeakMap<Concepts, Map<string, string[]>>()

/** What of a glossary finds some of its concepts: all phrases that begin as one of theirs does, since a longer one of another hides it. */
export function findersOf(concepts: Concepts, wanted: Iterable<string>): Concepts {
  let known = beginnings.get(concepts)
  if (!known) {
    beginnings.set(concepts, known = new Map())
    for (const [first, entries] of concepts) for (const { concept } of entries) known.set(concept, [...known.get(concept) ?? [], first])
  }
  return new Map(Array.from(wanted).flatMap(concept => known.get(concept) ?? []).map(first => [first, concepts.get(first)!]))
}

/** The concepts that a row of stems mentions. A longer phrase hides what begins at the same word, not what stands inside it. */
export function mentions(stems: readonly string[], concepts: Concepts): Mention[] {
  const found: Mention[] = []
  for (let i = 0; i < stems.length; i++) {
    const entries = concepts.get(stems[i]!)
    if (!entries) continue
    let longest = -1
    for (const { rest, concept } of entries) {
      if (rest.length < longest) break
      if (!follow(rest, stems, i + 1)) continue
      longest = rest.length
      found.push({ concept, from: i, to: i + 1 + longest })
    }
  }
  return found
}

function follow(rest: string[], stems: readonly string[], from: number): boolean {
  for (let j = 0; j < rest.length; j++) if (stems[from + j] !== rest[j]) return false
  return true
}
