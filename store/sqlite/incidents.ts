// Effective incidents, made on reading out of tellings and ledger: nothing that is kept of them can fall behind.
import type { DatabaseSync } from 'node:sqlite'
import { effective } from '../effective.ts'
import type { TaskIdentity } from '../identity.ts'
import type { Incident, Telling } from '../incident.ts'
import type { LedgerEvent } from '../ledger.ts'

export type Incidents = {
  /** Id of the incident that something belongs to: an incident, a telling or a task. What nobody knows is its own. */
  idOf(id: string): string
  /** By its own id; null where no file tells it. */
  read(id: string): Incident | null
  tasksOf(tellings: readonly string[]): TaskIdentity[]
}

export function incidentsOf(db: DatabaseSync): Incidents {
  const grouped = db.prepare('SELECT incident FROM groups WHERE member = ?')
  const task = db.prepare('SELECT incident FROM identities WHERE id = ? AND incident IS NOT NULL')
  const tellings = db.prepare('SELECT id, record FROM tellings WHERE incident = ? ORDER BY rank, id')
  const members = db.prepare('SELECT member FROM groups WHERE incident = ?')
  const tasks = db.prepare('SELECT id, incident, known FROM identities WHERE incident IN (SELECT value FROM json_each(?))')
  const said = db.prepare(`SELECT * FROM events WHERE what IN ('set', 'took-back', 'judged', 'withdrawn') AND subject IN (SELECT value FROM json_each(?)) ORDER BY seq`)

  const idOf = (id: string): string => {
    const telling = String(task.get(id)?.incident ?? id)
    return String(grouped.get(telling)?.incident ?? telling)
  }
  const tasksOf = (of: readonly string[]): TaskIdentity[] =>
    tasks.all(JSON.stringify(of)).map(({ id, incident, known }) => ({ id: String(id), incident: String(incident), text: (JSON.parse(String(known)) as { text: string }).text }))

  return {
    idOf, tasksOf,
    read(id) {
      const told = tellings.all(id)
      if (!told.length) return null
      const all = [...new Set([id, ...told.map(({ id }) => String(id)), ...members.all(id).map(({ member }) => String(member))])], known = tasksOf(all)
      const records = told.map(({ record }) => JSON.parse(String(record)) as Telling)
      const subjects = new Set([...all, ...known.map(({ id }) => id), ...records.flatMap(({ tasks }) => tasks.map(({ id }) => id))])
      return effective(id, records, said.all(JSON.stringify([...subjects])).map(eventOf), known)
    },
  }
}

export function eventOf({ id, at, who, subject, what, field, from, to, why }: Record<string, unknown>): LedgerEvent {
  return { id, at, who, subject, what, field, from: valueOf(from), to: valueOf(to), why } as LedgerEvent
}

const valueOf = (json: unknown): unknown => (json === null ? null : JSON.parse(String(json)))
