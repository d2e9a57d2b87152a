// The ledger as a file, one event a line: how what people said goes from one store to another.
import { Value } from 'typebox/value'
import { NEEDED } from '../../store/fields.ts'
import { INCIDENT_VALUES, TASK_VALUES } from '../../store/fields-schema.ts'
import { HINDSIGHT } from '../../store/ledger.ts'
import { LedgerEvent } from '../../store/ledger-schema.ts'
import type { Store } from '../../store/store.ts'
import { Judged } from '../../store/verdicts-schema.ts'
import { Failure } from '../errors.ts'

/** Events asked for at once. */
const PAGE = 1_000

/** The whole ledger in its order, a line each. */
export async function* ledgerLines(store: Pick<Store, 'ledger'>): AsyncGenerator<string> {
  for await (const event of eventsOf(store)) yield JSON.stringify(event)
}

/**
 * Puts the ledger of a file in the place of the store's; answers how many events that are. All files are to be read again. Throws `bad_ledger` for a line that is no
 * event, and `ledger_diverged` where the file lacks something that people said here: then nothing is changed.
 */
export async function importLedger(store: Store, file: string, lines: AsyncIterable<string>): Promise<number> {
  const events = new Map<string, LedgerEvent>()
  let line = 0
  for await (const text of lines) {
    line++
    if (!text.trim()) continue
    const event = eventIn(text), reason = typeof event === 'string' ? event : events.has(event.id) ? `the id "${event.id}" stands in it twice` : null
    if (reason !== null) throw new Failure('bad_ledger', { file, line, reason })
    events.set((event as LedgerEvent).id, event as LedgerEvent)
  }
  for await (const said of eventsOf(store)) {
    if (said.who === HINDSIGHT || JSON.stringify(events.get(said.id)) === JSON.stringify(said)) continue
    throw new Failure('ledger_diverged', { file, who: said.who, what: said.field ?? said.what, subject: said.subject, at: said.at })
  }
  await store.replaceLedger([...events.values()])
  return events.size
}

async function* eventsOf(store: Pick<Store, 'ledger'>): AsyncGenerator<LedgerEvent> {
  for (let after = 0; ; after += PAGE) {
    const events = await store.ledger({ after, limit: PAGE })
    yield* events
    if (events.length < PAGE) return
  }
}

/** The event, or why the line is none. */
function eventIn(text: string): LedgerEvent | string {
  let event: unknown
  try {
    event = JSON.parse(text)
  } catch {
    return 'it is not JSON'
  }
  if (!Value.Check(LedgerEvent, event)) {
    const { instancePath, message } = Value.Errors(LedgerEvent, event)[0]!
    return `${instancePath ? `"${instancePath.slice(1)}"` : 'it'} ${message}`
  }
  if (!/^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(event.at) || Number.isNaN(Date.parse(event.at))) return '"at" is no instant like 2026-11-29T08:00:00.000Z'
  // In one order, so that it is written again as it was.
  const { id, at, who, subject, what, field, from = null, to = null, why } = event
  return whyNot(event) ?? { id, at, who, subject, what, field, from, to, why }
}

/** What each kind of event must say. A field that this version does not know may have any value: a newer one may. */
function whyNot({ what, field, to }: LedgerEvent): string | null {
  if (what === 'same' || what === 'apart') return typeof to === 'string' ? null : '"to" is no id'
  if (what === 'judged') return Value.Check(Judged, to) ? null : '"to" does not say what was judged of which words'
  if (what === 'withdrawn') return typeof to === 'string' ? null : '"to" is no id of an event'
  if (what === 'minted' || what === 'known') return isKnown(to) ? null : '"to" does not say what it is known by'
  if (!field) return '"field" is missing'
  const schemas = [INCIDENT_VALUES, TASK_VALUES].flatMap(values => (Object.hasOwn(values, field) ? [values[field]!] : []))
  if (what === 'set' && to == null && NEEDED.has(field)) return `"to" is missing, and ${field} cannot be empty`
  return what === 'took-back' || to == null || !schemas.length || schemas.some(schema => Value.Check(schema, to)) ? null : `"to" is no value of ${field}`
}

function isKnown(to: unknown): boolean {
  const texts = (...names: string[]) => typeof to === 'object' && to !== null && names.every(name => typeof (to as { [name: string]: unknown })[name] === 'string')
  return texts('incident', 'text') || texts('archive', 'kind', 'path', 'title', 'sketch')
}
