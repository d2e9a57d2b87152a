// What every page says before anything has been read.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { noBrowser } from './no-browser.ts'
import { openSite, type Site } from './site.ts'

describe.skipIf(await noBrowser())('with nothing read yet', () => {
  let site: Site
  beforeAll(async () => void (site = await openSite({ 'index.md': '# Postmortems\n\nThis folder holds our postmortems.\n' })))
  afterAll(() => site?.close())

  test.each(['/', '/trends', '/tasks'])('%s says what to do, and shows no empty table', async path => {
    const page = await site.open(path)
    await expect.poll(() => page.locator('h1').last().textContent()).toMatch(/^Nothing has been read yet\./)
    expect(await page.locator('main table, .panes').count()).toBe(0)
  })

  test('the archive says what its files were taken for', async () => {
    const page = await site.open('/archive')
    await page.getByRole('tab', { name: 'No incident 1' }).waitFor()
    expect(site.complaints).toEqual([])
  })
})

describe.skipIf(await noBrowser())('with an empty folder', () => {
  let site: Site
  beforeAll(async () => void (site = await openSite({})))
  afterAll(() => site?.close())

  test('the archive says what to do, and claims nothing of what was read', async () => {
    const page = await site.open('/archive')
    await page.getByText('Put a postmortem into its folder and read again').waitFor()
    expect(await page.getByRole('tab').count()).toBe(0)
  })
})
