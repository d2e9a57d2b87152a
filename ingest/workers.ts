// Worker threads that parse, some files at once: a file that makes one of them hang or die costs itself alone.
import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import type { Bag } from '../text/bag.ts'
import type { Glossary } from '../text/concepts.ts'
import type { Told } from '../text/told.ts'
import type { PostmortemRecord, Problem } from './record.ts'
import type { Asks, Surroundings } from './surroundings.ts'

/** A record with what it is found by, its lines as they are looked through, and what it is known again by. */
export type ReadRecord = { record: PostmortemRecord; bag: Bag; told: Told; sketch: string }
export type Parsed = { format: string; text: string; records: ReadRecord[]; asks: Asks } | { problem: Problem }
/** What a worker is given, some files at a time; it posts as many answers, in one array. */
export type Handed = { path: string; bytes: Uint8Array; around: Surroundings; glossary: Glossary }
export type Workers = {
  /** Never rejects. */
  parse(path: string, bytes: Uint8Array, around?: Surroundings, glossary?: Glossary): Promise<Parsed>
  close(): Promise<void>
}

/** `byItself`: it was among those that a worker was lost over. */
type Job = Handed & { settle: (answer: Parsed) => void; byItself?: boolean }
export type WorkersOptions = { count?: number; /** Milliseconds that a batch, or a file by itself, may take, once the worker has loaded. */ patience?: number; /** Megabytes that one worker may hold, until one runs short. */ memory?: number; module?: URL }

/** One core is left to reading and storing, unless there are but two: these have little to do while files are parsed. */
const CORES = availableParallelism()
const COUNT = Math.max(Math.min(CORES, 2), CORES - 1)
const PATIENCE = 10_000
/** The more a worker may hold, the longer V8 lets lie what is gone: so it has enough for all but files of megabytes that are one table or list. */
const MEMORY = 256
/** Workers that are started once one ran short have so many times as much, for the file that it ran short over. */
const TIMES_MORE = 4
/** Megabytes for objects that are mostly gone when their file is read: with a sixth of what a worker takes by itself the process stays 100 MB smaller. */
const YOUNG = 8

/** A further worker takes half a second to start and to compile: for so few files the one at work is done sooner. */
const FEW = 48

/** Files that are read at once, for what that saves (see `readAll`), and the bytes that they have at most together: the first may have more. */
const BATCH = 16
const BATCH_BYTES = 100_000

/** Batches that a worker has at most: the next lies ready while the answer to the last is on its way. */
const AT_HAND = 2

/** Files that are read at once: the batches that keep all workers busy, and the next. */
export const AT_ONCE = (COUNT * AT_HAND + 1) * BATCH

/** What a worker posts once it has loaded. Until then its first batch waits, for so long: half a second, and on a machine that is busy many times that. */
export const LOADED = 'loaded'
const LOADING = 60_000
const loaded = new WeakSet<Worker>()

const MODULE = new URL('./worker.ts', import.meta.url)

function newWorker(module: URL, memory: number): Worker {
  const worker = new Worker(module, { resourceLimits: { maxOldGenerationSizeMb: memory, maxYoungGenerationSizeMb: YOUNG } })
  worker.once('message', () => loaded.add(worker))
  return worker
}

let early: Worker | null = null

/** Starts the first worker ahead of its first file: it loads while the store is opened. Whoever reads next takes it; until then it keeps no process alive. */
export function startEarly(): void {
  early ??= newWorker(MODULE, MEMORY)
  early.unref()
}

function taken(): Worker | null {
  const worker = early
  early = null
  worker?.ref()
  return worker
}

/** With those of the files beside it, which go along. */
const bytesOf = ({ bytes, around: { beside = [] } }: Handed) => beside.reduce((sum, file) => sum + file.bytes.length, bytes.length)

