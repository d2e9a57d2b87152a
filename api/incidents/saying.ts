// What people say of incidents and tasks goes into the ledger here: what it may be, and that nobody overwrites what he has not seen.
import { randomUUID } from 'node:crypto'
import type { TSchema } from 'typebox'
import { Value } from 'typebox/value'
import { NEEDED, INCIDENT_FIELDS, TASK_FIELDS, type Settable } from '../../store/fields.ts'
import { INCIDENT_VALUES, TASK_VALUES } from '../../store/fields-schema.ts'
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
export async function say(store: Store, saying: Saying, statements: readonly Statement[]): Promise<LedgerEvent[]> {
  const targets = await targetsOf(store, statements.map(({ subject }) => subject))
  return add(store, saying, statements.map(statement => ({ statement, ...targets.get(statement.subject)! })))
}

async function add(store: Store, { who, at }: Saying, found: readonly Found[]): Promise<LedgerEvent[]> {
  const made = found.map(found => eventOf(found.statement, found, who, at))
  const events = made.filter(event => event !== null)
  const expect = found.map(({ statement: { revision }, thing }) => ({ subject: thing.id, revision: revision ?? thing.revision }))
  if ((await store.apply({ events, groups: await reopened(store, found), expect })) === null) throw new Failure('moved_on', { what: movedOf(found).map(({ thing }) => thing.id).join(', ') })
  return events
}

/** Those that are not as they were seen; all where that was too late to be read. */
function movedOf(found: readonly Found[]): readonly Found[] {
  const moved = found.filter(({ statement: { revision }, thing }) => revision !== undefined && revision !== thing.revision)
  return moved.length ? moved : found
}

/** What people did, by the ids of its events, each once. Throws `no_change`. */
export async function changesOf(store: Pick<Store, 'event'>, ids: readonly string[]): Promise<LedgerEvent[]> {
  return Promise.all([...new Set(ids)].map(async id => {
    const event = await store.event(id)
    if (!event || !['set', 'took-back', 'same', 'apart', 'judged', 'withdrawn'].includes(event.what)) throw new Failure('no_change', { id })
    return event
  }))
}

/** Takes back what some events set, where nothing was said about it since: what they had found there holds again. */
export async function undo(store: Store, saying: Saying, events: readonly LedgerEvent[]): Promise<LedgerEvent[]> {
  const targets = await targetsOf(store, events.map(({ subject }) => subject)), saidOf = await whatWasSaid(store, targets)
  return add(store, saying, events.map(event => {
    const { id, subject, field, who } = event, target = targets.get(subject)!, about = saidOf(target, field)
    if (about.at(-1)?.id !== id) throw new Failure('moved_on', { what: subject })
    const before = about.at(-2), why = `undoes what ${who} had set`
    return { ...target, statement: before?.what === 'set' ? { subject, field: field!, value: before.to, why: before.why } : { subject, field: field!, back: true as const, why } }
  }))
}

/** What was set or taken back of a field of some things, in the ledger's order. Asked for at once: of thousands of tasks, the way to the store and back is most of the time. */
async function whatWasSaid(store: Store, targets: ReadonlyMap<string, Target>) {
  // What two accounts have become one of may have been said under either name.
  const things = new Map([...targets].flatMap(([subject, { incident, thing }]) =>
    ('also' in thing ? [thing.id, ...thing.also] : [subject, incident.id, ...incident.sources.map(({ telling }) => telling)]).map(name => [name, thing.id])))
  const said = (await store.ledger({ subjects: [...things.keys()], limit: HISTORY * things.size })).filter(({ what }) => what === 'set' || what === 'took-back')
  const byField = Map.groupBy(said, ({ subject, field }) => `${things.get(subject)} ${field}`)
  return ({ thing }: Target, field: string | null) => byField.get(`${thing.id} ${field}`) ?? []
}

/** A reason, not a document. */
const LONGEST_WHY = 2_000

const shortened = (text: string) => (text.length > 100 ? `${text.slice(0, 100)}…` : text)

/** More than anybody reads of the history of one thing. */
export const HISTORY = 10_000

/** What something is said of: `field` gives a field's schema and the value that stands there now. */
type Target = { incident: Incident; thing: Incident | IncidentTask; known: string[]; field(name: string): { schema: TSchema; now: unknown } | null }

type Found = Target & { statement: Statement }

/** By subject; one incident is read once for all that is said of it and its tasks. */
async function targetsOf(store: Store, subjects: readonly string[]): Promise<Map<string, Target>> {
  const tasks = new Map<string, Target>(), targets = new Map<string, Target>()
  for (const subject of subjects) {
    const incident = tasks.has(subject) || targets.has(subject) ? null : await store.incident(subject)
    for (const task of incident?.tasks ?? []) for (const id of [task.id, ...task.also]) tasks.set(id, targetOf(incident!, task, TASK_FIELDS, TASK_VALUES))
    const target = tasks.get(subject) ?? targets.get(subject) ?? (incident && targetOf(incident, incident, INCIDENT_FIELDS, INCIDENT_VALUES))
    if (!target) throw new Failure('not_found', { what: 'incident or task', id: subject })
    targets.set(subject, target)
  }
  return targets
}

function targetOf<T extends Incident | IncidentTask>(incident: Incident, thing: T, fields: { [field: string]: Settable<T> }, values: { [field: string]: TSchema }): Target {
  const field = (name: string) => (Object.hasOwn(fields, name) ? { schema: values[name]!, now: fields[name]!.read(thing) } : null)
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
async function reopened(store: Store, found: readonly Found[]): Promise<Group[]> {
  const again = found.filter(({ statement: { field }, incident }) => field === 'kind' && incident.kind === 'other')
  if (!again.length) return []
  const { incidents, links } = await store.identities(), registry = registryOf(incidents), grouping = groupingOf(links, registry)
  return Promise.all(again.map(({ incident: { id } }) => groupOf(store, id, grouping.membersOf(id).map(member => registry.of(member)!))))
}
