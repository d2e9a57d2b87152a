// The page of tasks, by keyboard and by hand, before the real program.
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { TasksAnswer } from '../../api/tasks/schema.ts'
import { noBrowser } from './no-browser.ts'
import { openSite, type Site } from './site.ts'

const ARCHIVE = {
  'lift.md': `# The book lift stops between floors

Started: 2025-02-11 09:00 UTC
Resolved: 2025-02-11 10:30 UTC

## Action items

- [ ] Oil the chain every month (owner: Mira Holt, due 2025-03-01)
- [ ] Alert when the lift stands still for a minute (due 2025-04-01)
- [ ] Write down how to wind it by hand (due 2025-05-01)
- [ ] Buy a second lift
- [x] Test the brake
`,
  'door.md': `# The door of the reading room stays shut

Started: 2025-06-02 08:00 UTC

## Action items

- Practise opening it from outside (owner: Jon Brekke)
`,
}
/** More than a page. */
const MANY = {
  'shelves.md': `# The shelves of the cellar were wet

Started: 2025-02-11 09:00 UTC

## Action items

${Array.from({ length: 120 }, (_, i) => `- [ ] Dry shelf ${i + 1} of the cellar`).join('\n')}
`,
}

/** For a change of many, on a machine that does something else too. */
const SOME_SECONDS = 10_000

const reason = await noBrowser()

