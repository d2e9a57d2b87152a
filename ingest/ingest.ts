// An archive → what changed in it since it was last read. Reads the disk, writes nothing; files are parsed in worker threads.
import { stat } from 'node:fs/promises'
import { formatOf } from './read/format.ts'
import { handedIn, ofRoot, openContainer, placeOf, type Container, type HandedIn, type Met } from './read/container.ts'
import { codeOf } from './read/folder.ts'
import type { Problem } from './record.ts'
import { answerOf, contentOf, sealed, unsealed } from './seal.ts'
import type { Asks, Surroundings } from './surroundings.ts'
import { neighbours } from './surroundings/neighbours.ts'
import { openWorkers, type ReadRecord, type Workers } from './workers.ts'

export type Found =
  | { type: 'progress'; found: number; done: number }
  | { type: 'file'; path: string; hash: string; bytes: number; format: string; text: string; records: ReadRecord[] }
  | { type: 'unread'; path: string; hash: string; bytes: number; problem: Problem }
  | { type: 'unchanged'; path: string }
  /** Was read before, and cannot be read now: what is known of it still holds. */
  | { type: 'kept'; path: string; problem: Problem }
  | { type: 'gone'; path: string }
  /** What there is to say of the reading itself, a sentence. */
  | { type: 'note'; what: string }

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
}

const MAX_BYTES = 5_000_000

/** Files read ahead of the one handed out, and the bytes they may hold: memory stays bounded however large the archive. */
const AHEAD_FILES = 64
const AHEAD_BYTES = 16_000_000
/** Files whose sizes are asked for at once: one after the other, waiting would take longer than reading. */
const SIZED = 16
/** How often a file is read that is written meanwhile. */
const TRIES = 3
/** Kept of a file whose reader was stopped: the machine may have been too busy, so the next reading tries it again. */
const TRY_AGAIN = ''
/** Progress is told every so many files. */
const PROGRESS_EVERY = 20

/**
 * What is gone, new, changed and unreadable in a folder (or a single file, a packed one, a git repository at a revision), given the hashes already known by path: in the order of the paths, and behind them
 * those that ask what only the other files, or the history, can answer.
 * A file that cannot be read costs itself alone. Where it was read before, that is `kept`; so is everything when the root itself is lost (a disk that is taken
 * away), which is a RootError, thrown before anything else or in between. Ends early once aborted.
 */
export async function* ingest(root: string, { paths, as, ...options }: IngestOptions = {}): AsyncGenerator<Found> {
  // What other files answer may be another answer now.
  const asking = paths ? [...options.known ?? []].flatMap(([path, seal]) => (unsealed(seal).asks.order === 'open' ? [path] : [])) : []
  yield* readContainer(await openContainer(root, paths && [...new Set([...paths, ...asking])], as), options)
}

