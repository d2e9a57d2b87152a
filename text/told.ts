// An account's lines as numbers, made when it is read: so a question looks through some thousand numbers for its words, and at no letter of what it does not ask for.
import { CONCEPT, insideOf } from './bag.ts'
import { mentions, type Concepts } from './concepts.ts'
import { plain } from './plain.ts'
import { stem } from './stems.ts'
import { hashOf, remembering, vocabularyOf } from './vocabulary.ts'

/** A line of an account as people read it, with its number in the file. */
export type TextLine = { text: string; line: number; heading: boolean }

/** `lines`: one behind the other, parted by line ends; null where they are those of the file, made plain. `numbers`, of each line that has words: its number doubled, and 1 more for a heading; how many words it has, times 256, and how many concepts; its words in order
 * (`codeOf`), and its concepts (`codeOfTerm`). */
export type Told = { lines: string | null; numbers: Uint32Array }

/** The same with what its lines are read out of, all of them (`asInFile`: those of the file itself). `path`: of another file than the incident's own. */
export type ToldFile = { lines: string; asInFile: boolean; numbers: Uint32Array; path?: string }

/** Bits of a word's code that its stem decides; the others tell the words of one stem apart. */
const STEM_BITS = 20
const FORM_BITS = 32 - STEM_BITS
const FORM = (1 << FORM_BITS) - 1
/** What a line mentions beyond that is as good as everything. */
const MOST_CONCEPTS = 255
const CONCEPT_BITS = 8
/** Numbers in front of a line's words. */
const HEAD = 2

const mixed = (hash: number) => Math.imul(hash ^ (hash >>> 15), 0x9e3779b1)
const coded = (stem: string, hash: number) => ((codeOfTerm(stem) << FORM_BITS) | (mixed(hash) & FORM)) >>> 0

/** The number of a stem or of a concept (as a bag has it): one that another may share. */
export const codeOfTerm = (term: string): number => mixed(hashOf(term)) >>> FORM_BITS

/** The number of a folded word. Two words share one in thousands of millions of pairs, of words with one stem one pair in thousands. */
export const codeOf = (word: string): number => coded(stem(word), hashOf(word))

const codeOfWord = remembering(({ stem, hash }) => coded(stem, hash))

/** Of a word's number that of its stem. */
export const stemIn = (code: number): number => code >>> FORM_BITS

/** `asInFile`: the lines are those of a file, made plain, and need not be kept once more. */
export function toldOf(lines: readonly TextLine[], concepts: Concepts, asInFile: boolean): Told {
  const numbers: number[] = []
  for (const { text, line, heading } of lines) {
    const words = vocabularyOf(text), meant = new Set(mentions(words.map(({ stem }) => stem), concepts).map(({ concept }) => concept))
    for (const { written, isCompound } of words) if (isCompound) for (const { concept } of insideOf(written, concepts)) meant.add(concept)
    const told = [...meant].slice(0, MOST_CONCEPTS)
    numbers.push(line * 2 + Number(heading), (words.length << CONCEPT_BITS) | told.length)
    for (const word of words) numbers.push(codeOfWord(word))
    for (const concept of told) numbers.push(codeOfTerm(CONCEPT + concept))
  }
  return { lines: asInFile ? null : lines.map(({ text }) => text).join('\n'), numbers: Uint32Array.from(numbers) }
}

// Where of a line that begins at `i` of the numbers its words begin, its concepts do, and the next line does.
export const wordsAt = (i: number) => i + HEAD
export const conceptsAt = (numbers: Uint32Array, i: number) => i + HEAD + (numbers[i + 1]! >>> CONCEPT_BITS)
export const nextAt = (numbers: Uint32Array, i: number) => conceptsAt(numbers, i) + (numbers[i + 1]! & MOST_CONCEPTS)
export const lineAt = (numbers: Uint32Array, i: number) => ({ line: numbers[i]! >>> 1, heading: (numbers[i]! & 1) === 1 })

let scratch = new Uint32Array(2 ** 12)

/** The words of an account in order, or so many of them, by their numbers: until the next are asked for, since ten thousand accounts may be looked through for one question. */
export function codesIn(numbers: Uint32Array, most = Infinity): Uint32Array {
  if (scratch.length < numbers.length) scratch = new Uint32Array(numbers.length * 2)
  let length = 0
  for (let i = 0; i < numbers.length && length < most; i = nextAt(numbers, i)) {
    for (let k = wordsAt(i), end = conceptsAt(numbers, i); k < end; k++) scratch[length++] = numbers[k]!
  }
  return scratch.subarray(0, Math.min(length, most))
}

/** Which line of an account: the how manieth with words, from 0, and its number in the file. */
export type Place = { at: number; line: number }

/** A function that gives the text of a line. */
export function textsOf(file: ToldFile): (place: Place) => string {
  let all: string[] | null = null
  return ({ at, line }) => {
    all ??= file.lines.split('\n')
    return file.asInFile ? plain(all[line - 1]!) : all[at]!
  }
}

/** The text of the line with a number, where there is one. */
export function lineOf(file: ToldFile, line: number): string | undefined {
  for (let i = 0, at = 0; i < file.numbers.length; i = nextAt(file.numbers, i), at++) if (lineAt(file.numbers, i).line === line) return textsOf(file)({ at, line })
  return undefined
}
