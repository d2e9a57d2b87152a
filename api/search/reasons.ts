// Why an incident matches, as data: what the question and the document have in common, in the words of each, and which passage carries it.
import { CONCEPT } from '../../text/bag.ts'
import type { Concepts } from '../../text/concepts.ts'
import { tokens, type Token } from '../../text/tokens.ts'
import { saidIn, type Said, type Worth } from './passages.ts'
import type { Passage, Reason } from './schema.ts'
import { CONCEPTS } from './understand.ts'

/** More of them are no better reason. */
const MOST = 8
/** What is worth less than this share of the best says little beside it. */
const LEAST = 0.2

/** A line of a paste, with what of it is worth something. */
export type AskedLine = { text: string; said: readonly Said[] }
type Common = Omit<Reason, 'passage'> & { terms: string[] }

/** What the passages carry, the most telling first. Words side by side in both are one reason (`connection reset by peer`); a meaning is one where each side has words of its own for it. */
export function reasonsOf(passages: readonly Passage[], asked: readonly AskedLine[], worth: Worth, concepts: Concepts = CONCEPTS): Reason[] {
  const told = new Set<string>()
  const reasons = passages.flatMap((passage, i) => [...(passage.yours ? wordsOf(passage.text, passage.yours.text, asked, worth) : wordsApart(passage, asked, worth, concepts)), ...meaningsOf(passage, asked, worth, concepts)].map(({ terms, ...reason }) => {
    const isSaid = reason.kind === 'meaning' && tokens(reason.theirs).every(word => told.has(termOf(word))), fresh = isSaid ? [] : terms.filter(term => !told.has(term))
    for (const term of fresh) told.add(term)
    return { reason: { ...reason, passage: i }, value: fresh.reduce((sum, term) => sum + worth.get(term)!, 0) }
  }))
  const least = LEAST * Math.max(...reasons.map(({ value }) => value))
  const telling = reasons.filter(({ value, reason: { name } }) => value && value >= least && name.length > 1)
  return worded(telling.sort((a, b) => b.value - a.value).map(({ reason }) => reason)).slice(0, MOST)
}

/** Without what others of them say already: what several lines share may be told in part by one and in full by another, and a meaning is no news where the paste's own words for it are shared, or gave one already. */
function worded(reasons: readonly Reason[]): Reason[] {
  const words = reasons.filter(({ kind }) => kind === 'word'), shared = new Set(words.flatMap(({ name }) => tokens(name).map(termOf)))
  return reasons.filter(({ kind, name, yours }, i) => kind === 'word'
    ? !words.some(other => other.name.length > name.length && isWithin(name, other.name))
    : yours === null || (!tokens(yours).every(word => shared.has(termOf(word))) && reasons.findIndex(other => other.kind === kind && other.yours === yours) === i))
}

const isWithin = (words: string, others: string) => ` ${termsOf(others)} `.includes(` ${termsOf(words)} `)

const termOf = ({ of }: Token) => of.stem

/** Where no line of a paste stands beside it, word by word. */
function wordsApart({ text }: Passage, asked: readonly AskedLine[], worth: Worth, concepts: Concepts): Common[] {
  return saidIn(text, worth, concepts).filter(({ kind }) => kind === 'word').map(({ term, start, end }) => {
    const shown = text.slice(start, end), same = writtenIn(asked, term)
    return { kind: 'word', name: same ?? shown, yours: same, theirs: shown, terms: [term] }
  })
}

function wordsOf(text: string, yours: string, asked: readonly AskedLine[], worth: Worth): Common[] {
  const theirs = tokens(text), ours = tokens(yours), found: Common[] = []
  for (let i = 0; i < theirs.length;) {
    const run = worth.has(termOf(theirs[i]!)) ? longestRun(theirs, i, ours, worth) : null
    const words = theirs.slice(i, i + (run?.length ?? 1)), terms = words.map(termOf).filter(term => worth.has(term))
    const shown = text.slice(words[0]!.start, words.at(-1)!.end)
    const same = run ? yours.slice(run[0]!.start, run.at(-1)!.end) : writtenIn(asked, terms[0])
    if (terms.length) found.push({ kind: 'word', name: same ?? shown, yours: same, theirs: shown, terms })
    i += words.length
  }
  return found
}

/** The longest row of some words from one on that stands in others, up to its last telling word; null where not even the first does. */
function longestRun(words: readonly Token[], from: number, others: readonly Token[], worth: Worth): Token[] | null {
  let longest: Token[] | null = null
  for (let at = 0; at < others.length; at++) {
    let length = 0, telling = 0
    while (at + length < others.length && from + length < words.length && termOf(words[from + length]!) === termOf(others[at + length]!)) if (worth.has(termOf(words[from + length++]!))) telling = length
    if (telling > (longest?.length ?? 0)) longest = others.slice(at, at + telling)
  }
  return longest
}

function writtenIn(asked: readonly AskedLine[], term: string | undefined): string | null {
  for (const { text, said } of asked) {
    const found = said.find(one => one.term === term)
    if (found) return text.slice(found.start, found.end)
  }
  return null
}

function meaningsOf({ text }: Passage, asked: readonly AskedLine[], worth: Worth, concepts: Concepts): Common[] {
  return saidIn(text, worth, concepts).filter(({ kind }) => kind === 'meaning').flatMap(({ term, start, end }) => {
    const theirs = text.slice(start, end), yours = writtenIn(asked, term)
    const isSaidAlike = yours === null ? tokens(theirs).every(word => worth.has(termOf(word))) : termsOf(yours) === termsOf(theirs)
    return isSaidAlike ? [] : [{ kind: 'meaning' as const, name: meaningName(term), yours, theirs, terms: [term] }]
  })
}

const termsOf = (text: string) => tokens(text).map(termOf).join(' ')

/** `=connection-pool` → `connection pool`. */
export const meaningName = (term: string) => term.slice(CONCEPT.length).replaceAll('-', ' ')
