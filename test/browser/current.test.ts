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

  test('an open incident shows what its file says now; under an open form when its reader wants to see it', async () => {
    site.write('lantern.md', '# A lantern went out\n\nStarted: 2025-05-06 10:00 UTC\nResolved: 2025-05-06 11:00 UTC\n\nIt was dark.\n')
    const list = await site.open('/?q=lantern')
    await expect.poll(() => list.locator('.hits h2').allTextContents(), { timeout: 15_000 }).toEqual(['A lantern went out'])
    const page = await site.open(`/incidents/${await list.locator('[data-id]').first().getAttribute('data-id')}`), text = () => page.locator('.body').textContent()
    await expect.poll(text).toContain('It was dark')
    site.write('lantern.md', '# A lantern went out\n\nStarted: 2025-05-06 10:00 UTC\nResolved: 2025-05-06 11:30 UTC\n\nIt was very dark.\n')
    await expect.poll(text, { timeout: 15_000 }).toContain('very dark')
    await expect.poll(() => page.locator('#facts').textContent()).toContain('1 h 30 min')

    await page.locator('[data-field="severity"] .pencil').click()
    await page.getByRole('textbox', { name: 'Why' }).fill('half of the street')
    site.write('lantern.md', '# A lantern went out\n\nStarted: 2025-05-06 10:00 UTC\nResolved: 2025-05-06 11:45 UTC\n\nIt was black.\n')
    await page.getByText('This postmortem was read again.').waitFor()
    expect(await text()).toContain('very dark')
    await page.getByRole('button', { name: 'Show what it says now' }).click()
    await expect.poll(text).toContain('It was black')
    expect(await page.getByRole('textbox', { name: 'Why' }).inputValue()).toBe('half of the street')
    expect(await page.getByText('This postmortem was read again.').count()).toBe(0)
  })

  test('what was looked at before a correction is not put in its place', async () => {
    site.write('mast.md', '# A mast fell\n\nStarted: 2025-05-07 10:00 UTC\nResolved: 2025-05-07 11:00 UTC\n\nIt was windy.\n')
    const list = await site.open('/?q=mast')
    await expect.poll(() => list.locator('.hits h2').allTextContents(), { timeout: 15_000 }).toEqual(['A mast fell'])
    const path = `/incidents/${await list.locator('[data-id]').first().getAttribute('data-id')}`, page = await site.open(path)
    const correct = async (severity: string) => {
      await page.locator('[data-field="severity"] .pencil').click()
      await page.getByRole('textbox', { name: 'severity' }).fill(severity)
      await page.getByRole('button', { name: 'Save' }).click()
      await expect.poll(() => page.locator('[data-field="severity"] .values').textContent()).toContain(severity)
    }
    await page.locator('[data-field="severity"]').waitFor()
    const looking = Promise.withResolvers<void>(), saved = Promise.withResolvers<void>()
    await page.route(`**/api/v1${path}`, async route => {
      const answer = await route.fetch()
      looking.resolve()
      await saved.promise
      await route.fulfill({ response: answer }).catch(() => {}) // nobody waits for it any more
    }, { times: 1 })
    site.write('mast.md', '# A mast fell\n\nStarted: 2025-05-07 10:00 UTC\nResolved: 2025-05-07 11:00 UTC\n\nIt was very windy.\n')
    await looking.promise
    await correct('SEV-2')
    saved.resolve()
    await expect.poll(() => page.locator('.body').textContent()).toContain('very windy')
    await correct('SEV-3')
  })

  test('an open incident whose file is gone says so', async () => {
    site.write('buoy.md', '# A buoy drifted\n\nOn 2025-05-08 from 10:00 to 11:00 UTC it was gone.\n')
    const page = await site.open('/?q=buoy')
    await expect.poll(() => page.locator('.hits h2').allTextContents(), { timeout: 15_000 }).toEqual(['A buoy drifted'])
    await page.getByRole('link', { name: 'Whole incident' }).click()
    await page.locator('.body').waitFor()
    const before = site.complaints.length
    site.remove('buoy.md')
    await expect.poll(() => page.getByRole('alert').textContent(), { timeout: 15_000 }).toMatch(/^There is no incident "\w+"\./)
    expect(site.complaints.splice(before).filter(complaint => !complaint.includes('404'))).toEqual([]) // the browser itself reports each 404
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
