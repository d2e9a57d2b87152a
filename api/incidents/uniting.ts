// A person says that two accounts tell one incident, or that they do not, whatever the program thinks of them.
import { randomUUID } from 'node:crypto'
import type { LedgerEvent } from '../../store/ledger.ts'
import type { Store } from '../../store/store.ts'
import { groupOf } from '../archive/bags.ts'
import { groupingOf } from '../archive/grouping.ts'
import { registryOf } from '../archive/registry.ts'
import { Failure } from '../errors.ts'
import type { Saying } from './saying.ts'

/** Two incidents are one from now on: it keeps the id of the one that was seen first. */
export function unite(store: Store, saying: Saying, one: string, other: string, why: string | null): Promise<void> {
  return link(store, saying, one, [other], 'same', why)
}

/** An account is an incident of its own from now on. What people said stays with the incident of whose id they said it. */
export async function part(store: Store, saying: Saying, telling: string, why: string | null): Promise<void> {
  const incident = await store.incident(telling), others = incident?.sources.filter(source => source.telling !== telling).map(source => source.telling) ?? []
  if (!others.length) throw new Failure('single_source', { id: telling })
  await link(store, saying, telling, others, 'apart', why)
}

async function link(store: Store, { who, at }: Saying, one: string, others: readonly string[], what: 'same' | 'apart', why: string | null): Promise<void> {
  const { incidents, links } = await store.identities(), registry = registryOf(incidents), grouping = groupingOf(links, registry)
  for (const id of [one, ...others]) if (!registry.has(id)) throw new Failure('not_found', { what: 'incident', id })
  const before = new Set([one, ...others].flatMap(id => grouping.membersOf(id)))
  const events = others.map((other): LedgerEvent => ({ id: randomUUID(), at: at.toISOString(), who, subject: one, what, field: null, from: null, to: other, why: why?.trim() || null }))
  for (const other of others) grouping.note({ a: one, b: other, same: what === 'same', byPerson: true })
  const groups = new Map([...before].map(id => grouping.membersOf(id)).map(members => [members[0]!, members]))
  await store.apply({ events, groups: await Promise.all([...groups].map(([incident, members]) => groupOf(store, incident, members.map(id => registry.of(id)!)))) })
}
