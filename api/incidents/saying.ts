// What people say of incidents and tasks goes into the ledger here: what it may be, and that nobody overwrites what he has not seen.
import { randomUUID } from 'node:crypto'
import type { TSchema } from 'typebox'
import { Value } from 'typebox/value'
import { NEEDED, INCIDENT_FIELDS, TASK_FIELDS, type Settable } from '../../store/fields.ts'
import type { Incident, IncidentTask } from '../../store/incident.ts'
import type { LedgerEvent } from '../../store/ledger.ts'
import type { Group, Store } from '../../store/store.ts'
import type { Person } from '../access/person.ts'
import { groupOf } from '../archive/identity/bags.ts'
import { groupingOf } from '../archive/identity/grouping.ts'
import { registryOf } from '../archive/identity/registry.ts'
import { Failure } from '../errors.ts'
import { nameOf } from './field-names.ts'

/** `value` as the field takes it, or null for "not stated"; `back` takes back what was set. `revision`: the one that the speaker saw. */
export type Statement = { subject: string; field: string; why?: string | null; revision?: number } & ({ value: unknown } | { back: true })

export type Saying = { who: string; at: Date }

export const sayingOf = ({ name }: Pick<Person, 'name'>): Saying => ({ who: name, at: new Date() })

/** The events that came of it, in the order of the statements; a statement that changes nothing makes none. */
export async function say(store: Store, { who, at }: Saying, statements: readonly Statement[]): Promise<LedgerEvent[]> {
  const found = await Promise.all(statements.map(async statement => ({ statement, ...(await target(store, statement.subject)) })))
  const made = found.map(found => eventOf(found.statement, found, who, at))
  const events = made.filter(event => event !== null)
  const expect = found.map(({ statement: { revision }, thing }) => ({ subject: thing.id, revision: revision ?? thing.revision }))
  if ((await store.apply({ events, groups: await reopened(store, found), expect })) === null) throw new Failure('moved_on', { what: movedOf(found).map(({ thing }) => thing.id).join(', ') })
  return events
}

/** Those that are not as they were seen; all where that was too late to be read. */
function movedOf<T extends { statement: Statement; thing: { revision: number } }>(found: readonly T[]): readonly T[] {
  const moved = found.filter(({ statement: { revision }, thing }) => revision !== undefined && revision !== thing.revision)
  return moved.length ? moved : found
}

/** Takes back what some events set, where nothing was said about it since: what they had found there holds again. */
export async function undo(store: Store, saying: Saying, ids: readonly string[]): Promise<LedgerEvent[]> {
  const events = await Promise.all([...new Set(ids)].map(id => eventById(store, id)))
  return say(store, saying, events.map(({ event, before, last }) => {
    if (last.id !== event.id) throw new Failure('moved_on', { what: event.subject })
    const { subject, field } = event, why = `undoes what ${event.who} had set`
    return before?.what === 'set' ? { subject, field: field!, value: before.to, why: before.why } : { subject, field: field!, back: true as const, why }
  }))
}

/** An event with the one before it on the same field, and the last one on it. */
async function eventById(store: Store, id: string) {
  const event = await store.event(id)
  if (!event || (event.what !== 'set' && event.what !== 'took-back')) throw new Failure('not_found', { what: 'change', id })
  const { incident: { id: incident, sources }, thing } = await target(store, event.subject)
  // What two accounts have become one of may have been said under either name.
  const subjects = 'also' in thing ? [thing.id, ...thing.also] : [...new Set([event.subject, incident, ...sources.map(({ telling }) => telling)])]
  const about = (await store.ledger({ subjects, limit: HISTORY })).filter(({ field, what }) => field === event.field && (what === 'set' || what === 'took-back'))
  return { event, before: about[about.findIndex(({ id: one }) => one === id) - 1], last: about.at(-1)! }
}

/** A reason, not a document. */
const LONGEST_WHY = 2_000

const shortened = (text: string) => (text.length > 100 ? `${text.slice(0, 100)}…` : text)

/** More than anybody reads of the history of one thing. */
export const HISTORY = 10_000

/** What something is said of: `field` gives a field's schema and the value that stands there now. */
type Target = { incident: Incident; thing: Incident | IncidentTask; known: string[]; field(name: string): { schema: TSchema; now: unknown } | null }

async function target(store: Store, subject: string): Promise<Target> {
  const incident = await store.incident(subject), task = incident?.tasks.find(({ id, also }) => id === subject || also.includes(subject))
  if (!incident) throw new Failure('not_found', { what: 'incident or task', id: subject })
  return task ? targetOf(incident, task, TASK_FIELDS) : targetOf(incident, incident, INCIDENT_FIELDS)
}

function targetOf<T extends Incident | IncidentTask>(incident: Incident, thing: T, fields: { [field: string]: Settable<T> }): Target {
  const field = (name: string) => (Object.hasOwn(fields, name) ? { schema: fields[name]!.value, now: fields[name]!.read(thing) } : null)
  return { incident, thing, known: Object.keys(fields), field }
}

function eventOf(statement: Statement, { thing, ...target }: Target, who: string, at: Date): LedgerEvent | null {
  const { field, why } = statement, known = target.field(field), set = thing.corrections.find(correction => correction.field === field)
  if (!known) throw new Failure('unknown_value', { name: 'field', value: field, known: target.known.join(', ') })
  const event = { id: randomUUID(), at: at.toISOString(), who, subject: thing.id, field, from: known.now, why: why?.trim() || null }
  if ((event.why?.length ?? 0) > LONGEST_WHY) throw new Failure('bad_value', { field: 'why', value: 'so long', reason: `it has more than ${LONGEST_WHY.toLocaleString('en')} characters` })
  if ('back' in statement) return set ? { ...event, what: 'took-back', to: set.read } : null
  const { value } = statement, wrong = whyWrong(field, known.schema, value)
  if (wrong) throw new Failure('bad_value', { field: nameOf(field), value: shortened(JSON.stringify(value)), reason: wrong })
  if (field === 'status' && value === 'wont-do' && !event.why) throw new Failure('reason_needed')
  return set && JSON.stringify(known.now) === JSON.stringify(value) ? null : { ...event, what: 'set', to: value }
}

function whyWrong(field: string, schema: TSchema, value: unknown): string | null {
  if (value === null) return NEEDED.has(field) ? 'it cannot be empty' : null
  if (Value.Check(schema, value)) return null
  return 'description' in schema ? `it must be ${String(schema.description)}` : Value.Errors(schema, value).map(({ message }) => message).slice(0, 2).join('; ')
}

/** The words of a file that somebody says is an incident after all: they were not looked at before. */
async function reopened(store: Store, found: readonly (Target & { statement: Statement })[]): Promise<Group[]> {
  const again = found.filter(({ statement: { field }, incident }) => field === 'kind' && incident.kind === 'other')
  if (!again.length) return []
  const { incidents, links } = await store.identities(), registry = registryOf(incidents), grouping = groupingOf(links, registry)
  return Promise.all(again.map(({ incident: { id } }) => groupOf(store, id, grouping.membersOf(id).map(member => registry.of(member)!))))
}
