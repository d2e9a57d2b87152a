// What a browser fetches before the first page can be used: the compressed bytes of its JavaScript, counted in a real browser.
import chromium from '@sparticuz/chromium'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium as browsers } from 'playwright-core'
import { buildApp } from '../../api/app.ts'
import { openSqlite } from '../../store/sqlite/open.ts'
import { noBrowser } from '../browser/no-browser.ts'
import type { Measure } from './measurement.ts'

export const measure: Measure = async () => {
  const reason = await noBrowser()
  if (reason) throw new Error(reason)
  const data = mkdtempSync(join(tmpdir(), 'hindsight-bench-'))
  const store = await openSqlite(data)
  const app = await buildApp({ store, linkTo: async () => null })
  try {
    const address = await app.listen({ host: '127.0.0.1', port: 0 })
    return [{ what: 'JavaScript of the first load, compressed', unit: 'kB', samples: [(await scriptBytes(address)) / 1000], target: { percentile: 95, atMost: 150 } }]
  } finally {
    await app.close()
    await store.close()
    rmSync(data, { recursive: true })
  }
}

async function scriptBytes(address: string): Promise<number> {
  const browser = await browsers.launch({ executablePath: await chromium.executablePath(), args: chromium.args })
  try {
    const page = await browser.newPage()
    const sizes: Promise<number>[] = []
    page.on('requestfinished', request => {
      if (request.resourceType() === 'script') sizes.push(request.sizes().then(({ responseBodySize }) => responseBodySize))
    })
    await page.goto(address, { waitUntil: 'networkidle' })
    if (!sizes.length) throw new Error('the page loads no script: build the pages first, with "npm run build"')
    return (await Promise.all(sizes)).reduce((a, b) => a + b, 0)
  } finally {
    await browser.close()
  }
}
