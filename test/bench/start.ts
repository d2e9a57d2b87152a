// From the start of the program to the first answer out of the sample archive, read from nothing; the pages are built already.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout } from 'node:timers/promises'
import type { ArchiveAnswer } from '../../api/archive/schema.ts'
import type { SearchAnswer } from '../../api/search/schema.ts'
import type { Measure } from './measurement.ts'

const RUNS = 7
const ROOT = join(import.meta.dirname, '../..')
const QUESTION = '/api/v1/search?q=checkout+timeout'
const PATIENCE = 20_000

export const measure: Measure = async () => {
  const runs: { first: number; whole: number }[] = []
  for (let run = 0; run <= RUNS; run++) runs.push(await started())
  const timed = runs.slice(1) // the first warms the disk
  return [
    { what: 'sample archive to first answer', unit: 'ms', samples: timed.map(({ first }) => first), target: { percentile: 95, atMost: 1000 } },
    { what: 'sample archive read to its end', unit: 'ms', samples: timed.map(({ whole }) => whole), target: { percentile: 95, atMost: 1500 } },
  ]
}

/** Milliseconds from the start of a process without data until a question has an answer, and until all is read. */
async function started(): Promise<{ first: number; whole: number }> {
  const data = mkdtempSync(join(tmpdir(), 'hindsight-bench-')), began = performance.now()
  const program = spawn(process.execPath, ['bin/hindsight.js', 'serve', 'examples/archive', '--port', '0', '--data', data], { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'] })
  try {
    const address = await addressOf(program.stdout)
    const ask = async <T>(path: string) => (await (await fetch(address + path)).json()) as T
    const first = await until(began, async () => (await ask<SearchAnswer>(QUESTION)).total > 0)
    const whole = await until(began, async () => (await ask<ArchiveAnswer>('/api/v1/archive')).reading === null)
    return { first, whole }
  } finally {
    program.kill()
    if (program.exitCode === null) await once(program, 'exit')
    rmSync(data, { recursive: true })
  }
}

/** Milliseconds until something holds. */
async function until(began: number, holds: () => Promise<boolean>): Promise<number> {
  while (performance.now() - began < PATIENCE) {
    if (await holds()) return performance.now() - began
    await setTimeout(5)
  }
  throw new Error(`no answer within ${PATIENCE / 1000} s`)
}

async function addressOf(output: NodeJS.ReadableStream): Promise<string> {
  for await (const line of createInterface({ input: output })) {
    const address = /http:\/\/\S+/.exec(line)?.[0]
    if (address) return address
  }
  throw new Error('the program ended before it said where it is')
}
