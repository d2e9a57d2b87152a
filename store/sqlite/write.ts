// What changes the data file. One connection writes, and each change is one transaction: it is there as a whole or not at all.
import type { DatabaseSync } from 'node:sqlite'
import type { Problem } from '../../ingest/record.ts'
import type { Bag } from '../../text/bag.ts'
import { knownDay } from '../day.ts'
import { facetsOf, startedAt } from '../facets.ts'
import type { Incident } from '../incident.ts'
import type { Archive, Change, StoredFile } from '../store.ts'
import { indexWriter, type IndexWriter } from './index-writer.ts'
import { FACET } from './schema.ts'

/** Incidents whose index entries are gathered before they are written: bounds the memory of a large change. */
const GATHERED = 2_000

export function writing(db: DatabaseSync) {
  const sql = statements(db)
  const index = indexWriter(db)
  const change = (make: () => void) => {
    db.exec('BEGIN IMMEDIATE')
    try {
      make()
      index.flush()
      db.exec('COMMIT')
    } catch (error) {
      index.reset()
      if (db.isTransaction) db.exec('ROLLBACK')
      throw error
    }
  }

  return {
    putArchive({ name, root, sample, readAt, milliseconds, changed }: Archive) {
      sql.putArchive.run(name, root, sample ? 1 : 0, readAt, milliseconds, changed)
    },
    removeArchive(name: string) {
      change(() => {
        const edit = editing(sql, index)
        for (const { path } of sql.paths.all(name)) edit.remove(name, String(path))
        sql.removeArchive.run(name)
      })
    },
    /** A file that is written again is removed first: all of them before any is written, for an incident may have moved from one to another.
     * An incident whose old file has not been read again yet is taken out of it. */
    apply({ archive, written, gone }: Change) {
      change(() => {
        const edit = editing(sql, index)
        for (const path of [...gone, ...written.map(({ path }) => path)]) edit.remove(archive, path)
        for (const { incident } of written.flatMap(({ incidents }) => incidents)) edit.take(incident.id)
        for (const file of written) edit.write(archive, file)
      })
    },
  }
}

/** One change being made. Numbers that become free in it are given again, so that the index keeps few holes. */
function editing(sql: Statements, index: IndexWriter) {
  const free: number[] = []
  let gathered = 0
  const unindex = ({ number, terms }: Record<string, unknown>) => {
    index.remove(Number(number), terms as Uint8Array)
    free.push(Number(number))
  }
  return {
    remove(archive: string, path: string) {
      const file = sql.file.get(archive, path)?.number
      if (file === undefined) return
      sql.indexed.all(file).forEach(unindex)
      sql.removeFile.run(file)
    },
    take(id: string) {
      const standing = sql.standing.get(id)
      if (!standing) return
      unindex(standing)
      sql.removeIncident.run(standing.number!)
    },
    write(archive: string, { path, hash, bytes, format, text, problem, incidents }: StoredFile) {
      const file = Number(sql.addFile.get(archive, path, hash, bytes, format, problem && JSON.stringify(problem))!.number)
      if (text !== null) sql.addText.run(file, text)
      if (problem) addProblem(sql, file, null, problem)
      incidents.forEach(({ incident, bag }, place) => writeIncident(sql, index, free.pop() ?? null, file, place, incident, bag))
      gathered += incidents.length
      if (gathered < GATHERED) return
      index.flush()
      gathered = 0
    },
  }
}

function writeIncident(sql: Statements, index: IndexWriter, free: number | null, file: number, place: number, incident: Incident, bag: Bag) {
  const { id, kind, title, tasks, problems } = incident
  const row = sql.addIncident.get(free, id, file, place, kind, title?.value ?? '', knownDay(incident)?.at ?? null, startedAt(incident), tasks.length, bag.length)!
  const number = Number(row.number)
  const facets = facetsOf(incident).map(({ field, value }) => `${FACET}${field}:${value}`)
  const searched = kind === 'incident'
  const terms = searched ? index.add(number, [...bag.terms, ...facets], [...bag.counts, ...facets.map(() => 1)]) : new Uint8Array()
  sql.addRecord.run(number, JSON.stringify(incident), terms)
  if (searched) index.note(bag)
  for (const problem of problems) addProblem(sql, file, number, problem)
}

function addProblem(sql: Statements, file: number, incident: number | null, problem: Problem) {
  sql.addProblem.run(file, incident, problem.rule, problem.severity, JSON.stringify(problem))
}

type Statements = ReturnType<typeof statements>

function statements(db: DatabaseSync) {
  return {
    putArchive: db.prepare('INSERT OR REPLACE INTO archives (name, root, sample, read_at, milliseconds, changed) VALUES (?, ?, ?, ?, ?, ?)'),
    removeArchive: db.prepare('DELETE FROM archives WHERE name = ?'),
    paths: db.prepare('SELECT path FROM files WHERE archive = ?'),
    file: db.prepare('SELECT number FROM files WHERE archive = ? AND path = ?'),
    indexed: db.prepare('SELECT number, terms FROM incidents JOIN records ON records.incident = incidents.number WHERE file = ?'),
    standing: db.prepare('SELECT number, terms FROM incidents JOIN records ON records.incident = incidents.number WHERE id = ?'),
    removeIncident: db.prepare('DELETE FROM incidents WHERE number = ?'),
    removeFile: db.prepare('DELETE FROM files WHERE number = ?'),
    addFile: db.prepare('INSERT INTO files (archive, path, hash, bytes, format, problem) VALUES (?, ?, ?, ?, ?, ?) RETURNING number'),
    addText: db.prepare('INSERT INTO texts (file, text) VALUES (?, ?)'),
    addIncident: db.prepare('INSERT INTO incidents (number, id, file, place, kind, title, day, started, tasks, length) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING number'),
    addRecord: db.prepare('INSERT INTO records (incident, record, terms) VALUES (?, ?, ?)'),
    addProblem: db.prepare('INSERT INTO problems (file, incident, rule, severity, problem) VALUES (?, ?, ?, ?, ?)'),
  }
}
