// Ids of incidents and tasks, derived from what they are known by, so that a fresh store usually gives the same ones. Only the ledger promises them.
// Never from the position in a file: logs grow at the top, and splitters get better.
import { createHash } from 'node:crypto'
import type { PostmortemRecord, Task } from '../../../ingest/record.ts'
import { knownDay } from '../../../store/day.ts'
import { plain } from '../../../store/effective.ts'
import type { Known } from '../../../store/identity.ts'

// Crockford's base 32: no i, l, o or u, so that an id read aloud or off a screen is not mistaken.
const LETTERS = '0123456789abcdefghjkmnpqrstvwxyz'
const LENGTH = 10

/** Ids of the incidents of one file, in their order; none that is `taken`. The only incident of a file is known by its path alone. */
export function incidentIds(archive: string, path: string, records: readonly PostmortemRecord[], taken: (id: string) => boolean = () => false): string[] {
  if (records.length === 1) return [freeId([archive, path], taken)]
  // Equal ones are numbered from the bottom: what is added to a log is added at its top.
  const keys = records.map(({ title, moments }) => [archive, path, plain(title?.value ?? ''), day(moments.started?.value.at)])
  return numbered([...keys].reverse()).map(parts => freeId(parts, taken)).reverse()
}

/** Ids of an incident's tasks, in their order: by their wording, whatever else changes about them. */
export function taskIds(incident: string, tasks: readonly Task[], taken: (id: string) => boolean = () => false): string[] {
  return numbered(tasks.map(task => [incident, plain(task.text.value)])).map(parts => freeId(parts, taken))
}

/** What a record is known by, so that it can be known again elsewhere. */
export function knownOf(archive: string, record: PostmortemRecord, sketch: string): Known {
  const { source, title, moments } = record, clock = (name: 'started' | 'resolved') => (moments[name]?.value.at.includes(':') ? moments[name].value.at : null)
  return { archive, kind: record.kind, path: source.path, title: title?.value ?? '', day: knownDay(record)?.at ?? null, started: clock('started'), resolved: clock('resolved'), sketch, fullness: fullnessOf(record) }
}

/** Facts weigh more than words: a page saved with all that stood around it is long, not full. */
function fullnessOf({ moments, durations, causes, mitigations, falseLeads, tasks, services, source }: PostmortemRecord): number {
  const stated = [...Object.values(moments), ...Object.values(durations)].filter(fact => fact !== null).length
  const facts = stated + causes.length + mitigations.length + falseLeads.length + tasks.length + services.length
  return 10 * facts + Math.round(Math.log2(1 + source.end - source.start))
}

function numbered(keys: string[][]): string[][] {
  const seen = new Map<string, number>()
  return keys.map(key => {
    const text = JSON.stringify(key), nth = seen.get(text) ?? 0
    seen.set(text, nth + 1)
    return nth ? [...key, String(nth + 1)] : key
  })
}

/** Another may bear the id already: one that was at this path before it moved. */
function freeId(parts: string[], taken: (id: string) => boolean): string {
  let id = idOf(...parts)
  for (let again = 1; taken(id); again++) id = idOf(...parts, `again ${again}`)
  return id
}

function idOf(...parts: string[]): string {
  const hash = createHash('sha256').update(JSON.stringify(parts)).digest()
  return Array.from(hash.subarray(0, LENGTH), byte => LETTERS[byte & 31]).join('')
}

const day = (at: string | undefined) => /^\d{4}-\d{2}-\d{2}/.exec(at ?? '')?.[0] ?? ''
