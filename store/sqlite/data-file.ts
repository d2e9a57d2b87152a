// Opening the data file, and what its failures mean.
import { accessSync, closeSync, constants, mkdirSync, openSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { StoreError, type StoreErrorCode } from '../store-error.ts'
import { migrate } from './schema.ts'

export const fileIn = (folder: string) => join(folder, 'hindsight.db')

/** Who may read and write a file that is made: postmortems are not for everybody who has an account on the machine. */
export const OWNER_ONLY = 0o600

/** How long one process waits for another that is writing. */
const PATIENCE_MS = 5_000

/** Bytes of the file that a connection keeps: many for filling an index, fewer for reading it, since there are two readers, and the system keeps what they have read as well. */
const CACHE = 64 * 2 ** 20
const CACHE_OF_READER = 8 * 2 ** 20

/** Opens the file (and makes it, where `write`). One that was there is never deleted or replaced, whatever state it is in. */
export function openDataFile(folder: string, write: boolean): DatabaseSync {
  const file = fileIn(folder)
  return speaking(file, () => {
    if (!write) return opened(file, false)
    mkdirSync(folder, { recursive: true })
    accessSync(folder, constants.W_OK)
    const isNew = makeFile(file)
    // What a copy that went wrong leaves looks like a file that nothing was written to yet. Taken for one, it would hide that everything is lost, and a backup of it would
    // be made. Ours is empty for a millisecond only, so whoever is stopped within it, or starts twice at once, is told to move it away.
    if (!isNew && statSync(file, { throwIfNoEntry: false })?.size === 0) throw new StoreError('damaged', file, `${file} is empty`)
    try {
      return opened(file, true)
    } catch (error) {
      if (isNew && statSync(file).size === 0) rmSync(file) // the disk is full, say
      throw error
    }
  })
}

/** Makes it. SQLite gives its companions the same rights. False where it is there. */
function makeFile(file: string): boolean {
  try {
    closeSync(openSync(file, 'wx', OWNER_ONLY))
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
}

function opened(file: string, write: boolean): DatabaseSync {
  const db = new DatabaseSync(file, { readOnly: !write, timeout: PATIENCE_MS, enableForeignKeyConstraints: true })
  try {
    // A reader first touches the file here, so that what is no database is found at the opening.
    db.exec(write ? 'PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL' : 'SELECT count(*) FROM sqlite_schema')
    // Not mapped into memory, though that would save a tenth of a search: a file cut short under a running program would end it.
    db.exec(`PRAGMA temp_store = MEMORY; PRAGMA cache_size = -${(write ? CACHE : CACHE_OF_READER) / 1024}`)
    if (write) migrate(db, file)
  } catch (error) {
    db.close()
    throw error
  }
  return db
}

/**
 * A check that throws `gone` once the file is another than now: what is written then goes into one that has no name any more, and is lost with the process.
 * It takes a microsecond. A copy that is written over the file in place keeps its identity and is not noticed.
 */
export function watchOver(file: string, before = identityOf(file)): () => void {
  return () => {
    if (identityOf(file) !== before) throw new StoreError('gone', file, `${file} was removed or replaced while it was in use`)
  }
}

/** Which file lies there; undefined for none. */
export function identityOf(file: string): string | undefined {
  const found = statSync(file, { throwIfNoEntry: false })
  return found && `${found.dev} ${found.ino}`
}

/** Runs something on the data file; what SQLite or the file system says of it comes out as a StoreError. */
export function speaking<T>(file: string, run: () => T): T {
  try {
    const said = run()
    return said instanceof Promise ? said.catch(error => { throw translated(error, file) }) as T : said
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
