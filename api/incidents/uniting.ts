// A person says that two accounts tell one incident, or that they do not, whatever the program thinks of them.
import { randomUUID } from 'node:crypto'
import type { LedgerEvent } from '../../store/ledger.ts'
import type { Store } from '../../store/store.ts'
import { groupOf } from '../archive/identity/bags.ts'
import { groupingOf, type Grouping } from '../archive/identity/grouping.ts'
import { registryOf } from '../archive/identity/registry.ts'
import { Failure } from '../errors.ts'
import { incidentOf } from './finding.ts'
import type { Saying } from './saying.ts'

/** Two incidents are one from now on: it keeps the id of the one that was seen first. Throws `already_one`. */
export async function unite(store: Store, saying: Saying, one: string, other: string, why: string | null): Promise<LedgerEvent[]> {
  const [a, b] = await Promise.all([one, other].map(id => incidentOf(store, id)))
  if (a!.id === b!.id) throw new Failure('already_one', { one, other })
  // Of all their accounts, also where it was said of some of these that they are apart.
  return note(store, saying, 'same', why, grouping => grouping.membersOf(a!.id).flatMap(one => grouping.membersOf(b!.id).map(other => [one, other])))
}

/** An account is an incident of its own from now on. What people said stays with the incident of whose id they said it. Throws `single_source`. */
export async function part(store: Store, saying: Saying, telling: string, why: string | null): Promise<LedgerEvent[]> {
  const { id, sources } = await incidentOf(store, telling)
  if (sources.length < 2) throw new Failure('single_source', { id })
  if (!sources.some(source => source.telling === telling)) throw new Failure('not_found', { what: 'account', id: telling })
  return note(store, saying, 'apart', why, grouping => grouping.membersOf(telling).filter(other => other !== telling).map(other => [telling, other]))
}

/** Says the opposite of what some events said of two accounts. */
export function unlink(store: Store, saying: Saying, events: readonly LedgerEvent[]): Promise<LedgerEvent[]> {
  const [{ what, who }] = events as [LedgerEvent]
  return note(store, saying, what === 'same' ? 'apart' : 'same', `undoes what ${who} had said`, () => events.map(({ subject, to }) => [subject, String(to)]))
}

async function note(store: Store, { who, at }: Saying, what: 'same' | 'apart', why: string | null, pairsOf: (grouping: Grouping) => string[][]): Promise<LedgerEvent[]> {
  const { incidents, links } = await store.identities(), registry = registryOf(incidents), grouping = groupingOf(links, registry)
  const pairs = pairsOf(grouping), before = new Set(pairs.flat().flatMap(id => grouping.membersOf(id)))
  const events = pairs.map(([one, other]): LedgerEvent => ({ id: randomUUID(), at: at.toISOString(), who, subject: one!, what, field: null, from: null, to: other, why: why?.trim() || null }))
  for (const [a, b] of pairs) grouping.note({ a: a!, b: b!, same: what === 'same', byPerson: true })
  const groups = new Map([...before].map(id => grouping.membersOf(id)).map(members => [members[0]!, members]))
  const isWritten = await store.apply({ events, groups: await Promise.all([...groups].map(([incident, members]) => groupOf(store, incident, members.map(id => registry.of(id)!)))), links: links.length })
  // A reading, or somebody else, was quicker: seen with what they noted.
  return isWritten ? events : note(store, { who, at }, what, why, pairsOf)
}