describe.skipIf(reason)('tasks in a browser', () => {
  let site: Site
  beforeAll(async () => void (site = await openSite(ARCHIVE)))
  afterAll(() => site?.close())

  const rows = (page: Page) => page.locator('tbody a.hit')
  const owners = (page: Page) => page.locator('tr[data-id] td.owner').allTextContents()
  const press = async (page: Page, ...keys: string[]) => {
    for (const key of keys) await page.keyboard.press(key)
  }
  const typed = (page: Page, label: string) => page.getByRole('textbox', { name: label }).or(page.getByRole('combobox', { name: label }))
  const history = (page: Page) => page.locator('.panel ol li').allTextContents()

  test('three overdue tasks get an owner, one is done, that is undone, and all of it stands in its history', async () => {
    const page = await site.open('/')
    await page.locator('#box').press('Escape')
    await press(page, 'g', 't')
    await expect.poll(() => page.locator('h1').textContent()).toMatch(/^5 tasks are open\. 3 are overdue, the oldest by \d+ days, and 3 have no owner\.$/)
    await page.getByRole('link', { name: /^Overdue 3/ }).click()
    await expect.poll(() => rows(page).allTextContents()).toEqual(['Oil the chain every month', 'Alert when the lift stands still for a minute', 'Write down how to wind it by hand'])

    await press(page, 'x', 'j', 'j', 'X')
    await expect.poll(() => page.locator('.bar').textContent()).toContain('3 selected')
    await press(page, 'o')
    await typed(page, 'Owner').fill('Ines Okafor')
    await page.keyboard.press('Enter')
    await expect.poll(() => owners(page)).toEqual(['Ines Okafor', 'Ines Okafor', 'Ines Okafor'])
    expect(await page.locator('p.floating').textContent()).toContain('Owner of 3 tasks: Ines Okafor.')

    await press(page, 'Escape', 's')
    await page.getByRole('radio', { name: 'done' }).check()
    await typed(page, 'Why').fill('hangs in the machine room')
    await page.keyboard.press('Enter')
    await expect.poll(() => rows(page).count()).toBe(2)
    await expect.poll(() => history(page)).toEqual([expect.stringMatching(/^Done, was open\s*“hangs in the machine room”/), expect.stringMatching(/^Owner Ines Okafor, was nobody/), expect.stringMatching(/^Read from the document/)])

    await press(page, 'u')
    await expect.poll(() => rows(page).count()).toBe(3)
    await expect.poll(async () => (await history(page))[0]).toMatch(/^Re-opened, as the document has it/)
    expect(await page.locator('.panel .evidence').textContent()).toContain('Write down how to wind it by hand')
    expect(new URL(page.url()).search).toMatch(/^\?view=overdue&task=\w+$/)
  })

  test('a task leads to the sentence of its incident, and back to where it was', async () => {
    const page = await site.open('/tasks?view=no-owner')
    await rows(page).filter({ hasText: 'Buy a second lift' }).click()
    await expect.poll(() => page.locator('.panel h2').textContent()).toBe('Buy a second lift')
    await page.locator('.panel .evidence').click()
    await expect.poll(() => page.locator('.body .mark.on').allTextContents()).toEqual(['Buy a second lift'])
    await page.goBack()
    await expect.poll(() => page.locator('.panel h2').textContent()).toBe('Buy a second lift')
  })

  test('declining asks for the reason, which then stands beside the task', async () => {
    const page = await site.open('/tasks?q=second')
    await expect.poll(() => page.locator('.panel h2').textContent()).toBe('Buy a second lift')
    await press(page, 'w', 'Enter')
    await typed(page, 'Why').fill('no room for it')
    await page.keyboard.press('Enter')
    await page.getByRole('link', { name: /^Declined 1/ }).click()
    await expect.poll(() => page.locator('tbody tr[data-id] td').nth(1).textContent()).toContain('“no room for it”')
    await page.getByRole('button', { name: 'take back' }).click()
    await expect.poll(() => page.locator('.none').textContent()).toContain('No task is here')
  })

  test('who comes second is told what the first did, keeps what was typed, and decides', async () => {
    const page = await site.open('/tasks?q=practise')
    await expect.poll(() => page.locator('.panel h2').textContent()).toBe('Practise opening it from outside')
    await press(page, 'o')
    await typed(page, 'Owner').fill('Tom Vasey')

    const { tasks: [task] } = (await (await fetch(`${site.url}/api/v1/tasks?q=practise`)).json()) as TasksAnswer
    await fetch(`${site.url}/api/v1/tasks/${task!.id}`, { method: 'PATCH', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ owner: 'Priya Raman' }) })

    const before = site.complaints.length
    await page.keyboard.press('Enter')
    await expect.poll(() => page.getByRole('alert').textContent()).toMatch(/ changed “Practise opening it from outside” a moment ago: Owner Priya Raman, was Jon Brekke\. Yours was not stored\.$/)
    expect(site.complaints.splice(before).filter(complaint => !complaint.includes('409'))).toEqual([]) // the browser itself reports each 409
    expect(await typed(page, 'Owner').inputValue()).toBe('Tom Vasey')
    await expect.poll(() => owners(page)).toEqual(['Priya Raman'])
    await page.getByRole('button', { name: 'Set it all the same' }).click()
    await expect.poll(() => owners(page)).toEqual(['Tom Vasey'])
  })

  test('keeps view, filters and order in the address, over a reload and back', async () => {
    const page = await site.open('/tasks')
    await page.getByRole('button', { name: 'Ticket' }).waitFor()
    await page.getByRole('button', { name: 'Kind' }).click()
    await page.getByRole('menuitemcheckbox', { name: /detect/ }).click()
    await page.keyboard.press('Escape')
    await page.getByRole('link', { name: 'Due', exact: true }).click()
    await page.waitForURL(/\?kind=detect&sort=due$/)
    await page.reload()
    await expect.poll(() => rows(page).allTextContents()).toEqual(['Alert when the lift stands still for a minute'])
    expect(await page.getByRole('link', { name: 'CSV' }).getAttribute('href')).toBe('/api/v1/tasks.csv?kind=detect&sort=due')
    await page.goBack()
    await page.goBack()
    await expect.poll(() => rows(page).count()).toBeGreaterThan(4)
  })

  test('at 375 px shows two columns, with owner and date under the task, and a task as a page of its own', async () => {
    const page = await site.open('/tasks', { width: 375 })
    await rows(page).first().waitFor()
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(375)
    expect(await page.locator('tr[data-id] td.owner').first().isVisible()).toBe(false)
    await expect.poll(() => page.locator('tr[data-id]', { hasText: 'Alert when the lift' }).locator('.under').textContent()).toMatch(/^(Ines Okafor|no owner) · due 1 Apr( 25)?$/)
    await rows(page).nth(1).click()
    await page.getByRole('link', { name: 'Back to the list' }).waitFor()
    expect(await rows(page).first().isVisible()).toBe(false)
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(375)
    await page.getByRole('link', { name: 'Back to the list' }).click()
    await expect.poll(() => rows(page).first().isVisible()).toBe(true)
  })

  test('where a page is selected all that match can be, set together and undone together', async () => {
    const cellar = await openSite(MANY)
    try {
      const page = await cellar.open('/tasks?view=no-owner'), unowned = () => page.getByRole('link', { name: /^No owner/ }).textContent()
      await page.getByRole('checkbox', { name: 'Select all that are shown' }).check()
      await expect.poll(() => page.locator('.bar p').textContent()).toContain('All 100 on this page are selected. Select all 120')
      await page.getByRole('button', { name: 'Select all 120' }).click()
      await expect.poll(() => page.locator('.bar').textContent()).toContain('120 selected')
      expect(await page.locator('.bar p').textContent()).toContain('All 120 are selected, on all pages.')
      await press(page, 'o')
      await typed(page, 'Owner').fill('Ines Okafor')
      await page.keyboard.press('Enter')
      await expect.poll(unowned, { timeout: SOME_SECONDS }).toBe('No owner 0')
      await press(page, 'u')
      await expect.poll(unowned, { timeout: SOME_SECONDS }).toBe('No owner 120')
      expect(cellar.complaints).toEqual([])
    } finally {
      await cellar.close()
    }
  })

  test('what leaves the list leaves the selection, and other tasks are looked at without one', async () => {
    const cellar = await openSite(ARCHIVE)
    try {
      const page = await cellar.open('/tasks?view=no-owner'), selected = () => page.locator('.bar b').textContent()
      await expect.poll(() => rows(page).count()).toBe(3)
      await press(page, 'x', 'j', 'X')
      await expect.poll(selected).toBe('2 selected')
      await press(page, 'o')
      await typed(page, 'Owner').fill('Ines Okafor')
      await page.keyboard.press('Enter')
      await expect.poll(() => rows(page).count()).toBe(1)
      await expect.poll(() => page.locator('.bar').count()).toBe(0)
      await page.getByRole('button', { name: 'Undo' }).click()
      await expect.poll(() => rows(page).count()).toBe(3)

      await page.getByRole('checkbox', { name: 'Select all that are shown' }).check()
      await expect.poll(selected).toBe('3 selected')
      await page.getByRole('link', { name: /^Overdue/ }).click()
      await expect.poll(() => page.locator('.bar').count()).toBe(0)
    } finally {
      await cellar.close()
    }
  })

  test('what was set of many is taken back after a reload too', async () => {
    const cellar = await openSite(ARCHIVE)
    try {
      const page = await cellar.open('/tasks?view=overdue')
      await expect.poll(() => owners(page)).toEqual(['Mira Holt', 'no owner', 'no owner'])
      await page.getByRole('checkbox', { name: 'Select all that are shown' }).check()
      await press(page, 'o')
      expect(await page.getByRole('button', { name: 'As the document has it' }).count()).toBe(0)
      await typed(page, 'Owner').fill('Ines Okafor')
      await page.keyboard.press('Enter')
      await expect.poll(() => owners(page)).toEqual(['Ines Okafor', 'Ines Okafor', 'Ines Okafor'])
      await page.reload()
      await page.getByRole('checkbox', { name: 'Select all that are shown' }).check()
      await page.locator('.bar').getByRole('button', { name: /^Owner/ }).click()
      await page.getByRole('button', { name: 'As the document has it' }).click()
      await expect.poll(() => owners(page)).toEqual(['Mira Holt', 'no owner', 'no owner'])
      expect(await page.locator('p.floating').textContent()).toContain('Owner of 3 tasks as the document has it.')
    } finally {
      await cellar.close()
    }
  })

  test('asks no other host for anything, and reports no error', () => {
    expect(site.complaints).toEqual([])
  })
})
