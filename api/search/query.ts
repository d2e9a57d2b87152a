// A search as it is typed → the words to rank by, and what restricts it: "quoted words", -left -out, cause:dns, ttr:>60.
import { words as wordsIn } from '../../text/tokens.ts'
import { FIELDS, type Field, type FieldName } from './fields.ts'

/** `words`: the text without what only restricts, every word at its place. Phrases and words that must not be are folded. `parts`: what restricts, in order. */
export type Query = { words: string; phrases: string[][]; fields: Field[]; without: { words: string[]; phrases: string[][] }; parts: { kind: 'phrase' | 'without' | 'field'; start: number; end: number }[] }

/** A part of a search: -, field:, then "words" or a word. Signs that make nothing of this are words like any other. */
const PART = /(?<![^\s])(?<not>-)?(?:(?<field>[a-z]+(?:-[a-z]+)*):)?(?:["“](?<quoted>[^"”\n]{1,200})["”]|(?<plain>[^\s"“”]{1,200}))(?!\S)/giu

// "-redis", "-load-balancer"; but "error -1", "rm -rf", "java -Xmx2g" and "-03:00" are words of somebody's screen.
const EXCLUDED = /^\p{L}{3,}(?:[-./]\p{L}+)*$/u

/** Every text is a query: what is no part of this language is searched for as it stands. */
export function queryOf(text: string): Query {
  const query: Query = { words: text, phrases: [], fields: [], without: { words: [], phrases: [] }, parts: [] }
  let words = '', end = 0
  for (const { 0: part, index: at, groups } of text.matchAll(PART)) {
    const { not, field, quoted, plain } = groups!, folded = wordsIn(quoted ?? plain!), name = field && fieldOf(field)
    if (name) query.fields.push({ name, value: quoted ?? plain!, not: Boolean(not), written: part, at })
    else if (field && quoted === undefined) continue // a word with a colon in it
    else if (quoted !== undefined && folded.length) add(not ? query.without.phrases : query.phrases, folded)
    else if (not && EXCLUDED.test(plain!) && folded.length === 1) query.without.words.push(folded[0]!)
    else if (not && EXCLUDED.test(plain!)) add(query.without.phrases, folded)
    else continue
    query.parts.push({ kind: name ? 'field' : not ? 'without' : 'phrase', start: at, end: at + part.length })
    const isRanked = quoted !== undefined && !name && !not
    if (isRanked) continue
    words += text.slice(end, at) + ' '.repeat(part.length)
    end = at + part.length
  }
  return { ...query, words: words + text.slice(end) }
}

/** Each phrase costs a look into texts: more than anybody types are words like any other. */
const MOST = 10

function add(phrases: string[][], phrase: string[]): void {
  if (phrases.length < MOST && !phrases.some(known => known.join(' ') === phrase.join(' '))) phrases.push(phrase)
}

const fieldOf = (written: string): FieldName | undefined => FIELDS.get(written.toLowerCase())
