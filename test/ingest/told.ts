import { parse } from '../../ingest/parse.ts'

/** What a file tells: moments, then durations that only words tell. */
export function told(source: string, path = 'a.md') {
  const { moments, durations } = parse(path, source)[0]!
  const at = Object.entries(moments).flatMap(([name, fact]) => fact ? [[name, fact.value.at]] : [])
  const stated = Object.entries(durations).flatMap(([name, fact]) => fact && !fact.computed ? [[name, fact.value]] : [])
  return { ...Object.fromEntries(at), ...Object.fromEntries(stated) }
}