async function* readContainer(container: Container, { known = new Map(), maxBytes = MAX_BYTES, signal, workers }: IngestOptions): AsyncGenerator<Found> {
  const { files } = container, lost = gone(known, container), seals = new Map(known)
  const own = workers ? null : openWorkers()
  const reader: Reader = { container, known, maxBytes, workers: workers ?? own! }
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
    const { around, note } = await surroundings(container, seals)
    if (note) yield { type: 'note', what: note }
    for await (const [, found] of inOrder(waiting, file => readOne(file, reader, around(file)), signal)) if (found.type !== 'asks') yield* counted(found)
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
    while (ahead.length && (ahead.length >= AHEAD_FILES || held >= AHEAD_BYTES)) yield* next()
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

/** What the other files and the history answer to those that ask. */
async function surroundings({ history }: Container, seals: ReadonlyMap<string, string>): Promise<{ around: (file: Met) => Surroundings; note: string | null }> {
  const asks = new Map([...seals].map(([path, seal]) => [path, unsealed(seal).asks])), isDayFirst = neighbours([...asks].map(([path, { order }]) => [path, order]))
  let told: Awaited<ReturnType<NonNullable<typeof history>>> | undefined, note: string | null = null
  try {
    if ([...asks.values()].some(asks => asks.history)) told = await history?.()
  } catch (error) {
    note = `Git’s history was left aside: ${error instanceof Error ? error.message : String(error)}. When boxes were ticked, and by when files without a date were written, is not known.`
  }
  return { note, around: file => answers(asks.get(file.path)!, isDayFirst(file.path), told?.(file)) }
}

function answers({ order, history: asksHistory }: Asks, dayFirst: boolean | undefined, history: Surroundings['history']): Surroundings {
  return { ...(order === 'open' && dayFirst !== undefined && { dayFirst }), ...(asksHistory && history && { history }) }
}

/** What was known where it was looked and is not met there any more, in order. */
function gone(known: ReadonlyMap<string, string>, { files, shut, only }: Container): string[] {
  const met = new Set(files.map(file => file.path))
  const isAt = (path: string, places: readonly string[]) => places.some(place => path === place || path.startsWith(`${place}/`))
  return [...known.keys()].filter(path => !met.has(path) && !isAt(path, shut) && (!only || isAt(path, only))).sort()
}

/** A file with its bytes counted; `state` changes whenever it is written or replaced. */
type Sized = Met & { bytes: number; state: string; error?: unknown }

const size = (container: Container, met: Met): Promise<Sized> => container.look(met).then(look => ({ ...met, ...look }), (error: unknown) => ({ ...met, bytes: 0, state: '', error }))

type Reader = { container: Container; known: ReadonlyMap<string, string>; maxBytes: number; workers: Workers }

/** A file that is to be read once more, when what is around it is known. */
type Asking = { type: 'asks'; hash: string }

/** One file from its size to its records; without `around`, nothing has been asked of its surroundings yet. Rejects with a RootError alone. */
async function readOne(file: Sized, { container, known, maxBytes, workers }: Reader, around?: Surroundings): Promise<Found | Asking> {
  const { path, bytes: size, state } = file, before = unsealed(known.get(path) ?? '')
  const unread = (problem: Problem, key: string, bytes = 0): Found => {
    const hash = key && contentOf(key)
    return hash && known.get(path) === hash ? { type: 'unchanged', path } : { type: 'unread', path, hash, bytes, problem }
  }
  const keptOr = (problem: Problem, key: string): Found => (known.has(path) && known.get(path) !== contentOf(key) ? { type: 'kept', path, problem } : unread(problem, key))
  const mustWait = ({ order, history }: Asks) => !around && (order === 'open' || (history && container.history !== null))
  /** Of a file whose content is as it was; null where what is around it is not. */
  const asBefore = (content: string): Found | Asking | null => {
    if (content !== before.content) return null
    if (mustWait(before.asks)) return { type: 'asks', hash: known.get(path)! }
    return before.answer === answerOf(around ?? {}) ? { type: 'unchanged', path } : null
  }
  if (file.problem) return unread(file.problem, file.problem.message)
  try {
    if (file.error) throw file.error
    const format = formatOf(path)
    if (format && 'later' in format) return unread(later(path, format.later), state, size)
    if (size > maxBytes) return unread(tooLarge(path, size, maxBytes), `${state} ${maxBytes}`, size)
    const unopened = file.key ? asBefore(contentOf(file.key)) : null
    if (unopened) return unopened
    const bytes = await readAtRest(file, container)
    if (!bytes) return keptOr(beingWritten(path), TRY_AGAIN)
    const content = contentOf(file.key ?? bytes), same = asBefore(content)
    if (same) return same
    const answer = await workers.parse(path, bytes, around)
    if ('problem' in answer) return { type: 'unread', path, hash: answer.problem.rule === 'reader-stopped' ? TRY_AGAIN : content, bytes: bytes.length, problem: answer.problem }
    const { asks, ...read } = answer, hash = sealed({ content, asks, answer: answerOf(around ?? {}) })
    return mustWait(asks) ? { type: 'asks', hash } : { type: 'file', path, hash, bytes: bytes.length, ...read }
  } catch (error) {
    await container.check()
    const code = codeOf(error)
    return keptOr(unreadable(path, code), code)
  }
}

/** A file's bytes, none of them written while the others were read; null for one that does not rest. */
async function readAtRest(file: Sized, container: Container): Promise<Buffer | null> {
  let before = file
  for (let tries = 0; tries < TRIES; tries++) {
    const bytes = await container.read(file), after = await size(container, file)
    if (after.error) throw after.error
    if (after.state === before.state) return bytes
    before = after
  }
  return null
}

const beingWritten = (path: string): Problem => ({
  rule: 'file-being-written', severity: 'warning', message: `${path} was written while it was read.`, remedy: 'Read the archive again once the file rests.',
})

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

/**
 * Reads files and folders named by a person, and what was handed in, one after the other; a file is called as it was typed. Throws RootError before the first is read where
 * one is not there.
 */
export async function* readPaths(paths: readonly (string | HandedIn)[], options: Pick<IngestOptions, 'maxBytes' | 'signal'> = {}): AsyncGenerator<Found> {
  for (const path of paths) if (typeof path === 'string') await ofRoot(path, stat(placeOf(path).place))
  for (const path of paths) yield* typeof path === 'string' ? ingest(path, { ...options, as: path }) : readContainer(handedIn(path), options)
}
