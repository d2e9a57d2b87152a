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
  // Records and incidents part, and the ledger comes. What was read is read again: only that gives it its identities.
  `
  DROP TABLE problems; DROP TABLE records; DROP TABLE incidents; DELETE FROM texts; DELETE FROM files; DELETE FROM postings; DELETE FROM terms; DELETE FROM forms;
  -- number: the place of an incident in the index, given again when it is free. started: milliseconds since 1970, for order. leader: the telling whose words are indexed.
  CREATE TABLE incidents (
    number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, kind TEXT NOT NULL, title TEXT NOT NULL, day TEXT, started REAL, tasks INTEGER NOT NULL,
    length INTEGER NOT NULL, leader TEXT NOT NULL
  );
  -- What the index has of an incident: packed numbers of its words and of its facets.
  CREATE TABLE indexed (incident INTEGER PRIMARY KEY REFERENCES incidents ON DELETE CASCADE, terms BLOB NOT NULL, facets BLOB NOT NULL);
  CREATE TABLE figures (incident INTEGER PRIMARY KEY REFERENCES incidents ON DELETE CASCADE, stamp INTEGER NOT NULL, figure TEXT NOT NULL);
  CREATE INDEX figures_stamp ON figures (stamp);
  -- Ids that are no incident any more, since which edition.
  CREATE TABLE vanished (id TEXT PRIMARY KEY, stamp INTEGER NOT NULL) WITHOUT ROWID;
  CREATE TABLE editions (edition INTEGER NOT NULL);
  INSERT INTO editions VALUES (0);
  CREATE TABLE tellings (
    number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, file INTEGER NOT NULL REFERENCES files ON DELETE CASCADE, place INTEGER NOT NULL,
    incident TEXT NOT NULL, rank INTEGER NOT NULL, record TEXT NOT NULL
  );
  CREATE INDEX tellings_file ON tellings (file);
  CREATE INDEX tellings_incident ON tellings (incident);
  CREATE TABLE problems (
    number INTEGER PRIMARY KEY, file INTEGER NOT NULL REFERENCES files ON DELETE CASCADE, telling INTEGER REFERENCES tellings ON DELETE CASCADE,
    rule TEXT NOT NULL, severity TEXT NOT NULL, problem TEXT NOT NULL
  );
  CREATE INDEX problems_file ON problems (file);
  CREATE INDEX problems_telling ON problems (telling);
  CREATE INDEX problems_rule ON problems (rule, severity);
  -- Members of incidents that more than one telling tells or told; rank 0 leads.
  CREATE TABLE groups (member TEXT PRIMARY KEY, incident TEXT NOT NULL, rank INTEGER NOT NULL) WITHOUT ROWID;
  CREATE INDEX groups_incident ON groups (incident);
  -- The ledger: only ever added to. seq is its order.
  CREATE TABLE events (
    seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, at TEXT NOT NULL, who TEXT NOT NULL, subject TEXT NOT NULL, what TEXT NOT NULL, field TEXT,
    "from" TEXT, "to" TEXT, why TEXT
  );
  CREATE INDEX events_subject ON events (subject);
  CREATE INDEX events_said ON events (subject) WHERE what IN ('set', 'took-back');
  CREATE INDEX events_links ON events (seq) WHERE what IN ('same', 'apart');
  -- The last that the ledger says of what ids were given to. incident: of a task, the telling that it was seen in.
  CREATE TABLE identities (number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, incident TEXT, known TEXT NOT NULL);
  CREATE INDEX identities_incident ON identities (incident) WHERE incident IS NOT NULL;
  `,
  `
  CREATE TABLE tokens (hash TEXT PRIMARY KEY, name TEXT NOT NULL UNIQUE, role TEXT NOT NULL, made TEXT NOT NULL) WITHOUT ROWID;
  CREATE TABLE sessions (
    hash TEXT PRIMARY KEY, token TEXT NOT NULL REFERENCES tokens ON DELETE CASCADE, made TEXT NOT NULL, expires TEXT NOT NULL
  ) WITHOUT ROWID;
  CREATE INDEX sessions_token ON sessions (token);
  `,
  `
  DROP INDEX events_said;
  CREATE INDEX events_said ON events (subject) WHERE what IN ('set', 'took-back', 'judged', 'withdrawn');
  `,
  // What answers show, made when it is written. All files are read again for it.
  `
  CREATE TABLE cards (incident INTEGER PRIMARY KEY REFERENCES incidents ON DELETE CASCADE, card TEXT NOT NULL);
  -- The lines of an account (text/told.ts). parts: a list of paths as JSON, where other files tell it with this one. What is looked at most stands first: the lines go on in pages of their own.
  CREATE TABLE told (telling INTEGER PRIMARY KEY REFERENCES tellings ON DELETE CASCADE, parts TEXT, numbers BLOB NOT NULL, lines TEXT);
  UPDATE files SET hash = '';
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
