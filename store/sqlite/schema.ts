// The data file's tables. A change of them is a new step at the end of MIGRATIONS; a step that stands is never edited.
import type { DatabaseSync } from 'node:sqlite'
import { StoreError } from '../store-error.ts'

/** `HIND` in ASCII, in the file's header: a SQLite file that lacks it is somebody else's. */
const APPLICATION = 0x48494e44

/** Mark of a facet's value among the terms: `:cause:bad-deploy`. No word and no concept begins with it. */
export const FACET = ':'

/** Step n leads from schema n to n + 1. Texts and records stand in tables of their own, so that a scan of the narrow ones touches few pages. */
const MIGRATIONS = [
  `
  CREATE TABLE archives (
    name TEXT PRIMARY KEY, root TEXT NOT NULL, sample INTEGER NOT NULL, read_at TEXT, milliseconds INTEGER, changed INTEGER
  ) WITHOUT ROWID;
  CREATE TABLE files (
    number INTEGER PRIMARY KEY, archive TEXT NOT NULL, path TEXT NOT NULL, hash TEXT NOT NULL, bytes INTEGER NOT NULL, format TEXT NOT NULL,
    problem TEXT, UNIQUE (archive, path)
  );
  CREATE TABLE texts (file INTEGER PRIMARY KEY REFERENCES files ON DELETE CASCADE, text TEXT NOT NULL);
  -- number: the place of an incident in the index; given again when an incident is read again. started: milliseconds since 1970, for order.
  CREATE TABLE incidents (
    number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, file INTEGER NOT NULL REFERENCES files ON DELETE CASCADE, place INTEGER NOT NULL,
    kind TEXT NOT NULL, title TEXT NOT NULL, day TEXT, started REAL, tasks INTEGER NOT NULL, length INTEGER NOT NULL
  );
  CREATE INDEX incidents_file ON incidents (file);
  CREATE TABLE records (incident INTEGER PRIMARY KEY REFERENCES incidents ON DELETE CASCADE, record TEXT NOT NULL, terms BLOB NOT NULL);
  CREATE TABLE problems (
    number INTEGER PRIMARY KEY, file INTEGER NOT NULL REFERENCES files ON DELETE CASCADE, incident INTEGER REFERENCES incidents ON DELETE CASCADE,
    rule TEXT NOT NULL, severity TEXT NOT NULL, problem TEXT NOT NULL
  );
  CREATE INDEX problems_file ON problems (file);
  CREATE INDEX problems_incident ON problems (incident);
  CREATE INDEX problems_rule ON problems (rule, severity);
  -- The index: for a term (or a value of a facet) the incidents that have it, in chunks of 1,024 numbers (postings.ts). A term keeps its number for good.
  -- By chunk first: new incidents then touch one end of the table, not a page for each of their words.
  CREATE TABLE terms (number INTEGER PRIMARY KEY, term TEXT NOT NULL UNIQUE, documents INTEGER NOT NULL);
  CREATE TABLE postings (chunk INTEGER NOT NULL, term INTEGER NOT NULL, docs BLOB NOT NULL, PRIMARY KEY (chunk, term)) WITHOUT ROWID;
  -- Words as written, by which one still being typed is completed.
  CREATE TABLE forms (form TEXT NOT NULL, term TEXT NOT NULL, PRIMARY KEY (form, term)) WITHOUT ROWID;
  `,
]

/** Makes the tables, or brings them up to date, as a whole or not at all. Refuses what is not ours to change. */
export function migrate(db: DatabaseSync, file: string): void {
  const read = (pragma: string) => Number(Object.values(db.prepare(`PRAGMA ${pragma}`).get()!)[0])
  const version = read('user_version')
  const tables = Number(db.prepare('SELECT count(*) AS n FROM sqlite_schema').get()!.n)
  if (tables > 0 && read('application_id') !== APPLICATION) throw new StoreError('damaged', file, `${file} is not a data file of Hindsight`)
  if (version > MIGRATIONS.length) throw new StoreError('newer', file, `${file} was written by a newer version (schema ${version}, this program knows ${MIGRATIONS.length})`)
  if (version === MIGRATIONS.length) return
  db.exec('BEGIN IMMEDIATE')
  // Another process may have done it while this one waited.
  for (let step = read('user_version'); step < MIGRATIONS.length; step++) db.exec(MIGRATIONS[step]!)
  db.exec(`PRAGMA application_id = ${APPLICATION}; PRAGMA user_version = ${MIGRATIONS.length}; COMMIT`)
}
