// Corrective tasks: what the document promises to do, with who, when, where tracked, and how far.
import { evidence, type Block, type Document } from '../document.ts'
import type { Fact, Task } from '../record.ts'
import { calendarOf } from '../time/calendar.ts'
import { parseDate } from '../time/dates.ts'
import type { TaskColumn } from '../words/tasks.ts'
import { candidates, type Candidate } from './task/candidates.ts'
import { dueIn } from './task/due.ts'
import { kindOf } from './task/kind.ts'
import { ownerIn } from './task/owner.ts'
import { statusIn, statusNamed, type Status } from './task/status.ts'
import { ticketsIn } from './task/ticket.ts'
import { progressTold } from './task/wording.ts'

/** Owner, due date, ticket and status are read only where the words are plain. */
const SURE_OF_DETAIL = 0.95

/** Corrective and preventive items that the document commits to, in document order; one told twice counts once. */
export function tasks(document: Document): Task[] {
  const seen = new Set<string>()
  return candidates(document).flatMap(candidate => {
    const task = taskOf(document, candidate)
    const key = task.text.value.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim()
    if (!key || seen.has(key)) return []
    seen.add(key)
    return [task]
  })
}

function taskOf(document: Document, candidate: Candidate): Task {
  const { block, sure } = candidate
  const fact = <T>({ value, start, end, block: other }: Found<T>, confidence = SURE_OF_DETAIL): Fact<T> =>
    ({ value, basis: 'stated', evidence: [evidence(document, other ?? block, start, end)], confidence })
  const owner = ownerOf(candidate), due = dueOf(document, candidate), ticket = ticketOf(candidate), status = statusOf(candidate)
  const { start, end } = bare(candidate, [...[owner, due, status].filter(d => !d?.block), ...ticketsIn(block, candidate.start, candidate.end)])
  const text = block.text.slice(start, end).replace(/\s*\n\s*/g, ' ')
  return {
    text: fact({ value: text, start, end }, sure),
    kind: kindOf(text),
    owner: owner && fact(owner),
    due: due && fact(due),
    ticket: ticket && fact(ticket),
    status: status && fact(status),
    confidence: sure,
  }
}

/** `block` where the words stand in another than the task's own. */
type Found<T> = { value: T; start: number; end: number; block?: Block }

function cellOf({ block, columns }: Candidate, column: TaskColumn): { text: string; start: number; end: number } | null {
  const cell = columns?.[column] === undefined ? undefined : block.cells?.[columns[column]]
  return cell && cell.end > cell.start ? { text: block.text.slice(cell.start, cell.end), ...cell } : null
}

/** What the lines under a task tell of it. */
const detail = <T>({ details = [] }: Candidate, read: (block: Block) => Found<T> | null): Found<T> | null => {
  for (const block of details) {
    const found = read(block)
    if (found) return { ...found, block }
  }
  return null
}

const NOBODY = /^(?:[-–—?.\s]*|tbd|tba|n\/?a|none|nobody|unassigned|ingen)$/i

function ownerOf(candidate: Candidate): Found<string> | null {
  const cell = cellOf(candidate, 'owner')
  if (cell) return NOBODY.test(cell.text) ? null : { value: cell.text, start: cell.start, end: cell.end }
  const found = ownerIn(candidate.block.text.slice(candidate.start, candidate.end))
  if (found) return { value: found.owner, start: candidate.start + found.start, end: candidate.start + found.end }
  return detail(candidate, ({ text }) => {
    const owner = ownerIn(text)
    return owner && { value: owner.owner, start: owner.start, end: owner.end }
  })
}

function dueOf(document: Document, candidate: Candidate): Found<string> | null {
  const calendar = calendarOf(document)
  const cell = cellOf(candidate, 'due')
  const date = cell && parseDate(cell.text, calendar)
  if (cell) return date ? { value: date.date, start: cell.start + date.start, end: cell.start + date.end } : null
  const found = dueIn(candidate.block.text.slice(candidate.start, candidate.end), calendar)
  if (found) return { value: found.due, start: candidate.start + found.start, end: candidate.start + found.end }
  return detail(candidate, ({ text }) => {
    const due = dueIn(text, calendar)
    return due && { value: due.due, start: due.start, end: due.end }
  })
}

