// Small records for tests of what stands behind extraction.
import { sketch } from '../../text/sketch.ts'
import { toldOf } from '../../text/told.ts'
import type { Found } from '../../ingest/found.ts'
import { VERSION, nothingRead, type Fact, type PostmortemRecord, type Task } from '../../ingest/record.ts'

export const stated = <T>(value: T): Fact<T> => ({ value, basis: 'stated', evidence: [], confidence: 0.9 })

export function incidentRecord({ title, started = null, path = 'x.md', tasks = [] }: { title: string | null; started?: string | null; path?: string; tasks?: string[] }): PostmortemRecord {
  const nothing = nothingRead()
  return {
    version: VERSION,
    source: { path, incident: 1, format: 'markdown', start: 0, end: 0, line: 1, lines: 1 },
    kind: 'incident', other: null,
    ...nothing,
    title: title === null ? null : stated(title),
    moments: { ...nothing.moments, started: started === null ? null : stated({ at: started, precision: 'minute' as const }) },
    tasks: tasks.map(taskOf),
  }
}

export const taskOf = (text: string): Task => ({ text: stated(text), kind: 'prevent', owner: null, due: null, ticket: null, status: null, confidence: 0.9 })

export function foundFile(path: string, records = [incidentRecord({ title: path, path })], text = `# ${path}\n`): Found {
  return { type: 'file', path, hash: `hash of ${path}`, bytes: text.length, format: 'markdown', text, records: records.map(record => ({ record, bag: { terms: [], counts: [], length: 0, forms: [], formOf: [] }, told: toldOf([], new Map(), true), sketch: sketch(text) })) }
}
