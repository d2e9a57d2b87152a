// Runs in a worker thread: one spoiled document → what is wrong with how it is read, as a problem.
import { parentPort } from 'node:worker_threads'
import { LOADED, type Parsed } from '../../ingest/workers.ts'
import { faultsIn } from '../ingest/hostile/faults.ts'

parentPort!.on('message', async ({ path, bytes }: { path: string; bytes: Uint8Array }) => parentPort!.postMessage(await judged(path, bytes)))
parentPort!.postMessage(LOADED)

async function judged(path: string, bytes: Uint8Array): Promise<Parsed> {
  const faults = await faultsIn(path, bytes)
  return faults.length ? { problem: { rule: 'fault', severity: 'error', message: faults.join('\n'), remedy: '' } } : { format: '', text: '', records: [], asks: { order: null, history: false } }
}
