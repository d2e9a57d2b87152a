// Before `npm start`: builds the pages where their source is newer than what was built last, so that nobody has to remember to.
import { spawnSync } from 'node:child_process'
import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

const ROOT = join(import.meta.dirname, '..')

const modified = (path: string): number => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0

/** When something under `web/` (but not in what was built), or what it is built with, last changed. */
function sourceModified(): number {
  const web = join(ROOT, 'web')
  const sources = readdirSync(web, { recursive: true, encoding: 'utf8' }).filter(path => path !== 'dist' && !/^dist[/\\]/.test(path))
  return Math.max(...[...sources.map(path => join(web, path)), join(ROOT, 'package-lock.json'), join(ROOT, 'vite.config.ts')].map(modified))
}

if (modified(join(ROOT, 'web/dist/index.html')) < sourceModified()) {
  console.log('Building the pages, once …')
  const { status } = spawnSync('npm', ['run', '--silent', 'build'], { cwd: ROOT, stdio: 'inherit', shell: process.platform === 'win32' })
  process.exitCode = status ?? 3
}
