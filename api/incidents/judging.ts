// Somebody says of a match that it was what he asked about, or that it was not. What he asked is not kept, only the words by which an alike question is known again.
import { randomUUID } from 'node:crypto'
import type { LedgerEvent } from '../../store/ledger.ts'
import type { Store } from '../../store/store.ts'
import type { Judged } from '../../store/verdicts.ts'
import { words as wordsIn } from '../../text/tokens.ts'
import { Failure } from '../errors.ts'
import type { Figures } from '../figures.ts'
import { isAlike, tellingWords, type AskedText } from '../search/verdicts.ts'
import { incidentOf } from './finding.ts'
import type { Saying } from './saying.ts'

/** The events that came of it: none where he had said so before, two where he had said the opposite. Throws `nothing_telling`. */
export async function judge(store: Store, figures: Figures, saying: Saying, { id, asked, was }: { id: string; asked: AskedText; was: boolean }): Promise<LedgerEvent[]> {
  const incident = await incidentOf(store, id), told = await tellingWords(store, asked)
  const names = new Set([...incident.people.map(({ value }) => value), ...(await figures()).flatMap(({ tasks }) => tasks.flatMap(({ owner }) => owner ?? []))].flatMap(wordsIn))
  const words = told.filter(word => !names.has(word))
  if (!words.length) throw new Failure('nothing_telling')
  const own = incident.verdicts.filter(({ who, words: before }) => who === saying.who && isAlike(before, told))
  if (own.some(verdict => verdict.was === was)) return []
  const withdrawn = own.map(({ event }) => eventOf(saying, { subject: incident.id, what: 'withdrawn', to: event }))
  return note(store, [...withdrawn, eventOf(saying, { subject: incident.id, what: 'judged', to: { was, words } satisfies Judged })])
}

/** Says the opposite of some events: what was judged is withdrawn, what was withdrawn is judged again. Throws `moved_on` where that is so already. */
export async function unjudge(store: Store, saying: Saying, events: readonly LedgerEvent[]): Promise<LedgerEvent[]> {
  const undone = events.map(async ({ id, subject, what, to }) => {
    const { verdicts } = await incidentOf(store, subject), isStanding = (event: unknown) => verdicts.some(verdict => verdict.event === event)
    if (what === 'judged') {
      if (!isStanding(id)) throw new Failure('moved_on', { what: subject })
      return eventOf(saying, { subject, what: 'withdrawn', to: id })
    }
    const before = await store.event(String(to))
    if (!before || isStanding(to)) throw new Failure('moved_on', { what: subject })
    return eventOf(saying, { subject, what: 'judged', to: before.to })
  })
  return note(store, await Promise.all(undone))
}

async function note(store: Store, events: LedgerEvent[]): Promise<LedgerEvent[]> {
  await store.apply({ events })
  return events
}

const eventOf = ({ who, at }: Saying, said: Pick<LedgerEvent, 'subject' | 'what' | 'to'>): LedgerEvent => ({ id: randomUUID(), at: at.toISOString(), who, field: null, from: null, why: null, ...said })
