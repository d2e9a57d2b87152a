// What a question asks for, as it was probably meant: what of the index answers each of its words.
import { PRODUCTS } from '../../taxonomy/products.ts'
import type { Inside } from '../../store/store.ts'
import type { Concepts } from '../../text/concepts.ts'
import { stem } from '../../text/stems.ts'
import { tokens, words as wordsIn } from '../../text/tokens.ts'
import { hasLittle, pairsIn, splitsOf, standsTogether, type Compound } from './compounds.ts'
import type { Query } from './query.ts'
import type { Understood } from './schema.ts'
import { isRare, meant, plainWords, respelt } from './spelling.ts'
import { understand, type Asked, type Question } from './understand.ts'

/** `asked`: what the order is made by. `all`: what an incident with all the words has: of each list at least one term. */
export type Reading = Pick<Understood, 'unknown' | 'corrected'> & { question: Question; asked: Asked[]; all: string[][] }

/** Words that no incident has are read as those that are spelt almost alike, but not those of a phrase, which is wanted as written. */
export async function readingOf(store: Inside, { words: text, phrases }: Query, concepts: Concepts): Promise<Reading> {
  const quoted = new Set(phrases.flat()), typed = await lookUp(store, text, quoted, concepts)
  const corrected = await corrections(store, typed, quoted)
  const read = corrected.length ? await lookUp(store, respelt(text, corrected), quoted, concepts) : typed
  return { question: read.question, ...answersOf(read, corrected), unknown: unknownOf(typed), corrected }
}

/** A few pasted words as they were probably meant. A longer text is left as it stands: what is mistyped in it has others beside it. */
export async function meantBy(store: Inside, text: string, concepts: Concepts): Promise<Pick<Understood, 'unknown' | 'corrected'> & { text: string }> {
  if (tokens(text).length > MOST_WORDS) return { text, unknown: [], corrected: [] }
  const typed = await lookUp(store, `${text} `, new Set(), concepts), all = await corrections(store, typed, new Set()) // the blank: nothing is being typed
  const corrected = all.filter(({ from }) => !typed.of.get(stem(from))) // what few incidents have may be the name of what broke
  return { text: respelt(text, corrected), unknown: unknownOf(typed), corrected }
}

/** A text with what the index knows of its words: in how many incidents each term is, which words are written as one too, which are two, and what the last may become. */
type LookedUp = { text: string; question: Question; documents: number; of: ReadonlyMap<string, number>; pairs: Compound[]; splits: ReadonlyMap<string, Compound>; completed: string[] }

/** Shortest beginning of a word that is completed: fewer letters begin too many words to tell anything. */
const BEGINNING = 2
const COMPLETIONS = 30
/** More words are a text, of which no incident has all. */
const MOST_WORDS = 24

async function lookUp(store: Inside, text: string, quoted: ReadonlySet<string>, concepts: Concepts): Promise<LookedUp> {
  const question = understand(text, concepts), { unfinished, asked } = question
  const words = question.words.length > MOST_WORDS ? [] : question.words.filter(({ word }) => !quoted.has(word))
  const pairs = pairsIn(text, words), inPairs = new Set(pairs.flatMap(({ one, other }) => [one, other]))
  const splits = words.filter(({ word }) => !inPairs.has(word)).map(({ word }) => ({ word, ways: splitsOf(word) }))
  const terms = [...new Set([...asked.flatMap(({ terms }) => terms), ...[...pairs, ...splits.flatMap(({ ways }) => ways)].flatMap(termsOf)])]
  const [{ documents, of: counts }, completed] = await Promise.all([store.frequencies(terms), unfinished !== null && unfinished.length >= BEGINNING ? store.complete(unfinished, COMPLETIONS) : []])
  const of = new Map(terms.map((term, i) => [term, counts[i]!]))
  const standing = await Promise.all(splits.map(async ({ word, ways }) => [word, await standingOf(store, ways, of)] as const))
  const known = pairs.filter(way => of.get(way.joined) || (hasLittle(way) && isOneMeaning(way, question))), split = new Map(standing.flatMap(([word, way]) => (way ? [[word, way]] : [])))
  const meant = [...known.map(({ one, other }) => ({ written: `${one} ${other}`, means: one + other })), ...Array.from(split, ([written, { one, other }]) => ({ written, means: `${one} ${other}` }))]
  return { text, question: { ...question, asked: withMeanings(asked, meant, concepts) }, documents, of, pairs: known, splits: split, completed }
}

/** Whether two words are together what the glossary has one meaning for. */
const isOneMeaning = ({ one, other }: Compound, { asked }: Question) => asked.some(({ concept, written }) => concept && written.some(phrase => [one, other].every(word => wordsIn(phrase).includes(word))))

/** With what words mean when they are written as one, or apart. */
function withMeanings(asked: readonly Asked[], meant: readonly { written: string; means: string }[], concepts: Concepts): Asked[] {
  const more = meant.flatMap(({ written, means }) => understand(means, concepts).asked.filter(({ concept }) => concept).map(one => ({ ...one, written: [written], saidBy: wordsIn(written).map(stem) })))
  const byTerm = Map.groupBy([...asked, ...more], ({ terms }) => terms[0]!)
  return [...byTerm.values()].map(same => ({ ...same[0]!, written: [...new Set(same.flatMap(({ written }) => written))], saidBy: [...new Set(same.flatMap(({ saidBy }) => saidBy))] }))
}

