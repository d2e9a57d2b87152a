// What happened to an incident, its accounts and its tasks since they were first seen, as a page or a terminal tells it.
import type { Incident } from '../../store/incident.ts'
import type { Known } from '../../store/identity.ts'
import type { LedgerEvent } from '../../store/ledger.ts'
import type { Store } from '../../store/store.ts'
import type { Judged } from '../../store/verdicts.ts'
import { groupingOf } from '../archive/identity/grouping.ts'
import { registryOf } from '../archive/identity/registry.ts'
import { beforeIt, capital, rewording, taskSays } from '../tasks/history.ts'
import { nameOf as fieldName } from './field-names.ts'
import { HISTORY } from './saying.ts'
import type { HistoryAnswer } from './schema.ts'

/** So many words of a question say which it was. */
const SHOWN = 8

type Entry = HistoryAnswer['events'][number]

/** Newest first. */
export async function historyOf(store: Store, incident: Incident): Promise<HistoryAnswer> {
  const { incidents, links } = await store.identities(), registry = registryOf(incidents)
  const accounts = groupingOf(links, registry).membersOf(incident.id), tasks = new Map(incident.tasks.flatMap(task => [task.id, ...task.also].map(id => [id, task.text.value])))
  const events = await store.ledger({ subjects: [...accounts, ...tasks.keys()], limit: HISTORY })
  const nameOf = (id: string) => tasks.get(id) ?? registry.of(id)?.known.path ?? id
  // As heavy as what reads values: see change-routes.ts.
  const { writtenValue } = await import('./values.ts')
  const sayer: Sayer = { nameOf, isTask: id => tasks.has(id), written: (field, value) => writtenValue(field, value) || 'not stated' }
  return { events: events.map(event => entryOf(event, sayer)).toReversed() }
}

type Sayer = { nameOf(id: string): string; isTask(id: string): boolean; written(field: string, value: unknown): string }

function entryOf(event: LedgerEvent, sayer: Sayer): Entry {
  const { id, at, who, what, field, from, to, why, subject } = event, { nameOf } = sayer, isTask = sayer.isTask(subject)
  const isLink = what === 'same' || what === 'apart', isIdentity = what === 'minted' || what === 'known'
  return {
    id, at, who, what, field, why,
    says: isTask ? `Task “${nameOf(subject)}”: ${[taskSays(event), rewording(event)].filter(Boolean).join(': ')}` : said(event, sayer),
    subject: { id: subject, kind: isTask ? 'task' : 'incident', name: nameOf(subject) },
    other: isLink ? { id: String(to), name: nameOf(String(to)) } : null,
    from: isIdentity ? knownBy(from) : from,
    to: isLink ? null : isIdentity ? knownBy(to) : to,
  }
}

function said({ what, field, from, to, subject }: LedgerEvent, { nameOf, written }: Sayer): string {
  const word = (value: unknown) => written(field!, value)
  switch (what) {
    case 'set': case 'took-back': return capital(`${fieldName(field!)} ${word(to)}, ${beforeIt({ what, from, to }, word)}`)
    case 'same': return `${nameOf(subject)} and ${nameOf(String(to))} tell one incident`
    case 'apart': return `${nameOf(subject)} and ${nameOf(String(to))} tell two incidents`
    case 'judged': return judgement(to as Judged)
    case 'withdrawn': return 'A mark was taken back'
    case 'minted': return `First read: ${named(to)}`
    case 'known': return `${named(from)} became ${named(to)}`
  }
}

const judgement = ({ was, words }: Judged) => `Marked as ${was ? 'it' : 'not it'}, asked about ${words.slice(0, SHOWN).join(', ')}${words.length > SHOWN ? ' …' : ''}`

/** "checkout/2025-03-basket.md, “Empty baskets”". */
function named(known: unknown): string {
  const { path, title } = (known ?? {}) as Partial<Known>
  return [path, title && `“${title}”`].filter(Boolean).join(', ')
}

/** Of what something is known by, only what people know it by. */
function knownBy(known: unknown): { path: string; title: string } | { text: string } | null {
  if (typeof known !== 'object' || known === null) return null
  const { path, title, text } = known as Partial<Known & { text: string }>
  return text === undefined ? { path: path ?? '', title: title ?? '' } : { text }
}
