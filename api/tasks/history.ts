// The ledger's events about a task, as sentences.
import { HINDSIGHT, type LedgerEvent } from '../../store/ledger.ts'
import type { TaskEvent, TaskRow } from './schema.ts'
import { STATUS_NAMES } from './words.ts'

/** The newest first. `events`: in the ledger's order. */
export const historyOf = (events: readonly LedgerEvent[]): TaskEvent[] => events.map(eventOf).reverse()

function eventOf(event: LedgerEvent): TaskEvent {
  const { id, at, who, field, why } = event, isPersons = who !== HINDSIGHT
  return { id, at, who, why, field: isPersons ? field : null, quote: isPersons ? null : rewording(event), says: capital(taskSays(event)) }
}

/** The same inside a sentence. */
export const taskSays = (event: LedgerEvent): string =>
  (event.what === 'minted' ? 'read from the document' : event.who === HINDSIGHT ? 'wording changed in the file, same task' : said(event))

export function rewording({ from, to }: LedgerEvent): string | null {
  const textOf = (known: unknown) => (known as { text?: string } | null)?.text
  return textOf(from) === undefined ? null : `“${textOf(from)}” became “${textOf(to)}”`
}

const NAMES: { [field: string]: { name: string; none: string } } = {
  owner: { name: 'owner', none: 'nobody' }, due: { name: 'due', none: 'without a date' }, ticket: { name: 'ticket', none: 'none' }, kind: { name: 'kind', none: 'none' },
}

/** "done, was open", "owner Ines Okafor, was nobody", "due 3 March 2026, as the document has it". */
function said(event: LedgerEvent): string {
  const { field, from, to } = event, word = (value: unknown) => wordOf(field!, value), before = beforeIt(event, word)
  if (field === 'text') return `reworded, ${before}`
  if (field !== 'status') return `${NAMES[field!]?.name ?? field} ${word(to)}, ${before}`
  const isReopened = (from === 'done' || from === 'wont-do') && to !== 'done' && to !== 'wont-do'
  return isReopened ? `re-opened${to === 'in-progress' ? ', in progress' : ''}, ${before}` : `${word(to)}, ${before}`
}

/** What stood there before a person set it, or that it is what was read. */
export function beforeIt({ what, from, to }: Pick<LedgerEvent, 'what' | 'from' | 'to'>, word: (value: unknown) => string): string {
  if (what === 'took-back') return 'as the document has it'
  return JSON.stringify(from) === JSON.stringify(to) ? 'as the document has it, confirmed' : `was ${word(from)}`
}

function wordOf(field: string, value: unknown): string {
  if (field === 'status') return STATUS_NAMES[(value ?? 'open') as TaskRow['status']] ?? String(value)
  if (value === null || value === undefined) return NAMES[field]?.none ?? 'none'
  if (field === 'text') return `“${String(value)}”`
  return field === 'due' ? dayName(String(value)) : String(value)
}

/** "3 March 2026". */
const dayName = (day: string) => new Date(`${day}T00:00Z`).toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })
export const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
