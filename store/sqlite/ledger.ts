// The ledger in the data file: adding to it, and what follows from it about identities.
import type { DatabaseSync } from 'node:sqlite'
import type { Identity, Link, TaskIdentity } from '../identity.ts'
import { HINDSIGHT, type LedgerEvent } from '../ledger.ts'
import { eventOf, incidentsOf } from './incidents.ts'

/** What shows on an incident and on what answers tell of it. */
const SAID: ReadonlySet<LedgerEvent['what']> = new Set(['set', 'took-back', 'judged', 'withdrawn'])

/** Adds events; answers what people said something new of. */
export function ledgerWriter(db: DatabaseSync): (events: readonly LedgerEvent[]) => string[] {
  const add = db.prepare('INSERT INTO events (id, at, who, subject, what, field, "from", "to", why) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO NOTHING')
  const identify = db.prepare('INSERT INTO identities (id, incident, known) VALUES (?, ?, ?) ON CONFLICT (id) DO UPDATE SET incident = excluded.incident, known = excluded.known')
  return events => events.flatMap(({ id, at, who, subject, what, field, from, to, why }) => {
    const json = (value: unknown) => (value == null ? null : JSON.stringify(value))
    if (!add.run(id, at, who, subject, what, field, json(from), json(to), why).changes) return []
    if (what === 'minted' || what === 'known') identify.run(subject, (to as Partial<TaskIdentity>).incident ?? null, JSON.stringify(to))
    return SAID.has(what) ? [subject] : []
  })
}

export function ledgerReading(db: DatabaseSync) {
  const whole = db.prepare('SELECT * FROM events ORDER BY seq LIMIT ? OFFSET ?')
  const about = db.prepare(`
    SELECT * FROM events WHERE subject IN (SELECT value FROM json_each(:subjects))
      OR seq IN (SELECT seq FROM events WHERE what IN ('same', 'apart') AND "to" IN (SELECT json_quote(value) FROM json_each(:subjects))) ORDER BY seq LIMIT :limit OFFSET :after`)
  const event = db.prepare('SELECT * FROM events WHERE id = ?')
  const incidents = db.prepare(`SELECT id, known, EXISTS (SELECT 1 FROM tellings WHERE tellings.id = identities.id) AS stands FROM identities WHERE incident IS NULL ORDER BY number`)
  const links = db.prepare(`SELECT subject, "to", what, who FROM events WHERE what IN ('same', 'apart') ORDER BY seq`)
  const { tasksOf } = incidentsOf(db)

  return {
    tasksOf,
    ledger: ({ subjects, after = 0, limit }: { subjects?: string[]; after?: number; limit: number }): LedgerEvent[] =>
      (subjects ? about.all({ subjects: JSON.stringify(subjects), limit, after }) : whole.all(limit, after)).map(eventOf),
    event(id: string): LedgerEvent | null {
      const row = event.get(id)
      return row ? eventOf(row) : null
    },
    identities: (): { incidents: Identity[]; links: Link[] } => ({
      incidents: incidents.all().map(({ id, known, stands }) => ({ id: String(id), known: JSON.parse(String(known)) as Identity['known'], stands: stands === 1 })),
      links: links.all().map(({ subject, to, what, who }) => ({ a: String(subject), b: JSON.parse(String(to)) as string, same: what === 'same', byPerson: who !== HINDSIGHT })),
    }),
  }
}
