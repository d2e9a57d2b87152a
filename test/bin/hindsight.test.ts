import { appendFileSync, cpSync, existsSync, mkdtempSync, readFileSync, renameSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { DatabaseSync } from 'node:sqlite'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import type { ArchiveAnswer } from '../../api/archive/schema.ts'
import { FILES, folderOf } from '../api/archive-files.ts'
import { repositoryOf, tarOf, written, zipOf } from '../ingest/read/packing.ts'
import { run, start, type Ran } from './command.ts'

let archive: string, data: string, first: Ran

const freshFolder = () => mkdtempSync(join(tmpdir(), 'hindsight-data-'))
const copyOfData = () => {
  const copy = freshFolder()
  cpSync(data, copy, { recursive: true })
  return copy
}
/** Sentences may be broken anywhere to fit 80 columns. */
const unwrapped = (text: string) => text.replace(/\s+/g, ' ').trim()

beforeAll(async () => {
  archive = folderOf(FILES)
  data = freshFolder()
  first = await run(['ingest', archive, '--data', data])
})

test('ingest says what it reads, and what came of it', () => {
  expect([first.code, unwrapped(first.stderr)]).toEqual([0, `Reading ${archive} …`])
  expect(unwrapped(first.stdout)).toMatch(/^Looked through 3 files in \d+\.\d s: 2 read into 2 incidents, 0 without one, 1 not read; \d+ tasks?, 0 problems, \d+ notes on what is missing\. See them with "hindsight serve"\. Not read: .*scan\.md.+$/)
})

describe('answers', () => {
  test('search prints what an engineer needs, in 80 columns, without colours into a pipe', async () => {
    const { code, stdout, stderr } = await run(['search', 'connection', 'pool', '--data', data])
    expect([code, stderr]).toEqual([0, ''])
    expect(stdout).toContain('search/2024-11-slow.md:3')
    expect(unwrapped(stdout)).toMatch(/1 of 1 match\b.* in 2 incidents\.$/)
    expect(Math.max(...stdout.split('\n').map(line => line.length))).toBeLessThanOrEqual(80)
    expect(stdout).not.toContain('\u001B')
  })

  test('search --json is what the API answers', async () => {
    const { code, stdout } = await run(['search', 'pool', '--json', '--data', data, '--source-url', 'https://git.example.org/{path}'])
    expect(code).toBe(0)
    expect(JSON.parse(stdout)).toMatchObject({ total: 1, hits: [{ source: { path: 'search/2024-11-slow.md', link: 'https://git.example.org/search/2024-11-slow.md' } }] })
  })

  test('nothing found is 1', async () => {
    expect(await run(['search', 'zeppelin', '--data', data])).toMatchObject({ code: 1, stdout: 'Nothing found in 2 incidents.\n' })
    expect(await run(['search', '--year', '1999', '--data', data])).toMatchObject({ code: 1 })
    expect(await run(['search', '--missing', 'found-by', '--year', '1999', '--data', data])).toMatchObject({ code: 1 })
  })

  test.each([
    [['--cause', 'nonsense'], 'There is no cause "nonsense". Known are: certificate-expiry,'],
    [['--detected-by', 'nobody'], 'There is no way of being detected "nobody". Known are: monitoring, user, staff, third-party.'],
    [['--year', '20x'], 'There is no year "20x". Known are: years of four digits, and undated.'],
    [['--service', 'serach'], 'There is no service "serach". Known are: Search.'],
    [['--severity', 'sev9'], 'There is no severity "sev9". Known are: SEV2.'],
  ])('a value that cannot be is refused by name: %j', async (options, message) => {
    const { code, stderr } = await run(['search', 'pool', ...options, '--data', data])
    expect(code).toBe(2)
    expect(unwrapped(stderr)).toContain(message)
  })

  test('similar reads standard input', async () => {
    const found = await run(['similar', '--data', data], { input: 'ERROR connection pool exhausted\n' })
    expect([found.code, found.stderr]).toEqual([0, ''])
    expect(found.stdout).toContain('search/2024-11-slow.md')
    const nothing = await run(['similar', '--data', data], { input: 'zeppelin moored askew\n' })
    expect([nothing.code, nothing.stdout]).toEqual([1, 'Nothing like this before in 2 incidents.\n'])
  })

  test('a word after a dash is left out, a service or a severity goes by any spelling of it, and a slip is no word', async () => {
    expect(await run(['search', 'pool', '-exhausted', '--data', data])).toMatchObject({ code: 1 })
    expect((await run(['search', 'baskets', '-exhausted', '--severity', 'Sev-2', '--data', data])).stdout).toContain('checkout/2025-03-basket.md')
    const slip = await run(['search', 'pool', '--jsn', '--data', data])
    expect([slip.code, slip.stderr.split('\n')[0]]).toEqual([2, "error: unknown option '--jsn'; to search for it, put it behind --"])
    expect(await run(['search', '--data', data, '--', '--jsn'])).toMatchObject({ code: 1, stderr: '' })
  })

  test('--open shows the document of an answer with the lines that it rests on', async () => {
    const { code, stdout } = await run(['similar', '--open', '1', '--data', data], { input: 'ERROR connection pool exhausted\n' })
    expect([code, stdout]).toEqual([0, expect.stringMatching(/^ 1 {2}Search slow under load\n[^]*\n {4}1 {2}# Search slow under load\n[^]*\n {7}▲ as your line 1: connection pool[^\n]* exhausted/)])
    expect(stdout).toContain('▲ what fixed it: scale-up')
    const none = await run(['search', 'pool', '--open', '9', '--data', data])
    expect([none.code, unwrapped(none.stderr)]).toEqual([2, 'hindsight: There is no answer 9. There are 1; their numbers stand in front of them when --open is left away.'])
    expect(await run(['search', 'pool', '--open', '1', '--json', '--data', data])).toMatchObject({ code: 2 })
  })

  test('a paste that is more than text is said to be, and one beyond a megabyte is refused', async () => {
    const paste = JSON.stringify({ alerts: [{ status: 'firing', labels: { alertname: 'PoolExhausted' }, annotations: { summary: 'connection pool exhausted', runbook_url: 'https://x.example' } }] })
    expect(unwrapped((await run(['similar', '--data', data], { input: paste })).stdout)).toMatch(/^Read as Alertmanager, 1 alert; searched for .*exhausted.*\. Set aside: field names, states and numbers, links\. 1 Search slow under load/)
    expect(await run(['similar', '--data', data], { input: 'x'.repeat(1_000_001) })).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining('The text is larger than 1 MB.') })
  })

  test('many queries at once, an answer a line', async () => {
    const file = join(freshFolder(), 'queries.ndjson')
    writeFileSync(file, '{"id": "a", "text": "connection pool"}\n\n{"id": "b", "text": "zeppelin"}\n')
    for (const command of ['search', 'similar']) {
      const { code, stdout } = await run([command, '--batch', file, '--data', data])
      const answers = stdout.trim().split('\n').map(line => JSON.parse(line))
      expect([code, answers]).toMatchObject([0, [{ id: 'a', hits: [{ path: 'search/2024-11-slow.md', incident: 1 }] }, { id: 'b', hits: [] }]])
    }
    expect(unwrapped((await run(['search', '--batch', archive, '--data', data])).stderr)).toBe(`hindsight: ${archive} cannot be read (EISDIR). Give yourself the right to read it, or name another folder.`)
    writeFileSync(file, '{"id": "a", "text": "x"}\n{"id": 7}\n')
    const { code, stderr } = await run(['search', '--batch', file, '--data', data])
    expect([code, unwrapped(stderr)]).toEqual([2, expect.stringContaining('queries.ndjson is no query. Write one JSON object a line')])
  })

  test('parse reads standard input, packed files and a repository at a revision', async () => {
    const told = async (args: string[], input = '') => (await run(['parse', ...args], { input })).stdout.trim().split('\n').map(line => (({ source: { path, format }, title }) => [path, format, title.value])(JSON.parse(line)))
    expect(await told(['-', '--name', 'x.rst'], 'Tills down\n==========\n')).toEqual([['x.rst', 'rst', 'Tills down']])
    expect(await told(['-'], '# Tills down\n')).toEqual([['stdin', 'markdown', 'Tills down']])
    const entries = [{ name: '2024/a.adoc', text: '= Tills down\n' }]
    expect(await told([written('old.zip', zipOf(entries)), written('old.tgz', gzipSync(tarOf(entries))), `${repositoryOf({ 'a.md': '# Tills down' }, { 'a.md': '# Tills were down' })}@v1`]))
      .toEqual([['2024/a.adoc', 'asciidoc', 'Tills down'], ['2024/a.adoc', 'asciidoc', 'Tills down'], ['a.md', 'markdown', 'Tills down']])
  })

  test('parse prints a record a line, in the order of the paths, and stores nothing', async () => {
    const cwd = freshFolder()
    const { code, stdout, stderr } = await run(['parse', join(archive, 'search'), archive, '--format', 'ndjson'], { cwd })
    expect(code).toBe(0)
    expect(stdout.trim().split('\n').map(line => JSON.parse(line).source.path)).toEqual(['2024-11-slow.md', 'checkout/2025-03-basket.md', 'search/2024-11-slow.md'])
    expect(unwrapped(stderr)).toContain('scan.md')
    expect(existsSync(join(cwd, '.hindsight'))).toBe(false)
    expect(JSON.parse((await run(['parse', archive, '--json'])).stdout)).toHaveLength(2)
  })

  test('a second reading reads only what changed, and tells of what is gone', async () => {
    const own = folderOf(FILES), folder = freshFolder()
    await run(['ingest', own, '--data', folder])
    expect(unwrapped((await run(['ingest', '--data', folder])).stdout)).toMatch(/^Looked through 3 files in .* m?s, none had changed: 2 read into 2 incidents/)
    appendFileSync(join(own, 'search/2024-11-slow.md'), '- Add an alert\n')
    rmSync(join(own, 'scan.md'))
    expect(unwrapped((await run(['ingest', '--data', folder])).stdout)).toMatch(/^Looked through 2 files in .* s, 1 had changed, 1 file gone: 2 read into 2 incidents, 0 without one, 0 not read/)
    renameSync(own, `${own}-moved`)
    const { code, stderr } = await run(['ingest', '--data', folder])
    expect([code, unwrapped(stderr)]).toEqual([0, expect.stringContaining(`The folder of the archive "postmortems", ${own}, is not there; what was read from it before is kept.`)])
    expect((await run(['search', 'pool', '--data', folder])).code).toBe(0)
  })
})

describe('lint', () => {
  const DISAGREES = '# Tills down\n\nDuration: 2 hours\n\n- Started: 2024-05-03 10:02 UTC\n- Detected: 2024-05-03 10:07 UTC\n- Resolved: 2024-05-03 13:12 UTC\n\nA certificate had expired.\n\n## Action items\n\n- Renew certificates by machine\n'

  test('prints each finding with its place and what to do, then the sum, in 80 columns; stores nothing', async () => {
    const root = folderOf({ 'a.md': DISAGREES, 'scan.md': FILES['scan.md'] }), cwd = join(root, '..')
    const { code, stdout, stderr } = await run(['lint', 'postmortems'], { cwd })
    expect([code, stderr]).toEqual([1, ''])
    expect(stdout).toMatch(/^postmortems\/a\.md:3 {2}warning {2}duration-disagrees\n {4}The time to resolve is stated as 2 h, but from started to resolved it is\n {4}3 h 10 min\.\n {4}Correct the figure/)
    expect(stdout).toMatch(/\npostmortems\/scan\.md:1 {2}error {2}file-binary\n/)
    expect(stdout).toMatch(/\n\n2 files, 1 account of an incident: 0 errors, 1 warning, 2 notes; 1 file not read\n$/)
    expect(Math.max(...stdout.split('\n').map(line => line.length))).toBeLessThanOrEqual(80)
    expect(stdout).not.toContain('\u001B')
    expect(existsSync(join(cwd, '.hindsight'))).toBe(false)
  })

  test('of standard input and of packed files, too', async () => {
    expect((await run(['lint', '-', '--name', 'down.md'], { input: DISAGREES })).stdout).toMatch(/^down\.md:3 {2}warning {2}duration-disagrees\n/)
    const file = written('old.zip', zipOf([{ name: '2024/a.md', text: DISAGREES }]))
    expect((await run(['lint', 'old.zip'], { cwd: dirname(file) })).stdout).toMatch(/^old\.zip\/2024\/a\.md:3 {2}warning {2}duration-disagrees\n/)
  })

  test('--format json is one object', async () => {
    const root = folderOf({ 'a.md': DISAGREES })
    const { code, stdout } = await run(['lint', root, '--format', 'json'])
    expect([code, JSON.parse(stdout)]).toMatchObject([1, { files: 1, accounts: 1, findings: [{ path: join(root, 'a.md'), line: 3, rule: 'duration-disagrees', severity: 'warning', incident: 1 }, { rule: 'tasks-without-owner' }, { rule: 'tasks-without-date' }], unread: [] }])
  })

  test('--format sarif and github say the same for what shows it beside the lines', async () => {
    const root = folderOf({ 'a b.md': DISAGREES }), cwd = join(root, '..'), lint = async (format: string) => (await run(['lint', 'postmortems', '--format', format], { cwd })).stdout
    const { version, runs: [{ tool, results }] } = JSON.parse(await lint('sarif')) as { version: string; runs: [{ tool: unknown; results: unknown[] }] }
    expect([version, tool, results[0]]).toEqual(['2.1.0', { driver: { name: 'Hindsight', rules: [{ id: 'duration-disagrees' }, { id: 'tasks-without-date' }, { id: 'tasks-without-owner' }] } }, {
      ruleId: 'duration-disagrees', level: 'warning', message: { text: expect.stringMatching(/^The time to resolve is stated as 2 h, but .* 3 h 10 min\. Correct the figure/) },
      locations: [{ physicalLocation: { artifactLocation: { uri: 'postmortems/a%20b.md' }, region: { startLine: 3 } } }],
    }])
    expect((await lint('github')).split('\n').map(line => line.slice(0, 80))).toEqual([
      '::warning file=postmortems/a b.md,line=3,title=duration-disagrees::The time to r', expect.stringMatching(/^::notice file=postmortems\/a b\.md,line=13,title=tasks-without-owner::/), expect.stringMatching(/^::notice .*tasks-without-date/), '',
    ])
  })

  test('--fail-on moves what it ends with', async () => {
    const root = folderOf({ 'a.md': DISAGREES }), code = async (least: string) => (await run(['lint', root, '--fail-on', least])).code
    expect([await code('error'), await code('warning'), await code('note')]).toEqual([0, 1, 1])
  })

  test('rules that a file switches off, each with the reason, are told of and not found', async () => {
    const root = folderOf({ 'a.md': DISAGREES }), file = written('hindsight-lint.yaml', Buffer.from('off:\n  duration-disagrees: We count from the page.\n  tasks-without-dat: "Dates: in the tracker"\n'))
    const { code, stdout } = await run(['lint', root], { cwd: dirname(file) })
    expect([code, stdout.split('\n\n').slice(-2)]).toEqual([0, [
      'off  duration-disagrees (1 finding): We count from the page.\noff  tasks-without-dat (0 findings): Dates: in the tracker', '1 file, 1 account of an incident: 0 errors, 0 warnings, 2 notes\n',
    ]])
  })

  test.each([
    ['off:\n  duration-disagrees:\n', 'does not say why "duration-disagrees" is off'], ['on: []\n', 'has no list of rules that are off'], ['off: [', 'cannot be read: '],
  ])('a file of rules that says %j is refused', async (text, reason) => {
    const { code, stderr } = await run(['lint', folderOf({ 'a.md': DISAGREES }), '--config', written('rules.yaml', Buffer.from(text))])
    expect([code, unwrapped(stderr)]).toEqual([2, expect.stringContaining(`rules.yaml ${reason}`)])
  })

  test('notes alone are 0, and so is nothing', async () => {
    const root = folderOf({ 'a.md': DISAGREES.replace('Duration: 2 hours\n\n', '') })
    expect(await run(['lint', root])).toMatchObject({ code: 0, stdout: expect.stringContaining('0 errors, 0 warnings, 2 notes') })
    expect(await run(['lint', folderOf({ 'README.md': '# Postmortems\n' })])).toMatchObject({ code: 0, stdout: '1 file, 0 accounts of incidents: nothing found\n' })
  })

  test('what would command a terminal is shown as a sign', async () => {
    const root = folderOf({ 'a\u001B[2J.md': DISAGREES.replace('Tills', '\u001B]0;Tills') })
    expect((await run(['lint', root])).stdout).not.toContain('\u001B')
  })
})

describe('bad input gets one sentence, what to do, and 3', () => {
  const failing = async (...args: string[]) => {
    const { code, stdout, stderr } = await run(args)
    return [code, stdout, unwrapped(stderr)]
  }
  /** The one sentence is all that is said: no stack. */
  const failure = (sentence: string) => [3, '', expect.stringMatching(new RegExp(`^hindsight: (?!.* at .*:\\d+:\\d+).*${RegExp.escape(sentence)}`))]

  test('a path that does not exist leaves nothing behind', async () => {
    const folder = join(freshFolder(), 'data')
    for (const command of ['ingest', 'serve']) expect(await failing(command, '/nowhere/at/all', '--data', folder)).toEqual(failure('There is no file or folder /nowhere/at/all. Check the spelling'))
    for (const command of ['parse', 'lint']) expect(await failing(command, '/nowhere/at/all')).toEqual(failure('There is no file or folder /nowhere/at/all.'))
    expect(existsSync(folder)).toBe(false)
  })

  test('nothing read yet', async () => {
    const folder = join(freshFolder(), 'data')
    expect(await failing('search', 'x', '--data', folder)).toEqual(failure(`No archive has been read into ${folder} yet. Run "hindsight ingest PATH"`))
    expect(existsSync(folder)).toBe(false)
  })

  test('a folder inside or around a known archive', async () => {
    expect(await failing('ingest', join(archive, 'search'), '--data', data)).toEqual(failure(`${join(archive, 'search')} lies inside ${archive}, which is already read as the archive "postmortems".`))
    expect(await failing('ingest', join(archive, '..'), '--data', data)).toEqual(failure(`lies around ${archive}`))
  })

  test('a data file of a newer version', async () => {
    const folder = copyOfData(), db = new DatabaseSync(join(folder, 'hindsight.db'))
    db.exec('PRAGMA user_version = 999')
    db.close()
    expect(await failing('search', 'pool', '--data', folder)).toEqual(failure('was written by a newer version of Hindsight. Run that version'))
  })

  test('a damaged data file is left as it is', async () => {
    const folder = copyOfData(), file = join(folder, 'hindsight.db')
    truncateSync(file, 5000)
    const before = readFileSync(file)
    for (const args of [['search', 'pool'], ['ingest', archive]]) expect(await failing(...args, '--data', folder)).toEqual(failure(`The data in ${file} is damaged. Stop Hindsight; then bring back a copy`))
    expect(readFileSync(file).equals(before)).toBe(true)
    writeFileSync(file, 'Dear diary')
    expect(await failing('search', 'pool', '--data', folder)).toEqual(failure(`The data in ${file} is damaged.`))
  })

  test('a data folder that cannot be made', async () => {
    expect(await failing('ingest', archive, '--data', join(archive, 'scan.md'))).toEqual(failure('The data cannot be written'))
  })

  test('a port in use', async () => {
    const other = createServer().listen(0, '127.0.0.1')
    await new Promise(resolve => other.once('listening', resolve))
    const { port } = other.address() as AddressInfo
    expect(await failing('serve', '--port', String(port), '--data', data)).toEqual(failure(`Port ${port} on 127.0.0.1 is in use. Stop what uses it`))
    other.close()
  })
})

describe('wrong usage is 2', () => {
  test.each([
    [['fetch'], "unknown command 'fetch'"],
    [['search', '--limit', '0'], 'It must be a whole number from 1 to 999.'],
    [['search', '--has', 'fish'], 'It must be open-tasks or false-leads.'],
    [['search', '--colour'], "unknown option '--colour'"],
    [['parse'], "missing required argument 'path'"],
    [['token', 'add', 'ines', '--role', 'owner'], 'Allowed choices are reader, editor, keeper.'],
    [['token', 'add', 'ines'], "required option '--role <role>' not specified"],
    [['token', 'lend', 'ines'], "unknown command 'lend'"],
    [['lint'], "missing required argument 'path'"],
    [['lint', '.', '--format', 'xml'], 'Allowed choices are text, json, sarif, github.'],
    [['serve', '--port', '99999'], '--port must be a whole number from 0 to 65535'],
  ])('%j: %s', async (args, sentence) => {
    const { code, stdout, stderr } = await run(args)
    expect([code, stdout]).toEqual([2, ''])
    expect(unwrapped(stderr)).toContain(sentence)
  })

  test('nothing on standard input', async () => {
    expect(await run(['similar', '--data', data], { input: ' \n' })).toMatchObject({ code: 2, stdout: '' })
  })

  test('an unknown setting, in the environment or in .env', async () => {
    const sentence = 'HINDSIGHT_PROT is not a setting of Hindsight'
    const set = await run(['search', 'x'], { env: { HINDSIGHT_PROT: '80' } })
    expect([set.code, unwrapped(set.stderr)]).toEqual([2, expect.stringContaining(sentence)])
    const cwd = freshFolder()
    writeFileSync(join(cwd, '.env'), 'HINDSIGHT_PROT=80\n')
    expect(unwrapped((await run(['search', 'x'], { cwd })).stderr)).toContain(sentence)
  })

  test.each(['serve', 'ingest', 'search', 'similar', 'trends', 'tasks', 'tasks set', 'tasks show', 'tasks undo', 'lint', 'parse', 'set', 'same', 'apart', 'history', 'export', 'export ledger', 'export records', 'import', 'import ledger', 'backup', 'token', 'token add', 'token list', 'token revoke', ''])('%s --help shows an example, in 80 columns', async command => {
    const { code, stdout } = await run([...command.split(' ').filter(Boolean), '--help'])
    expect(code).toBe(0)
    expect(stdout).toMatch(/\nExamples?:\n {2}.*hindsight /)
    expect(Math.max(...stdout.split('\n').map(line => line.length))).toBeLessThanOrEqual(80)
  })
})

describe('serve', () => {
  test('answers at once, says what it read, and ends with 0 when asked to', async () => {
    const { child, ended, says } = start(['serve', archive, '--port', '0', '--data', freshFolder()])
    const [, url] = await says(/Hindsight is at (http:\/\/127\.0\.0\.1:\d+)\n/)
    expect((await fetch(`${url}/ready`)).status).toBe(200)
    await says(/Looked through 3 files in/)
    expect((await (await fetch(`${url}/api/v1/archive`)).json())).toMatchObject({ incidents: 2, reading: null })
    child.kill('SIGTERM')
    expect(await ended).toMatchObject({ code: 0 })
    await expect(fetch(`${url}/ready`)).rejects.toThrow()
  })

  test('follows what changes with --watch, and ends soon when asked to in the midst of it', async () => {
    const own = folderOf(FILES)
    const { child, ended, says } = start(['serve', own, '--port', '0', '--data', freshFolder(), '--watch', '--pull', '1'])
    const [, url] = await says(/Hindsight is at (http:\/\/127\.0\.0\.1:\d+)\n/)
    await says(/Looked through 3 files in/)
    const asked = async () => (await (await fetch(`${url}/api/v1/archive`)).json()) as ArchiveAnswer
    writeFileSync(join(own, 'new.md'), '# A zeppelin moored askew\n\nIt was down.')
    await vi.waitFor(async () => expect(await asked()).toMatchObject({ files: { found: 4 }, current: [{ isFollowed: true, troubles: [{ of: 'pulling', what: expect.stringContaining('is no work tree of git') }] }] }), 30_000)
    await says(/^\d\d:\d\d:\d\d Read 1 changed file: new\.md; 1 incident in it$/m)
    for (let i = 0; i < 200; i++) writeFileSync(join(own, `${i}.md`), '# A zeppelin moored askew\n\nIt was down.')
    const began = performance.now()
    child.kill('SIGTERM')
    expect(await ended).toMatchObject({ code: 0 })
    expect(performance.now() - began).toBeLessThan(5_000)
  })

  test.each([['--json'], ['--log', 'info']])('with %s tells for programs what was read again', async (...options) => {
    const own = folderOf(FILES), { child, ended, says, ran } = start(['serve', own, '--port', '0', '--data', freshFolder(), '--watch', ...options])
    await says(/Looked through 3 files in|"milliseconds"/)
    writeFileSync(join(own, 'new.md'), '# A zeppelin moored askew\n\nIt was down.')
    const isLogged = options.includes('--log'), told = () => (isLogged ? ran.stderr : ran.stdout), line = /.*new\.md.*/
    await vi.waitFor(() => expect(told()).toMatch(line), 30_000)
    child.kill('SIGTERM')
    expect((await ended).stdout).not.toContain('Read 1')
    expect(JSON.parse(line.exec(told())![0])).toMatchObject({ files: [{ path: 'new.md', incidents: 1 }], ...(isLogged && { level: 'info', msg: 'read again' }) })
  })

  test('refuses a foreign host on its real port', async () => {
    const { child, ended, says } = start(['serve', '--port', '0', '--data', data, '--json'])
    const [line] = await says(/.*"url".*/)
    const { url } = JSON.parse(line!) as { url: string }
    const { port } = new URL(url)
    const origin = (value: string) => fetch(`${url}/api/v1/search`, { headers: { origin: value } }).then(({ status }) => status)
    expect([await origin(`http://localhost:${port}`), await origin('http://localhost:1'), await origin('https://evil.example')]).toEqual([200, 403, 403])
    child.kill('SIGINT')
    expect(await ended).toMatchObject({ code: 0 })
  })
})
