// Tasks as a terminal shows them, in 80 columns.
import type { TaskAnswer, TaskRow, TasksAnswer } from '../../api/tasks/schema.ts'
import { STATUS_NAMES } from '../../api/tasks/words.ts'
import { bold, count, cut, eventText, faint, flat, instant, number, printable, told, WIDTH, wrapped } from './print.ts'

const WHEN = 12
const OWNER = 16
const INDENT = '    '
const GROUPS = { overdue: 'Overdue', soon: 'Due within 14 days', later: 'Later, or no date', ended: 'Done or declined' }

export function listText({ opening, tasks, groups, total, views }: TasksAnswer): string {
  if (!total) return told(`No task is like this${views.all ? ` here; ${count(views.all, 'is', 'are')} with --all` : ''}. ${opening}`)
  const parts = groups.map(({ urgency, count, unowned, late }) => {
    const lines = tasks.filter(task => task.urgency === urgency).map(taskLine)
    const aside = [number(count), late !== null && `oldest ${number(late)} d`, unowned > 0 && `${number(unowned)} without an owner`].filter(Boolean).join(', ')
    return lines.length ? [`${bold(GROUPS[urgency])}  ${aside}`, ...lines].join('\n') : ''
  })
  const rest = tasks.length < total ? `${number(tasks.length)} of ${count(total, 'task')}; more with --limit.` : count(total, 'task') + '.'
  return [told(opening), ...parts.filter(Boolean), rest].join('\n\n')
}

/** Id, when, who, what; what is too long for the line is cut. */
export function taskLine(task: TaskRow): string {
  const [when, owner, text] = [whenText(task), task.owner ?? 'no owner', `${task.text}${task.gone ? ' (no longer in the file)' : ''}${task.why ? ` ("${task.why}")` : ''}`].map(line) as [string, string, string]
  return cut(`${task.id}  ${column(when, WHEN)}  ${column(owner, OWNER)}  ${text}`, WIDTH)
}

function whenText({ late, status, due }: TaskRow): string {
  if (late !== null) return `${number(late)} d late`
  if (status === 'done' || status === 'wont-do') return STATUS_NAMES[status]
  return due ?? 'no date'
}

const column = (text: string, width: number) => cut(text, width).padEnd(width)
const line = (text: string) => printable(flat(text))

export function taskText(task: TaskAnswer): string {
  const { text, status, late, owner, due, ticket, kind, why, closed, gone, incident, read, recurred, history } = task
  const facts: [string, string | null][] = [
    ['Status', STATUS_NAMES[status] + (late === null ? '' : `, overdue ${count(late, 'day')}`) + (why ? `: "${why}"` : '')],
    ['Closed', closed && instant(`${closed.slice(0, 16)}Z`)], ['Owner', owner ?? 'not stated'], ['Due', due ?? 'not stated'], ['Ticket', ticket ?? 'not stated'], ['Kind', kind],
    ['From', `${incident.title}, ${incident.day ?? 'date not stated'} (${incident.id})`],
    ['Read from', read ? `"${read.quote}" (${read.path}:${read.line})` : gone ? 'in no file any more' : null],
    ['Source', read?.link ?? null],
    ['Recurred while open', recurred.map(({ title, day, id }) => `${title}, ${day} (${id})`).join('; ') || null],
  ]
  const events = history.flatMap(event => [eventText(event), ...(event.field ? [faint(`  change ${event.id}`)] : [])])
  return [bold(wrapped(line(text))), ...facts.flatMap(([name, value]) => (value === null ? [] : [wrapped(`${name}: ${line(value)}`, process.stdout, INDENT)])), '', 'History', ...events.map(event => wrapped(printable(event), process.stdout, INDENT))].join('\n')
}
