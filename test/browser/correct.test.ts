import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { ChangeAnswer } from '../../api/incidents/schema.ts'
import type { SearchAnswer } from '../../api/search/schema.ts'
import type { BehindAnswer } from '../../api/trends/schema.ts'
import { ARCHIVE } from './archive.ts'
import { noBrowser } from './no-browser.ts'
import { openSite, type Site } from './site.ts'

const reason = await noBrowser()
if (reason) console.log(`Corrections are not tested in a browser: ${reason}`)

/** The outage of the loans as the library's readers were told of it. */
const NEWS = `# Nobody could borrow a book

On 11 February 2025 the lending desk on the web was down for an hour.

## What happened

Whoever tried to borrow saw an error page.

## Action items

- [ ] Lend every reader one book more this month
`

describe.skipIf(reason)('correcting, in a browser', () => {
  let site: Site, loans: string, news: string
  beforeAll(async () => {
    site = await openSite({ ...ARCHIVE, 'readers.md': NEWS })
    const { hits } = (await (await fetch(`${site.url}/api/v1/search`)).json()) as SearchAnswer
    ;[loans, news] = ['loans-outage.md', 'readers.md'].map(path => hits.find(({ source }) => source.path === path)!.id) as [string, string]
  })
  afterAll(() => site?.close())

  const at = (page: Page, field: string) => page.locator(`.rail [data-field="${field}"]`)
  const change = async (method: string, path: string, body: object) =>
    (await (await fetch(`${site.url}/api/v1/incidents/${path}`, { method, headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) })).json()) as ChangeAnswer

  /** Minutes to resolve the loans' outage, as trends count them. */
  const inTrends = async () => ((await (await fetch(`${site.url}/api/v1/trends/incidents?clock=resolve`)).json()) as BehindAnswer).list.find(({ id }) => id === loans)!.value

  test('a wrong time is corrected by keyboard, the duration and trends follow, the history tells, and it is taken back', async () => {
    expect(await inTrends()).toBe(90)
    const page = await site.open(`/incidents/${loans}?fact=started`)
    await page.locator('.note.on').waitFor()
    expect(await at(page, 'time-to-resolve').textContent()).toContain('1 h 30 min')
    await page.keyboard.press('e')
    const box = page.locator('form.say input').first()
    await expect.poll(() => box.inputValue()).toBe('2025-02-11 09:00 UTC')
    await box.fill('at dawn')
    await page.keyboard.press('Enter')
    await expect.poll(() => page.locator('form.say [role=alert]').textContent()).toBe('started cannot be "at dawn": that is no day or time as it can be read here.')
    expect(await box.inputValue()).toBe('at dawn')
    await box.fill('08:45')
    await page.keyboard.press('Tab')
    await page.keyboard.type('The first call came then')
    await page.keyboard.press('Enter')

    await expect.poll(() => at(page, 'started').textContent()).toMatch(/started\s*08:45\s*read: 09:00/)
    expect(await at(page, 'time-to-resolve').textContent()).toContain('1 h 45 min')
    expect(await inTrends()).toBe(105)
    expect(await page.locator('.set').textContent()).toMatch(/^\s*started set by .+, \d+ \w+ \d{4}: “The first call came then”\s+· read: 09:00 \(line 5\)\s+· take back\s*$/)
    expect(await page.locator('.body .mark.on').allTextContents()).toEqual(['Started: 2025-02-11 09:00 UTC'])
    expect(await page.evaluate('document.activeElement.closest("[data-field]").dataset.field')).toBe('started')

    await page.locator('summary').click()
    await expect.poll(() => page.locator('details li').first().textContent()).toContain('Started 2025-02-11 08:45 UTC, was 2025-02-11 09:00 UTC: “The first call came then”')
    await page.getByRole('button', { name: 'take back' }).click()
    await expect.poll(() => at(page, 'time-to-resolve').textContent()).toContain('1 h 30 min')
    await expect.poll(() => page.locator('details li').first().textContent()).toContain('Started 2025-02-11 09:00 UTC, as the document has it')
    await page.keyboard.press('u')
    await expect.poll(() => at(page, 'time-to-resolve').textContent()).toContain('1 h 45 min')
  })

  test('what is not stated is set with the choices that there are', async () => {
    const page = await site.open(`/incidents/${news}`)
    await at(page, 'causes').hover()
    await page.getByRole('link', { name: 'Correct causes' }).click()
    await page.locator('form.say select').first().selectOption({ label: 'Resource leak' })
    await page.locator('form.say select').nth(1).selectOption({ label: 'Monitoring gap' })
    await page.getByRole('button', { name: 'Save' }).click()
    await expect.poll(() => at(page, 'causes').textContent()).toMatch(/resource-leak\s*root, set\s*monitoring-gap\s*contributing, set/)
  })

  test('who was slower is told, sees what the other did, and keeps what was typed', async () => {
    const page = await site.open(`/incidents/${loans}?edit=severity`)
    const box = page.locator('form.say input').first()
    await expect.poll(() => box.inputValue()).toBe('SEV-2')
    await change('PUT', `${loans}/corrections/severity`, { value: 'SEV-1' })
    await box.fill('SEV-3')
    await page.keyboard.press('Enter')
    await expect.poll(() => page.locator('form.say').textContent()).toContain('It now says SEV-1.')
    expect([await box.inputValue(), await at(page, 'severity').textContent()]).toEqual(['SEV-3', expect.stringContaining('SEV-1')])
    await box.press('Enter')
    await expect.poll(() => at(page, 'severity').textContent()).toContain('SEV-3')
  })

  test('another account is found, united, shown, and parted again', async () => {
    const page = await site.open(`/incidents/${news}`)
    await page.getByRole('link', { name: 'same as another incident' }).click()
    await page.locator('form.say input[type=search]').fill('memory shelf')
    await page.getByRole('radio', { name: 'Loans fail after the shelf index ran out of memory' }).check()
    await page.locator('form.say input').last().fill('The public version')
    await page.getByRole('button', { name: 'They are one incident' }).click()
    await expect.poll(() => page.locator('[aria-label=Sources] h2').textContent()).toContain('told in 2 places')
    expect(new URL(page.url()).pathname).toBe(`/incidents/${loans}`)
    await expect.poll(() => page.locator('.body h1').textContent()).toContain('Loans fail')

    await page.getByRole('link', { name: 'readers.md', exact: true }).click()
    await expect.poll(() => page.locator('.body h1').textContent()).toBe('Nobody could borrow a book')
    expect(await page.locator('.body .mark').count()).toBe(0)
    await page.locator('a.moment').first().click()
    await expect.poll(() => page.locator('.body .mark.on').allTextContents()).toEqual(['Started: 2025-02-11 09:00 UTC'])
    await page.goto(`${site.url}/?q=shelf&hit=${loans}`)
    await expect.poll(() => page.locator('.match').textContent()).toContain('also in readers.md')

    await page.goto(`${site.url}/incidents/${news}`)
    await page.waitForURL(`${site.url}/incidents/${loans}`)
    await at(page, `apart.${news}`).getByRole('link', { name: 'not the same incident' }).click()
    await page.getByRole('button', { name: 'It is another incident' }).click()
    await expect.poll(() => page.locator('[aria-label=Sources] h2').textContent()).not.toContain('told in')
    await page.getByRole('button', { name: 'Undo' }).click()
    await expect.poll(() => page.locator('[aria-label=Sources] h2').textContent()).toContain('told in 2 places')
  })

  test('nothing complained but what was refused', () => expect(site.complaints.filter(complaint => !/status of 40[09]/.test(complaint))).toEqual([]))
})