/** Workers are started as they are needed. Each takes its batches one after the other, in the order in which it got them. */
export function openWorkers({ count = COUNT, patience = PATIENCE, memory = MEMORY, module = MODULE }: WorkersOptions = {}): Workers {
  const waiting: Job[] = []
  const idle: Worker[] = []
  const busy = new Map<Worker, { batches: Job[][]; timer?: NodeJS.Timeout }>()
  const roomy = new WeakSet<Worker>()
  let ranShort = false, closed = false

  const start = () => {
    const worker = (module === MODULE && !ranShort && taken()) || newWorker(module, ranShort ? memory * TIMES_MORE : memory)
    if (ranShort) roomy.add(worker)
    worker.on('message', (answers: Parsed[] | typeof LOADED) => {
      if (answers === LOADED) return watch(worker)
      const batches = busy.get(worker)?.batches
      if (!batches) return // it was given up a moment before, and is ending
      for (const [i, { settle }] of batches.shift()!.entries()) settle(answers[i]!)
      if (batches.length) watch(worker)
      else {
        release(worker)
        idle.push(worker)
      }
      next()
    })
    worker.on('error', error => {
      const isShort = error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'
      ranShort ||= isShort
      lose(worker, `made the reader stop (${error instanceof Error ? error.message : String(error)})`, isShort && !roomy.has(worker))
    })
    worker.on('exit', () => lose(worker, 'made the reader stop'))
    return worker
  }
  /** Gives a worker its time for the batch it is at. */
  const watch = (worker: Worker) => {
    const at = busy.get(worker)
    if (!at) return
    clearTimeout(at.timer)
    const limit = loaded.has(worker) ? patience : Math.max(patience, LOADING)
    at.timer = setTimeout(() => lose(worker, `kept the reader busy for more than ${limit / 1000} seconds`), limit)
  }
  const release = (worker: Worker) => {
    const at = busy.get(worker)
    if (at) clearTimeout(at.timer)
    busy.delete(worker)
    return at?.batches ?? []
  }
  /** Its first batch is the one that it was at. Which of several files it was lost over is found by giving each by itself; those behind them go to others. `again`: one by itself is given once more, too. */
  const lose = (worker: Worker, what: string, again = false) => {
    const [batch = [], ...others] = release(worker), [job] = batch, isGivenUp = batch.length === 1 && !again
    const place = idle.indexOf(worker)
    if (place >= 0) idle.splice(place, 1)
    waiting.unshift(...(isGivenUp ? [] : batch.map(job => ({ ...job, byItself: true }))), ...others.flat())
    if (job && isGivenUp) job.settle({ problem: { rule: 'reader-stopped', severity: 'error', message: `${job.path} ${what}; it was not read.`, remedy: 'Report it with the file, if you may share it; the rest of the archive was read.' } })
    if (job) void worker.terminate()
    next()
  }
  const unanswered = () => busy.values().reduce((sum, { batches }) => sum + batches.flat().length, waiting.length)
  const free = () => {
    if (idle.length) return idle.pop()
    if (busy.size === 0 || (busy.size < count && unanswered() > FEW)) return start()
    // The last files wait for whoever is done first.
    return waiting.length >= BATCH ? [...busy].find(([, { batches }]) => batches.length < AT_HAND)?.[0] : undefined
  }
  /** The next to be read at once; of the last files each worker gets its share. */
  const nextBatch = (): Job[] => {
    const most = Math.min(BATCH, Math.ceil(waiting.length / count))
    let length = 1
    for (let bytes = bytesOf(waiting[0]!); length < most && !waiting[0]!.byItself && !waiting[length]!.byItself; length++) if ((bytes += bytesOf(waiting[length]!)) > BATCH_BYTES) break
    return waiting.splice(0, length)
  }
  const give = (worker: Worker, batch: Job[]) => {
    const at = busy.get(worker)
    if (at) at.batches.push(batch)
    else {
      busy.set(worker, { batches: [batch] })
      watch(worker)
    }
    worker.postMessage(batch.map(({ path, bytes, around, glossary }): Handed => ({ path, bytes, around, glossary })))
  }
  const next = () => {
    while (!closed && waiting.length) {
      const worker = free()
      if (!worker) return
      give(worker, nextBatch())
    }
  }
  return {
    parse: (path, bytes, around = {}, glossary = {}) => new Promise(settle => {
      waiting.push({ path, bytes, around, glossary, settle })
      next()
    }),
    async close() {
      closed = true
      const unused = taken()
      const workers = [...idle, ...busy.keys(), ...(unused ? [unused] : [])]
      for (const worker of busy.keys()) release(worker)
      await Promise.all(workers.map(worker => worker.terminate()))
    },
  }
}
