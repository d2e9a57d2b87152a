// Labels: short lines that name what follows them, where no heading is set.
import type { RawBlock } from './piece.ts'
import { isSectionName } from './section-name.ts'

/** Depth of a heading that is only a label; a list item that is a label for the items under it comes below, deeper the deeper it stands. */
export const LABEL = 7, ITEM_LABEL = 8

const LONGEST_LABEL = 60, LONGEST_QUESTION = 90

// "10:05 Alert fires", "2024-03-05 10:05: …", "[10.05 UTC] …"
export const CLOCKED = /^[[(]?(?:\d{4}-\d\d-\d\d[ T,]*|\d{1,2}[./]\d{1,2}[./]\d{2,4},? )?(?:at )?\d{1,2}[:.h]\d{2}\b/i

// Words of a sentence: "We did the following:", "The pods that were lost:"
const SENTENCE = /\b(?:we|i|it|was|were|is|are|the following|following|this|these|that|has|have|had|can|could|should|such as|as follows|including|include|includes|run|using)\b/i

// "Status: RESOLVED"
const FIELD = /^[^:]+:\s+[^\s:]/

// "Where did we get lucky?", "How many people were involved?"
const QUESTION = /^(?:what|where|how|why|who|when|did|could)\b[^?.]*\?$/i

/** Whether a short line names what follows it: a section's name, words in bold or brackets, a question, or a few words with a colon that are no sentence. */
export function isLabelText(line: string, strong: boolean): boolean {
  if (line.length > LONGEST_QUESTION + 5) return false // most are: asked first, since every line is
  const text = line.replace(/^[\p{So}\p{Sk}\ufe0f\s]+/u, '')
  if (text.length > LONGEST_QUESTION || text.includes('\n') || !/\p{L}{2}/u.test(text) || CLOCKED.test(text) || /^\d{4}-\d\d/.test(text)) return false
  if (QUESTION.test(text)) return true
  if (text.length > LONGEST_LABEL || (FIELD.test(text) && !strong)) return false
  if (isSectionName(text) || /^\[\p{L}[^\]]+\]$/u.test(text)) return true
  if (/[.,;!]$/.test(text)) return false
  if (strong) return true
  if (!text.endsWith(':') || !/^\p{Lu}/u.test(text) || SENTENCE.test(text) || /^\p{Lu}\p{Ll}+ed:$/u.test(text)) return false
  return text.split(/\s+/).length <= 5 && !/[.;]\s/.test(text)
}

/** Whether the words from `from` on are set in bold from end to end; a colon behind them may stand outside. */
export function isStrong(block: RawBlock, from: number, text: string): boolean {
  let to = from + text.length
  while (to > from && /[\s:]/.test(text[to - from - 1]!)) to--
  return to > from && (block.styles?.some(s => s.style === 'strong' && s.start <= from && s.end >= to) ?? false)
}
