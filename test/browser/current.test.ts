import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ARCHIVE } from './archive.ts'
import { noBrowser } from './no-browser.ts'
import { openSite, type Site } from './site.ts'

describe.skipIf(await noBrowser())('in a browser', () => {
  let site: Site
  beforeAll(async () => void (site = await openSite(ARCHIVE, { args: ['--watch'] })))
  afterAll(() => site?.close())

  test('an open page shows what was written meanwhile, and how many incidents there are now', async () => {
    const page = await site.open('/?q=zeppelin')
    const before = Number.parseInt((await page.locator('header .count').filter({ hasText: /^\d+ incidents$/ }).textContent())!, 10)
    site.write('zeppelin.md', '# A zeppelin moored askew\n\nOn 2025-05-05 from 10:00 to 11:00 UTC it was down.\n')
    await expect.poll(() => page.locator('.hits h2').allTextContents(), { timeout: 15_000 }).toEqual(['A zeppelin moored askew'])
    await expect.poll(() => page.locator('header .count').textContent()).toContain(`${before + 1} incidents`)
  })

  test('the archive is read again by its key, and its page says how current it is', async () => {
    const page = await site.open('/archive')
    await page.getByText(/Followed: looked at today/).waitFor()
    const answer = page.waitForResponse(response => response.url().endsWith('/api/v1/archive/read'))
    await page.keyboard.press('r')
    expect((await answer).status()).toBe(202)
    await expect.poll(() => page.getByRole('button', { name: 'Read again' }).isEnabled(), { timeout: 15_000 }).toBe(true)
    expect(site.complaints).toEqual([])
  })
})
