// Which words a pattern needs: each text that it fits has a word that begins as one of them. What has none need not be tried.
import { RegExpParser, type AST } from '@eslint-community/regexpp'
import { STOP_WORDS } from './everyday.ts'

const parser = new RegExpParser()
/** Fewer letters tell nothing. */
const SHORTEST = 2
/** Words that stand in every sentence tell little: one of them is as good as so many others. */
const COST_OF_STOP_WORD = 50

/** The beginnings of words, in lower case, of which a pattern needs one; null where it can do without. Words with letters beyond ASCII are left to the pattern. */
export function needsOf({ source, flags }: RegExp): string[] | null {
  const { alternatives } = parser.parsePattern(source, 0, source.length, { unicode: flags.includes('u') })
  return ofAny(alternatives, false).needs
}

/** What a part of a pattern needs, and whether the place behind it is one where a word begins. `starts`: whether the place before it is. */
type Read = { needs: string[] | null; starts: boolean }

function ofAny(alternatives: AST.Alternative[], starts: boolean): Read {
  const read = alternatives.map(({ elements }) => ofRow(elements, starts))
  return { needs: read.every(({ needs }) => needs) ? read.flatMap(({ needs }) => needs!) : null, starts: read.every(one => one.starts) }
}

/** One part of a row is enough: the best. */
function ofRow(elements: AST.Element[], starts: boolean): Read {
  let best: string[] | null = null, run = ''
  const close = () => {
    if (run.length >= SHORTEST) best = better(best, [run])
    run = ''
  }
  for (const element of elements) {
    const letter = letterOf(element)
    if (letter && (starts || run)) run += letter
    else if (!isLookaround(element)) {
      close()
      const read = letter ? { needs: null, starts: false } : ofOne(element, starts)
      best = better(best, read.needs)
      starts = read.starts
      continue
    }
    if (letter) starts = false
  }
  close()
  return { needs: best, starts }
}

function ofOne(element: AST.Element, starts: boolean): Read {
  switch (element.type) {
    case 'Group': case 'CapturingGroup': return ofAny(element.alternatives, starts)
    case 'Quantifier': {
      const read = ofRow([element.element], starts)
      return element.min > 0 ? read : { needs: null, starts: starts && read.starts }
    }
    // What a word begins behind: its border, the beginning of the text, whatever is no letter.
    case 'Assertion': return { needs: null, starts: (element.kind === 'word' && !element.negate) || element.kind === 'start' || starts }
    default: return { needs: null, starts: isNoLetter(element) }
  }
}

const isLookaround = (element: AST.Element) => element.type === 'Assertion' && (element.kind === 'lookahead' || element.kind === 'lookbehind')

const LETTER = /[\p{L}\p{N}\p{M}]/u

/** The letter or digit that an element stands for, in whichever case. */
function letterOf(element: AST.Element): string | null {
  const letters = element.type === 'Character' ? [element] : element.type === 'CharacterClass' && !element.negate ? element.elements : []
  const [first, ...others] = letters.map(one => (one.type === 'Character' ? String.fromCodePoint(one.value).toLowerCase() : ''))
  return first && /[a-z\d]/.test(first) && others.every(other => other === first) ? first : null
}

function isNoLetter(element: AST.Node): boolean {
  switch (element.type) {
    case 'Character': return !LETTER.test(String.fromCodePoint(element.value))
    case 'CharacterSet': return element.kind === 'space' ? !element.negate : element.kind === 'word' && element.negate
    case 'CharacterClass': return !element.negate && element.elements.every(isNoLetter)
    default: return false
  }
}

function better(a: string[] | null, b: string[] | null): string[] | null {
  return !a || (b && costOf(b) < costOf(a)) ? b : a
}

const costOf = (needs: string[]) => needs.reduce((sum, need) => sum + (STOP_WORDS.has(need) ? COST_OF_STOP_WORD : 1), 0)
