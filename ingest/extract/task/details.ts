// Owner, due date, ticket and status of a task, wherever it tells them: in a cell of its row, in its own words, in the lines under it.
import type { Block, Document } from '../../document.ts'
import { calendarOf } from '../../time/calendar.ts'
import { parseDate } from '../../time/dates.ts'
import { displayed } from '../people.ts'
import type { TaskColumn } from '../../words/tasks.ts'
import type { Candidate } from './candidate.ts'
import { dueIn } from './due.ts'
import type { Found } from './found.ts'
import { ownerIn } from './owner.ts'
import { statusIn, statusNamed, statusRemarked, type Status } from './status.ts'
import { ticketsIn } from './ticket.ts'
import type { Tail } from './tail.ts'
import { progressTold } from './wording.ts'
import { boxIn } from '../../surroundings/history.ts'

function cellOf({ block, columns }: Candidate, column: TaskColumn): { text: string; start: number; end: number } | null {
  const cell = columns?.[column] === undefined ? undefined : block.cells?.[columns[column]]
  return cell && cell.end > cell.start ? { text: block.text.slice(cell.start, cell.end), ...cell } : null
}

/** What a task's own words tell, else its end, else the lines under it. */
function told<T>({ block, start, end, details = [] }: Candidate, atEnd: Found<T> | null | undefined, read: (text: string) => Found<T> | null): Found<T> | null {
  const own = read(block.text.slice(start, end))
  if (own) return { ...own, start: start + own.start, end: start + own.end }
  return atEnd ?? under(details, ({ text }) => read(text))
}

function under<T>(details: Block[], read: (block: Block) => Found<T> | null | undefined): Found<T> | null {
  for (const block of details) {
    const found = read(block)
    if (found) return { ...found, block }
  }
  return null
}

const NOBODY = /^(?:[-–—?.\s]*|tbd|tba|n\/?a|none|nobody|unassigned|ingen)$/i

/** Who owns it: a cell, its own words, or the lines under it. */
export function ownerOf(candidate: Candidate, tail: Tail | null): Found | null {
  const cell = cellOf(candidate, 'owner')
  if (cell) return NOBODY.test(cell.text) ? null : { value: displayed(cell.text), start: cell.start, end: cell.end }
  return told(candidate, tail?.owner, ownerIn)
}

/** When it is due, `YYYY-MM-DD`. */
export function dueOf(document: Document, candidate: Candidate, tail: Tail | null): Found | null {
  const calendar = calendarOf(document), cell = cellOf(candidate, 'due')
  if (!cell) return told(candidate, tail?.due, text => dueIn(text, calendar))
  const date = parseDate(cell.text, calendar)
  return date ? { value: date.date, start: cell.start + date.start, end: cell.start + date.end } : null
}

/** Where it is tracked: the first ticket named. */
export function ticketOf(candidate: Candidate): Found | null {
  const { block, start, end, details = [] } = candidate, cell = cellOf(candidate, 'ticket')
  return (cell && ticketsIn(block, cell.start, cell.end)[0]) ?? ticketsIn(block, start, end)[0] ?? under(details, block => ticketsIn(block, 0, block.text.length)[0])
}

/** How far it is: a cell, its own words, the lines under it, the heading above it, its box, its tense. */
export function statusOf(candidate: Candidate, tail: Tail | null): Found<Status> | null {
  const { block, start, end, columns, heading } = candidate
  // A status stands in its own column, or alone in another ("Reference: done").
  for (const cell of columns ? block.cells ?? [] : []) {
    const value = statusNamed(block.text.slice(cell.start, cell.end))
    if (value) return { value, ...cell }
  }
  const cell = cellOf(candidate, 'status'), remarked = cell && statusRemarked(cell.text)
  if (remarked) return { value: remarked, start: cell.start, end: cell.end }
  // "Bug 5554823 DONE": behind what tracks it.
  const ticket = cellOf(candidate, 'ticket'), beside = ticket && /\s(?<said>DONE|TODO|WIP)$/.exec(ticket.text)
  if (beside) return { value: statusNamed(beside.groups!.said!)!, start: ticket.start + beside.index + 1, end: ticket.end }
  const found = told(candidate, tail?.status, statusIn)
  if (found) return found
  if (block.checked !== undefined) return { value: block.checked ? 'done' : 'open', start, end }
  if (heading) return { value: heading.status, start: 0, end: heading.block.text.length, block: heading.block }
  const value = progressTold(block.text.slice(start, end))
  return value && { value, start, end }
}

/** When its box was ticked, an instant as the file's history tells it. */
export function tickedAt({ source, around }: Document, { block, start, end }: Candidate): Found | null {
  if (!block.checked || !around?.history) return null
  const line = source.slice(source.lastIndexOf('\n', block.start - 1) + 1, block.end), item = boxIn(line.split(/\r?\n/, 1)[0]!)?.item
  return item !== undefined && Object.hasOwn(around.history.ticked, item) ? { value: around.history.ticked[item]!, start, end } : null
}
