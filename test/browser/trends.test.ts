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
    await page.keyboard.press('Escape') // the fact
    await page.getByRole('link', { name: 'Back to first quarter 2025' }).waitFor()
    await page.keyboard.press('Escape')
    await expect.poll(() => page.locator('aside h2').textContent()).toContain('First quarter 2025')
    await page.keyboard.press('u')
    expect(new URL(page.url()).pathname + new URL(page.url()).search).toBe('/trends?period=2025-Q1')
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

  test.each([['/trends?from=20xx', 'Trends of the last two years', '/trends'], ['/tasks?kind=wish', 'All tasks', '/tasks'], ['/?cause=magic', 'All incidents', '/']])('from %s, which nothing can answer, a link leads on', async (address, name, to) => {
    const before = site.complaints.length
    const page = await site.open(address)
    await page.getByRole('alert').getByRole('link', { name }).click()
    await expect.poll(() => page.getByRole('alert').count()).toBe(0)
    expect(new URL(page.url()).pathname + new URL(page.url()).search).toBe(to)
    expect(site.complaints.splice(before).filter(complaint => !complaint.includes('400'))).toEqual([]) // the browser itself reports each 400
  })

  test('where not all periods fit, says which others there are, and turns to them', async () => {
    const page = await site.open('/trends?by=month&from=2023&to=2025')
    await expect.poll(() => page.locator('.frame > button').allTextContents()).toEqual(['Earlier: ◂ 2024'])
    await page.getByRole('button', { name: /^Earlier/ }).click()
    await page.getByRole('button', { name: /^Later/ }).waitFor()
  })

  test('says of few incidents that they are too few, and shows the figures as a table', async () => {
    const page = await site.open('/trends?clock=resolve&from=2023-01-01')
    await page.getByText('The same as a table').click()
    const rows = page.locator('details table tbody tr')
    await expect.poll(async () => (await rows.allTextContents()).filter(row => row.includes('too few to say')).length).toBeGreaterThan(0)
    expect(site.complaints).toEqual([])
  })
})
