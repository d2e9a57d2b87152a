// `npm run test:long`: reads a hundred thousand spoiled documents, each twice, in the worker threads of the program. Each that is read with a fault, that kills its reader or keeps it
// busy for too long is named, kept in a file, and can be read again: `--seed 1 --from 4711 --count 1`. Exits with 1 where there was one.
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { parseArgs } from 'node:util'
import { openWorkers } from '../../ingest/workers.ts'
import { mutant, seedlings } from '../ingest/hostile/mutations.ts'

const { values } = parseArgs({ options: { seed: { type: 'string', default: '1' }, from: { type: 'string', default: '0' }, count: { type: 'string', default: '100000' } } })
const seed = Number(values.seed), from = Number(values.from), count = Number(values.count)

/** Long, since the machine may be busy: what ends at last is judged by the time that its thread was at work. */
const PATIENCE = 600_000
/** Documents handed out ahead: more than the workers take at once, so that none waits. */
const AHEAD = 64
const TOLD_EVERY = 1000

const workers = openWorkers({ module: new URL('./fuzz-worker.ts', import.meta.url), patience: PATIENCE })
const grown = seedlings(), began = performance.now()
let folder = '', read = 0, failed = 0

function keep(n: number, path: string, bytes: Uint8Array): string {
  folder ||= mkdtempSync(join(tmpdir(), 'hindsight-fuzz-'))
  const file = join(folder, `${seed}-${n}`, basename(path))
  mkdirSync(join(file, '..'))
  writeFileSync(file, bytes)
  return file
}

async function judge(n: number): Promise<void> {
  const { path, bytes, done } = mutant(grown, seed, n)
  const answer = await workers.parse(path, bytes)
  if ('problem' in answer) {
    failed++
    console.log(`\n${done.join(', ')}\n  ${answer.problem.message.replaceAll('\n', '\n  ')}\n  kept as ${keep(n, path, bytes)}\n  again by npm run test:long -- --seed ${seed} --from ${n} --count 1`)
  }
  if (++read % TOLD_EVERY === 0) console.log(`${read} of ${count} read, ${failed} with a fault, ${Math.round((performance.now() - began) / 1000)} s`)
}

const open = new Set<Promise<void>>()
for (let n = from; n < from + count; n++) {
  const work = judge(n).then(() => void open.delete(work))
  open.add(work)
  if (open.size >= AHEAD) await Promise.race(open)
}
await Promise.all(open)
await workers.close()
console.log(`\n${read - failed} passed, ${failed} failed`)
process.exitCode = failed ? 1 : 0
