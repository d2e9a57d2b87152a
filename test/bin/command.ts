// Runs the command line as a user does: a process with arguments, input, output and an exit code.
import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const BIN = fileURLToPath(new URL('../../bin/hindsight.js', import.meta.url))

export type Ran = { code: number | null; stdout: string; stderr: string }

/** The environment of the tests without what would change the program's answers. */
const clean = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(HINDSIGHT_|NO_COLOR|FORCE_COLOR|NODE_OPTIONS)/.test(name)))

export function start(args: string[], { cwd, env = {} }: { cwd?: string; env?: { [name: string]: string } } = {}) {
  const child = spawn(process.execPath, [BIN, ...args], { cwd, env: { ...clean, ...env } })
  const ran: Ran = { code: null, stdout: '', stderr: '' }
  child.stdout.setEncoding('utf8').on('data', (text: string) => (ran.stdout += text))
  child.stderr.setEncoding('utf8').on('data', (text: string) => (ran.stderr += text))
  const ended = new Promise<Ran>((resolve, reject) => child.on('error', reject).on('close', code => resolve({ ...ran, code })))
  /** Resolves with what was found in standard output; rejects when the process ends without it. */
  const says = (pattern: RegExp) => new Promise<RegExpExecArray>((resolve, reject) => {
    const look = () => {
      const found = pattern.exec(ran.stdout)
      if (found) resolve(found)
    }
    child.stdout.on('data', look)
    void ended.then(({ code, stderr }) => reject(new Error(`ended with ${code} without ${pattern}: ${stderr}`)))
    look()
  })
  return { child, ended, says, ran }
}

export async function run(args: string[], options: { cwd?: string; env?: { [name: string]: string }; input?: string } = {}): Promise<Ran> {
  const { child, ended } = start(args, options)
  child.stdin.end(options.input ?? '')
  return ended
}
