import { styleText } from 'node:util'
import wrapAnsi from 'wrap-ansi'

export const WIDTH = 80
const NARROWEST = 40

/** Columns that are written in: 80, fewer on a narrow terminal. */
export const columnsOf = (stream: NodeJS.WriteStream = process.stdout): number => Math.max(NARROWEST, Math.min(stream.columns || WIDTH, WIDTH)) // some terminals say 0

/** Text in lines that fit, each after the indent; long addresses stay whole, to be copied. */
export function wrapped(text: string, stream: NodeJS.WriteStream = process.stdout, indent = ''): string {
  return wrapAnsi(unbroken(text), columnsOf(stream) - indent.length).replaceAll(UNBROKEN, ' ').split('\n').map(line => indent + line).join('\n')
}

const UNBROKEN = '\u00a0'

/** "2 h 41 min" and "line 39" stay on one line. */
const unbroken = (text: string) => text.replace(/(?<=\d) (?=(?:min|h|d|s|ms|%|[kMG]B)(?!\p{L}))|(?<=\d [hd]) (?=\d)|(?<=\bline) (?=\d)/gu, UNBROKEN)

// What moves the cursor, rings, or writes into the clipboard of whoever reads it (C0 but the line end, DEL, C1), and what turns the order of letters round.
const CONTROL = /[\0-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/g

/** Somebody's text as it may go to a terminal: whatever would command it is shown as a sign instead, of the same length. */
export const printable = (text: string) => text.replace(CONTROL, sign => (/\s/.test(sign) ? ' ' : sign < ' ' ? String.fromCharCode(0x2400 + sign.charCodeAt(0)) : '\ufffd'))

/** A sentence to a person, which may name files or quote them. */
export const told = (text: string, stream: NodeJS.WriteStream = process.stdout) => wrapped(printable(text), stream)

/** Colours where a person looks: never into a pipe, never against NO_COLOR. */
export const bold = (text: string) => styleText('bold', text, { stream: process.stdout })
export const faint = (text: string) => styleText('dim', text, { stream: process.stdout })

/** Somebody's text in one line. */
export const flat = (text: string) => text.replace(/\s+/g, ' ').trim()

/** What is too long for its place ends in an ellipsis, after a whole word where that leaves most of it. */
export function cut(text: string, width: number): string {
  if (text.length <= width) return text
  const part = text.slice(0, width - 1), whole = text[width - 1] === ' ' ? part : part.replace(/\s+\S*$/, '')
  return `${(whole.length > width * MOST ? whole : part).trimEnd()}…`
}

const MOST = 0.8

/** "1,350". */
export const number = (n: number) => n.toLocaleString('en')

/** "1 incident", "1,350 incidents". */
export const count = (n: number, one: string, many = `${one}s`) => `${number(n)} ${n === 1 ? one : many}`

/** "2024-06-08 10:00 UTC", "2024-06-08 10:00 +03:00", "2024-06-08". */
export function instant(at: string): string {
  const zone = /(?:Z|[+-]\d\d:\d\d)$/.exec(at.includes(':') ? at : '')?.[0] ?? ''
  const name = ['Z', '+00:00', '-00:00'].includes(zone) ? 'UTC' : zone.replace('-', '−')
  return `${at.slice(0, at.length - zone.length).replace('T', ' ')} ${name}`.trim()
}

/** An event of a history in a line: when, who, what, why. */
export function eventText({ at, who, says, quote, why }: { at: string; who: string; says: string; quote?: string | null; why: string | null }): string {
  return `${instant(`${at.slice(0, 16)}Z`)}, ${who}: ${says}.${quote ? ` ${quote}.` : ''}${why ? ` "${why}"` : ''}`
}

/** A command as it can be copied: on a line of its own, whole. */
export const commandText = (what: string, command: string): string => `${what}:\n  hindsight ${command}`
