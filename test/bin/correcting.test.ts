import { cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir, userInfo } from 'node:os'
import { join } from 'node:path'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Incident } from '../../store/incident.ts'
import { FILES, folderOf } from '../api/archive-files.ts'
import { run, start } from './command.ts'

let archive: string, read: string, data: string, basket: string, slow: string

const freshFolder = () => mkdtempSync(join(tmpdir(), 'hindsight-data-'))
const unwrapped = (text: string) => text.replace(/\s+/g, ' ').trim()
const me = userInfo().username

beforeAll(async () => {
  archive = folderOf(FILES)
  read = freshFolder()
  await run(['ingest', archive, '--data', read])
  const incidents = await records(read)
  ;[basket, slow] = ['checkout/2025-03-basket.md', 'search/2024-11-slow.md'].map(path => incidents.find(({ source }) => source.path === path)!.id) as [string, string]
})
beforeEach(() => {
  data = freshFolder()
  cpSync(read, data, { recursive: true })
})

const records = async (data: string) => (await run(['export', 'records', '--data', data])).stdout.trim().split('\n').map(line => JSON.parse(line) as Incident)
const severities = async (data: string) => (await records(data)).map(({ id, severity }) => [id, severity?.value ?? null])

describe('set', () => {
  test('corrects a value, says what was read, and takes it back', async () => {
    const set = await run(['set', basket, 'started', '09:55', '--why', 'first empty basket', '--data', data])
    expect([set.code, unwrapped(set.stdout), set.stderr]).toEqual([0, `${basket} (Baskets emptied after a deploy), started: 2025-03-02 09:55 UTC; read was 2025-03-02 10:00 UTC. To take it back: hindsight set ${basket} started --back`, ''])
    const history = await run(['history', basket, '--data', data])
    expect(unwrapped(history.stdout)).toMatch(new RegExp(`^\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d UTC, ${me}: Started 2025-03-02 09:55 UTC, was 2025-03-02 10:00 UTC\\. "first empty basket" .*hindsight: 2 tasks read from the document\\.`))
    const back = await run(['set', basket, 'started', '--back', '--data', data])
    expect([back.code, unwrapped(back.stdout)]).toEqual([0, `${basket} (Baskets emptied after a deploy), started: 2025-03-02 10:00 UTC, as it was read.`])
    expect(await run(['set', basket, 'started', '--back', '--data', data])).toMatchObject({ code: 1, stdout: expect.stringMatching(/^Nothing to change\. /) })
  })

  test.each([['found-by', 'found-by'], ['found by', 'found-by'], ['detected-by', 'found-by'], ['detectedBy', 'found-by'], ['fixed-by', 'fixed-by'], ['false leads', 'false-leads'], ['Time to resolve', 'time-to-resolve']])('takes the field "%s" for %s', async (typed, word) => {
    expect((await run(['set', basket, typed, 'none', '--data', data])).stdout).toContain(`To take it back:\n  hindsight set ${basket} ${word} --back\n`)
    expect(unwrapped((await run(['history', basket, '--data', data])).stdout)).toContain(`${me}: ${word[0]!.toUpperCase()}${word.slice(1).replaceAll('-', ' ')} not stated, `)
  })

  test('--help lists the fields in the words of the page', async () => {
    expect(unwrapped((await run(['set', '--help'])).stdout)).toContain('Fields: kind, title, summary, time-zone, severity, share-affected, found-by, set-off-by, started, detected, acknowledged, declared, mitigated, resolved, time-to-detect, time-to-acknowledge, time-to-mitigate, time-to-resolve, time-to-repair, time-to-restore, services, causes, fixed-by, false-leads Examples:')
  })

  test('tells a duration that is now below zero', async () => {
    const { code, stderr } = await run(['set', basket, 'resolved', '2025-03-02', '09:00', 'UTC', '--data', data])
    expect([code, unwrapped(stderr)]).toEqual([0, 'The time to resolve is now below zero: resolved stands before started. The time to restore is now below zero: resolved stands before detected.'])
  })

  test.each([
    [['started', 'soon'], 'started cannot be "soon": that is no day or time as it can be read here.'],
    [['causes', 'gremlins'], 'There is no cause "gremlins". Known are: certificate-expiry,'],
    [['moon', 'full'], 'There is no field "moon". Known are: kind, title,'],
    [['started'], "missing argument 'value'"],
    [['started', '10:00', '--back'], '--back takes no value'],
  ])('%j is refused', async (args, message) => {
    const { code, stderr } = await run(['set', basket, ...args, '--data', data])
    expect([code, unwrapped(stderr)]).toEqual([2, expect.stringContaining(message)])
  })

  test('of what is not there says so', async () => {
    expect(await run(['set', 'nothing', 'severity', 'SEV1', '--data', data])).toMatchObject({ code: 3, stderr: expect.stringContaining('There is no incident "nothing".') })
  })
})

test('same makes one incident of two, and apart two again', async () => {
  const same = await run(['same', slow, basket, '--why', 'one pool', '--data', data])
  expect([same.code, same.stdout]).toEqual([0, `${basket} (Baskets emptied after a deploy) is told in 2 places:\n  ${basket}  checkout/2025-03-basket.md:1\n  ${slow}  search/2024-11-slow.md:1\nTo undo it:\n  hindsight apart ${slow}\n`])
  expect((await records(data)).length).toBe(1)
  expect(unwrapped((await run(['search', 'baskets', '--data', data])).stdout)).toContain('also in search/2024-11-slow.md')
  expect((await run(['history', basket, '--data', data])).stdout.split('\n\n')[1]).toBe(
    `${basket} (Baskets emptied after a deploy) is told in 2 places:\n  ${basket}  checkout/2025-03-basket.md:1\n  ${slow}  search/2024-11-slow.md:1\nWhere one of them tells another incident:\n  hindsight apart ${slow}\n`)
  expect(unwrapped((await run(['same', slow, basket, '--data', data])).stderr)).toContain(`Its page lists the places that tell it, and so does "hindsight history ${slow}".`)
  const apart = await run(['apart', slow, '--data', data])
  expect([apart.code, apart.stdout.match(/is told in 1 place:/g)?.length, apart.stdout.slice(apart.stdout.indexOf('To'))]).toEqual([0, 2, `To undo it:\n  hindsight same ${slow} ${basket}\n`])
  expect((await records(data)).length).toBe(2)
  expect(await run(['apart', slow, '--data', data])).toMatchObject({ code: 3, stderr: expect.stringContaining('told in one place only') })
})

