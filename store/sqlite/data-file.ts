// Opening the data file, and what its failures mean.
import { constants, accessSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { StoreError, type StoreErrorCode } from '../store-error.ts'
import { migrate } from './schema.ts'

export const fileIn = (folder: string) => join(folder, 'hindsight.db')

/** How long one process waits for another that is writing. */
const PATIENCE_MS = 5_000

/** Opens the file (and makes it, where `write`). It is never deleted or replaced, whatever state it is in. */
export function openDataFile(folder: string, write: boolean): DatabaseSync {
  const file = fileIn(folder)
  return speaking(file, () => {
    if (write) {
      mkdirSync(folder, { recursive: true })
      accessSync(folder, constants.W_OK)
    }
    const db = new DatabaseSync(file, { readOnly: !write, timeout: PATIENCE_MS, enableForeignKeyConstraints: true })
    try {
      // A reader first touches the file here, so that what is no database is found at the opening.
      db.exec(write ? 'PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL' : 'SELECT count(*) FROM sqlite_schema')
      // Not mapped into memory, though that would save a tenth of a search: a file cut short under a running program would end it.
      db.exec('PRAGMA temp_store = MEMORY; PRAGMA cache_size = -65536')
      if (write) migrate(db, file)
    } catch (error) {
      db.close()
      throw error
    }
    return db
  })
}

/** Runs something on the data file; what SQLite or the file system says of it comes out as a StoreError. */
export function speaking<T>(file: string, run: () => T): T {
  try {
    return run()
  } catch (error) {
    throw translated(error, file)
  }
}

const BUSY = 5, LOCKED = 6, READONLY = 8, IOERR = 10, CORRUPT = 11, FULL = 13, CANTOPEN = 14, NOTADB = 26

const BY_SQLITE = new Map<number, [StoreErrorCode, string]>([
  [BUSY, ['busy', 'is held by another process']],
  [LOCKED, ['busy', 'is held by another process']],
  [READONLY, ['unwritable', 'cannot be written']],
  [IOERR, ['unwritable', 'cannot be read or written: the disk reports an error']],
  [CANTOPEN, ['unwritable', 'cannot be opened']],
  [CORRUPT, ['damaged', 'is damaged']],
  [NOTADB, ['damaged', 'is not a data file of Hindsight']],
  [FULL, ['full', 'cannot grow: the disk is full']],
])
const BY_SYSTEM: Record<string, [StoreErrorCode, string]> = {
  EACCES: ['unwritable', 'cannot be written'],
  EPERM: ['unwritable', 'cannot be written'],
  EROFS: ['unwritable', 'is on a read-only disk'],
  ENOTDIR: ['unwritable', 'cannot be made: a part of its path is a file'],
  EEXIST: ['unwritable', 'cannot be made: a part of its path is a file'],
  ENOSPC: ['full', 'cannot grow: the disk is full'],
}

function translated(error: unknown, file: string): unknown {
  if (error instanceof StoreError || !(error instanceof Error)) return error
  const { errcode, code } = error as Error & { errcode?: number; code?: string }
  const known = errcode !== undefined ? BY_SQLITE.get(errcode & 0xff) : BY_SYSTEM[code ?? '']
  return known ? new StoreError(known[0], file, `${file} ${known[1]}`, { cause: error }) : error
}
