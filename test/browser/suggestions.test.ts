import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ARCHIVE } from './archive.ts'
import { noBrowser } from './no-browser.ts'
import { openSite, type Site } from './site.ts'

const reason = await noBrowser()
if (reason) console.log(`Suggestions are not tested in a browser: ${reason}`)

describe.skipIf(reason)('while a search is typed', () => {
  let site: Site
  beforeAll(async () => void (site = await openSite(ARCHIVE)))
  afterAll(() => site?.close())

  test('the keys to the right and Enter take a suggestion, and Enter alone opens the match', async () => {
    const page = await site.open('/')
    await page.keyboard.type('readers caus')
    const options = page.getByRole('option')
    await options.first().waitFor()
    expect(await page.getByRole('combobox').getAttribute('aria-expanded')).toBe('true')
    await page.keyboard.press('ArrowRight')
    await expect.poll(() => page.getByRole('combobox').getAttribute('aria-activedescendant')).toBe('suggestion-0')
    await page.keyboard.press('Enter')
    await expect.poll(() => page.locator('#box').inputValue()).toBe('readers cause:')
    await page.keyboard.type('cert')
    await expect.poll(() => options.allTextContents()).toEqual([expect.stringContaining('certificate-expiry')])
    await page.keyboard.press('Escape')
    await expect.poll(() => options.count()).toBe(0)
    await page.getByRole('button', { name: 'Leave out “cause certificate-expiry”' }).click()
    await expect.poll(() => page.locator('#box').inputValue()).toBe('readers')
  })

  test('a part that cannot be understood is marked, and what was found stays', async () => {
    const page = await site.open('/?q=readers'), titles = page.locator('.hits h2')
    await titles.first().waitFor()
    const before = await titles.allTextContents()
    await page.locator('#box').fill('readers cause:gremlin')
    await expect.poll(() => page.locator('.under .wrong').textContent()).toBe('cause:gremlin')
    expect(await page.getByRole('alert').textContent()).toContain('At character 9 of the search, cause:gremlin cannot be understood.')
    expect(await titles.allTextContents()).toEqual(before)
  })

  test('by touch at 375 px, and sorted', async () => {
    const page = await site.open('/', { width: 375 })
    await page.locator('#box').fill('certif')
    const option = page.getByRole('option').first()
    await option.waitFor()
    expect((await option.boundingBox())!.height).toBeGreaterThanOrEqual(44)
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(375)
    await page.goto(`${site.url}/?sort=oldest`)
    await expect.poll(() => page.locator('.hits h2').count()).toBe(3)
    expect(await page.locator('.menus').textContent()).toContain('Oldest first')
  })
})
