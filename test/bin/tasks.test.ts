import { mkdtempSync } from 'node:fs'
import { tmpdir, userInfo } from 'node:os'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import type { TasksAnswer } from '../../api/tasks/schema.ts'
import { folderOf } from '../api/archive-files.ts'
import { run } from './command.ts'

const LOANS = `# Loans fail

Started: 2024-08-14 10:00 UTC

## Action items

- [ ] Alert on the heap of shelf-index, on both machines and on the one that stands in for them (owner: Mira Holt, due 2024-10-12)
- [ ] Cap the map of renewals
- [x] Restart it at night
`
let data: string, first: string
const hindsight = (...args: string[]) => run([...args, '--data', data])
const unwrapped = (text: string) => text.replace(/\s+/g, ' ').trim()
const list = async (...options: string[]) => (JSON.parse((await hindsight('tasks', '--json', ...options)).stdout) as TasksAnswer).tasks

beforeAll(async () => {
  data = mkdtempSync(join(tmpdir(), 'hindsight-data-'))
  await hindsight('ingest', folderOf({ 'loans.md': LOANS }))
  first = (await list())[0]!.id
})

test('lists open tasks in groups, with their ids, in 80 columns, without colours into a pipe', async () => {
  const { code, stdout } = await hindsight('tasks')
  expect(code).toBe(0)
  const [opening, ...groups] = stdout.trim().split('\n\n')
  expect(opening).toMatch(/^2 tasks are open\. 1 is overdue, by [\d,]+ days, and 1 has no owner\.$/)
  expect(groups[0]).toMatch(/^Overdue {2}1, oldest \d+ d\n[0-9a-z]{10} {2}\d+ d late {4}Mira Holt {9}Alert on the heap.*…$/)
  expect(groups[1]).toMatch(/^Later, or no date {2}1, 1 without an owner\n[0-9a-z]{10} {2}no date {7}no owner {10}Cap the map of renewals$/)
  expect(groups[2]).toBe('2 tasks.')
  expect(Math.max(...stdout.split('\n').map(line => line.length))).toBeLessThanOrEqual(80)
  expect(stdout).not.toContain('\u001B')
})

test.each([
  [['--overdue'], ['Alert on the heap of shelf-index, on both machines and on the one that stands in for them']],
  [['--no-owner'], ['Cap the map of renewals']],
  [['--done'], ['Restart it at night']],
  [['--owner', '@mira  holt', '--all'], ['Alert on the heap of shelf-index, on both machines and on the one that stands in for them']],
  [['cap', 'map'], ['Cap the map of renewals']],
])('tasks %j lists %j', async (options, texts) => {
  expect((await list(...options)).map(({ text }) => text)).toEqual(texts)
})

test('nothing found is 1, a value that cannot be 2', async () => {
  expect(await hindsight('tasks', 'zeppelin')).toMatchObject({ code: 1, stdout: expect.stringMatching(/^No task is like this\. 2 tasks are open\./) })
  expect(unwrapped((await hindsight('tasks', 'restart')).stdout)).toMatch(/^No task is like this here; 1 is with --all\. 2 tasks are open\./)
  expect(await hindsight('tasks', '--owner', 'Mira')).toMatchObject({ code: 2, stderr: 'hindsight: There is no owner "Mira". Known are: Mira Holt.\n' })
  expect(await hindsight('tasks', '--service', 'payments')).toMatchObject({ code: 2, stderr: 'hindsight: There is no service "payments". Known are: Loans.\n' })
  expect((await hindsight('tasks', '--cause', 'nonsense')).stderr).toContain('There is no cause "nonsense".')
  expect(await hindsight('tasks', '--overdue', '--done')).toMatchObject({ code: 2 })
  expect(await hindsight('tasks', '--kind', 'odd')).toMatchObject({ code: 2 })
})

test('the table goes to standard output', async () => {
  const { code, stdout } = await hindsight('tasks', '--csv', '--no-owner')
  expect([code, stdout.split('\r\n').length, stdout.split('\r\n')[1]]).toEqual([0, 3, expect.stringMatching(/^[0-9a-z]{10},Cap the map of renewals,/)])
})

test('sets many, shows what happened to one, and takes it back', async () => {
  const ids = (await list()).map(({ id }) => id)
  const set = await hindsight('tasks', 'set', ...ids, '--status', 'done', '--owner', 'Ines Okafor', '--due', '', '--why', 'deployed on Friday')
  expect([set.code, set.stderr]).toEqual([0, ''])
  const events = /To undo it:\n {2}hindsight tasks undo (.+)/.exec(set.stdout)![1]!.trim().split(' ')
  expect([set.stdout.split('\n')[0], events.length]).toEqual([expect.stringMatching(/^[0-9a-z]{10} {2}done {10}Ines Okafor/), 6])

  const shown = unwrapped((await hindsight('tasks', 'show', ids[0]!)).stdout)
  expect(shown).toMatch(/Status: done Closed: \d{4}-\d\d-\d\d \d\d:\d\d UTC Owner: Ines Okafor Due: not stated/)
  expect(shown).toMatch(/Read from: "Alert on the heap .* \(loans\.md:7\)/)
  expect(shown).toContain(`${userInfo().username}: Owner Ines Okafor, was Mira Holt. "deployed on Friday"`)
  expect(shown).toContain('hindsight: Read from the document.')

  expect((await hindsight('tasks', 'undo', ...events)).code).toBe(0)
  expect((await list()).map(({ status, owner, due }) => [status, owner, due])).toEqual([['open', 'Mira Holt', '2024-10-12'], ['open', null, null]])
})

test.each([
  [['set', 'nope', '--status', 'done'], 3, 'There is no task "nope".'],
  [['set', 'ID'], 2, 'nothing is to be set'],
  [['set', 'ID', '--due', '2026-02-30'], 2, 'due cannot be "2026-02-30": it must be a day of the calendar'],
  [['set', 'ID', '--status', 'declined'], 2, 'A task is declined with a reason.'],
  [['set', 'ID', '--status', 'odd'], 2, 'Allowed choices are open, in-progress, done, declined.'],
  [['set', 'ID', '--back', 'colour'], 2, 'There is no field "colour".'],
  [['show', 'nope'], 3, 'There is no task "nope".'],
  [['undo', 'nope'], 3, 'There is no change "nope".'],
])('tasks %j ends with %d and says "%s"', async (args, code, says) => {
  const ran = await hindsight('tasks', ...args.map(arg => (arg === 'ID' ? first : arg)))
  expect([ran.code, unwrapped(ran.stderr)]).toEqual([code, expect.stringContaining(says)])
})