function ticketOf(candidate: Candidate): Found<string> | null {
  const cell = cellOf(candidate, 'ticket')
  const found = (cell && ticketsIn(candidate.block, cell.start, cell.end)[0]) ?? ticketsIn(candidate.block, candidate.start, candidate.end)[0]
  if (found) return { value: found.ticket, start: found.start, end: found.end }
  return detail(candidate, block => {
    const ticket = ticketsIn(block, 0, block.text.length)[0]
    return ticket ? { value: ticket.ticket, start: ticket.start, end: ticket.end } : null
  })
}

function statusOf(candidate: Candidate): Found<Status> | null {
  const { block } = candidate
  // A status stands in its own column, or alone in another ("Reference: done").
  for (const { start, end } of candidate.columns ? block.cells ?? [] : []) {
    const named = statusNamed(block.text.slice(start, end))
    if (named) return { value: named, start, end }
  }
  const found = statusIn(block.text.slice(candidate.start, candidate.end))
  if (found) return { value: found.status, start: candidate.start + found.start, end: candidate.start + found.end }
  const below = detail(candidate, ({ text }) => {
    const status = statusIn(text)
    return status && { value: status.status, start: status.start, end: status.end }
  })
  if (below) return below
  if (candidate.heading && block.checked === undefined) return { value: candidate.heading.status, start: 0, end: candidate.heading.block.text.length, block: candidate.heading.block }
  if (block.checked !== undefined) return { value: block.checked ? 'done' : 'open', start: candidate.start, end: candidate.end }
  const told = progressTold(block.text.slice(candidate.start, candidate.end))
  return told && { value: told, start: candidate.start, end: candidate.end }
}

// What stays behind where a ticket is cut: "… (Task", "… ( )", "… See", "… Ticket raised", "… –"
const LEFT_OVER = /(?:\s*\([^()]{0,20}|\s*\(\s*\)\s*|[\s([–—:|,-]+)$/
const LEADS_TO_TICKET = /[\s.,;–—-]+(?:see(?: also)?|tickets?(?: raised)?|tasks?|issues?|bugs?|phab|pr|pull request|tracked (?:at|in|by)|filed as|related to)\s*:?$/i

/** A task's words without owner, due date, ticket and status where these stand in front of it or behind it. */
function bare({ block, start, end }: Candidate, decorations: ({ start: number; end: number } | null)[]): { start: number; end: number } {
  const inside = decorations.filter(d => d !== null).filter(d => d.start >= start && d.end <= end && !(d.start === start && d.end === end))
  const trim = (from: number, to: number) => {
    const words = block.text.slice(from, to)
    const tail = LEFT_OVER.exec(words)?.[0].length ?? 0
    return { start: from + (/^[\s)\]–—:|,-]+/.exec(words)?.[0].length ?? 0), end: to - tail }
  }
  let span = trim(start, end)
  for (let again = true; again;) {
    again = false
    for (const d of inside) {
      const cut = d.start <= span.start && d.end > span.start ? { start: d.end, end: span.end }
        : d.end > d.start && /^[\s)\].,]*$/.test(block.text.slice(d.end, span.end)) && d.start < span.end ? { start: span.start, end: d.start } : null
      if (!cut || !/\p{L}{3}/u.test(block.text.slice(cut.start, cut.end))) continue
      const next = trim(cut.start, cut.start + block.text.slice(cut.start, cut.end).replace(LEFT_OVER, '').replace(LEADS_TO_TICKET, match => /^\s*\./.test(match) ? '.' : '').length)
      if (next.start === span.start && next.end === span.end) continue
      span = next
      again = true
    }
  }
  return span
}
