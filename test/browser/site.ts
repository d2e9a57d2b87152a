// The real program over an archive that a test writes, and a real browser before it.
import { chromium, type Browser, type Page } from 'playwright-core'
import pack from '@sparticuz/chromium'
import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { createInterface } from 'node:readline'
import { build } from 'vite'

const ROOT = join(import.meta.dirname, '../..')
/** The package's own arguments ask for one process and no web security; the pages are to be tested with both. */
const ARGS = ['--no-sandbox', '--no-zygote', '--disable-gpu']

export type Site = {
  url: string
  /** A fresh page (no history, no storage) at a path of the site. */
  open(path: string, options?: { width?: number }): Promise<Page>
  /** Writes a file of the archive. */
  write(path: string, text: string): void
  /** Takes a file out of it. */
  remove(path: string): void
  /** What should not have happened on any page so far: console errors, and requests to another host. */
  complaints: string[]
  close(): Promise<void>
}

/** Reads the files, by path, into a data folder of their own, unless one is given, and serves them on a port of the system's. */
export async function openSite(files: { [path: string]: string }, { data, args = [] }: { data?: string; args?: string[] } = {}): Promise<Site> {
  if (!existsSync(join(ROOT, 'web/dist/index.html'))) await build({ configFile: join(ROOT, 'vite.config.ts'), logLevel: 'warn' })
  const folder = mkdtempSync(join(tmpdir(), 'hindsight-browser-'))
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(folder, 'archive', path)), { recursive: true })
    writeFileSync(join(folder, 'archive', path), text)
  }
  mkdirSync(join(folder, 'archive'))
  for (const [path, text] of Object.entries(files)) write(path, text)
  const program = spawn(process.execPath, [join(ROOT, 'bin/hindsight.js'), 'serve', join(folder, 'archive'), '--json', '--port', '0', '--data', data ?? join(folder, 'data'), ...args], { stdio: ['ignore', 'pipe', 'inherit'] })
  const url = await untilRead(program)
  const browser = await chromium.launch({ executablePath: await pack.executablePath(), args: ARGS })
  const complaints: string[] = []
  return {
    url, complaints, write,
    remove: path => rmSync(join(folder, 'archive', path)),
    open: (path, options) => openPage(browser, url, path, complaints, options),
    async close() {
      await browser.close()
      program.kill('SIGTERM')
      if (program.exitCode === null) await once(program, 'exit')
      rmSync(folder, { recursive: true })
    },
  }
}

/** The address, printed first, once the summary of the reading is printed too. */
async function untilRead(program: ChildProcess): Promise<string> {
  const lines: string[] = []
  for await (const line of createInterface({ input: program.stdout! })) {
    lines.push(line)
    if (lines.length === 2) return (JSON.parse(lines[0]!) as { url: string }).url.replace('//0.0.0.0:', '//127.0.0.1:')
  }
  throw new Error(`the program ended before it had read the archive: ${lines.join('\n')}`)
}

async function openPage(browser: Browser, url: string, path: string, complaints: string[], { width = 1280 }: { width?: number } = {}): Promise<Page> {
  const context = await browser.newContext({ viewport: { width, height: 800 }, permissions: [] })
  const page = await context.newPage()
  page.on('console', message => message.type() === 'error' && complaints.push(`${path}: ${message.text()}`))
  page.on('pageerror', error => complaints.push(`${path}: ${error.message}`))
  page.on('request', request => new URL(request.url()).origin === url || request.url().startsWith('data:') || complaints.push(`${path} asked for ${request.url()}`))
  await page.goto(url + path)
  return page
}
