// Records + ledger → the incident as people should see it. Pure, and the same for every engine.
import { computedDuration, FORMULAS } from '../ingest/formulas.ts'
import { DURATIONS, MOMENTS, type DurationName, type Task } from '../ingest/record.ts'
import { INCIDENT_FIELDS, TASK_FIELDS, type Settable } from './fields.ts'
import type { TaskIdentity } from './identity.ts'
import type { Correction, Incident, IncidentTask, Telling } from './incident.ts'
import type { LedgerEvent } from './ledger.ts'
import { standing } from './verdicts.ts'

/**
 * The incident that some tellings tell. `tellings`: the leading one first; at least one. `said`: what people set and took back on the incident, its
 * tellings and its tasks, and what they judged of it, in order. `known`: its tasks that were ever seen, also those that no file has any more.
 */
export function effective(id: string, tellings: readonly Telling[], said: readonly LedgerEvent[], known: readonly TaskIdentity[]): Incident {
  const leading = tellings[0]!, tasks = gathered(tellings, known)
  const ofTask = new Map(tasks.flatMap(task => [task.id, ...task.also].map(id => [id, task])))
  const about = Map.groupBy(said.filter(({ what }) => what === 'set' || what === 'took-back'), ({ subject }) => ofTask.get(subject))
  const read: Incident = {
    ...leading, id,
    tasks: tasks.map(task => correctedTask(task, about.get(task) ?? [])),
    sources: tellings.map(({ id, archive, source: { path, line }, title }) => ({ telling: id, archive, path, line, title })),
    corrections: [], revision: 0, verdicts: standing(said),
  }
  return reckoned(leading, corrected(read, INCIDENT_FIELDS, about.get(undefined) ?? []))
}

/** A thing with what was set on it, each field by the last word on it. */
function corrected<T extends { corrections: Correction[]; revision: number }>(read: T, fields: { [field: string]: Settable<T> }, said: readonly LedgerEvent[]): T {
  if (!said.length) return read
  const last = new Map(said.map(event => [event.field ?? '', event]))
  const holding = [...last].filter(([field, { what }]) => what === 'set' && Object.hasOwn(fields, field))
  const corrections = holding.map(([field, { id, to, who, at, why }]): Correction => ({ field, value: to, read: fields[field]!.read(read), evidence: fields[field]!.evidence(read), who, at, why, event: id }))
  const set = holding.reduce((thing, [field, { to }]) => fields[field]!.set(thing, to as never), read)
  return { ...set, corrections, revision: said.length }
}

/** Durations follow a corrected moment, unless one was set itself or runs by another clock. */
function reckoned(read: Telling, incident: Incident): Incident {
  const set = new Set(incident.corrections.map(({ field }) => field))
  const isMoved = (name: DurationName) => FORMULAS[name].some(moment => set.has(moment)) && !set.has(`time-to-${name}`) && !read.durations[name]?.note
  if (!MOMENTS.some(moment => set.has(moment))) return incident
  return { ...incident, durations: { ...incident.durations, ...Object.fromEntries(DURATIONS.filter(isMoved).map(name => [name, durationOf(incident, name)])) } }
}

function durationOf({ moments, durations }: Incident, name: DurationName): Incident['durations'][DurationName] {
  const [from, to] = FORMULAS[name], computed = computedDuration(moments[from], moments[to]), stated = durations[name]?.stated ?? null
  const leading = computed ?? stated
  return leading && { ...leading, computed, stated }
}

/** The tasks of all tellings, one of each wording, the leading telling's first; then those that are gone. */
function gathered(tellings: readonly Telling[], known: readonly TaskIdentity[]): IncidentTask[] {
  const found = new Map<string, IncidentTask>()
  const tell = (task: Task & { id: string }, { id, source: { path } }: Telling, gone: boolean) => {
    const key = plain(task.text.value), same = found.get(key)
    if (same && (gone || same.telling !== id)) return void same.also.push(task.id)
    found.set(same ? `${key} ${task.id}` : key, { ...task, also: [], telling: id, path: task.text.evidence[0]?.path ?? path, gone, closed: task.done?.value ?? null, why: null, corrections: [], revision: 0 })
  }
  for (const telling of tellings) for (const task of telling.tasks) tell(task, telling, false)
  const standing = new Set(tellings.flatMap(({ tasks }) => tasks.map(({ id }) => id)))
  for (const { id, text } of known) if (!standing.has(id)) tell(goneTask(id, text), tellings[0]!, true)
  return [...found.values()]
}

const goneTask = (id: string, text: string): Task & { id: string } =>
  ({ id, text: { value: text, basis: 'stated', evidence: [], confidence: 1 }, kind: 'process', owner: null, due: null, ticket: null, status: null, confidence: 1 })

/** A task as people left it. It was closed when it came to be, by their words; what they change of a closed one does not move that. */
function correctedTask(read: IncidentTask, said: readonly LedgerEvent[]): IncidentTask {
  if (!said.length) return read
  let { closed } = read, before: LedgerEvent | undefined
  for (const event of said.filter(({ field }) => field === 'status')) {
    // What stood there then, where nobody had said anything yet: the file may say something else by now.
    const was = before?.what === 'set' ? before.to : event.from
    if (event.what !== 'set') closed = read.closed
    else if (!isClosed(event.to)) closed = null
    else if (!isClosed(was)) closed = event.at
    before = event
  }
  const task = corrected(read, TASK_FIELDS, said)
  return { ...task, closed, why: task.status?.value === 'wont-do' ? task.corrections.find(({ field }) => field === 'status')?.why ?? null : null }
}

const isClosed = (status: unknown) => status === 'done' || status === 'wont-do'

/** Case, punctuation and spacing are edits that change nothing. */
export const plain = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim()
