// One change being made: files and their tellings first, then every incident that this touched is made anew, in its columns, figures and index.
import type { DatabaseSync } from 'node:sqlite'
import type { Problem } from '../../ingest/record.ts'
import type { Bag } from '../../text/bag.ts'
import { cardOf } from '../card.ts'
import { knownDay } from '../day.ts'
import { countedTasks, facetsOf, startedAt } from '../facets.ts'
import { figureOf } from '../figure.ts'
import type { Incident } from '../incident.ts'
import { saidWords } from '../said-words.ts'
import type { Group, StoredFile } from '../store.ts'
import type { Incidents } from './incidents.ts'
import type { IndexWriter } from './index-writer.ts'
import { blobOf } from './postings.ts'
import { FACET } from './schema.ts'

/** Incidents whose index entries are gathered before they are written: bounds the memory of a large change. */
const GATHERED = 2_000

export type Editing = {
  remove(archive: string, path: string): void
  write(archive: string, file: StoredFile): void
  group(group: Group): void
  /** Notes that something was said of an incident, a telling or a task. */
  touch(id: string): void
  /** Makes the incidents that were touched anew. */
  finish(): void
  /** After a change that failed. */
  forget(): void
}

type Row = { number: number; leader: string; kind: string; length: number }

export function editing(db: DatabaseSync, index: IndexWriter, incidents: Incidents): Editing {
  const sql = statements(db), touched = new Set<string>(), bags = new Map<string, Bag>()
  /** Numbers that become free are given again, so that the index keeps few holes. */
  let free: number[] = []

  const refresh = (id: string, edition: number) => {
    const row = sql.incident.get(id) as Row | undefined, incident = incidents.read(id)
    if (incident) write(incident, row ?? null, edition)
    else if (row) vanish(id, row, edition)
  }
  const vanish = (id: string, { number }: Row, edition: number) => {
    unindex(number)
    sql.removeIncident.run(number)
    sql.vanish.run(id, edition)
    free.push(number)
  }
  const unindex = (number: number) => {
    const { terms, facets } = sql.indexed.get(number)!
    index.remove(number, terms as Uint8Array)
    index.remove(number, facets as Uint8Array)
  }
  const write = (incident: Incident, row: Row | null, edition: number) => {
    const { id, kind, title } = incident, leader = incident.sources[0]!.telling, given = bags.get(leader), searched = kind === 'incident'
    // Of one that comes to lead its incident without its words (an imported ledger parts what was one), its file is to be read again.
    const isWordless = !given && (row?.leader !== leader || (searched && row.kind !== kind)), isKept = !given && !isWordless && searched
    if (isWordless) sql.readAgain.run(sql.telling.get(leader)!.file!)
    const kept = row && sql.indexed.get(row.number)!
    if (kept) index.remove(row.number, kept.facets as Uint8Array)
    if (kept && !isKept) index.remove(row.number, kept.terms as Uint8Array)
    const length = given?.length ?? (isKept ? row!.length : 0)
    const number = Number(sql.putIncident.get(row?.number ?? free.pop() ?? null, id, kind, title?.value ?? '', knownDay(incident)?.at ?? null, startedAt(incident), countedTasks(incident).length, length, leader)!.number)
    const facets = searched ? facetsOf(incident).map(({ field, value }) => `${FACET}${field}:${value}`) : [], said = saidWords(incident)
    const terms = isKept ? kept!.terms as Uint8Array : given && searched ? index.add(number, given.terms, given.counts) : new Uint8Array()
    // What may change without its words: its facets, and what people said that its words do not say.
    const rest = searched ? index.add(number, [...facets, ...said.terms], [...facets.map(() => 1), ...said.counts], terms) : new Uint8Array()
    sql.putIndexed.run(number, terms, rest)
    if (searched && given) index.note(given)
    if (searched) {
      index.note(said)
      sql.restore.run(id)
      sql.putFigure.run(number, edition, JSON.stringify(figureOf(incident)))
      sql.putCard.run(number, JSON.stringify(cardOf(incident)))
    } else if (sql.removeFigure.run(number).changes) {
      sql.removeCard.run(number)
      sql.vanish.run(id, edition)
    }
  }

  return {
    touch: id => void touched.add(incidents.idOf(id)),
    remove(archive, path) {
      const file = sql.file.get(archive, path)?.number
      if (file === undefined) return
      for (const { incident } of sql.toldIn.all(file)) touched.add(String(incident))
      sql.removeFile.run(file)
    },
    group({ incident, members, bag }) {
      for (const { incident } of sql.groupsOf.all(JSON.stringify(members))) touched.add(String(incident))
      sql.ungroup.run(incident, JSON.stringify(members))
      members.forEach((member, rank) => {
        if (members.length > 1) sql.join.run(member, incident, rank)
        sql.assign.run(incident, rank, member)
        touched.add(member)
      })
      touched.add(incident)
      if (bag) bags.set(members[0]!, bag)
    },
    write(archive, { path, hash, bytes, format, text, problem, tellings }) {
      const file = Number(sql.addFile.get(archive, path, hash, bytes, format, problem && JSON.stringify(problem))!.number)
      if (text !== null) sql.addText.run(file, text)
      if (problem) sql.addProblem.run(file, null, problem.rule, problem.severity, JSON.stringify(problem))
      tellings.forEach(({ telling, bag, told }, place) => {
        const { id } = telling, { incident = id, rank = 0 } = (sql.memberOf.get(id) ?? {}) as { incident?: string; rank?: number }
        const elsewhere = sql.telling.get(id)
        if (elsewhere && bags.has(id)) throw new Error(`The telling ${id} stands twice in one change`)
        // One whose old file has not been read again yet is taken out of it, and that one read again whatever comes between: it may tell it once more by then.
        if (elsewhere) {
          sql.removeTelling.run(id)
          sql.readAgain.run(elsewhere.file!)
        }
        const { number } = sql.addTelling.get(id, file, place, incident, rank, JSON.stringify(telling))!
        sql.addTold.run(number!, telling.source.parts ? JSON.stringify(telling.source.parts) : null, blobOf(told.numbers), told.lines)
        for (const problem of telling.problems) addProblem(file, Number(number), problem)
        bags.set(id, bag)
        touched.add(incident)
      })
    },
    finish() {
      if (!touched.size) return
      const edition = Number(sql.edition.get()!.edition)
      let gathered = 0
      for (const id of touched) {
        refresh(id, edition)
        if (++gathered % GATHERED === 0) index.flush()
      }
      index.flush()
      this.forget()
    },
    forget() {
      touched.clear()
      bags.clear()
      free = []
    },
  }

  function addProblem(file: number, telling: number, problem: Problem) {
    sql.addProblem.run(file, telling, problem.rule, problem.severity, JSON.stringify(problem))
  }
}

