// Two people meet the same alert, each signed in: what one says of a match the other reads, and neither takes back what the other said.
import type { Page } from 'playwright-core'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { run } from '../bin/command.ts'
import { ALERT, ARCHIVE } from './archive.ts'
import { noBrowser } from './no-browser.ts'
import { openSite, type Site } from './site.ts'

const reason = await noBrowser()

describe.skipIf(reason)('two people before the same alert, in a browser', () => {
  const data = mkdtempSync(join(tmpdir(), 'hindsight-data-'))
  const tokenOf = async (name: string, role: string) => (await run(['token', 'add', name, '--role', role, '--data', data])).stdout.trim()
  let site: Site
  beforeAll(async () => {
    await tokenOf('keeper', 'keeper') // without any, nothing is served beyond this machine
    site = await openSite(ARCHIVE, { data, args: ['--host', '0.0.0.0'] })
  })
  afterAll(() => site?.close())

  const told = (page: Page) => page.locator('.match .told').allTextContents()
  /** Until the store has what somebody says: the page shows it at once, and who asks in between does not see it. */
  const saying = async (page: Page, say: () => Promise<void>) => void (await Promise.all([page.waitForResponse(answer => answer.request().method() !== 'GET' && answer.ok()), say()]))
  const inList = (page: Page) => page.locator('.hit').first().textContent()
  const pressed = (page: Page) => page.locator('.match .acts [aria-pressed=true]').allTextContents()

  async function asking(name: string, role: string): Promise<Page> {
    const token = await tokenOf(name, role), page = await site.open('/')
    await page.getByLabel('Your token').fill(token)
    await page.keyboard.press('Enter')
    await page.locator('#box').fill(ALERT)
    await page.locator('.match .acts').waitFor()
    await page.keyboard.press('Escape')
    return page
  }

  test('both mark it, the page names both, and whoever takes it back leaves the mark of the other', async () => {
    const ines = await asking('ines', 'editor'), bo = await asking('bo', 'editor')
    await saying(ines, () => ines.keyboard.press('w'))
    await expect.poll(() => told(ines)).toEqual([expect.stringMatching(/^Marked as it by you for a question like this, today \d\d:\d\d\.$/)])
    await bo.reload()
    await expect.poll(() => told(bo)).toEqual([expect.stringMatching(/^Marked as it by ines for a question like this, today/)])
    expect(await pressed(bo)).toEqual([])

    await saying(bo, () => bo.getByRole('button', { name: 'This was it' }).click())
    await expect.poll(() => told(bo)).toEqual([expect.stringMatching(/^Marked as it by you and ines for a question like this, last today/)])
    await expect.poll(() => inList(bo)).toContain('as it by 2 people')
    const reader = await asking('kim', 'reader')
    await expect.poll(() => told(reader)).toEqual([expect.stringMatching(/^Marked as it by ines and bo for a question like this/)])
    expect(await reader.getByRole('button', { name: 'This was it' }).count()).toBe(0)

    await ines.reload()
    await expect.poll(() => told(ines)).toEqual([expect.stringMatching(/^Marked as it by you and bo/)])
    await saying(ines, () => ines.getByRole('button', { name: 'This was it', pressed: true }).click())
    await expect.poll(() => told(ines)).toEqual([expect.stringMatching(/^Marked as it by bo for/)])
    await bo.reload()
    await expect.poll(() => told(bo)).toEqual([expect.stringMatching(/^Marked as it by you for/)])

    await saying(ines, () => ines.keyboard.press('n'))
    await bo.reload()
    await expect.poll(() => told(bo)).toEqual([expect.stringMatching(/^Marked as it by you for/), expect.stringMatching(/^Marked as not it by ines for/)])
    expect(site.complaints.filter(told => !told.includes('401'))).toEqual([]) // who is not signed in is told so, and the browser reports that too
  })
})
