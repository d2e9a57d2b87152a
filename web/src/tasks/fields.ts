// What of a task can be set here, by which key, and what a form for it says.
import type { TaskChange, TaskRow } from '../../../api/tasks/schema.ts'
import { STATUS_NAMES } from './told.ts'

/** `decline`: a status whose reason is all that there is to say. */
export type FieldName = 'status' | 'owner' | 'due' | 'ticket' | 'kind' | 'text' | 'decline'

type Field = {
  name: FieldName
  label: string
  key: string
  /** A choice of these, or something to type. */
  choices?: { value: string; label: string }[]
  /** What an empty box means; null where it cannot be empty. */
  empty: string | null
}

const KINDS: TaskRow['kind'][] = ['prevent', 'detect', 'mitigate', 'process', 'document']

export const FIELDS: { [K in FieldName]: Field } = {
  status: { name: 'status', label: 'Status', key: 's', choices: Object.entries(STATUS_NAMES).map(([value, label]) => ({ value, label })), empty: null },
  owner: { name: 'owner', label: 'Owner', key: 'o', empty: 'nobody' },
  due: { name: 'due', label: 'Due date', key: 'd', empty: 'no date' },
  ticket: { name: 'ticket', label: 'Ticket', key: 'i', empty: 'none' },
  kind: { name: 'kind', label: 'Kind', key: 'c', choices: KINDS.map(value => ({ value, label: value })), empty: null },
  decline: { name: 'decline', label: 'Decline with a reason', key: 'w', empty: null },
  text: { name: 'text', label: 'Wording', key: 'e', empty: null },
}

/** The value that some tasks have in common; empty where they differ. */
export function common(tasks: readonly TaskRow[], field: FieldName): string {
  if (field === 'decline') return ''
  const [value, ...others] = new Set(tasks.map(task => task[field]))
  return others.length ? '' : value ?? ''
}

/** What a filled form asks for. */
export function wantedOf(field: FieldName, value: string, why: string): TaskChange {
  if (field === 'decline') return { status: 'wont-do', why: why.trim() }
  return { [field]: value.trim() || (FIELDS[field].empty === null ? value : null), ...(why.trim() && { why: why.trim() }) }
}
