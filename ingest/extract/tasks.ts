// Corrective tasks: what the document promises to do, with who, when, where tracked, and how far.
import { evidence, type Document } from '../document.ts'
import { likely } from '../time/by-neighbours.ts'
import type { Fact, Task } from '../record.ts'
import { bare } from './task/bare.ts'
import type { Candidate } from './task/candidate.ts'
import { candidates } from './task/candidates.ts'
import { dueOf, ownerOf, statusOf, ticketOf, tickedAt } from './task/details.ts'
import type { Found } from './task/found.ts'
import { kindOf } from './task/kind.ts'
import { tailOf } from './task/tail.ts'
import { ticketsIn } from './task/ticket.ts'

/** Owner, due date, ticket and status are read only where the words are plain. */
const SURE_OF_DETAIL = 0.95
/** A box may be ticked some time after the work was done. */
const SURE_OF_HISTORY = 0.8

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
  const tail = tailOf(document, candidate)
  const owner = ownerOf(candidate, tail), due = dueOf(document, candidate, tail), ticket = ticketOf(candidate), status = statusOf(candidate, tail)
  const done = status?.value === 'done' && tickedAt(document, candidate)
  const tickets = ticketsIn(block, candidate.start, candidate.end)
  const { start, end } = bare(candidate, [...[owner, due, status].filter(d => !d?.block), ...tickets, tail], tickets)
  const text = block.text.slice(start, end).replace(/(?<!\s)[^\S\n]*\n\s*/g, ' ')
  return {
    text: fact({ value: text, start, end }, sure),
    kind: kindOf(text),
    owner: owner && fact(owner),
    due: due && likely(document, due.value, fact(due)),
    ticket: ticket && fact(ticket),
    status: status && fact(status),
    ...(done && { done: { ...fact(done, SURE_OF_HISTORY), basis: 'history' as const } }),
    confidence: sure,
  }
}
