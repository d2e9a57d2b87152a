import { codeOfTerm, conceptsAt, lineAt, nextAt, stemIn, wordsAt, type Place } from './told.ts'

/** A line that says, most likely, some of what is looked for. `section`: the heading that it stands under. */
export type Met = Place & { heading: boolean; section: Place | null; terms: Set<string> }

/** So much of a number is looked at first: what is none of those looked for mostly costs no more. */
const SIEVE = (1 << 12) - 1

/** A function that finds the lines with some of the terms: stems, and concepts as a bag has them. */
export function lookingFor(terms: Iterable<string>): (numbers: Uint32Array) => Met[] {
  const wanted = Map.groupBy(terms, codeOfTerm), may = new Uint8Array(SIEVE + 1)
  for (const code of wanted.keys()) may[code & SIEVE] = 1
  return numbers => {
    const found: Met[] = []
    let section: Place | null = null
    for (let i = 0, at = 0; i < numbers.length; at++) {
      const concepts = conceptsAt(numbers, i), next = nextAt(numbers, i)
      let terms: Set<string> | null = null
      for (let k = wordsAt(i); k < next; k++) {
        const code = k < concepts ? stemIn(numbers[k]!) : numbers[k]!
        if (may[code & SIEVE]) for (const term of wanted.get(code) ?? []) (terms ??= new Set()).add(term)
      }
      const { line, heading } = lineAt(numbers, i)
      if (terms) found.push({ at, line, heading, section, terms })
      if (heading) section = { at, line }
      i = next
    }
    return found
  }
}