test('history of a task has its events only', async () => {
  const [alert, review] = (await records(data)).find(({ id }) => id === basket)!.tasks.map(({ id }) => id) as [string, string]
  await run(['tasks', 'set', alert, '--owner', 'Tom', '--data', data])
  await run(['tasks', 'set', review, '--owner', 'Ada', '--data', data])
  expect(unwrapped((await run(['history', alert, '--data', data])).stdout).replace(/[\d-]+ [\d:]+ UTC, /g, '')).toBe(
    `${me}: Task “Add an alert on empty baskets”: owner Tom, was Ines. hindsight: Task “Add an alert on empty baskets”: read from the document.`)
})

describe('what people said', () => {
  test('goes by export and import into a new data folder, and comes out the same', async () => {
    await run(['set', basket, 'severity', 'SEV1', '--data', data])
    const { stdout: ledger } = await run(['export', 'ledger', '--data', data]), file = join(freshFolder(), 'ledger.ndjson'), fresh = join(freshFolder(), 'data')
    writeFileSync(file, ledger)
    const taken = await run(['import', 'ledger', file, '--data', fresh])
    expect([taken.code, unwrapped(taken.stdout)]).toEqual([0, `Took in ${ledger.trim().split('\n').length} events. The archive is read again in full by the next "hindsight ingest" or "hindsight serve".`])
    expect((await run(['export', 'ledger', '--data', fresh])).stdout).toBe(ledger)
    await run(['ingest', archive, '--data', fresh])
    expect((await run(['export', 'ledger', '--data', fresh])).stdout).toBe(ledger)
    expect(await severities(fresh)).toEqual(await severities(data))
  })

  test('is not lost to an import that lacks it, nor to a file that is no ledger', async () => {
    const file = join(freshFolder(), 'ledger.ndjson')
    writeFileSync(file, (await run(['export', 'ledger', '--data', data])).stdout)
    await run(['set', basket, 'severity', 'SEV1', '--data', data])
    expect(unwrapped((await run(['import', 'ledger', file, '--data', data])).stderr)).toContain(`does not have what ${me} said here of severity of ${basket}`)
    writeFileSync(file, '{"id": "1"}\n')
    expect(await run(['import', 'ledger', file, '--data', data])).toMatchObject({ code: 2, stderr: expect.stringContaining('Line 1 of ') })
    expect(await run(['import', 'ledger', `${file}.gone`, '--data', data])).toMatchObject({ code: 3, stderr: expect.stringContaining('There is no file or folder') })
    expect(await severities(data)).toContainEqual([basket, 'SEV1'])
  })
})

describe('backup', () => {
  const restored = (backup: string) => {
    const folder = join(freshFolder(), 'data')
    mkdirSync(folder)
    cpSync(backup, join(folder, 'hindsight.db'))
    return folder
  }

  test('is everything, also what people said, in a new data folder', async () => {
    await run(['set', basket, 'severity', 'SEV1', '--data', data])
    const backup = join(freshFolder(), 'backup.db'), made = await run(['backup', backup, '--data', data])
    expect([made.code, unwrapped(made.stdout)]).toEqual([0, expect.stringMatching(/^Wrote .*backup\.db, \d+\.\d MB\. To restore it, put it into an empty data folder as hindsight\.db\.$/)])
    await run(['set', basket, 'severity', 'SEV3', '--data', data])
    const folder = restored(backup)
    expect(await severities(folder)).toContainEqual([basket, 'SEV1'])
    expect((await run(['ingest', '--data', folder])).stdout).toContain('none had changed')
    expect(unwrapped((await run(['history', basket, '--data', folder])).stdout)).toContain(`${me}: Severity SEV1, was SEV2.`)
    expect((await run(['search', 'connection', 'pool', '--data', folder])).code).toBe(0)
  })

  test('overwrites nothing', async () => {
    const file = join(freshFolder(), 'mine.txt')
    writeFileSync(file, 'mine')
    expect(await run(['backup', file, '--data', data])).toMatchObject({ code: 2, stderr: expect.stringContaining('is there already') })
    expect(readFileSync(file, 'utf8')).toBe('mine')
  })

  test('is whole while a server is writing', async () => {
    const many = Object.fromEntries(Array.from({ length: 300 }, (_, i) => [`${i}.md`, `# Outage ${i}\n\nOn 2024-06-08 from 10:00 to 11:00 UTC host-${i} was down.\n`]))
    const site = start(['serve', folderOf(many), '--json', '--port', '0', '--data', data])
    await site.says(/"url"/)
    const backup = join(freshFolder(), 'backup.db'), made = await run(['backup', backup, '--data', data])
    site.child.kill('SIGTERM')
    await site.ended
    expect([made.code, made.stderr]).toEqual([0, ''])
    const folder = restored(backup)
    expect(JSON.parse((await run(['ingest', '--json', '--data', folder])).stdout).files).toMatchObject({ found: 303 })
    expect((await run(['search', 'baskets', '--data', folder])).code).toBe(0)
  })
})
