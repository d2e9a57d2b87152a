// Tasks in the words of the page.
import type { TaskAnswer, TaskChange, TaskRow, TasksAnswer, Urgency } from '../../../api/tasks/schema.ts'
import { day } from '../lib/when.ts'
import { capital, count } from '../lib/words.ts'

export const STATUS_NAMES: { [K in TaskRow['status']]: string } = { open: 'open', 'in-progress': 'in progress', done: 'done', 'wont-do': 'declined' }
export const URGENCY_NAMES: { [K in Urgency]: string } = { overdue: 'Overdue', soon: 'Due within 14 days', later: 'Later, or no date', ended: 'Done or declined' }

/** `overdue 263 d`, `in progress`, `done 11 Nov`. */
export function statusOf({ status, late, closed }: TaskRow, today: string): string {
  if (late !== null) return `overdue ${late.toLocaleString('en')} d`
  return closed && status === 'done' ? `done ${shortDay(closed, today)}` : STATUS_NAMES[status]
}

/** `open, overdue 263 days`, `done 11 Nov 2025`, `done, nobody knows when`. */
export function statusAtLength({ status, late, closed }: TaskRow): string {
  if (late !== null) return `${STATUS_NAMES[status]}, overdue ${count(late, 'day')}`
  if (status === 'open' || status === 'in-progress') return STATUS_NAMES[status]
  return closed ? `${STATUS_NAMES[status]} ${day(closed)}` : `${STATUS_NAMES[status]}, as the document says`
}

/** `3 Mar`; of another year `31 Jan 27`. */
export function shortDay(at: string, today: string): string {
  const [date, month, year] = day(at)!.split(' ')
  return at.slice(0, 4) === today.slice(0, 4) ? `${date} ${month}` : `${date} ${month} ${year!.slice(2)}`
}

/** `6, oldest 294 d`, `29, 9 without an owner`. */
export function groupAside({ count, unowned, late }: TasksAnswer['groups'][number]): string {
  return [count.toLocaleString('en'), late !== null && `oldest ${late.toLocaleString('en')} d`, unowned > 0 && `${unowned === count && count > 1 ? 'all' : unowned.toLocaleString('en')} without an owner`].filter(Boolean).join(', ')
}

/** What was done, for the line that offers to undo it: `Owner of 3 tasks: Ines Okafor.` */
export function changeTold(wanted: TaskChange, tasks: number): string {
  const { status, owner, due, ticket, text, kind, back } = wanted, of = tasks === 1 ? '' : ` of ${count(tasks, 'task')}`
  if (back?.length) return `${capital(back.map(field => (field === 'due' ? 'due date' : field)).join(', '))}${of} as the document has it.`
  if (status !== undefined) return `${tasks === 1 ? 'Now' : `${count(tasks, 'task')} now`} ${STATUS_NAMES[status]}.`
  if (owner !== undefined) return owner === null ? `No owner${of}.` : `Owner${of}: ${owner}.`
  if (due !== undefined) return due === null ? `No due date${of}.` : `Due date${of}: ${day(due)}.`
  if (ticket !== undefined) return ticket === null ? `No ticket${of}.` : `Ticket${of}: ${ticket}.`
  return text === undefined ? `Kind${of}: ${kind}.` : 'Reworded.'
}

/** What others did to tasks that somebody wanted to change: `Ines changed “Alert on the heap” 2 minutes ago: Owner Ines, was nobody.` */
export function conflictTold(moved: readonly TaskAnswer[], now = Date.now()): string {
  const told = moved.slice(0, 3).map(({ text, history: [last] }) => (last ? `${last.who} changed “${text}” ${ago(Date.parse(last.at), now)}: ${last.says}.` : `“${text}” changed.`))
  if (!moved.length) return 'Somebody changed one of these in the meantime. Yours was not stored: clear the selection, and select again.'
  return [...told, moved.length > 3 && `${moved.length - 3} more were changed.`, 'Yours was not stored.'].filter(Boolean).join(' ')
}

function ago(then: number, now: number): string {
  const minutes = Math.round((now - then) / 60_000)
  if (minutes < 1) return 'a moment ago'
  if (minutes < 60) return `${count(minutes, 'minute')} ago`
  return minutes < 48 * 60 ? `${count(Math.round(minutes / 60), 'hour')} ago` : `${count(Math.round(minutes / 1440), 'day')} ago`
}
