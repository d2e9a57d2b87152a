import type { Page } from 'playwright-core'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { run } from '../bin/command.ts'
import { ARCHIVE } from './archive.ts'
import { noBrowser } from './no-browser.ts'
import { openSite, type Site } from './site.ts'

const reason = await noBrowser()

describe.skipIf(reason)('signing in, in a browser', () => {
  const data = mkdtempSync(join(tmpdir(), 'hindsight-data-'))
  const token = async (name: string) => (await run(['token', 'add', name, '--role', 'reader', '--data', data])).stdout.trim()
  let site: Site, ines: string
  beforeAll(async () => {
    ines = await token('ines')
    site = await openSite(ARCHIVE, { data, args: ['--host', '0.0.0.0'] })
  })
  afterAll(() => site?.close())

  async function signIn(page: Page, shown: string): Promise<void> {
    await page.getByLabel('Your token').fill(shown)
    await page.keyboard.press('Enter')
  }

  test('is asked for first, tells what is wrong, and leads to where one wanted to go', async () => {
    const page = await site.open('/?q=memory')
    await page.waitForURL(url => url.pathname === '/sign-in' && url.searchParams.get('to') === '/?q=memory')
    await page.getByLabel('Your token').waitFor()
    expect(await page.evaluate('document.activeElement.id')).toBe('token')
    await signIn(page, 'hs_wrong')
    await expect.poll(() => page.locator('#said').textContent()).toContain('This token opens nothing. Look whether it was copied whole')
    await signIn(page, ines)
    await page.waitForURL(/\/\?q=memory$/)
    await expect.poll(() => page.locator('.hits h2').allTextContents()).toEqual(['Loans fail after the shelf index ran out of memory'])
    expect(await page.locator('header').textContent()).toContain('ines')
    expect(await page.evaluate('document.cookie')).toBe('')
    await page.goBack()
    expect(page.url()).not.toContain('/sign-in')
  })

  test('is a form that a password manager knows', async () => {
    const page = await site.open('/sign-in')
    const field = page.locator('form[method=post] input[type=password][name=token]')
    await field.waitFor()
    expect(await field.getAttribute('autocomplete')).toBe('current-password')
    expect(await page.locator('form button').textContent()).toBe('Sign in')
  })

  test('leads to no other site', async () => {
    const page = await site.open('/sign-in?to=//evil.example/x')
    await signIn(page, ines)
    await page.locator('.hits').waitFor()
    expect(page.url()).toBe(`${site.url}/`)
  })

  test('ends by signing out, with all that was pasted and read', async () => {
    const page = await site.open('/archive')
    await signIn(page, ines)
    await page.locator('.two').waitFor()
    await page.evaluate('sessionStorage.setItem("paste", "secret")')
    await page.getByRole('button', { name: 'Sign out ines' }).click()
    await page.waitForURL(/\/sign-in$/)
    await page.getByLabel('Your token').waitFor()
    expect(await page.evaluate('sessionStorage.getItem("paste")')).toBeNull()
    await page.goto(`${site.url}/archive`)
    await page.waitForURL(/\/sign-in\?to=%2Farchive$/)
  })

  test('is asked for again once the token was revoked', async () => {
    const page = await site.open('/')
    await signIn(page, await token('bo'))
    await page.locator('.hits').waitFor()
    await run(['token', 'revoke', 'bo', '--data', data])
    await page.locator('nav').getByRole('link', { name: 'Archive' }).click()
    await page.getByLabel('Your token').waitFor()
    expect(new URL(page.url()).search).toBe('?to=%2Farchive')
  })

  test('at 375 px fits, signed in too', async () => {
    const page = await site.open('/archive', { width: 375 })
    await page.getByLabel('Your token').waitFor()
    const width = () => page.evaluate('document.documentElement.scrollWidth')
    expect(await width()).toBe(375)
    await signIn(page, ines)
    await page.locator('.two').waitFor()
    expect(await width()).toBe(375)
    expect((await page.locator('header').boundingBox())!.height).toBeLessThan(100)
  })

  test('asks no other host for anything, and reports no error but that of not being signed in', () => {
    expect(site.complaints.filter(complaint => !complaint.includes('401'))).toEqual([])
  })
})
