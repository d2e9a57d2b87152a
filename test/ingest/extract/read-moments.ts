import { moments } from '../../../ingest/extract/moments.ts'
import { readDocument } from '../../../ingest/read/format.ts'

/** The moments of a text, each by its name, and the zone. */
export function read(source: string, path = 'a.md') {
  const when = moments(readDocument(path, source).document)
  const told = Object.entries(when.moments).filter(([, fact]) => fact).map(([name, fact]) => [name, fact!.value.at])
  return { ...Object.fromEntries(told), zone: when.timeZone?.value }
}
