// What is asked of the data file besides searching.
import type { DatabaseSync } from 'node:sqlite'
import type { Incident } from '../incident.ts'
import type { Archive, KeptFile, Page } from '../store.ts'

export function reading(db: DatabaseSync) {
  const archives = db.prepare('SELECT name, root, sample, read_at AS readAt, milliseconds, changed FROM archives ORDER BY name')
  const known = db.prepare('SELECT path, hash FROM files WHERE archive = ?')
  const record = db.prepare('SELECT record FROM records WHERE incident = (SELECT number FROM incidents WHERE id = ?)')
  const page = db.prepare(`
    SELECT record, text FROM incidents JOIN records ON records.incident = incidents.number JOIN texts ON texts.file = incidents.file WHERE id = ?`)
  const file = db.prepare('SELECT number, path, hash, bytes, format, problem, text FROM files LEFT JOIN texts ON texts.file = files.number WHERE archive = ? AND path = ?')
  const inFile = db.prepare('SELECT record FROM incidents JOIN records ON records.incident = incidents.number WHERE incidents.file = ? ORDER BY place')

  const incident = (id: string): Incident | null => parsed<Incident>(record.get(id)?.record)

  return {
    archives: () => archives.all().map(row => ({ ...row, sample: row.sample === 1 }) as Archive),
    known: (archive: string) => new Map(known.all(archive).map(({ path, hash }) => [String(path), String(hash)])),
    incident,
    incidents: (ids: string[]): Incident[] => ids.map(incident).filter(found => found !== null),
    pages: (ids: string[]): Page[] => ids.flatMap(id => {
      const row = page.get(id)
      if (!row) return []
      const incident = parsed<Incident>(row.record)!
      return [{ incident, text: String(row.text).slice(incident.source.start, incident.source.end) }]
    }),
    file(archive: string, path: string): KeptFile | null {
      const row = file.get(archive, path)
      if (!row) return null
      const { number, problem, ...kept } = row
      return { ...kept, problem: parsed(problem), incidents: inFile.all(number!).map(({ record }) => parsed<Incident>(record)!) } as KeptFile
    },
  }
}

const parsed = <T>(json: unknown): T | null => (json == null ? null : JSON.parse(String(json)) as T)
