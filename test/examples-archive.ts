// The sample archive, as its tests read it.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from '../ingest/parse.ts'
import type { PostmortemRecord } from '../ingest/record.ts'

const ARCHIVE = join(import.meta.dirname, '../examples/archive')

/** The records of a file. */
export const records = (path: string): PostmortemRecord[] => parse(path, readFileSync(join(ARCHIVE, path), 'utf8'))

/** The record of "log.md#2": the second incident of a file. */
export function record(place: string): PostmortemRecord {
  const [path, incident = '1'] = place.split('#') as [string, string?]
  return records(path).find(({ source }) => source.incident === Number(incident))!
}
