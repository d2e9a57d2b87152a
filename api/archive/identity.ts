// Ids of incidents and tasks, derived from what they are known by, so that a fresh store gives the same ones. Never from the position in a file:
// logs grow at the top, and splitters get better.
import { createHash } from 'node:crypto'
import type { PostmortemRecord, Task } from '../../ingest/record.ts'

// Crockford's base 32: no i, l, o or u, so that an id read aloud or off a screen is not mistaken.
const LETTERS = '0123456789abcdefghjkmnpqrstvwxyz'
const LENGTH = 10

/** Ids of the incidents of one file, in their order. The only incident of a file is known by its path alone, so that a better title keeps its id. */
export function incidentIds(archive: string, path: string, records: PostmortemRecord[]): string[] {
  if (records.length === 1) return [idOf(archive, path)]
  // Equal ones are numbered from the bottom: what is added to a log is added at its top.
  const keys = records.map(({ title, moments }) => [archive, path, plain(title?.value ?? ''), day(moments.started?.value.at)])
  return numbered([...keys].reverse()).map(parts => idOf(...parts)).reverse()
}

/** Ids of an incident's tasks, in their order: by their wording, whatever else changes about them. */
export function taskIds(incident: string, tasks: Task[]): string[] {
  return numbered(tasks.map(task => [incident, plain(task.text.value)])).map(parts => idOf(...parts))
}

function numbered(keys: string[][]): string[][] {
  const seen = new Map<string, number>()
  return keys.map(key => {
    const text = JSON.stringify(key), nth = seen.get(text) ?? 0
    seen.set(text, nth + 1)
    return nth ? [...key, String(nth + 1)] : key
  })
}

function idOf(...parts: string[]): string {
  const hash = createHash('sha256').update(JSON.stringify(parts)).digest()
  return Array.from(hash.subarray(0, LENGTH), byte => LETTERS[byte & 31]).join('')
}

/** Case, punctuation and spacing are edits that change nothing. */
const plain = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim()

const day = (at: string | undefined) => /^\d{4}-\d{2}-\d{2}/.exec(at ?? '')?.[0] ?? ''