const termsOf = ({ one, other, joined, beside }: Compound) => [stem(one), stem(other), joined, beside]

/** Of the ways in which a word may be two the one that the archive has, if any. */
async function standingOf(store: Inside, ways: readonly Compound[], of: ReadonlyMap<string, number>): Promise<Compound | null> {
  const beside = ways.find(({ beside }) => of.get(beside))
  if (beside) return beside
  const known = ways.filter(way => !hasLittle(way) && of.get(stem(way.one)) && of.get(stem(way.other)))
  for (const way of known) if (await standsTogether(store, way)) return way
  return null
}

/** Each costs a look along the index. */
const MOST_CORRECTED = 4

async function corrections(store: Inside, { text, question, documents, of, splits, completed }: LookedUp, quoted: ReadonlySet<string>): Promise<Understood['corrected']> {
  const known = (word: string) => of.get(stem(word)) ?? 0
  const plain = plainWords(text, question.words).map(({ word }) => word).filter(word => !quoted.has(word) && !PRODUCTS.has(word))
  // What the glossary knows is spelt as it is meant, though no incident has it.
  const ofTrade = new Set(question.asked.filter(({ concept, saidBy }) => concept && saidBy.length === 1).flatMap(({ saidBy }) => saidBy))
  const doubtful = [...new Set(plain)].filter(word => isRare(known(word), documents) && !ofTrade.has(stem(word)) && !(word === question.unfinished && completed.length))
  const read = await Promise.all(doubtful.slice(0, MOST_CORRECTED).map(async word => {
    const way = splits.get(word)
    const to = way ? (known(word) || of.get(way.beside) ? null : `${way.one} ${way.other}`) : await meant(store, word, known(word), documents, word === question.unfinished)
    return to === null ? [] : [{ from: word, to }]
  }))
  return read.flat()
}

/** The words that no incident has, as they were written. */
function unknownOf({ question, of, pairs, splits, completed }: LookedUp): string[] {
  const paired = new Set(pairs.flatMap(({ one, other }) => [one, other]))
  const isKnown = (word: string) => of.get(stem(word)) || paired.has(word) || (splits.has(word) && of.get(splits.get(word)!.beside)) || (word === question.unfinished && completed.length)
  return wordsOf(question).filter(({ written }) => !written.some(isKnown)).map(({ written }) => written[0]!)
}

const wordsOf = ({ asked }: Question) => asked.filter(({ concept }) => !concept)

/** A part of a word that counts beside the whole, or a word as typed beside what it may become. */
const SHARE = 0.5

function answersOf({ question, of, pairs, splits, completed }: LookedUp, corrected: Understood['corrected']): Pick<Reading, 'asked' | 'all'> {
  const { unfinished } = question, last = unfinished !== null && completed.some(term => term !== stem(unfinished)) ? stem(unfinished) : null
  const answers = wordsOf(question).map(one => {
    const term = one.terms[0]!, has = (word: string) => one.written.includes(word)
    const inPairs = pairs.filter(({ one, other }) => has(one) || has(other)), split = one.written.flatMap(word => splits.get(word) ?? [])
    const little = inPairs.filter(hasLittle).flatMap(({ joined, beside }) => [joined, beside])
    const typed = corrected.filter(({ from, to }) => has(to) && of.get(stem(from))).map(({ from }) => stem(from))
    const same = [...typed, ...inPairs.map(({ joined }) => joined), ...little, ...split.map(({ beside }) => beside), ...(term === last ? completed : [])]
    const own = [...(little.length ? [] : [term]), ...same, ...meaningsOf(one, question).filter(meaning => !of.get(term) || of.get(meaning)! <= CLASS * of.get(term)!)]
    const parts = split.filter(way => !hasLittle(way)).map(({ one, other }) => [stem(one), stem(other)])
    return { one, same: same.filter(other => other !== term), all: parts.length ? parts[0]!.map(part => [...own, part]) : [own], parts: parts.flat() }
  })
  return {
    asked: [...answers.flatMap(({ one, same, parts }) => scored(one, same, parts, one.terms[0] === last)), ...question.asked.filter(({ concept }) => concept)],
    all: answers.length > MOST_WORDS ? [] : answers.flatMap(({ all }) => all),
  }
}

/** A meaning that so many times as many incidents speak of is the class of what a word names, and not the same: a process that was OOMKilled, and memory. */
const CLASS = 2

/** What a word counts for: the word as typed beside what it may become; the parts of one that is two beside the whole. */
function scored(one: Asked, same: string[], parts: string[], isUnfinished: boolean): Asked[] {
  const [term] = one.terms, half = one.weight * SHARE
  if (isUnfinished) return [{ ...one, weight: half }, { ...one, weight: half, terms: [...new Set([term!, ...same])] }]
  return [{ ...one, terms: [...new Set([term!, ...same])] }, ...parts.map(part => ({ ...one, weight: half, terms: [part] }))]
}

/** The concepts that say the same as a word, alone or with its neighbours; not those that are only the class of what it names. */
function meaningsOf({ written }: Asked, { asked }: Question): string[] {
  const named = written.filter(word => !PRODUCTS.has(word) && !/\d/.test(word))
  return asked.filter(one => one.concept && one.written.some(phrase => wordsIn(phrase).some(word => named.includes(word)))).flatMap(({ terms }) => terms)
}
