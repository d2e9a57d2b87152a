// The archive from above: counts, what was not read, what is missing.
import type { DatabaseSync } from 'node:sqlite'
import { COVERED } from '../facets.ts'
import type { FilesAnswer, Health, ProblemsAnswer } from '../health.ts'
import type { Incident } from '../incident.ts'
import type { Problem } from '../../ingest/record.ts'
import { incidentsOf } from './incidents.ts'
import { FACET } from './schema.ts'
import { untilWritten } from './until-written.ts'

export function overviewing(db: DatabaseSync) {
  const count = (sql: string) => {
    const statement = db.prepare(sql)
    return (...given: string[]) => Number(statement.get(...given)?.n ?? 0)
  }
  const incidents = incidentsOf(db)
  const archives = db.prepare(`
    SELECT name, root, sample, read_at AS readAt, milliseconds, changed, (SELECT count(*) FROM files WHERE archive = name) AS files,
      (SELECT count(DISTINCT incidents.id) FROM files JOIN tellings ON file = files.number JOIN incidents ON incidents.id = incident WHERE archive = name AND kind = 'incident') AS incidents
    FROM archives ORDER BY name`)
  const formats = db.prepare(`
    SELECT format, count(DISTINCT files.number) AS files, count(DISTINCT incidents.id) FILTER (WHERE kind = 'incident') AS incidents
    FROM files LEFT JOIN tellings ON file = files.number LEFT JOIN incidents ON incidents.id = incident WHERE files.problem IS NULL GROUP BY format ORDER BY files DESC, format`)
  const rules = db.prepare('SELECT rule, severity, count(*) AS count FROM problems WHERE telling IS NOT NULL GROUP BY rule, severity ORDER BY count DESC, rule')
  const totals = db.prepare(`SELECT count(*) AS incidents, coalesce(sum(tasks), 0) AS tasks, min(day) AS first, max(day) AS last FROM incidents WHERE kind = 'incident'`)
  const found = count('SELECT count(*) AS n FROM files')
  const unread = count('SELECT count(*) AS n FROM files WHERE problem IS NOT NULL')
  // A part is read into the incident that it is told with. CASE: of incidents no record is opened.
  const isOther = `CASE kind WHEN 'other' THEN record ->> '$.other.what' IS NOT 'part' ELSE 0 END`
  const other = count(`SELECT count(*) AS n FROM (SELECT file FROM tellings JOIN incidents ON incidents.id = incident GROUP BY file HAVING min(${isOther}) = 1)`)
  const others = count(`SELECT count(*) AS n FROM tellings JOIN incidents ON incidents.id = incident WHERE ${isOther}`)
  const having = count('SELECT documents AS n FROM terms WHERE term = ?')
  const problems = count('SELECT count(*) AS n FROM problems WHERE telling IS NOT NULL')
  const meant = 'problems.telling IS NOT NULL AND (?1 IS NULL OR rule = ?1) AND (?2 IS NULL OR severity IN (SELECT value FROM json_each(?2)))'
  const problemsMeant = db.prepare(`SELECT count(*) AS n FROM problems WHERE ${meant}`)
  const order = "CASE severity WHEN 'error' THEN 0 WHEN 'warning' THEN 1 ELSE 2 END, archive, path, problems.number"
  // The page is chosen before texts are touched: each is as long as its file.
  const problemPage = db.prepare(`
    WITH page AS (SELECT problems.number FROM problems JOIN files ON files.number = problems.file WHERE ${meant} ORDER BY ${order} LIMIT ?3 OFFSET ?4)
    SELECT archive, path, incidents.id, kind, title, problems.problem, text
    FROM page JOIN problems USING (number) JOIN files ON files.number = problems.file JOIN tellings ON tellings.number = problems.telling
      JOIN incidents ON incidents.id = tellings.incident JOIN texts ON texts.file = files.number
    ORDER BY ${order}`)
  const unreadFiles = db.prepare('SELECT archive, path, problem FROM files WHERE problem IS NOT NULL ORDER BY archive, path LIMIT ? OFFSET ?')
  const otherFiles = db.prepare(`
    SELECT archive, path, incidents.id FROM incidents JOIN tellings ON tellings.incident = incidents.id JOIN files ON files.number = file
    WHERE ${isOther} ORDER BY archive, path LIMIT ? OFFSET ?`)

  return {
    // Open pages ask for it every other second.
    health: untilWritten(db, (): Health => {
      const { incidents, tasks, first, last } = totals.get() as { incidents: number; tasks: number; first: string | null; last: string | null }
      const [all, notRead, noIncident] = [found(), unread(), other()]
      const coverage = COVERED.map(field => {
        const inferred = having(`${FACET}inferred:${field}`)
        return { field, inferred, known: incidents - having(`${FACET}missing:${field}`) - inferred }
      })
      return {
        archives: archives.all().map(row => ({ ...row, sample: row.sample === 1 })) as Health['archives'],
        files: { found: all, read: all - notRead - noIncident, unread: notRead, other: noIncident },
        incidents, tasks, problems: problems(), coverage,
        rules: rules.all() as Health['rules'],
        formats: formats.all() as Health['formats'],
        span: first && last ? { first, last } : null,
      }
    }),

    problems({ rule, severity, offset, limit }: { rule?: string; severity?: Problem['severity'][]; offset: number; limit: number }): ProblemsAnswer {
      const asked = [rule ?? null, severity ? JSON.stringify(severity) : null]
      const entries = problemPage.all(...asked, limit, offset).map(({ archive, path, id, kind, title, problem: json, text }) => {
        const problem = JSON.parse(String(json)) as Problem
        const quote = problem.place ? String(text).slice(problem.place.start, problem.place.end) : null
        return { archive: String(archive), path: String(path), incident: kind === 'incident' ? { id: String(id), title: String(title) } : null, problem, quote }
      })
      return { total: Number(problemsMeant.get(...asked)!.n), problems: entries }
    },

    files({ state, offset, limit }: { state: 'unread' | 'other'; offset: number; limit: number }): FilesAnswer {
      if (state === 'unread') return { total: unread(), files: unreadFiles.all(limit, offset).map(row => unreadEntry(row as Row)) }
      return { total: others(), files: otherFiles.all(limit, offset).map(row => otherEntry(row as Row, incidents.read(String(row.id))!)) }
    },
  }
}

type Row = Record<string, string>

function unreadEntry({ archive, path, problem }: Row): FilesAnswer['files'][number] {
  const { rule, message, remedy } = JSON.parse(problem!) as Problem
  return { archive: archive!, path: path!, state: 'unread', what: rule, reason: message, remedy, id: null }
}

function otherEntry({ archive, path, id }: Row, { other, corrections }: Incident): FilesAnswer['files'][number] {
  const said = corrections.find(({ field }) => field === 'kind'), what = other?.what ?? 'empty'
  const reason = said ? [`set by ${said.who}`, said.why].filter(Boolean).join(': ') : other?.evidence[0]?.quote ?? ''
  return { archive: archive!, path: path!, state: 'other', what, reason, remedy: null, id: id! }
}
