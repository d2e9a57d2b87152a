// Owner, due date, ticket and status of a task, wherever it tells them: in a cell of its row, in its own words, in the lines under it.
import type { Block, Document } from '../../document.ts'
import { calendarOf } from '../../time/calendar.ts'
import { parseDate } from '../../time/dates.ts'
import type { TaskColumn } from '../../words/tasks.ts'
import type { Candidate } from './candidate.ts'
import { dueIn } from './due.ts'
import { ownerIn } from './owner.ts'
import { statusIn, statusNamed, type Status } from './status.ts'
import { ticketsIn } from './ticket.ts'
import type { Tail } from './tail.ts'
import { progressTold } from './wording.ts'

/** `block` where the words stand in another than the task's own. */
export type Found<T> = { value: T; start: number; end: number; block?: Block }

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

/** Who owns it: a cell, its own words, or the lines under it. */
export function ownerOf(candidate: Candidate, tail: Tail | null): Found<string> | null {
  const cell = cellOf(candidate, 'owner')
  if (cell) return NOBODY.test(cell.text) ? null : { value: cell.text, start: cell.start, end: cell.end }
  const found = ownerIn(candidate.block.text.slice(candidate.start, candidate.end))
  if (found) return { value: found.owner, start: candidate.start + found.start, end: candidate.start + found.end }
  if (tail?.owner) return tail.owner
  return detail(candidate, ({ text }) => {
    const owner = ownerIn(text)
    return owner && { value: owner.owner, start: owner.start, end: owner.end }
  })
}

/** When it is due, `YYYY-MM-DD`. */
export function dueOf(document: Document, candidate: Candidate, tail: Tail | null): Found<string> | null {
  const calendar = calendarOf(document)
  const cell = cellOf(candidate, 'due')
  const date = cell && parseDate(cell.text, calendar)
  if (cell) return date ? { value: date.date, start: cell.start + date.start, end: cell.start + date.end } : null
  const found = dueIn(candidate.block.text.slice(candidate.start, candidate.end), calendar)
  if (found) return { value: found.due, start: candidate.start + found.start, end: candidate.start + found.end }
  if (tail?.due) return tail.due
  return detail(candidate, ({ text }) => {
    const due = dueIn(text, calendar)
    return due && { value: due.due, start: due.start, end: due.end }
  })
}

/** Where it is tracked: the first ticket named. */
export function ticketOf(candidate: Candidate): Found<string> | null {
  const cell = cellOf(candidate, 'ticket')
  const found = (cell && ticketsIn(candidate.block, cell.start, cell.end)[0]) ?? ticketsIn(candidate.block, candidate.start, candidate.end)[0]
  if (found) return { value: found.ticket, start: found.start, end: found.end }
  return detail(candidate, block => {
    const ticket = ticketsIn(block, 0, block.text.length)[0]
    return ticket ? { value: ticket.ticket, start: ticket.start, end: ticket.end } : null
  })
}

/** How far it is: a cell, its own words, the lines under it, the heading above it, its box, its tense. */
export function statusOf(candidate: Candidate, tail: Tail | null): Found<Status> | null {
  const { block } = candidate
  // A status stands in its own column, or alone in another ("Reference: done").
  for (const { start, end } of candidate.columns ? block.cells ?? [] : []) {
    const named = statusNamed(block.text.slice(start, end))
    if (named) return { value: named, start, end }
  }
  const found = statusIn(block.text.slice(candidate.start, candidate.end))
  if (found) return { value: found.status, start: candidate.start + found.start, end: candidate.start + found.end }
  if (tail?.status) return tail.status
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
