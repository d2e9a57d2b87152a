import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { noBrowser } from './no-browser.ts'
import { openSite, type Site } from './site.ts'

const reason = await noBrowser()

const PAGE = `<!DOCTYPE html><html><head><title>Returns not booked | Wiki</title><script>track("returns")</script></head><body><nav><a href="/">Returns desk</a></nav><main>
<h1>Returns not booked</h1><table><tr><th>Started</th><td>2025-03-04 08:00 UTC</td></tr><tr><th>Detected</th><td>2025-03-04 08:20 UTC</td></tr></table>
<h2>Root cause</h2><p>The desk&rsquo;s <b>certificate</b> had <code>&lt;expired&gt;</code>.</p>
<h2>Action items</h2><ul class="inline-task-list"><li class="checked">Renew the <em>certificate</em></li><li>Alert before it expires</li></ul></main></body></html>`

describe.skipIf(reason)('a saved page in a browser', () => {
  let site: Site
  beforeAll(async () => void (site = await openSite({ 'returns.html': PAGE })))
  afterAll(() => site?.close())

  test('is read as its words, with the evidence in them', async () => {
    const page = await site.open('/?q=certificate+expired')
    await page.locator('.match h2').waitFor()
    expect(await page.locator('.match').textContent()).toContain('The desk’s certificate had <expired>.')
    await page.locator('#box').press('Enter')
    await page.locator('.rail').waitFor()
    expect(await page.locator('.body :is(h1, h2)').allTextContents()).toEqual(['Returns not booked', 'Root cause', 'Action items'])
    expect(await page.locator('.body p').allTextContents()).toEqual(['The desk’s certificate had <expired>.'])
    expect(await page.locator('.body li').evaluateAll(items => items.map(item => item.getAttribute('data-marker')))).toEqual(['☑', '☐'])
    expect(await page.locator('.body td .mark').allTextContents()).toEqual(expect.arrayContaining(['2025-03-04 08:00 UTC']))
    expect(site.complaints).toEqual([])
  })

  test('tells a task in the words of the page', async () => {
    const page = await site.open('/tasks')
    await page.getByText('Renew the certificate').first().click()
    await expect.poll(() => page.locator('.evidence').textContent()).toBe('Renew the certificate')
  })
})
