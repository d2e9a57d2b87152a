// A question → the words and concepts to look for. What a paste holds besides is set aside, and told.
import { GLOSSARY } from '../../taxonomy/glossary.ts'
import { CONCEPT, insideOf } from '../../text/bag.ts'
import { conceptsOf, mentions, type Concepts } from '../../text/concepts.ts'
import { HUMP } from '../../text/humps.ts'
import { EVERYDAY, STOP_WORDS } from '../../text/everyday.ts'
import { noiseIn, type Noise } from '../../text/noise.ts'
import { stem } from '../../text/stems.ts'
import { tokens, words as wordsOf, type Token } from '../../text/tokens.ts'

/** One thing asked for: a word by its stem, or a concept. `terms`: what of the index answers it, any of them; `written`: the words of the question
 * that ask for it; `weight`: what it counts for what it is; `saidBy`: of a concept, the terms of these words. */
export type Asked = { terms: string[]; written: string[]; weight: number; concept: boolean; saidBy: string[] }
/** `words`: all that was not set aside, where it stands. */
export type Question = { asked: Asked[]; words: Token[]; setAside: string[]; unfinished: string | null }

export const CONCEPTS = conceptsOf(GLOSSARY)

const EVERYDAY_STEMS = new Set([...EVERYDAY].map(stem))
export const EVERYDAY_WEIGHT = 0.4
const NUMBER_WEIGHT = 0.3
/** A class in a stack frame says where the program was, seldom what was wrong: `HikariPool`, `DiskFullException`. */
export const FRAME_WEIGHT = 0.2
/** Beside words a letter by itself says nothing: it is a column, a drive, a part of a name or the beginning of what is being typed. */
const LETTER = /^\p{L}$/u
const CLASS = /^[A-Z][A-Za-z0-9]*[a-z][A-Z]/

/** What a text asks for: each word and each concept once, in order of appearance. `known`: the concepts that are looked for. `unfinished` is a last word that is still being typed. */
export function understand(text: string, known: Concepts = CONCEPTS): Question {
  const noise = noiseIn(text)
  const all = tokens(text)
  const volatile = placesOf(noise, text), frames = placesOf(noise.filter(({ kind }) => kind === 'stack frames'), text)
  const words = all.filter(({ start, end }) => !volatile[start] && !volatile[end - 1])
  const spoken = words.filter(({ word }) => !STOP_WORDS.has(word)), longer = spoken.filter(({ word }) => !LETTER.test(word)), telling = longer.length ? longer : spoken
  const asked = new Map<string, Asked>()
  const ask = (term: string, written: string, weight: number, saidBy: string[] | null) => {
    const before = asked.get(term)
    if (!before) return void asked.set(term, { terms: [term], written: [written], weight, concept: saidBy !== null, saidBy: saidBy ?? [] })
    if (!before.written.includes(written)) before.written.push(written)
    for (const other of saidBy ?? []) if (!before.saidBy.includes(other)) before.saidBy.push(other)
  }
  for (const { word } of telling) ask(stem(word), word, weightOf(word), null)
  const inFrames = all.filter(({ start, end }) => frames[start] && CLASS.test(text.slice(start, end)))
  for (const { word } of inFrames) ask(stem(word), word, FRAME_WEIGHT, null)
  const concepts = conceptsIn(text, all, all.map(({ word }) => stem(word)), known).sort((a, b) => frames[a.start]! - frames[b.start]!)
  for (const { concept, written, start } of concepts) ask(CONCEPT + concept, written, frames[start] ? FRAME_WEIGHT : 1, wordsOf(written).map(stem))
  const last = telling.at(-1)
  return {
    asked: [...asked.values()],
    words,
    setAside: [...new Set(noise.map(({ kind }) => kind))],
    unfinished: last && last.end === text.length ? last.word : null,
  }
}

/** What of a question was taken for which concept. */
export const takenOf = (asked: readonly Asked[]) => asked.filter(({ concept }) => concept).map(({ terms, written }) => ({ from: written, as: terms[0]!.slice(CONCEPT.length) }))

/** Of each character of a text whether it stands in one of its noisy parts. */
function placesOf(noise: readonly Noise[], text: string): Uint8Array {
  const places = new Uint8Array(text.length)
  for (const { start, end } of noise) places.fill(1, start, end)
  return places
}

/** The concepts that a text mentions, with the words that do. */
function conceptsIn(text: string, all: readonly Pick<Token, 'start' | 'end'>[], stems: readonly string[], known: Concepts): { concept: string; written: string; start: number; end: number }[] {
  const whole = mentions(stems, known).map(({ concept, from, to }) => ({ concept, start: all[from]!.start, end: all[to - 1]!.end }))
  const compounds = HUMP.test(text) ? all.filter(({ start, end }) => HUMP.test(text.slice(start, end))) : []
  const inside = compounds.flatMap(({ start, end }) => insideOf(text.slice(start, end), known).map(({ concept }) => ({ concept, start, end })))
  return [...whole, ...inside].map(found => ({ ...found, written: text.slice(found.start, found.end) }))
}

/** 4xx and 5xx are said of every web outage and count fully; other bare numbers hardly ever mean the same thing twice. */
function weightOf(word: string): number {
  if (/^\d+$/.test(word)) return /^[45]\d\d$/.test(word) ? 1 : NUMBER_WEIGHT
  return EVERYDAY_STEMS.has(stem(word)) ? EVERYDAY_WEIGHT : 1
}
