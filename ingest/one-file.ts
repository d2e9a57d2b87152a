// One file of an archive, from its size to its records: read where it, or what is around it, is not as it was.
import { answerOf, contentOf, isAnsweredAs, sealed, unsealed } from './seal.ts'
import type { Container, Met } from './read/container.ts'
import { errorCode } from './read/folder.ts'
import { formatOf } from './read/format.ts'
import type { Glossary } from '../text/concepts.ts'
import type { Problem } from './record.ts'
import type { Asks, Surroundings } from './surroundings.ts'
import type { Answered } from './surroundings/answers.ts'
import type { Found } from './found.ts'
import type { Workers } from './workers.ts'

/** How often a file is read that is written meanwhile. */
const TRIES = 3
/** Kept of a file whose reader was stopped: the machine may have been too busy, so the next reading tries it again. */
const TRY_AGAIN = ''
/** A file with its bytes counted; `state` changes whenever it is written or replaced. */
export type Sized = Met & { bytes: number; state: string; error?: unknown }

export const size = (container: Container, met: Met): Promise<Sized> => container.look(met).then(look => ({ ...met, ...look }), (error: unknown) => ({ ...met, bytes: 0, state: '', error }))

/** `parts`: of a file that may be a part of an incident, all that may be. */
export type Reader = { container: Container; known: ReadonlyMap<string, string>; maxBytes: number; workers: Workers; parts: ReadonlyMap<string, Met[]>; glossary: Glossary }

/** A file that is to be read once more, when what is around it is known. */
export type Asking = { type: 'asks'; hash: string }

/** One file from its size to its records; without `answered`, nothing has been asked of its surroundings yet. Rejects with a RootError alone. */
export async function readOne(file: Sized, { container, known, maxBytes, workers, parts, glossary }: Reader, answered?: Answered): Promise<Found | Asking> {
  const { path, bytes: size, state } = file, { around = {}, isHistoryLost = false } = answered ?? {}, before = unsealed(known.get(path) ?? '')
  const unread = (problem: Problem, key: string, bytes = 0): Found => {
    const hash = key && contentOf(key, glossary)
    return hash && known.get(path) === hash ? { type: 'unchanged', path } : { type: 'unread', path, hash, bytes, problem }
  }
  const keptOr = (problem: Problem, key: string): Found => (known.has(path) && known.get(path) !== contentOf(key, glossary) ? { type: 'kept', path, problem } : unread(problem, key))
  const mustWait = ({ order, history }: Asks) => !answered && (order === 'open' || (history && container.history !== null))
  /** Of a file whose content is as it was; null where what is around it is not. */
  const asBefore = (content: string): Found | Asking | null => {
    if (content !== before.content) return null
    if (mustWait(before.asks)) return { type: 'asks', hash: known.get(path)! }
    return isAnsweredAs(before.answer, around, isHistoryLost) ? { type: 'unchanged', path } : null
  }
  if (file.problem) return unread(file.problem, file.problem.message)
  try {
    if (file.error) throw file.error
    const format = formatOf(path)
    if (format && 'later' in format) return unread(later(path, format.later), state, size)
    if (size > maxBytes) return unread(tooLarge(path, size, maxBytes), `${state} ${maxBytes}`, size)
    const beside = await bytesBeside(parts.get(path) ?? [], file, container, maxBytes)
    const unopened = file.key ? asBefore(contentWith(beside, file.key, glossary)) : null
    if (unopened) return unopened
    const bytes = await readAtRest(file, container)
    if (!bytes) return keptOr(beingWritten(path), TRY_AGAIN)
    const content = contentWith(beside, file.key ?? bytes, glossary), same = asBefore(content)
    if (same) return same
    const answer = await workers.parse(path, bytes, { ...around, ...(beside.length && { beside }) }, glossary)
    if ('problem' in answer) return { type: 'unread', path, hash: answer.problem.rule === 'reader-stopped' ? TRY_AGAIN : content, bytes: bytes.length, problem: answer.problem }
    // What is answered may leave nothing to ask; it was asked all the same, and will be the next time.
    const { asks: { order, history }, ...read } = answer, asks = { order, history: history || (answered?.asks.history ?? false) }
    const hash = sealed({ content, asks, answer: answerOf(around) })
    return mustWait(asks) ? { type: 'asks', hash } : { type: 'file', path, hash, bytes: bytes.length, ...read }
  } catch (error) {
    await container.check()
    const code = errorCode(error)
    return keptOr(unreadable(path, code), code)
  }
}

type Beside = NonNullable<Surroundings['beside']>

/** The other parts of an incident; none where they are too large, or cannot be read: then each is read by itself. */
async function bytesBeside(parts: readonly Met[], own: Met, container: Container, maxBytes: number): Promise<Beside> {
  const others = await Promise.all(parts.filter(({ path }) => path !== own.path).map(met => size(container, met)))
  if (others.some(({ error }) => error) || others.reduce((sum, { bytes }) => sum + bytes, 0) > maxBytes) return []
  return Promise.all(others.map(async other => ({ path: other.path, bytes: await container.read(other) }))).catch(() => [])
}

/** Of a part of an incident it is that of all of them. */
const contentWith = (beside: Beside, own: Uint8Array | string, glossary: Glossary) =>
  contentOf(beside.length ? [contentOf(own), ...beside.map(({ path, bytes }) => `${path} ${contentOf(bytes)}`)].join('\n') : own, glossary)

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

