import type { DatabaseSync } from 'node:sqlite'

/** Reads once, and again only after the data file was written to by any connection but this one. */
export function untilWritten<T>(db: DatabaseSync, read: () => T): () => T {
  const version = db.prepare('PRAGMA data_version')
  let last: { version: unknown; value: T } | null = null
  return () => {
    const now = version.get()!.data_version
    if (last?.version !== now) last = { version: now, value: read() }
    return last!.value
  }
}
