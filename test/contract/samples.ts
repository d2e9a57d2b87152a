// Files as a reading hands them to a store: small, with all that the port speaks of.
import type { Problem } from '../../ingest/record.ts'
import type { Telling } from '../../store/incident.ts'
import type { StoredFile } from '../../store/store.ts'
import { bagOf } from '../../text/bag.ts'
import { conceptsOf } from '../../text/concepts.ts'
import { textLines } from '../../text/lines.ts'
import { toldOf } from '../../text/told.ts'
import { incidentRecord, stated } from '../api/records.ts'

export const CONCEPTS = conceptsOf({ memory: ['out of memory', 'oomkilled'] })

type Told = Partial<Telling> & { started?: string; tags?: string[] }

/** An account of a file's text. */
export function tellingOf(id: string, path: string, text: string, { started, tags = [], ...rest }: Told = {}): Telling {
  const record = incidentRecord({ title: text.split('\n')[0]!, path, started: started ?? null })
  return {
    ...record, id, archive: 'ops', tasks: [],
    source: { ...record.source, end: text.length },
    causes: tags.map(tag => ({ tag, role: 'root' as const, basis: 'inferred' as const, evidence: [], confidence: 0.8 })),
    ...rest,
  }
}

export function fileOf(path: string, text: string, told: Told = {}): StoredFile {
  const telling = tellingOf(`id of ${path}`, path, text, told)
  return { path, hash: `hash of ${text.slice(0, 40)}`, bytes: text.length, format: 'markdown', text, problem: null, tellings: [{ telling, bag: bagOf(text, CONCEPTS), told: toldOf(textLines(text, 1), CONCEPTS, true) }] }
}

/** A file that holds no incident. */
export const templateOf = (path: string, text: string): StoredFile =>
  fileOf(path, text, { kind: 'other', other: { what: 'template', ...stated(null), evidence: [{ quote: 'Fill in', line: 1, start: 0, end: 7 }] } as Telling['other'] })

export const tooLarge: Problem = { rule: 'too-large', severity: 'error', message: 'big.md has 9 MB, the limit is 5 MB.', remedy: 'Raise the limit or split the file.' }

export const unreadFile = (path: string): StoredFile => ({ path, hash: 'hash', bytes: 9_000_000, format: 'markdown', text: null, problem: tooLarge, tellings: [] })
