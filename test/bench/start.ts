// From the start of the program to the first answer out of the sample archive, read from nothing; the pages are built already.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout } from 'node:timers/promises'
import type { SearchAnswer } from '../../api/search/schema.ts'
import type { Measure } from './measurement.ts'

const RUNS = 7
const ROOT = join(import.meta.dirname, '../..')
const QUESTION = '/api/v1/search?q=checkout+timeout'
const PATIENCE = 20_000

export const measure: Measure = async () => {
  const samples: number[] = []
  for (let run = 0; run <= RUNS; run++) samples.push(await firstAnswer())
  return [{ what: 'sample archive to first answer', unit: 'ms', samples: samples.slice(1), target: { percentile: 95, atMost: 1000 } }] // the first warms the disk
}

/** Milliseconds from the start of a process without data until a question has an answer. */
async function firstAnswer(): Promise<number> {
  const data = mkdtempSync(join(tmpdir(), 'hindsight-bench-')), began = performance.now()
  const program = spawn(process.execPath, ['bin/hindsight.js', 'serve', 'examples/archive', '--port', '0', '--data', data], { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'] })
  try {
    const address = await addressOf(program.stdout)
    while (performance.now() - began < PATIENCE) {
      const answer = (await (await fetch(address + QUESTION)).json()) as SearchAnswer
      if (answer.total > 0) return performance.now() - began
      await setTimeout(5)
    }
    throw new Error(`no answer within ${PATIENCE / 1000} s`)
  } finally {
    program.kill()
    if (program.exitCode === null) await once(program, 'exit')
    rmSync(data, { recursive: true })
  }
}

async function addressOf(output: NodeJS.ReadableStream): Promise<string> {
  for await (const line of createInterface({ input: output })) {
    const address = /http:\/\/\S+/.exec(line)?.[0]
    if (address) return address
  }
  throw new Error('the program ended before it said where it is')
}
