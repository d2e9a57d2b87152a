// An alert at three in the morning: paste, compare, say which it was, hand over.
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ALERT, ARCHIVE } from './archive.ts'
import { noBrowser } from './no-browser.ts'
import { openSite, type Site } from './site.ts'

const reason = await noBrowser()
if (reason) console.log(`Incident mode is not tested in a browser: ${reason}`)

const LOANS = 'Loans fail after the shelf index ran out of memory', LOCKED = 'Readers locked out by an expired certificate'

describe.skipIf(reason)('in the midst of an incident, in a browser', () => {
  let site: Site
  beforeAll(async () => void (site = await openSite(ARCHIVE)))
  afterAll(() => site?.close())

  const match = (page: Page) => page.locator('.match h2').textContent()
  const candidates = (page: Page) => page.locator('[aria-label=Candidates] .title')
  const pasteInto = async (page: Page) => {
    await page.locator('#box').fill(ALERT)
    await page.locator('.heard').waitFor()
    await expect.poll(() => page.locator('.hits h2').first().textContent()).toBe(LOANS)
  }

  test('an alert is pasted and the match marked by keyboard; the mark is there after a reload, on the incident and in its history', async () => {
    const page = await site.open('/')
    await pasteInto(page)
    await page.keyboard.press('Escape')
    await page.keyboard.press('w')
    const told = page.locator('.match .told')
    await expect.poll(() => told.textContent()).toMatch(/^Marked as it by you for a question like this, today \d\d:\d\d\.$/)
    await page.reload()
    await expect.poll(() => told.textContent()).toMatch(/^Marked as it by you/)
    await expect.poll(() => page.locator('.hit').first().textContent()).toContain('as it by you')

    await page.getByText('Both texts as a whole').waitFor() // what they share is asked for after the match is shown
    await page.keyboard.press('b')
    const both = page.locator('.beside-texts')
    await expect.poll(() => both.locator('.yours mark').allTextContents()).toContain('OutOfMemoryError')
    expect(await both.locator('.theirs mark').allTextContents()).toContain('OutOfMemoryError')
    expect(await both.locator('.yours li').count()).toBe(ALERT.split('\n').length)

    await page.locator('.hit').first().focus()
    await page.keyboard.press('Enter')
    const marks = page.locator('[aria-label=Marks]')
    await expect.poll(() => marks.locator('li').allTextContents()).toEqual([expect.stringMatching(/^It, asked about borrow/)])
    await page.keyboard.press('n')
    await expect.poll(() => marks.locator('li').allTextContents()).toEqual([expect.stringMatching(/^Not it, asked about/)])
    await page.locator('summary', { hasText: 'History' }).click()
    await expect.poll(() => page.locator('details li').first().textContent()).toContain('Marked as not it, asked about')
    await page.keyboard.press('u')
    await expect.poll(() => marks.locator('li').allTextContents()).toEqual([expect.stringMatching(/^It, asked about/)])

    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'This was it', pressed: true }).click() // what was said is taken back
    await expect.poll(() => told.count()).toBe(0)
  })

  test('nothing of the paste gets into the address, its history or the storage that outlives the tab', async () => {
    const page = await site.open('/')
    await pasteInto(page)
    await page.keyboard.press('Escape')
    await page.keyboard.press('c')
    await page.waitForURL(/candidates=/)
    const kept = `${page.url()} ${await page.evaluate<string>('JSON.stringify([history.state, Object.entries(localStorage), document.cookie, document.title])')}`
    for (const word of ['borrow', 'shelf', 'FIRING', '88213047']) expect(kept).not.toContain(word)
    const again = await site.open('/')
    await pasteInto(again)
    const keyOf = (page: Page) => new URL(page.url()).searchParams.get('paste')
    expect(keyOf(again)).not.toBe(keyOf(page)) // whoever knows the text cannot tell it from the key
  })

  test('candidates are gathered by keyboard, ordered, and handed on by a link without the paste', async () => {
    const page = await site.open('/?q=readers+memory+certificate')
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    await expect.poll(() => page.locator('.hits h2').count()).toBeGreaterThan(1)
    await page.keyboard.press('Escape')
    const titles = await page.locator('.hits h2').allTextContents()
    await page.keyboard.press('c')
    await page.keyboard.press('j')
    await page.keyboard.press('c')
    await expect.poll(() => candidates(page).allTextContents()).toEqual([titles[0], titles[1]])
    await page.keyboard.press('K')
    await expect.poll(() => candidates(page).allTextContents()).toEqual([titles[1], titles[0]])
    await page.keyboard.press('l')
    await page.getByText('The link is copied.').waitFor()
    const link = await page.evaluate<string>('navigator.clipboard.readText()')
    expect(link).toMatch(new RegExp(`^${site.url}/\\?candidates=\\w+,\\w+$`))

    const colleague = await site.open(`${link.slice(site.url.length)},gone1`)
    await expect.poll(() => candidates(colleague).allTextContents()).toEqual([titles[1], titles[0]])
    await expect.poll(() => match(colleague)).toBe(titles[1])
    await colleague.getByText('There is no incident gone1 here any more.').waitFor()
    await colleague.getByRole('button', { name: `Move up: ${titles[0]}` }).click()
    await expect.poll(() => candidates(colleague).allTextContents()).toEqual([titles[0], titles[1]])
    await colleague.getByRole('button', { name: `No candidate: ${titles[1]}` }).click()
    await expect.poll(() => candidates(colleague).allTextContents()).toEqual([titles[0]])
    await colleague.goBack().catch(() => null) // choosing and ordering leave no steps
    expect(colleague.url()).not.toContain(site.url)
  })

  test('all of it works at 375 px, with a thumb', async () => {
    const page = await site.open('/', { width: 375 })
    await pasteInto(page)
    await page.locator('.hit').first().click()
    await page.getByRole('button', { name: 'This was it' }).click()
    await page.getByText('Marked as it by you').first().waitFor()
    for (const button of await page.locator('.acts .button').all()) expect((await button.boundingBox())!.height).toBeGreaterThanOrEqual(44)
    await page.getByRole('button', { name: 'Candidate' }).click()
    await page.getByRole('link', { name: /^Back to/ }).click()
    await expect.poll(() => candidates(page).allTextContents()).toEqual([LOANS])
    for (const target of await page.locator('[aria-label=Candidates] :is(button, a)').all()) expect((await target.boundingBox())!.height).toBeGreaterThanOrEqual(44)
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(375)
    await page.reload()
    await expect.poll(() => page.locator('.hit').first().textContent()).toContain('as it by you')
    await page.locator('.hit').first().click()
    await page.getByRole('button', { name: 'Undo' }).or(page.getByRole('button', { name: 'This was it', pressed: true })).first().click()
    await expect.poll(() => page.getByText('Marked as it by you').count()).toBe(0)
  })

  test('what is nearest may be said to be it where nothing was like it, and is found the next time', async () => {
    const page = await site.open('/')
    await page.locator('#box').fill('zeppelin moored\nreaders waved')
    await expect.poll(() => page.locator('h1').textContent()).toBe('Nothing like this before.')
    const nearest = await page.locator('summary .title').first().textContent()
    await page.locator('summary').first().click()
    await page.locator('details[open]').getByRole('button', { name: 'This was it' }).click()
    await expect.poll(() => match(page)).toBe(nearest)
    expect(await page.locator('.match .told').textContent()).toContain('Marked as it by you')
    await page.keyboard.press('u')
    await expect.poll(() => page.locator('h1').textContent()).toBe('Nothing like this before.')
  })

  test('while an answer takes its time, what was found before is not taken for it', async () => {
    const page = await site.open('/?q=memory'), answered = Promise.withResolvers<void>(), busy = () => page.locator('.panes').getAttribute('aria-busy')
    await expect.poll(() => match(page)).toBe(LOANS)
    await page.route('**/api/v1/search?**', async route => {
      await answered.promise
      await route.continue()
    })
    await page.locator('#box').fill('certificate')
    await expect.poll(() => page.locator('.facets .count').textContent()).toBe('searching …')
    expect([await busy(), await match(page)]).toEqual(['true', LOANS])
    await page.keyboard.press('Escape')
    await page.keyboard.press('w') // of what is no answer to the question nothing can be said
    expect(await page.locator('.match .told').count()).toBe(0)
    answered.resolve()
    await expect.poll(() => match(page)).toBe(LOCKED)
    expect([await busy(), await page.locator('.facets .count').textContent()]).toEqual(['false', expect.stringMatching(/^1 match of \d+, \d+ ms$/)])
  })

  test('while the program is away, what was found stays, and what is typed meanwhile is asked when it is back', async () => {
    const page = await site.open('/?q=memory'), before = site.complaints.length
    await expect.poll(() => match(page)).toBe(LOANS)
    await page.route('**/api/v1/**', route => route.abort())
    await page.locator('#box').fill('certificate')
    await page.getByText('Hindsight does not answer.').waitFor()
    expect([await match(page), await page.locator('#box').inputValue()]).toEqual([LOANS, 'certificate'])
    await new Promise(resolve => setTimeout(resolve, 2_000)) // until the page has noticed it in its own questions
    await page.unroute('**/api/v1/**')
    await expect.poll(() => match(page), { timeout: 15_000 }).toBe(LOCKED)
    expect(await page.getByText('Hindsight does not answer.').count()).toBe(0)
    site.complaints.splice(before) // the browser itself reports what was cut off
  })

  test('no page asks another host, and everything that pages are made of comes from this one', async () => {
    const page = await site.open('/?q=memory'), asked: string[] = []
    page.on('request', request => asked.push(request.url()))
    await expect.poll(() => match(page)).toBe(LOANS)
    await page.keyboard.press('Escape')
    await page.keyboard.press('Enter')
    await page.locator('.rail').waitFor()
    for (const path of ['/', '/trends', '/tasks', '/archive', '/sign-in', '/nothing']) {
      await page.goto(site.url + path)
      await page.locator('main :is(h1, h2, form)').first().waitFor()
    }
    expect(asked.filter(url => !url.startsWith(`${site.url}/`) && !url.startsWith('data:'))).toEqual([])
    expect(asked.some(url => url.endsWith('.woff2')) && asked.some(url => url.endsWith('.js'))).toBe(true)
  })

  test('nothing complained', () => expect(site.complaints).toEqual([]))
})
