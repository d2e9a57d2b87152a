// Whether a few words are nothing but the name of a postmortem's section, for telling a label from a sentence where no markup does.
import { narrow } from '../../text/narrow.ts'
import { EMPTY_WORDS, SECTION_NAMES } from '../words/sections.ts'
import { LANGUAGES } from '../words/languages.ts'

const LONGEST = 9 // words

const PHRASES = Map.groupBy(
  [SECTION_NAMES, ...LANGUAGES.map(({ sections }) => sections)].flatMap(names => Object.values(names).flat()).map(phrase => phrase.split(' ')),
  words => words[0]!.slice(0, 2),
)

const known = new Map<string, boolean>()

/** "Root cause and resolution", "2. Next steps:", "What went well?"; but not "Cause of the login failures": every word must belong to a name. */
export function isSectionName(text: string): boolean {
  let is = known.get(text)
  if (is === undefined) {
    if (known.size > 5000) known.clear()
    known.set(narrow(text), (is = isNamed(text))) // a part of a text would keep all of it in memory
  }
  return is
}

function isNamed(text: string): boolean {
  if (!/^[\p{L}\d*(]/u.test(text) || /[.,;!]$/.test(text)) return false
  const words = text.toLowerCase().replace(/^\d{1,2}[.)]\s+|\([^()]*\)/g, ' ').match(/[\p{L}\p{N}]+/gu) ?? []
  if (!words.length || words.length > LONGEST) return false
  // Names may share a word: "Resolution and actions taken".
  let named = 0 // up to where the words belong to names
  for (const [i, word] of words.entries()) {
    const length = Math.max(0, ...(PHRASES.get(word.slice(0, 2)) ?? []).filter(phrase => phrase.every((p, j) => fits(p, words[i + j]))).map(phrase => phrase.length))
    if (!length && i >= named && !EMPTY_WORDS.has(word)) return false
    named = Math.max(named, length && i + length)
  }
  return named > 0
}

function fits(pattern: string, word: string | undefined): boolean {
  return word !== undefined && (pattern.endsWith('*') ? word.startsWith(pattern.slice(0, -1)) : word === pattern)
}
