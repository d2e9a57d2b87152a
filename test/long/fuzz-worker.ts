// Runs in a worker thread: some spoiled documents → what is wrong with how each is read, as a problem.
import { parentPort } from 'node:worker_threads'
import { LOADED, type Handed, type Parsed } from '../../ingest/workers.ts'
import { faultsIn } from '../ingest/hostile/faults.ts'

// One batch after the other, as they are answered in the order in which they came.
let done: Promise<void> = Promise.resolve()
parentPort!.on('message', (batch: Handed[]) => {
  done = done.then(async () => parentPort!.postMessage(await Array.fromAsync(batch, ({ path, bytes }) => judged(path, bytes))))
})
parentPort!.postMessage(LOADED)

/** Milliseconds of this thread for reading a document twice; the program gives up one reading after ten seconds. */
const LONGEST = 10_000

async function judged(path: string, bytes: Uint8Array): Promise<Parsed> {
  const began = process.threadCpuUsage(), faults = await faultsIn(path, bytes), { user } = process.threadCpuUsage(began)
  if (user / 1000 > LONGEST) faults.push(`it took ${Math.round(user / 1000)} ms of work`)
  return faults.length ? { problem: { rule: 'fault', severity: 'error', message: faults.join('\n'), remedy: '' } } : { format: '', text: '', records: [], asks: { order: null, history: false } }
}
