import chromium from '@sparticuz/chromium'
import { spawnSync } from 'node:child_process'

/** Why the browser that comes with npm cannot run on this machine; null where it can. */
export async function noBrowser(): Promise<string | null> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return `the browser that npm brings runs on linux-x64 only, this is ${process.platform}-${process.arch}`
  const path = await chromium.executablePath()
  const { status, stderr } = spawnSync(path, ['--version'], { encoding: 'utf8' })
  return status === 0 ? null : `the browser that npm brings does not start: ${stderr.trim().split('\n')[0]}`
}
