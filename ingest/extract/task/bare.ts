// A task's own words, without what only decorates them.
import type { Candidate } from './candidate.ts'

type Span = { start: number; end: number }

// What stays behind where something is cut: "… (Task", "… ( )", "… –"
const LEFT_OVER = /(?:(?<!\s)\s*[([][^()[\]]{0,40}|(?<!\s)\s*\(\s*\)\s*|(?<![\s([–—:|,;-])[\s([–—:|,;-]+)$/
// "… See", "… Ticket raised:"; in front of a bracket such a noun is the sentence's own: "… some of these bugs (#12)"
const LEADS_TO_TICKET = /(?<![\s.,;–—-])[\s.,;–—-]+(?:see(?: also)?|tickets?(?: raised)?|tasks?|issues?|bugs?|phab|pr|pull request|tracked (?:at|in|by)|filed as|related to)\s*:?$/i
const LEADS_TO_BRACKET = /(?<![\s.,;–—-])[\s.,;–—-]+(?:see(?: also)?|tracked (?:at|in|by)|filed as|related to)\s*:?$/i
const LEADING = /^[\s)\]–—:|,-]+/

/** As much of the end of a text as the patterns above may take: they are not run over more. */
const TAIL = 80

/** A task's words without owner, due date, ticket and status where these stand in front of it or behind it. */
export function bare({ block: { text }, start, end }: Candidate, decorations: (Span | null)[], tickets: Span[]): Span {
  const inside = decorations.filter(d => d !== null).filter(d => d.start >= start && d.end <= end && d.end > d.start && !(d.start === start && d.end === end))
  const bearsTicket = (d: Span) => tickets.some(ticket => ticket.start >= d.start && ticket.end <= d.end)
  let span = trim(text, { start, end }, false)
  // Each cut may lay the next one bare: "Add an alert (@ada) – SHOP-12 – done".
  for (let i = 0; i < inside.length; i++) {
    const cut = inside.map(d => without(text, span, d, bearsTicket(d))).find(next => next !== null)
    if (!cut) break
    span = cut
  }
  return span
}

/** What is left of a span without a decoration at either end; null where it stands elsewhere, or nothing else is there. */
function without(text: string, span: Span, { start, end }: Span, ticket: boolean): Span | null {
  const left = start <= span.start && end > span.start ? { start: end, end: span.end }
    : start > span.start && start < span.end && /^[\s)\].,]*$/.test(text.slice(end, span.end)) ? { start: span.start, end: start } : null
  const kept = left && /\p{L}{3}/u.test(text.slice(left.start, left.end)) ? trim(text, left, ticket) : null
  // "… (once the store is moved, SHOP-12)": half a bracket would be left.
  return kept && isOpen(text.slice(kept.start, kept.end)) ? null : kept
}

const isOpen = (words: string) => words.lastIndexOf('(') > words.lastIndexOf(')') || words.lastIndexOf('[') > words.lastIndexOf(']')

function trim(text: string, { start, end }: Span, ticket: boolean): Span {
  const tail = text.slice(Math.max(start, end - TAIL), end)
  const kept = tail.replace(LEFT_OVER, '')
  const leads = /[([]/.test(tail.slice(kept.length)) ? LEADS_TO_BRACKET : LEADS_TO_TICKET
  const own = ticket ? kept.replace(leads, match => (/^\s*\./.test(match) ? '.' : '')) : kept
  return { start: start + (LEADING.exec(text.slice(start, end))?.[0].length ?? 0), end: end - tail.length + own.length }
}
