// Changes of tasks as statements for the ledger: one or many, all or none.
import type { Parts } from '../parts.ts'
import { Failure } from '../errors.ts'
import { changesOf, say, undo, type Saying, type Statement } from '../incidents/saying.ts'
import { tasksById } from './list.ts'
import { rowOf } from './listed.ts'
import { SETTABLE, type ChangedAnswer, type TaskChange } from './schema.ts'

type Needed = Pick<Parts, 'store' | 'figures' | 'calendar'>
export type Seen = { id: string; revision?: number }

/** Throws `moved_on` where one of them is not as it was seen, and what `say` throws. */
export async function change(parts: Needed, saying: Saying, tasks: readonly Seen[], wanted: TaskChange): Promise<ChangedAnswer> {
  await known(parts, tasks.map(({ id }) => id))
  const each = [...new Map(tasks.map(task => [task.id, task])).values()]
  const events = await say(parts.store, saying, each.flatMap(task => statementsOf(task, wanted)))
  return { events: events.map(({ id }) => id), tasks: await known(parts, tasks.map(({ id }) => id)) }
}

/** Takes back what some events did. Throws `moved_on` where something was said of one of these fields since. */
export async function unchange(parts: Needed, saying: Saying, ids: readonly string[]): Promise<ChangedAnswer> {
  const undone = await changesOf(parts.store, ids)
  await known(parts, undone.map(({ subject }) => subject))
  const events = await undo(parts.store, saying, undone)
  return { events: events.map(({ id }) => id), tasks: await known(parts, events.map(({ subject }) => subject)) }
}

function statementsOf({ id, revision }: Seen, { back = [], why, ...set }: TaskChange): Statement[] {
  const seen = { subject: id, ...(why !== undefined && { why }), ...(revision !== undefined && { revision }) }
  const values = SETTABLE.filter(field => set[field] !== undefined && !back.includes(field))
  return [
    ...values.map((field): Statement => ({ ...seen, field, value: trimmed(set[field]) })),
    ...back.map((field): Statement => ({ ...seen, field, back: true })),
  ]
}

const trimmed = (value: string | null | undefined) => (typeof value === 'string' ? value.trim() : value)

/** The rows of tasks. Throws `not_found` for what is none: an incident has ids and an owner of its own. */
async function known({ store, figures, calendar }: Needed, asked: readonly string[]) {
  const all = await figures(), here = new Set(all.flatMap(({ tasks }) => tasks.map(({ id }) => id)))
  // A task that two accounts tell has an id in each.
  const ids = await Promise.all(asked.map(async id => (here.has(id) ? id : (await store.incident(id))?.tasks.find(({ also }) => also.includes(id))?.id ?? id)))
  const missing = ids.find(id => !here.has(id))
  if (missing !== undefined) throw new Failure('not_found', { what: 'task', id: missing })
  return tasksById(all, ids, calendar).map(rowOf)
}
