// What happened to an incident, its accounts and its tasks since they were first seen, as a page or a terminal tells it.
import type { Incident } from '../../store/incident.ts'
import type { Known } from '../../store/identity.ts'
import type { LedgerEvent } from '../../store/ledger.ts'
import type { Store } from '../../store/store.ts'
import { groupingOf } from '../archive/grouping.ts'
import { registryOf } from '../archive/registry.ts'
import { HISTORY } from './saying.ts'
import type { HistoryAnswer } from './schema.ts'

type Entry = HistoryAnswer['events'][number]

/** Newest first. */
export async function historyOf(store: Store, incident: Incident): Promise<HistoryAnswer> {
  const { incidents, links } = await store.identities(), registry = registryOf(incidents)
  const accounts = groupingOf(links, registry).membersOf(incident.id), tasks = new Map(incident.tasks.flatMap(task => [task.id, ...task.also].map(id => [id, task.text.value])))
  const events = await store.ledger({ subjects: [...accounts, ...tasks.keys()], limit: HISTORY })
  const nameOf = (id: string) => tasks.get(id) ?? registry.of(id)?.known.path ?? id
  return { events: events.map(event => entryOf(event, tasks.has(event.subject), nameOf)).toReversed() }
}

function entryOf({ id, at, who, what, field, from, to, why, subject }: LedgerEvent, isTask: boolean, nameOf: (id: string) => string): Entry {
  const isLink = what === 'same' || what === 'apart', isIdentity = what === 'minted' || what === 'known'
  return {
    id, at, who, what, field, why,
    subject: { id: subject, kind: isTask ? 'task' : 'incident', name: nameOf(subject) },
    other: isLink ? { id: String(to), name: nameOf(String(to)) } : null,
    from: isIdentity ? knownBy(from) : from,
    to: isLink ? null : isIdentity ? knownBy(to) : to,
  }
}

/** Of what something is known by, only what people know it by. */
function knownBy(known: unknown): { path: string; title: string } | { text: string } | null {
  if (typeof known !== 'object' || known === null) return null
  const { path, title, text } = known as Partial<Known & { text: string }>
  return text === undefined ? { path: path ?? '', title: title ?? '' } : { text }
}
