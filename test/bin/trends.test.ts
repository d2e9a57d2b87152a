import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { calendarOf } from '../../api/days.ts'
import type { TrendsAnswer } from '../../api/trends/schema.ts'
import { trends } from '../../api/trends/trends.ts'
import { trendsText } from '../../bin/terminal/trends-text.ts'
import { FILES, folderOf } from '../api/archive-files.ts'
import { lasting, task } from '../api/trends/invented.ts'
import { run } from './command.ts'

const calendar = calendarOf('UTC', () => '2026-11-20')
const unwrapped = (text: string) => text.replace(/\s+/g, ' ').trim()

test('figures with n, coverage and interval in 80 columns, and words where there are too few', () => {
  const figures = [
    ...lasting('resolve', '2025-02-03', [10, 20, 30, 40, 50, 1600], { causes: ['dns'], tasks: [task({ status: 'done', closed: '2025-02-20T10:00:00Z' }), task({ due: '2026-01-01' })] }),
    ...lasting('resolve', '2026-11-14', [30, 60, null], { services: ['\x1b[31mloans'], causes: ['capacity'] }),
  ]
  const shown = trendsText(trends(figures, { clock: 'resolve', by: 'quarter', group: 'service', from: '2025' }, calendar))
  expect(shown.split('\n').filter(line => /^(quarter|2025-Q1|2025-Q2|2026-Q4|service|␛|not stated|all )/.test(line))).toEqual([
    'quarter         incidents  known  median        interval    p75',
    '2025-Q1                 6      6     35m  10m to 26h 40m  47.5m',
    '2025-Q2                 0      0',
    '2026-Q4 so far          3      2     45m  too few to say  52.5m',
    'service     incidents  known  median        interval    p75',
    '␛[31mloans          3      2     45m  too few to say  52.5m',
    'not stated          6      6     35m  10m to 26h 40m  47.5m',
    '2025-Q1      12     6        6     6         0  6 of 12  6 of 12  6 of 12',
    'all          12     6        6     6         0  6 of 12  6 of 12  6 of 12',
  ])
  expect(unwrapped(shown)).toContain('Time to resolve: 35m, then 45m: too few to say (n = 6 and 2)')
  expect(unwrapped(shown)).toContain('Done within 30 days 6 of 12 (50%, 25% to 75%);')
  expect(Math.max(...shown.split('\n').map(line => line.length))).toBeLessThanOrEqual(80)
})

test('thousands are written alike in rows and sentences', () => {
  const figures = lasting('resolve', '2019-01-01', Array(1001).fill(30), { tasks: [task()] })
  const shown = trendsText(trends(figures, { clock: 'resolve', by: 'year', group: 'service' }, calendar))
  expect(shown.split('\n').find(line => line.startsWith('2019'))).toMatch(/^2019 +1,001 +1,001 /)
  expect(unwrapped(shown)).toContain('Open tasks are 2,880 days old in the middle, the oldest 2,880 (')
})

test('counted, each number stands with what chance may have made it of', () => {
  expect(trendsText(trends(lasting('detect', '2026-11-14', [null, null]), { clock: 'count', by: 'month', group: 'cause' }, calendar))).toContain('2026-11 so far          2  0.2 to 7.2')
})

describe('the command', () => {
  let data: string
  beforeAll(async () => {
    data = mkdtempSync(join(tmpdir(), 'hindsight-data-'))
    await run(['ingest', folderOf(FILES), '--data', data])
  })

  test('prints what the API answers', async () => {
    const { code, stdout } = await run(['trends', '--clock', 'count', '--from', '2024', '--to', '2025-03', '--json', '--data', data, '--zone', 'Europe/Oslo'])
    expect(code).toBe(0)
    expect(JSON.parse(stdout) as TrendsAnswer).toMatchObject({ clock: 'count', zone: 'Europe/Oslo', all: { incidents: 2 }, periods: [{ period: '2024-Q4', incidents: 1 }, { period: '2025-Q1', incidents: 1 }] })
  })

  test('prints a table for spreadsheets', async () => {
    const { stdout } = await run(['trends', '--by', 'month', '--csv', '--data', data])
    expect(stdout.split('\r\n')[0]).toMatch(/^clock,formula,zone,by,name,from,to,incidents,/)
  })

  test('no incident is 1', async () => {
    const { code, stdout } = await run(['trends', '--to', '1999', '--data', data])
    expect([code, stdout]).toEqual([1, 'There is no incident here to look at.\n'])
  })

  test.each([
    [['--clock', 'lunch'], 'There is no clock "lunch". Known are: detect, acknowledge, mitigate, resolve, repair, restore, count.'],
    [['--group', 'finder'], 'There is no group "finder". Known are: cause, service, severity, found-by.'],
    [['--by', 'week'], 'There is no period "week". Known are: month, quarter, year.'],
    [['--from', '2025-13'], 'There is no day, month or year "2025-13". Known are: those written as 2025, 2025-03 or 2025-03-09.'],
    [['--cause', 'nonsense'], 'There is no cause "nonsense".'],
    [['--zone', 'Atlantis'], '--zone must be a time zone by its IANA name, as Europe/Oslo, not "Atlantis".'],
    [['--json', '--csv'], "option '--json' cannot be used with option '--csv'"],
  ])('%j is refused', async (options, message) => {
    const { code, stderr } = await run(['trends', ...options, '--data', data])
    expect(code).toBe(2)
    expect(unwrapped(stderr)).toContain(message)
  })
})
