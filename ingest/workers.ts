// Worker threads that parse: a file that makes one of them hang or die costs itself alone.
import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import type { Bag } from '../text/bag.ts'
import type { PostmortemRecord, Problem } from './record.ts'
import type { Asks, Surroundings } from './surroundings.ts'

/** A record with what it is found by, and what it is known again by. */
export type ReadRecord = { record: PostmortemRecord; bag: Bag; sketch: string }
export type Parsed = { format: string; text: string; records: ReadRecord[]; asks: Asks } | { problem: Problem }
/** What a worker is given. */
export type Handed = { path: string; bytes: Uint8Array; around: Surroundings }
export type Workers = {
  /** Never rejects. */
  parse(path: string, bytes: Uint8Array, around?: Surroundings): Promise<Parsed>
  close(): Promise<void>
}

type Job = Handed & { settle: (answer: Parsed) => void }
export type WorkersOptions = { count?: number; /** Milliseconds that one file may take, once the worker has loaded. */ patience?: number; /** Megabytes that one worker may hold. */ memory?: number; module?: URL }

/** One core is left to reading and storing, unless there are but two: these have little to do while files are parsed. */
const CORES = availableParallelism()
const COUNT = Math.max(Math.min(CORES, 2), CORES - 1)
const PATIENCE = 10_000
const MEMORY = 1024

/** A further worker takes half a second to start and to compile: for so few files the one at work is done sooner. */
const FEW = 48

/** What a worker posts once it has loaded. Until then its first file waits, for so long: half a second, and on a machine that is busy many times that. */
export const LOADED = 'loaded'
const LOADING = 60_000
const loaded = new WeakSet<Worker>()

const MODULE = new URL('./worker.ts', import.meta.url)

function newWorker(module: URL, memory: number): Worker {
  const worker = new Worker(module, { resourceLimits: { maxOldGenerationSizeMb: memory } })
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

/** Workers are started as they are needed, each with one file at a time. */
export function openWorkers({ count = COUNT, patience = PATIENCE, memory = MEMORY, module = MODULE }: WorkersOptions = {}): Workers {
  const waiting: Job[] = []
  const idle: Worker[] = []
  const busy = new Map<Worker, { job: Job; timer?: NodeJS.Timeout }>()
  let closed = false

  const start = () => {
    const worker = (module === MODULE && taken()) || newWorker(module, memory)
    worker.on('message', (answer: Parsed | typeof LOADED) => {
      if (answer === LOADED) return watch(worker)
      const job = release(worker)
      if (!job) return // it was given up a moment before, and is ending
      job.settle(answer)
      idle.push(worker)
      next()
    })
    worker.on('error', error => lose(worker, `made the reader stop (${error instanceof Error ? error.message : String(error)})`))
    worker.on('exit', () => lose(worker, 'made the reader stop'))
    return worker
  }
  /** Gives a worker its time for the file it has. */
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
    return at?.job
  }
  const lose = (worker: Worker, what: string) => {
    const job = release(worker)
    const place = idle.indexOf(worker)
    if (place >= 0) idle.splice(place, 1)
    job?.settle({ problem: { rule: 'reader-stopped', severity: 'error', message: `${job.path} ${what}; it was not read.`, remedy: 'Report it with the file, if you may share it; the rest of the archive was read.' } })
    if (job) void worker.terminate()
    next()
  }
  const next = () => {
    while (!closed && waiting.length && (idle.length || busy.size === 0 || (busy.size < count && waiting.length > FEW))) {
      const worker = idle.pop() ?? start(), job = waiting.shift()!
      busy.set(worker, { job })
      watch(worker)
      worker.postMessage({ path: job.path, bytes: job.bytes, around: job.around } satisfies Handed)
    }
  }
  return {
    parse: (path, bytes, around = {}) => new Promise(settle => {
      waiting.push({ path, bytes, around, settle })
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
