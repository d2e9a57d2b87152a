// The languages that are read beside English: a line names each.
import type { Language } from './language.ts'
import { NORWEGIAN } from './no.ts'

export const LANGUAGES: readonly Language[] = [NORWEGIAN]

type Lists = { [part in keyof Language]: Language[part] extends string[] ? part : never }[keyof Language]

/** The words that all of them have for one thing, longest first. */
export const wordsFor = (part: Lists): string[] => LANGUAGES.flatMap(language => language[part]).sort((a, b) => b.length - a.length)

const escaped = (word: string) => word.replaceAll('.', '\\.')

/** Alternatives of a pattern, each a part of a regular expression, and nothing that matches where there are none. */
export const eitherPart = (parts: readonly string[]): string => parts.join('|') || '(?!)'

/** The same for words. */
export const eitherOf = (words: readonly string[]): string => eitherPart(words.map(escaped))

/** The same as a part of a pattern that matches any of them, or nothing where there are none. */
export const anyWord = (part: Lists): string => `(?:${eitherOf(wordsFor(part))})`

const further = (parts: readonly string[]) => parts.map(part => `|${part}`).join('')

/** Words as further alternatives ("|fra|mellom"); empty where there are none. */
export const orEither = (words: readonly string[]): string => further(words.map(escaped))

/** The same for the words that all languages have for one thing. */
export const orWords = (part: Lists): string => orEither(wordsFor(part))

/** The same for lists of parts of a pattern. */
export const orParts = (part: Lists): string => further(wordsFor(part))
