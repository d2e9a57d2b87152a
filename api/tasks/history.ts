// The ledger's events about a task, as sentences.
import { HINDSIGHT, type LedgerEvent } from '../../store/ledger.ts'
import type { TaskEvent } from './schema.ts'

/** The newest first. `events`: in the ledger's order. */
export const historyOf = (events: readonly LedgerEvent[]): TaskEvent[] => events.map(eventOf).reverse()

function eventOf(event: LedgerEvent): TaskEvent {
  const { id, at, who, what, field, why } = event, isPersons = who !== HINDSIGHT
  return { id, at, who, why, field: isPersons ? field : null, quote: isPersons ? null : rewording(event), says: what === 'minted' ? 'Read from the document' : isPersons ? said(event) : 'Wording changed in the file, same task' }
}

function rewording({ from, to }: LedgerEvent): string | null {
  const textOf = (known: unknown) => (known as { text?: string } | null)?.text
  return textOf(from) === undefined ? null : `“${textOf(from)}” became “${textOf(to)}”`
}

const NAMES: { [field: string]: { name: string; none: string } } = {
  owner: { name: 'Owner', none: 'nobody' }, due: { name: 'Due', none: 'without a date' }, ticket: { name: 'Ticket', none: 'none' }, kind: { name: 'Kind', none: 'none' },
}
const STATUSES: { [status: string]: string } = { open: 'open', 'in-progress': 'in progress', done: 'done', 'wont-do': 'declined' }

/** "Done, was open", "Owner Ines Okafor, was nobody", "Due 3 March 2026, as the document has it". */
function said({ what, field, from, to }: LedgerEvent): string {
  const word = (value: unknown) => wordOf(field!, value)
  const after = what === 'took-back' ? 'as the document has it' : JSON.stringify(from) === JSON.stringify(to) ? 'as the document has it, confirmed' : field === 'text' ? `was “${word(from)}”` : `was ${word(from)}`
  if (field === 'text') return `Reworded, ${after}`
  if (field !== 'status') return `${NAMES[field!]?.name ?? field} ${word(to)}, ${after}`
  const isReopened = (from === 'done' || from === 'wont-do') && to !== 'done' && to !== 'wont-do'
  return isReopened ? `Re-opened${to === 'in-progress' ? ', in progress' : ''}, ${after}` : `${capital(word(to))}, ${after}`
}

function wordOf(field: string, value: unknown): string {
  if (field === 'status') return STATUSES[String(value ?? 'open')] ?? String(value)
  if (value === null || value === undefined) return NAMES[field]?.none ?? 'none'
  return field === 'due' ? dayName(String(value)) : String(value)
}

/** "3 March 2026". */
const dayName = (day: string) => new Date(`${day}T00:00Z`).toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
