// A person says that two accounts tell one incident, or that they do not, whatever the program thinks of them.
import { randomUUID } from 'node:crypto'
import { HINDSIGHT, type LedgerEvent } from '../../store/ledger.ts'
import type { Store } from '../../store/store.ts'
import { groupOf } from '../archive/identity/bags.ts'
import { groupingOf, type Grouping } from '../archive/identity/grouping.ts'
import { registryOf } from '../archive/identity/registry.ts'
import { Failure } from '../errors.ts'
import { incidentOf } from './finding.ts'
import { HISTORY, type Saying } from './saying.ts'

/** What a person says of some pairs; `left`: accounts that are one and stay so, also where it was only through others that they were. */
type Said = { what: 'same' | 'apart'; pairs: string[][]; left?: string[] }

/** Two incidents are one from now on: it keeps the id of the one that was seen first. Throws `already_one`. */
export async function unite(store: Store, saying: Saying, one: string, other: string, why: string | null): Promise<LedgerEvent[]> {
  const [a, b] = await Promise.all([one, other].map(id => incidentOf(store, id)))
  return note(store, saying, why, grouping => {
    const [ours, theirs] = [grouping.membersOf(a!.id), grouping.membersOf(b!.id)]
    if (ours.includes(b!.id)) throw new Failure('already_one', { one, other })
    // Of all their accounts, also where it was said of some of these that they are apart.
    return { what: 'same', pairs: ours.flatMap(one => theirs.map(other => [one, other])) }
  })
}

/** An account is an incident of its own from now on. What people said stays with the incident of whose id they said it. Throws `single_source`. */
export async function part(store: Store, saying: Saying, telling: string, why: string | null): Promise<LedgerEvent[]> {
  const { id, sources } = await incidentOf(store, telling), alone = () => new Failure('single_source', { id })
  if (sources.length < 2) throw alone()
  if (!sources.some(source => source.telling === telling)) throw new Failure('not_found', { what: 'account', id: telling })
  return note(store, saying, why, grouping => {
    const left = grouping.membersOf(telling).filter(other => other !== telling)
    if (!left.length) throw alone()
    return { what: 'apart', pairs: left.map(other => [telling, other]), left }
  })
}

/** Says the opposite of what some events said of two accounts. Throws `moved_on` where something else was said of them since. */
export function unlink(store: Store, saying: Saying, events: readonly LedgerEvent[]): Promise<LedgerEvent[]> {
  const [{ what, who }] = events as [LedgerEvent]
  return note(store, saying, `undoes what ${who} had said`, async () => {
    for (const event of events) if ((await lastWordOn(store, event)) !== event.id) throw new Failure('moved_on', { what: event.subject })
    return { what: what === 'same' ? 'apart' : 'same', pairs: events.map(({ subject, to }) => [subject, String(to)]) }
  })
}

/** The id of the last event on the two accounts that one is about; what the program thinks outweighs nobody's word. */
async function lastWordOn(store: Store, { subject, to, who }: LedgerEvent): Promise<string | undefined> {
  const pair = new Set([subject, String(to)]), about = await store.ledger({ subjects: [subject], limit: HISTORY })
  return about.findLast(event => (event.what === 'same' || event.what === 'apart') && pair.has(event.subject) && pair.has(String(event.to)) && (event.who !== HINDSIGHT || who === HINDSIGHT))?.id
}

async function note(store: Store, { who, at }: Saying, why: string | null, saidOf: (grouping: Grouping) => Said | Promise<Said>): Promise<LedgerEvent[]> {
  const { incidents, links } = await store.identities(), registry = registryOf(incidents), grouping = groupingOf(links, registry)
  const { what, pairs, left = [] } = await saidOf(grouping), before = new Set(pairs.flat().flatMap(id => grouping.membersOf(id)))
  const event = (one: string, other: string, rest: Pick<LedgerEvent, 'what' | 'why'>): LedgerEvent => ({ id: randomUUID(), at: at.toISOString(), who, subject: one, field: null, from: null, to: other, ...rest })
  const events = pairs.map(([one, other]) => event(one!, other!, { what, why: why?.trim() || null }))
  for (const [a, b] of pairs) grouping.note({ a: a!, b: b!, same: what === 'same', byPerson: true })
  const [first, ...others] = left
  const keep = (other: string) => {
    // As said by whoever left them together: what the program thinks alone, it may think otherwise at their next edit.
    grouping.note({ a: first!, b: other, same: true, byPerson: true })
    return event(first!, other, { what: 'same', why: 'left together when another account was parted from them' })
  }
  const kept = others.flatMap(other => (grouping.membersOf(first!).includes(other) ? [] : keep(other)))
  const groups = new Map([...before].map(id => grouping.membersOf(id)).map(members => [members[0]!, members]))
  const written = await Promise.all([...groups].map(([incident, members]) => groupOf(store, incident, members.map(id => registry.of(id)!))))
  const edition = await store.apply({ events: [...events, ...kept], groups: written, links: links.length })
  // A reading, or somebody else, was quicker: seen with what they noted.
  return edition !== null ? events : note(store, { who, at }, why, saidOf)
}
