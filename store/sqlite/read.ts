// What is asked of the data file besides searching.
import { closeSync, existsSync, openSync, renameSync, rmSync } from 'node:fs'
import type { DatabaseSync } from 'node:sqlite'
import { StoreError } from '../store-error.ts'
import type { Incident, Telling } from '../incident.ts'
import type { Archive, KeptFile, Page } from '../store.ts'
import { OWNER_ONLY } from './data-file.ts'
import { accountsOf } from './accounts.ts'
import { incidentsOf } from './incidents.ts'
import { ledgerReading } from './ledger.ts'
import { textsOf } from './texts.ts'

export function reading(db: DatabaseSync) {
  const archives = db.prepare('SELECT name, root, sample, read_at AS readAt, milliseconds, changed FROM archives ORDER BY name')
  const known = db.prepare('SELECT path, hash FROM files WHERE archive = ?')
  const numbered = db.prepare('SELECT number FROM incidents WHERE id = ?')
  const file = db.prepare('SELECT number, path, hash, bytes, format, problem, text FROM files LEFT JOIN texts ON texts.file = files.number WHERE archive = ? AND path = ?')
  const inFile = db.prepare('SELECT record FROM tellings WHERE file = ? ORDER BY place')
  const edition = db.prepare('SELECT edition FROM editions')
  const figures = db.prepare('SELECT figure FROM figures WHERE stamp > ?')
  const vanished = db.prepare('SELECT id FROM vanished WHERE stamp > ?')
  const incidents = incidentsOf(db), texts = textsOf(db)

  const incident = (id: string): Incident | null => incidents.read(incidents.idOf(id))

  return {
    ...ledgerReading(db),
    archives: () => archives.all().map(row => ({ ...row, sample: row.sample === 1 }) as Archive),
    known(archive: string) {
      return new Map(known.all(archive).map(({ path, hash }) => [String(path), String(hash)]))
    },
    incident,
    incidents: (ids: string[]): Incident[] => ids.map(incident).filter(found => found !== null),
    /** As text, which goes from thread to thread several times as fast as what it says. */
    pages: (ids: string[]): string => JSON.stringify(ids.flatMap((id): Page[] => {
      const found = incident(id)
      return found ? [{ incident: found, ...texts(Number(numbered.get(found.id)!.number))! }] : []
    })),
    accounts: accountsOf(db, incidents),
    file(archive: string, path: string): KeptFile | null {
      const row = file.get(archive, path)
      if (!row) return null
      const { number, problem, ...kept } = row
      return { ...kept, problem: problem === null ? null : JSON.parse(String(problem)), tellings: inFile.all(number!).map(({ record }) => JSON.parse(String(record)) as Telling) } as KeptFile
    },
    /** As text as well. */
    since: (after: number): string =>
      `{"edition":${Number(edition.get()!.edition)},"figures":[${figures.all(after).map(({ figure }) => String(figure)).join()}],"gone":${JSON.stringify(vanished.all(after).map(({ id }) => id))}}`,
  }
}

/** A copy of one moment. Not within a transaction: SQLite makes its own. */
export function backingUp(db: DatabaseSync) {
  const copy = db.prepare('VACUUM INTO ?')
  return {
    backup(file: string): void {
      const part = `${file}.part`
      try {
        if (existsSync(file)) throw new Error('it is there already')
        // Half a copy, of a disk that is full, must not look like one.
        rmSync(part, { force: true }) // of a copy that was cut short
        closeSync(openSync(part, 'wx', OWNER_ONLY)) // SQLite fills a file that is there and empty
        copy.run(part)
        renameSync(part, file)
      } catch (error) {
        rmSync(part, { force: true })
        throw new StoreError('unwritable', file, `${file} cannot be written: ${(error as Error).message}`, { cause: error })
      }
    },
  }
}
