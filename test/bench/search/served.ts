import { fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import type { Told } from './serve.ts'

export type Served = { url: string; milliseconds: number; memory(): Promise<number>; end(): Promise<void> }

/** Megabytes that an engine may hold in JavaScript: those that keep all in memory need some. */
const HEAP = 8_000

/** Starts an engine in a process of its own. Rejects where it ends before it serves. */
export async function served(engine: string, accounts: string, folder: string): Promise<Served> {
  const program = fork(join(import.meta.dirname, 'serve.ts'), [engine, accounts, folder], engine === 'Hindsight' ? {} : { execArgv: [...process.execArgv, `--max-old-space-size=${HEAP}`] })
  const heard = async () => {
    const [told] = (await Promise.race([once(program, 'message'), once(program, 'exit').then(([code]) => { throw new Error(`${engine} ended with ${code}`) })])) as [Told]
    return told
  }
  const { url, milliseconds } = (await heard()) as { url: string; milliseconds: number }
  return {
    url, milliseconds,
    async memory() {
      program.send('memory')
      return ((await heard()) as { memory: number }).memory
    },
    async end() {
      program.send('end')
      if (program.exitCode === null) await once(program, 'exit')
    },
  }
}

/** Milliseconds that Hindsight takes to fill its data file. */
export async function filled(accounts: string, folder: string): Promise<number> {
  const program = fork(join(import.meta.dirname, 'serve.ts'), ['fill', accounts, folder])
  const [{ milliseconds }] = (await Promise.race([once(program, 'message'), once(program, 'exit').then(([code]) => { throw new Error(`filling ended with ${code}`) })])) as [{ milliseconds: number }]
  if (program.exitCode === null) await once(program, 'exit')
  return milliseconds
}
