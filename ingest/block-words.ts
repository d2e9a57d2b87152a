// The words of a document's blocks, cut once: for the phrases in its statements, and for what it is found by.
import { tokens, type Token } from '../text/tokens.ts'
import { vocabularyOf, type Word } from '../text/vocabulary.ts'
import type { Block, Document } from './document.ts'

const read = new WeakMap<Block, readonly Token[]>()

function wordsOf(block: Block): readonly Token[] {
  let words = read.get(block)
  if (!words) read.set(block, words = tokens(block.text))
  return words
}

/** The words of a part of a block's text, with their offsets in all of it. */
export function wordsWithin(block: Block, start: number, end: number): Token[] {
  const words = wordsOf(block)
  return words.slice(firstFrom(words, start), firstFrom(words, end))
}

/** How many words a block has. */
export const wordCount = (block: Block): number => wordsOf(block).length

/** Index of the first word at or behind an offset. */
function firstFrom(words: readonly Token[], offset: number): number {
  let low = 0, high = words.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (words[middle]!.start < offset) low = middle + 1
    else high = middle
  }
  return low
}

/** What a document is found by: the words of its fields and blocks, without markup. */
export const foundBy = ({ fields, blocks }: Document): Word[] => [...fields.flatMap(({ value }) => vocabularyOf(value)), ...blocks.flatMap(block => wordsOf(block).map(({ of }) => of))]
