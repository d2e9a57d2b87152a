// An archive → what changed in it since it was last read. Reads the disk, writes nothing; files are parsed in worker threads.
import { hash } from 'node:crypto'
import { access, readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { fingerprint } from './fingerprint.ts'
import { formatOf } from './read/format.ts'
import { codeOf, walk, type Folder, type Met } from './read/folder.ts'
import type { Problem } from './record.ts'
import { RootError } from './root-error.ts'
import { openWorkers, type ReadRecord, type Workers } from './workers.ts'

export type Found =
  | { type: 'progress'; found: number; done: number }
  | { type: 'file'; path: string; hash: string; bytes: number; format: string; text: string; records: ReadRecord[] }
  | { type: 'unread'; path: string; hash: string; bytes: number; problem: Problem }
  | { type: 'unchanged'; path: string }
  /** Was read before, and cannot be read now: what is known of it still holds. */
  | { type: 'kept'; path: string; problem: Problem }
  | { type: 'gone'; path: string }

export type IngestOptions = {
  /** Hashes of the files as last read, by path. */
  known?: ReadonlyMap<string, string>
  maxBytes?: number
  signal?: AbortSignal
  /** What to call a root that is a single file; else its name. */
  as?: string
}

export const MAX_BYTES = 5_000_000

/** Files read ahead of the one handed out, and the bytes they may hold: memory stays bounded however large the archive. */
const AHEAD_FILES = 64
const AHEAD_BYTES = 16_000_000
/** Kept of a file whose reader was stopped: the machine may have been too busy, so the next reading tries it again. */
const TRY_AGAIN = ''
/** Progress is told every so many files. */
const PROGRESS_EVERY = 20

/**
 * What is gone, new, changed and unreadable in a folder (or a single file), in the order of the paths, given the hashes already known by path.
 * A file that cannot be read costs itself alone. Where it was read before, that is `kept`; so is everything when the root itself is lost (a disk that is taken
 * away), which is a RootError, thrown before anything else or in between. Ends early once aborted.
 */
export async function* ingest(root: string, { known = new Map(), maxBytes = MAX_BYTES, signal, as }: IngestOptions = {}): AsyncGenerator<Found> {
  const { files, shut } = await rootFiles(root, as)
  const workers = openWorkers()
  const ahead: { work: Promise<Found>; bytes: number }[] = []
  let next = 0, held = 0, done = 0
  try {
    yield { type: 'progress', found: files.length, done }
    // Those that are gone come first: what stood in them may be met again under another name.
    const met = new Set(files.map(file => file.path))
    for (const path of [...known.keys()].sort()) if (!met.has(path) && !shut.some(folder => path.startsWith(`${folder}/`))) yield { type: 'gone', path }
    while (done < files.length && !signal?.aborted) {
      while (next < files.length && ahead.length < AHEAD_FILES && (held < AHEAD_BYTES || !ahead.length)) {
        const reading = await readOne(root, files[next++]!, known, maxBytes, workers)
        ahead.push(reading)
        held += reading.bytes
      }
      const { work, bytes } = ahead.shift()!
      yield await work
      held -= bytes
      done++
      if (done % PROGRESS_EVERY === 0 || done === files.length) yield { type: 'progress', found: files.length, done }
    }
  } finally {
    await workers.close()
  }
}

/** What is asked of the root itself: its failure is not one of a file's. */
const ofRoot = <T>(root: string, asked: Promise<T>) => asked.catch((error: unknown) => {
  throw new RootError(root, codeOf(error), { cause: error })
})

async function rootFiles(root: string, as: string | undefined): Promise<Folder> {
  const isFolder = (await ofRoot(root, stat(root))).isDirectory()
  return isFolder ? ofRoot(root, walk(root)) : { files: [{ path: as ?? basename(root), file: root }], shut: [] }
}

/** One file up to the hand-over to a worker; resolves when its bytes are read, `work` when its records are there. */
async function readOne(root: string, { path, file, problem }: Met, known: ReadonlyMap<string, string>, maxBytes: number, workers: Workers): Promise<{ work: Promise<Found>; bytes: number }> {
  const now = (found: Found) => ({ work: Promise.resolve(found), bytes: 0 })
  const unread = (problem: Problem, key: string, bytes = 0) => {
    const unreadHash = hashOf(key)
    return now(known.get(path) === unreadHash ? { type: 'unchanged', path } : { type: 'unread', path, hash: unreadHash, bytes, problem })
  }
  if (problem) return unread(problem, problem.message)
  try {
    const { size, mtimeMs } = await stat(file)
    const format = formatOf(path)
    if (format && 'later' in format) return unread(later(path, format.later), `${size} ${mtimeMs}`, size)
    if (size > maxBytes) return unread(tooLarge(path, size, maxBytes), `${size} ${mtimeMs} ${maxBytes}`, size)
    const bytes = await readFile(file)
    const bytesHash = hashOf(bytes)
    if (known.get(path) === bytesHash) return now({ type: 'unchanged', path })
    const work = workers.parse(path, bytes).then((answer): Found =>
      'problem' in answer
        ? { type: 'unread', path, hash: answer.problem.rule === 'reader-stopped' ? TRY_AGAIN : bytesHash, bytes: size, problem: answer.problem }
        : { type: 'file', path, hash: bytesHash, bytes: size, ...answer })
    return { work, bytes: size }
  } catch (error) {
    await ofRoot(root, access(root))
    const code = codeOf(error), why = unreadable(path, code), was = known.get(path)
    return was === undefined || was === hashOf(code) ? unread(why, code) : now({ type: 'kept', path, problem: why })
  }
}

const unreadable = (path: string, code: string): Problem => code === 'ENOENT'
  ? { rule: 'file-vanished', severity: 'warning', message: `${path} was there a moment ago and is not any more.`, remedy: 'Read the archive again.' }
  : { rule: 'file-unreadable', severity: 'error', message: `${path} cannot be read (${code}).`, remedy: 'Give yourself the right to read the file.' }

const later = (path: string, format: string): Problem => ({
  rule: 'format-not-read-yet', severity: 'warning', message: `${path} is ${format}, which is not read yet.`, remedy: 'Save it as Markdown or plain text to have it read now.',
})

const tooLarge = (path: string, size: number, maxBytes: number): Problem => ({
  rule: 'file-too-large', severity: 'error', message: `${path} has ${megabytes(size)}; files over ${megabytes(maxBytes)} are not read.`,
  remedy: 'Split it into one file an incident, or raise the limit with --max-file-bytes.',
})

const megabytes = (bytes: number) => (bytes >= 1e5 ? `${(bytes / 1e6).toFixed(1)} MB` : `${bytes} bytes`)

/** Covers the program as well: a file is read again when either changes. */
const hashOf = (content: Uint8Array | string) => `${fingerprint()}-${hash('sha256', content, 'hex').slice(0, 32)}`

/** Reads files and folders given by a person, one after the other; a file is called as it was typed. Throws RootError before the first is read where one is not there. */
export async function* readPaths(paths: readonly string[], options: Pick<IngestOptions, 'maxBytes' | 'signal'> = {}): AsyncGenerator<Found> {
  for (const path of paths) await ofRoot(path, stat(path))
  for (const path of paths) yield* ingest(path, { ...options, as: path })
}
