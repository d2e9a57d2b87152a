import { styleText } from 'node:util'
import wrapAnsi from 'wrap-ansi'

export const WIDTH = 80
const NARROWEST = 40

/** Text in lines of at most 80 columns (fewer on a narrow terminal), each after the indent; long addresses stay whole, to be copied. */
export function wrapped(text: string, stream: NodeJS.WriteStream = process.stdout, indent = ''): string {
  const columns = Math.max(NARROWEST, Math.min(stream.columns || WIDTH, WIDTH)) - indent.length // some terminals say 0
  return wrapAnsi(text, columns).split('\n').map(line => indent + line).join('\n')
}

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

/** What is too long for its place ends in an ellipsis. */
export const cut = (text: string, width: number) => (text.length > width ? `${text.slice(0, width - 1).trimEnd()}…` : text)

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
