import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ARCHIVE } from './archive.ts'
import { noBrowser } from './no-browser.ts'
import { openSite, type Site } from './site.ts'

const reason = await noBrowser()
if (reason) console.log(`Trends are not tested in a browser: ${reason}`)

describe.skipIf(reason)('trends, in a browser', () => {
  let site: Site
  beforeAll(async () => {
    site = await openSite(ARCHIVE)
  })
  afterAll(() => site?.close())

  test('from a quarter to its incidents, to the sentences behind a time, and back', async () => {
    const page = await site.open('/trends')
    await page.getByRole('link', { name: /Q1 25/ }).first().click()
    await expect.poll(() => page.locator('aside h2').textContent()).toContain('First quarter 2025')
    await page.locator('aside').getByRole('link', { name: 'Loans fail after the shelf index ran out of memory' }).click()
    await expect.poll(() => page.locator('.body .mark.on').allTextContents()).toEqual(['Started: 2025-02-11 09:00 UTC', 'Detected: 2025-02-11 09:12 UTC'])
    await page.goBack()
    await expect.poll(() => page.locator('aside h2').textContent()).toContain('First quarter 2025')
    await page.keyboard.press('Escape')
    await expect.poll(() => page.locator('aside').count()).toBe(0)
  })

  test('a year chosen from the menu means that year', async () => {
    const page = await site.open('/trends?clock=count')
    await page.getByRole('button', { name: /^Since / }).click()
    await page.getByRole('menuitemradio', { name: '2025', exact: false }).first().click()
    await page.waitForURL(/\?clock=count&from=2025&to=2025$/)
    await expect.poll(() => page.locator('.lede p').textContent()).toMatch(/^1 incident in 2025\./)
    await page.getByRole('button', { name: '2025', exact: true }).waitFor()
  })

  test('says of few incidents that they are too few, and shows the figures as a table', async () => {
    const page = await site.open('/trends?clock=resolve&from=2023-01-01')
    await page.getByText('The same as a table').click()
    const rows = page.locator('details table tbody tr')
    await expect.poll(async () => (await rows.allTextContents()).filter(row => row.includes('too few to say')).length).toBeGreaterThan(0)
    expect(site.complaints).toEqual([])
  })
})
