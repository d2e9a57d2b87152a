// The near end of a worker: calls go over, promises come back.
import { Worker } from 'node:worker_threads'
import { StoreError } from '../store-error.ts'
import { fileIn } from './data-file.ts'
import type { Call, Reply, Role } from './worker.ts'

export type Thread = {
  /** How many calls are not answered yet; endless for a thread that has ended, so that it is asked last. */
  readonly waiting: number
  call<T>(method: string, ...args: unknown[]): Promise<T>
  /** Answers what was asked before, then ends. */
  close(): Promise<void>
}

/** Megabytes for what a question leaves behind: with less than V8 takes by itself, questions cost no more CPU time. */
const YOUNG = 4
/** Megabytes for all else, several times what half a million incidents need. By this bound V8 decides how much of what nobody needs any more may pile up. */
const OLD = 700

/** Starts a thread; rejects with a StoreError where the data file cannot be opened. */
export async function startThread(given: Role): Promise<Thread> {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { workerData: given, resourceLimits: { maxYoungGenerationSizeMb: YOUNG, maxOldGenerationSizeMb: OLD } })
  const waiting = new Map<number, { resolve: (answer: never) => void; reject: (error: Error) => void }>()
  let calls = 0
  let ended: Error | null = null

  const expect = <T>(call: number) => new Promise<T>((resolve, reject) => waiting.set(call, { resolve: resolve as (answer: never) => void, reject }))
  const end = (error: Error) => {
    ended ??= error
    for (const { reject } of waiting.values()) reject(ended)
    waiting.clear()
  }
  const closed = () => new StoreError('closed', fileIn(given.folder), 'The store is closed')

  worker.on('message', ({ call, answer, failed }: Reply) => {
    const asked = waiting.get(call)
    waiting.delete(call)
    if (failed) asked?.reject(raised(failed, fileIn(given.folder)))
    else asked?.resolve(answer as never)
  })
  worker.on('error', end)
  worker.on('exit', () => end(closed()))

  await expect<void>(calls)
  return {
    get waiting() {
      return ended ? Infinity : waiting.size
    },
    async call<T>(method: string, ...args: unknown[]) {
      if (ended) throw ended
      const call = ++calls
      const answer = expect<T>(call)
      worker.postMessage({ call, method, args } satisfies Call)
      return answer
    },
    async close() {
      if (ended) return
      ended = closed()
      const exited = new Promise(resolve => worker.once('exit', resolve))
      const last = expect<void>(++calls)
      worker.postMessage({ call: calls, method: 'close', args: [] } satisfies Call)
      await last
      await exited
    },
  }
}

function raised({ code, message, stack }: NonNullable<Reply['failed']>, file: string): Error {
  if (code) return new StoreError(code, file, message)
  return Object.assign(new Error(message), { stack })
}
