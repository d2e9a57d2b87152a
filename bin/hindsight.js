#!/usr/bin/env node
// Finds a Node that can run the program (the one pinned in package.json, whatever Node started this file) and hands over to it.
// The only file that must run on an older Node.
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const PINNED = 26
const main = new URL('./commands/main.ts', import.meta.url)

if (Number(process.versions.node.split('.')[0]) >= PINNED) {
  await import(main.href)
} else {
  const node = fileURLToPath(new URL(`../node_modules/.bin/node${process.platform === 'win32' ? '.cmd' : ''}`, import.meta.url))
  if (!existsSync(node)) {
    console.error(`hindsight: needs Node ${PINNED}, and ${node} is not there. Run "npm ci" in ${fileURLToPath(new URL('..', import.meta.url))}`)
    process.exit(3)
  }
  const child = spawn(node, [fileURLToPath(main), ...process.argv.slice(2)], { stdio: 'inherit', shell: process.platform === 'win32' })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  child.on('exit', (code, signal) => {
    if (!signal) process.exit(code ?? 3)
    process.removeAllListeners(signal)
    process.kill(process.pid, signal) // ends as the program ended
  })
}
