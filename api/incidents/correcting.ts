// A person corrects what was read of an incident, or takes that back; and what should be said of the outcome.
import { FORMULAS } from '../../ingest/formulas.ts'
import { DURATIONS } from '../../ingest/record.ts'
import type { Incident } from '../../store/incident.ts'
import type { LedgerEvent } from '../../store/ledger.ts'
import type { Store } from '../../store/store.ts'
import { incidentOf } from './finding.ts'
import { unjudge } from './judging.ts'
import { changesOf, say, undo, type Saying } from './saying.ts'
import { unlink } from './uniting.ts'
import { valueOf } from './values.ts'

/** `value`: as text or as JSON. `revision`: the one that the speaker saw; without it whatever stands is overwritten. */
export type Wanted = { id: string; field: string; why?: string | null; revision?: number } & ({ value: unknown } | { back: true })

/** The incident as it is now, the events that came of it (none where nothing changed), and what looks wrong about it. */
export type Changed = { incident: Incident; events: LedgerEvent[]; notes: string[] }

export async function correct(store: Store, saying: Saying, { id, field, why = null, revision, ...what }: Wanted): Promise<Changed> {
  const incident = await incidentOf(store, id), value = 'value' in what ? { value: valueOf(field, what.value, incident) } : { back: true as const }
  const events = await say(store, saying, [{ subject: incident.id, field, why, ...(revision !== undefined && { revision }), ...value }])
  const now = await incidentOf(store, incident.id)
  return { incident: now, events, notes: notesOn(now, field) }
}

/** Undoes what some events of one change did: values set or taken back, incidents united or parted, matches judged. */
export async function undoAll(store: Store, saying: Saying, ids: readonly string[]): Promise<Changed> {
  const found = await changesOf(store, ids), what = found[0]!.what, isLink = (what === 'same' || what === 'apart') && found.every(event => event.what === what)
  const isVerdict = found.every(({ what }) => what === 'judged' || what === 'withdrawn')
  const events = await (isLink ? unlink : isVerdict ? unjudge : undo)(store, saying, found)
  return { incident: await incidentOf(store, found[0]!.subject), events, notes: [] }
}

/** What was found before users were hurt was found well; nothing else ends before it begins. */
function notesOn({ durations }: Incident, field: string): string[] {
  const isTouched = (name: (typeof DURATIONS)[number]) => field === `time-to-${name}` || FORMULAS[name].some(moment => moment === field)
  const turned = DURATIONS.filter(name => name !== 'detect' && isTouched(name) && (durations[name]?.value ?? 0) < 0)
  return turned.map(name => `The time to ${name} is now below zero: ${FORMULAS[name][1]} stands before ${FORMULAS[name][0]}.`)
}
