// What is noted of a file that was read, to know at the next reading whether it must be read again: its bytes, the program, what it told its surroundings, and what these answered.
import { hash } from 'node:crypto'
import type { Glossary } from '../text/concepts.ts'
import { fingerprint } from './fingerprint.ts'
import type { Asks, Order, Surroundings } from './surroundings.ts'

export type Seal = { content: string; asks: Asks; /** Empty where nothing was answered. */ answer: string }

const ORDERS = new Map<string, Order>([['d', 'day-first'], ['m', 'month-first'], ['o', 'open']])
const NOTHING: Asks = { order: null, history: false }

/** Covers the program and the archives' own glossary as well: a file is read again when one of them changes. */
export const contentOf = (content: Uint8Array | string, glossary: Glossary = {}): string => `${fingerprint()}-${Object.keys(glossary).length ? digest(digest(content) + JSON.stringify(glossary)) : digest(content)}`

/** What the files beside it tell is a part of its content. Nothing, a letter for the order, a digest of the history, or both of them. */
export const answerOf = ({ dayFirst, history }: Surroundings): string => orderLetter(dayFirst) + (history ? digest(JSON.stringify(history)).slice(0, 16) : '')

// No digit of a digest.
const orderLetter = (dayFirst?: boolean) => (dayFirst === undefined ? '' : dayFirst ? 'x' : 'y')

/** Whether a file was answered the same before; without its history, where that is lost. */
export function isAnsweredAs(before: string, around: Surroundings, isHistoryLost: boolean): boolean {
  return isHistoryLost ? /^[xy]?/.exec(before)![0] === orderLetter(around.dayFirst) : before === answerOf(around)
}

const digest = (content: Uint8Array | string) => hash('sha256', content, 'hex').slice(0, 32)

/** As one word: "content", or "content~oh~answer". */
export function sealed({ content, asks: { order, history }, answer }: Seal): string {
  const letters = ([...ORDERS].find(([, named]) => named === order)?.[0] ?? '') + (history ? 'h' : '')
  return letters || answer ? `${content}~${letters}~${answer}` : content
}

/** What `sealed` wrote. */
export function unsealed(seal: string): Seal {
  const [content = '', letters = '', answer = ''] = seal.split('~')
  return { content, asks: letters ? { order: ORDERS.get(letters[0]!) ?? null, history: letters.endsWith('h') } : NOTHING, answer }
}
