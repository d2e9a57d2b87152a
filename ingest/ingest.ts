// An archive → what changed in it since it was last read. Reads the disk, writes nothing; files are parsed in worker threads.
import { stat } from 'node:fs/promises'
import type { Found } from './found.ts'
import { isTextByName } from './read/format.ts'
import type { Container } from './read/container.ts'
import { handedIn, ofRoot, openContainer, placeOf, type HandedIn } from './read/root.ts'
import type { Glossary } from '../text/concepts.ts'
import { readOne, size, type Reader, type Sized } from './one-file.ts'
import { unsealed } from './seal.ts'
import { answersTo } from './surroundings/answers.ts'
import { folderOf, MOST_PARTS, partsAmong, roleOf } from './surroundings/parts.ts'
import { AT_ONCE, openWorkers, type Workers } from './workers.ts'

export type IngestOptions = {
  /** Hashes of the files as last read, by path. */
  known?: ReadonlyMap<string, string>
  maxBytes?: number
  signal?: AbortSignal
  /** Only what lies, or lay, at these paths of a folder; else everything. */
  paths?: readonly string[] | null
  /** Who parses; else workers of its own, which are closed at its end. */
  workers?: Workers
  /** What to call a root that is a single file; else its name. */
  as?: string
  /** The archives' own words, by which a text is found too. */
  glossary?: Glossary
}

const MAX_BYTES = 5_000_000

/** Bytes of the files that are read ahead of the one handed out: memory stays bounded however large the archive. */
const AHEAD_BYTES = 16_000_000
/** Files whose sizes are asked for at once: one after the other, waiting would take longer than reading. */
const SIZED = 16
/** Progress is told every so many files. */
const PROGRESS_EVERY = 20

/**
 * What is gone, new, changed and unreadable in a folder (or a single file, a packed one, a git repository at a revision), given the hashes already known by path: in the order of the paths, and behind them
 * those that ask what only the other files, or the history, can answer.
 * A file that cannot be read costs itself alone. Where it was read before, that is `kept`; so is everything when the root itself is lost (a disk that is taken
 * away), which is a RootError, thrown before anything else or in between. Ends early once aborted.
 */
export async function* ingest(root: string, { paths, as, ...options }: IngestOptions = {}): AsyncGenerator<Found> {
  yield* readContainer(await openContainer(root, paths && withTouched(paths, options.known ?? new Map()), as), options)
}

/** Some paths, and those whose files may be read otherwise when something there changes: what asks which number is the day, and the other parts of an incident. */
function withTouched(paths: readonly string[], known: ReadonlyMap<string, string>): string[] {
  const asking = [...known].flatMap(([path, seal]) => (unsealed(seal).asks.order === 'open' ? [path] : []))
  const folders = new Set(paths.map(folderOf)), beside = Map.groupBy(new Set([...known.keys(), ...paths].filter(path => folders.has(folderOf(path)) && isTextByName(path))), folderOf)
  // A folder that has too many now may have been an incident until one more came.
  const parts = [...beside.values()].filter(files => files.length <= MOST_PARTS + 1 && files.some(path => roleOf(path) === 'part'))
  return [...new Set([...paths, ...asking, ...parts.flat()])]
}

async function* readContainer(container: Container, { known = new Map(), maxBytes = MAX_BYTES, signal, workers, glossary = {} }: IngestOptions): AsyncGenerator<Found> {
  const { files } = container, lost = gone(known, container), seals = new Map(known)
  const own = workers ? null : openWorkers()
  const reader: Reader = { container, known, maxBytes, workers: workers ?? own!, glossary, parts: partsAmong(files.filter(({ path, problem }) => !problem && isTextByName(path)), known.keys()) }
  const waiting: Sized[] = []
  let done = 0
  const counted = async function* (found: Found): AsyncGenerator<Found> {
    yield found
    done++
    if (done % PROGRESS_EVERY === 0 || done === files.length) yield { type: 'progress', found: files.length, done }
  }
  try {
    yield { type: 'progress', found: files.length, done }
    // Those that are gone come first: what stood in them may be met again under another name.
    for (const path of lost) yield { type: 'gone', path }
    for (const path of lost) seals.delete(path)
    for await (const [file, found] of inOrder(sizedInTurn(container), file => readOne(file, reader), signal)) {
      if (found.type === 'asks') waiting.push(file)
      if (found.type === 'asks' || 'hash' in found) seals.set(file.path, found.hash)
      if (found.type !== 'asks') yield* counted(found)
    }
    if (!waiting.length || signal?.aborted) return
    const { to, note } = await answersTo(new Map([...seals].map(([path, seal]) => [path, unsealed(seal).asks])), container, reader.parts)
    if (note) yield { type: 'note', what: note }
    for await (const [, found] of inOrder(waiting, file => readOne(file, reader, to(file)), signal)) if (found.type !== 'asks') yield* counted(found)
  } finally {
    await container.close() // what is still read ahead may fail now: nobody waits for it
    await own?.close()
  }
}

/** Works on some files at once, as far ahead as memory allows, and hands out what came of each in their order. Ends early once aborted. */
async function* inOrder<T>(files: AsyncIterable<Sized> | Iterable<Sized>, work: (file: Sized) => Promise<T>, signal?: AbortSignal): AsyncGenerator<[Sized, T]> {
  const ahead: { file: Sized; result: Promise<T> }[] = []
  let held = 0
  const next = async function* () {
    const { file, result } = ahead.shift()!
    yield [file, await result] as [Sized, T]
    held -= file.bytes
  }
  for await (const file of files) {
    while (ahead.length && (ahead.length >= AT_ONCE || held >= AHEAD_BYTES)) yield* next()
    if (signal?.aborted) return
    const result = work(file)
    result.catch(() => {}) // a root that is lost is told of when its turn comes
    ahead.push({ file, result })
    held += file.bytes
  }
  while (ahead.length && !signal?.aborted) yield* next()
}

async function* sizedInTurn(container: Container): AsyncGenerator<Sized> {
  for (let next = 0; next < container.files.length; next += SIZED) yield* await Promise.all(container.files.slice(next, next + SIZED).map(met => size(container, met)))
}

/** What was known where it was looked and is not met there any more, in order. */
function gone(known: ReadonlyMap<string, string>, { files, shut, only }: Container): string[] {
  const met = new Set(files.map(file => file.path))
  const isAt = (path: string, places: readonly string[]) => places.some(place => path === place || path.startsWith(`${place}/`))
  return [...known.keys()].filter(path => !met.has(path) && !isAt(path, shut) && (!only || isAt(path, only))).sort()
}

/**
 * Reads files and folders named by a person, and what was handed in, one after the other; a file is called as it was typed. Throws RootError before the first is read where
 * one is not there.
 */
export async function* readPaths(paths: readonly (string | HandedIn)[], options: Pick<IngestOptions, 'maxBytes' | 'signal'> = {}): AsyncGenerator<Found> {
  for (const path of paths) if (typeof path === 'string') await ofRoot(path, stat(placeOf(path).place))
  for (const path of paths) yield* typeof path === 'string' ? ingest(path, { ...options, as: path }) : readContainer(handedIn(path), options)
}
