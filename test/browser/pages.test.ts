import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ALERT, ARCHIVE } from './archive.ts'
import { noBrowser } from './no-browser.ts'
import { openSite, type Site } from './site.ts'

const reason = await noBrowser()
if (reason) console.log(`The pages are not tested in a browser: ${reason}`)

describe.skipIf(reason)('in a browser', () => {
  let site: Site
  beforeAll(async () => void (site = await openSite(ARCHIVE)))
  afterAll(() => site?.close())

  const rows = (page: Page) => page.locator('.hits h2')
  const focused = (page: Page) => page.evaluate<string>('document.activeElement.textContent')

  test('from a word to the sentence that says when it was detected, by keyboard alone', async () => {
    const page = await site.open('/')
    await page.keyboard.type('memory leak')
    await page.waitForURL(/\/\?q=memory\+leak$/)
    await expect.poll(() => rows(page).allTextContents()).toEqual(['Loans fail after the shelf index ran out of memory'])

    await page.keyboard.press('Enter')
    await page.waitForURL(/\/incidents\/[^/?]+$/)
    await page.locator('.rail').waitFor()
    await page.keyboard.press('j')
    await page.keyboard.press('j')
    await page.waitForURL(/\?fact=detected$/)
    expect(await page.locator('.body .mark.on').allTextContents()).toEqual(['Detected: 2025-02-11 09:12 UTC'])
    expect(await page.locator('.note.on').textContent()).toContain('detected 09:12')

    await page.keyboard.press('Escape')
    await page.keyboard.press('Escape')
    await page.waitForURL(/\/\?q=memory\+leak&hit=/)
    expect(await page.locator('#box').inputValue()).toBe('memory leak')
  })

  test('opens the match of the words that were typed, however fast Enter follows them', async () => {
    const page = await site.open('/?q=readers')
    await rows(page).first().waitFor()
    await page.locator('#box').fill('certificate')
    await page.keyboard.press('Enter')
    await expect.poll(() => page.locator('.body h1').textContent()).toBe('Readers locked out by an expired certificate')
  })

  test('walks the matches with the arrows from the box, and with j and k from the list', async () => {
    const page = await site.open('/?q=readers')
    await expect.poll(() => rows(page).count()).toBeGreaterThan(1)
    const titles = await rows(page).allTextContents()
    const chosen = () => page.locator('.hit[aria-current] h2').textContent()
    await page.keyboard.press('ArrowDown')
    await expect.poll(chosen).toBe(titles[1])
    await page.keyboard.press('Escape')
    expect(await focused(page)).toContain(titles[1])
    await page.keyboard.press('k')
    await expect.poll(chosen).toBe(titles[0])
    await page.keyboard.press('/')
    expect(await page.evaluate('document.activeElement.id')).toBe('box')
  })

  test('sets the line of a pasted alert beside the line of the postmortem', async () => {
    const page = await site.open('/')
    await page.locator('#box').fill(ALERT)
    await expect.poll(() => page.locator('.match h2').textContent()).toBe('Loans fail after the shelf index ran out of memory')
    await page.waitForURL(/\?paste=\w+$/)
    expect(await page.locator('.heard').textContent()).toContain('set aside')
    expect(await page.locator('.match').textContent()).toMatch(/yours \d+\s*theirs \d+/)
    await page.reload()
    await expect.poll(() => page.locator('#box').inputValue()).toBe(ALERT)
    await expect.poll(() => page.locator('.match h2').textContent()).toBe('Loans fail after the shelf index ran out of memory')
  })

  test('says that a link to a pasted text cannot bring the text', async () => {
    const page = await site.open('/?paste=abc')
    await expect.poll(() => page.locator('h1').textContent()).toBe('This address stands for a pasted text that is not here.')
  })

  test('says so when nothing is like it', async () => {
    const page = await site.open('/?q=zeppelin')
    await expect.poll(() => page.locator('h1').textContent()).toBe('No incident has this word.')
  })

  test('does not open the nearest where nothing is like a paste', async () => {
    const page = await site.open('/')
    await page.locator('#box').fill('zeppelin moored\nreaders waved')
    await expect.poll(() => page.locator('h1').textContent()).toBe('Nothing like this before.')
    await page.keyboard.press('Enter')
    await page.keyboard.press('ArrowDown')
    expect(new URL(page.url()).pathname).toBe('/')
    expect(await page.locator('footer').textContent()).not.toContain('open incident')
  })

  test('leads from filters that leave nothing to each one taken off', async () => {
    const page = await site.open('/?q=memory&severity=SEV-1&year=2025')
    await expect.poll(() => page.locator('h1').textContent()).toBe('No incident has this with these filters.')
    await page.getByRole('link', { name: 'severity SEV-1' }).click()
    await expect.poll(() => rows(page).allTextContents()).toEqual(['Loans fail after the shelf index ran out of memory'])
    expect(new URL(page.url()).search).toBe('?q=memory&year=2025')
  })

  test('keeps filters in the address, over a reload and back', async () => {
    const page = await site.open('/')
    await page.getByRole('button', { name: 'Severity' }).click()
    await page.getByRole('menuitemcheckbox', { name: /SEV-1/ }).click()
    await page.keyboard.press('Escape')
    await expect.poll(() => rows(page).allTextContents()).toEqual(['Readers locked out by an expired certificate'])
    expect(new URL(page.url()).search).toBe('?severity=SEV-1')
    await page.reload()
    await expect.poll(() => rows(page).allTextContents()).toEqual(['Readers locked out by an expired certificate'])
    await page.goBack()
    await expect.poll(() => rows(page).count()).toBe(3)
  })

  test('shows what was not read and what holds no incident, each under its tab', async () => {
    const page = await site.open('/archive')
    await expect.poll(() => page.locator('h1').textContent()).toContain('3 files read into 3 incidents')
    await page.getByRole('tab', { name: /Unread/ }).click()
    await expect.poll(() => page.locator('.item h2').allTextContents()).toEqual([expect.stringContaining('scan.md')])
    expect(new URL(page.url()).search).toBe('?tab=unread')
    await page.getByRole('tab', { name: /No incident/ }).click()
    await expect.poll(() => page.locator('.item h2').allTextContents()).toEqual([expect.stringContaining('TEMPLATE.md')])
    await page.goBack()
    await expect.poll(() => page.locator('.item h2').allTextContents()).toEqual([expect.stringContaining('scan.md')])
  })

  test('tells what is missing apart from what is wrong, and leads to its sentence', async () => {
    const page = await site.open('/archive')
    await page.getByText('Nothing that was read contradicts itself.').waitFor()
    await page.getByRole('tab', { name: /Missing/ }).click()
    await page.getByRole('link', { name: 'Tasks without date' }).click()
    expect(new URL(page.url()).search).toBe('?tab=missing&rule=tasks-without-date')
    await page.locator('.item a').first().click()
    await page.waitForURL(/\/incidents\/\w+\?fact=problem&line=\d+$/)
    await expect.poll(() => page.locator('.rail [aria-current="true"]').textContent()).toContain('has no date')
  })

  test('leads from a field that is missing to the incidents that miss it', async () => {
    const page = await site.open('/archive')
    await page.getByRole('link', { name: /^severity/ }).click()
    await expect.poll(() => rows(page).allTextContents()).toEqual([expect.stringContaining('The page that said')])
    expect(new URL(page.url()).search).toBe('?missing=severity')
  })

  test('shows markup in a postmortem as text', async () => {
    const page = await site.open('/?q=catalogue')
    await rows(page).first().waitFor()
    await page.keyboard.press('Enter')
    await expect.poll(() => page.locator('.body h1').textContent()).toContain('<script>')
    expect(await page.locator('.body script, .body img').count()).toBe(0)
    expect(await page.title()).not.toBe('taken over')
  })

  test('shows all keys on "?", and gives the focus back', async () => {
    const page = await site.open('/archive')
    await page.getByRole('tab', { name: /Problems/ }).focus()
    await page.keyboard.press('?')
    await expect.poll(() => page.getByRole('dialog').textContent()).toContain('previous and next tab')
    await page.keyboard.press('Escape')
    await expect.poll(() => focused(page)).toContain('Problems')
  })

  test('opens a match as a page of its own at 375 px', async () => {
    const page = await site.open('/?q=memory', { width: 375 })
    await rows(page).first().click()
    await page.getByRole('link', { name: /^Back to/ }).waitFor()
    expect(await page.locator('.hits').isVisible()).toBe(false)
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(375)
    await page.getByRole('link', { name: /^Back to/ }).click()
    await rows(page).first().waitFor()
  })

  test('shows a page that is come back to as it was left, and takes a choice for no step of its own', async () => {
    const page = await site.open('/?q=memory')
    await page.setViewportSize({ width: 1280, height: 500 })
    await page.getByRole('link', { name: 'Whole incident' }).click()
    const doc = page.locator('.doc'), top = () => doc.evaluate(element => element.scrollTop)
    await page.locator('.rail a', { hasText: 'detected' }).first().click()
    await page.waitForURL(/\?fact=detected$/)
    await doc.evaluate(element => (element.scrollTop = 230))
    await page.locator('nav').getByRole('link', { name: 'Archive' }).click()
    await page.locator('.two').waitFor()
    await page.goBack()
    await expect.poll(top).toBe(230)
    expect(new URL(page.url()).search).toBe('?fact=detected')
    await page.goBack()
    await page.waitForURL(/\/\?q=memory$/)
  })

  test('leads back at 375 px to the row that was opened', async () => {
    const page = await site.open('/', { width: 375 })
    await page.setViewportSize({ width: 375, height: 300 })
    await rows(page).first().waitFor()
    await page.evaluate('scrollTo(0, 160)')
    const title = await rows(page).nth(1).textContent()
    await rows(page).nth(1).click()
    await page.getByRole('link', { name: /^Back to/ }).click()
    await expect.poll(() => page.evaluate<number>('scrollY')).toBeGreaterThan(100)
    await expect.poll(() => focused(page)).toContain(title)
  })

  test('prints an incident without its margin', async () => {
    const page = await site.open('/?q=memory')
    await page.getByRole('link', { name: 'Whole incident' }).click()
    await page.locator('.note').first().waitFor()
    await page.emulateMedia({ media: 'print' })
    await expect.poll(() => page.locator('.note').first().isVisible()).toBe(false)
    await page.emulateMedia({ media: 'screen' })
    await expect.poll(() => page.locator('.note').first().getAttribute('style')).toMatch(/^top: [\d.]+px/)
  })

  test('says what to do about an incident that is not there', async () => {
    const before = site.complaints.length
    const page = await site.open('/incidents/none')
    await page.getByRole('alert').getByRole('link', { name: 'Search' }).click()
    await rows(page).first().waitFor()
    const reported = site.complaints.splice(before)
    expect(reported.filter(complaint => !complaint.includes('404'))).toEqual([]) // the browser itself reports each 404
  })

  test('asks no other host for anything, and reports no error', () => {
    expect(site.complaints).toEqual([])
  })
})