function statements(db: DatabaseSync) {
  return {
    file: db.prepare('SELECT number FROM files WHERE archive = ? AND path = ?'),
    removeFile: db.prepare('DELETE FROM files WHERE number = ?'),
    addFile: db.prepare('INSERT INTO files (archive, path, hash, bytes, format, problem) VALUES (?, ?, ?, ?, ?, ?) RETURNING number'),
    addText: db.prepare('INSERT INTO texts (file, text) VALUES (?, ?)'),
    addProblem: db.prepare('INSERT INTO problems (file, telling, rule, severity, problem) VALUES (?, ?, ?, ?, ?)'),
    toldIn: db.prepare('SELECT incident FROM tellings WHERE file = ?'),
    telling: db.prepare('SELECT file FROM tellings WHERE id = ?'),
    readAgain: db.prepare(`UPDATE files SET hash = '' WHERE number = ?`),
    removeTelling: db.prepare('DELETE FROM tellings WHERE id = ?'),
    addTelling: db.prepare('INSERT INTO tellings (id, file, place, incident, rank, record) VALUES (?, ?, ?, ?, ?, ?) RETURNING number'),
    assign: db.prepare('UPDATE tellings SET incident = ?, rank = ? WHERE id = ?'),
    memberOf: db.prepare('SELECT incident, rank FROM groups WHERE member = ?'),
    groupsOf: db.prepare('SELECT DISTINCT incident FROM groups WHERE member IN (SELECT value FROM json_each(?))'),
    ungroup: db.prepare('DELETE FROM groups WHERE incident = ? OR member IN (SELECT value FROM json_each(?))'),
    join: db.prepare('INSERT INTO groups (member, incident, rank) VALUES (?, ?, ?)'),
    incident: db.prepare('SELECT number, leader, kind, length FROM incidents WHERE id = ?'),
    putIncident: db.prepare(`
      INSERT INTO incidents (number, id, kind, title, day, started, tasks, length, leader) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
      ON CONFLICT (id) DO UPDATE SET kind = excluded.kind, title = excluded.title, day = excluded.day, started = excluded.started, tasks = excluded.tasks,
        length = excluded.length, leader = excluded.leader RETURNING number`),
    removeIncident: db.prepare('DELETE FROM incidents WHERE number = ?'),
    indexed: db.prepare('SELECT terms, facets FROM indexed WHERE incident = ?'),
    putIndexed: db.prepare('INSERT OR REPLACE INTO indexed (incident, terms, facets) VALUES (?, ?, ?)'),
    putFigure: db.prepare('INSERT OR REPLACE INTO figures (incident, stamp, figure) VALUES (?, ?, ?)'),
    removeFigure: db.prepare('DELETE FROM figures WHERE incident = ?'),
    putCard: db.prepare('INSERT OR REPLACE INTO cards (incident, card) VALUES (?, ?)'),
    removeCard: db.prepare('DELETE FROM cards WHERE incident = ?'),
    addTold: db.prepare('INSERT INTO told (telling, parts, numbers, lines) VALUES (?, ?, ?, ?)'),
    vanish: db.prepare('INSERT OR REPLACE INTO vanished (id, stamp) VALUES (?, ?)'),
    restore: db.prepare('DELETE FROM vanished WHERE id = ?'),
    edition: db.prepare('UPDATE editions SET edition = edition + 1 RETURNING edition'),
  }
}
