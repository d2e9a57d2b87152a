// What changes the data file. One connection writes, and each change is one transaction: it is there as a whole or not at all.
import type { DatabaseSync } from 'node:sqlite'
import type { LedgerEvent } from '../ledger.ts'
import type { Archive, Change } from '../store.ts'
import { editing, type Editing } from './editing.ts'
import { incidentsOf } from './incidents.ts'
import { indexWriter } from './index-writer.ts'
import { ledgerWriter } from './ledger.ts'

export function writing(db: DatabaseSync) {
  const index = indexWriter(db), incidents = incidentsOf(db), append = ledgerWriter(db), edit = editing(db, index, incidents)
  const putArchive = db.prepare('INSERT OR REPLACE INTO archives (name, root, sample, read_at, milliseconds, changed) VALUES (?, ?, ?, ?, ?, ?)')
  const removeArchive = db.prepare('DELETE FROM archives WHERE name = ?')
  const linked = db.prepare(`SELECT count(*) AS n FROM events WHERE what IN ('same', 'apart')`)
  const edition = db.prepare('SELECT edition FROM editions')
  const paths = db.prepare('SELECT path FROM files WHERE archive = ?')

  /** The edition after it; null where `make` says that nothing was changed. */
  const change = (make: (edit: Editing) => boolean | void): number | null => {
    db.exec('BEGIN IMMEDIATE')
    try {
      const isMade = make(edit) !== false
      edit.finish()
      const now = isMade ? Number(edition.get()!.edition) : null
      db.exec('COMMIT')
      return now
    } catch (error) {
      edit.forget()
      index.reset()
      if (db.isTransaction) db.exec('ROLLBACK')
      throw error
    }
  }
  const isAsSeen = ({ subject, revision }: NonNullable<Change['expect']>[number]) => {
    const incident = incidents.read(incidents.idOf(subject)), task = incident?.tasks.find(({ id, also }) => id === subject || also.includes(subject))
    return (task ?? incident)?.revision === revision
  }

  return {
    putArchive({ name, root, sample, readAt, milliseconds, changed }: Archive) {
      putArchive.run(name, root, sample ? 1 : 0, readAt, milliseconds, changed)
    },
    removeArchive(name: string) {
      change(edit => {
        for (const { path } of paths.all(name)) edit.remove(name, String(path))
        removeArchive.run(name)
      })
    },
    /** A file that is written again is removed first: all of them before any is written, for an incident may have moved from one to another. */
    apply({ found, events = [], groups = [], expect = [], links }: Change): number | null {
      return change(edit => {
        if (!expect.every(isAsSeen) || (links !== undefined && linked.get()!.n !== links)) return false
        for (const subject of append(events)) edit.touch(subject)
        if (found) for (const path of [...found.gone, ...found.written.map(({ path }) => path)]) edit.remove(found.archive, path)
        for (const group of groups) edit.group(group)
        if (found) for (const file of found.written) edit.write(found.archive, file)
      })
    },
    replaceLedger(events: LedgerEvent[]) {
      change(() => {
        db.exec(`DELETE FROM events; DELETE FROM identities; DELETE FROM groups; DELETE FROM cards; UPDATE files SET hash = ''; UPDATE editions SET edition = edition + 1`)
        append(events)
      })
    },
  }
}
