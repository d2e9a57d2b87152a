import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, expect, test, vi } from 'vitest'
import { ingest, type IngestOptions } from '../../ingest/ingest.ts'
import { openWorkers } from '../../ingest/workers.ts'
import { workTree } from './read/work-tree.ts'

const workers = openWorkers({ count: 1 })
afterAll(() => workers.close())

/** What is read of a folder, again and again, each time knowing the hashes of the last. */
function archive(root = mkdtempSync(join(tmpdir(), 'hindsight-around-'))) {
  const known = new Map<string, string>()
  return {
    root,
    write(files: { [path: string]: string | null }) {
      for (const [path, text] of Object.entries(files)) {
        mkdirSync(dirname(join(root, path)), { recursive: true })
        if (text === null) rmSync(join(root, path))
        else writeFileSync(join(root, path), text)
      }
    },
    async read(options: IngestOptions = {}) {
      const told: string[] = []
      for await (const found of ingest(root, { known, workers, ...options })) {
        if (found.type === 'progress') continue
        if (found.type === 'gone') known.delete(found.path)
        if ('hash' in found) known.set(found.path, found.hash)
        const at = (path: string) => `${found.type === 'file' ? '' : `${found.type} `}${path}`
        if (found.type === 'note') told.push(`note ${found.what}`)
        else if (found.type !== 'file') told.push(at(found.path))
        else for (const { record: { other, moments: { started }, reported, tasks } } of found.records)
          told.push([at(found.path), other?.what, started && `${started.value.at} ${started.basis}`, reported && `${reported.value} ${reported.basis}`, ...tasks.map(({ done }) => done && `${done.value} ${done.basis}`)].filter(Boolean).join(': '))
      }
      return told
    },
  }
}
const started = (date: string) => `# Tills down\n\n- Started: ${date} 10:00\n`

test('which number is the day, the files around decide, in whatever order they are read; and once they agree no more, it is open again', async () => {
  const { write, read } = archive()
  write({ 'a.md': started('03/04/2024'), 'b.md': started('25/04/2024'), 'z.md': started('26/04/2024') })
  expect(await read()).toEqual(['b.md: 2024-04-25T10:00 stated', 'z.md: 2024-04-26T10:00 stated', 'a.md: 10:00 stated'])
  write({ 'c.md': started('27/04/2024') })
  expect(await read()).toEqual(['unchanged b.md', 'c.md: 2024-04-27T10:00 stated', 'unchanged z.md', 'a.md: 2024-04-03T10:00 inferred'])
  expect(await read()).toEqual(['unchanged b.md', 'unchanged c.md', 'unchanged z.md', 'unchanged a.md'])
  write({ 'd.md': started('04/27/2024') })
  expect(await read({ paths: ['d.md'] })).toEqual(['d.md: 2024-04-27T10:00 stated', 'a.md: 10:00 stated'])
  write({ 'd.md': null })
  expect(await read({ paths: ['d.md'] })).toEqual(['gone d.md', 'a.md: 2024-04-03T10:00 inferred'])
})

const TILLS = '# Tills down\n\nThe tills were down.\n\n## Action items\n\n'

test('git tells when boxes were ticked, and by when an incident without a day was reported', async () => {
  const { folder, commit, write } = workTree(), { read } = archive(join(folder, 'ops'))
  commit('2024-05-01', { 'ops/tills.md': `${TILLS}- [ ] Add an alert\n- [x] Buy a till\n`, 'ops/disk.md': started('2024-05-03') })
  expect(await read()).toEqual(['disk.md: 2024-05-03T10:00 stated', 'tills.md: 2024-05-01 history'])
  write({ 'ops/tills.md': `${TILLS}- [x] Add an alert\n- [x] Buy a till\n` })
  expect(await read()).toEqual(['unchanged disk.md', 'tills.md: 2024-05-01 history'])
  commit('2024-05-09')
  expect(await read()).toEqual(['unchanged disk.md', 'tills.md: 2024-05-01 history: 2024-05-09T12:00:00.000Z history'])
  commit('2024-05-10', { 'other.md': 'Down.' })
  expect(await read()).toEqual(['unchanged disk.md', 'unchanged tills.md'])
})

test('of two boxes that are called the same, git tells of neither when it was ticked', async () => {
  const { folder, commit } = workTree(), { read } = archive(folder), boxes = (box: string) => `${TILLS}- [${box}] Add an alert\n- [${box}] Buy a till\n\n## Follow-up\n\n- [x] Add an alert\n`
  commit('2024-05-04', { 'tills.md': boxes(' ') })
  commit('2024-05-09', { 'tills.md': boxes('x') })
  expect(await read()).toEqual(['tills.md: 2024-05-04 history: 2024-05-09T12:00:00.000Z history'])
})

test('where git is missing that is said, and files are read without it until it is there', async () => {
  const { folder, commit } = workTree(), { read } = archive(folder)
  commit('2024-05-01', { 'tills.md': TILLS })
  vi.stubEnv('PATH', '')
  expect(await read()).toEqual(['note Git’s history was left aside: there is no program "git" here. When boxes were ticked, and by when files without a date were written, is not known.', 'tills.md'])
  expect(await read()).toEqual([expect.stringMatching(/^note /), 'unchanged tills.md'])
  vi.unstubAllEnvs()
  expect(await read()).toEqual(['tills.md: 2024-05-01 history'])
  vi.stubEnv('PATH', '')
  expect(await read()).toEqual([expect.stringMatching(/^note /), 'unchanged tills.md'])
  vi.unstubAllEnvs()
  expect(await read()).toEqual(['unchanged tills.md'])
})

test('a file that has its only day from the files around it is as it was at the next reading', async () => {
  const { folder, commit } = workTree(), { read } = archive(folder)
  commit('2024-05-01', { 'a.md': started('25/04/2024'), 'b.md': started('26/04/2024'), 'c.md': started('27/04/2024'), 'tills.md': started('03/04/2024') })
  expect(await read()).toEqual(['a.md: 2024-04-25T10:00 stated', 'b.md: 2024-04-26T10:00 stated', 'c.md: 2024-04-27T10:00 stated', 'tills.md: 2024-04-03T10:00 inferred'])
  expect(await read()).toEqual(['unchanged a.md', 'unchanged b.md', 'unchanged c.md', 'unchanged tills.md'])
})

test('an incident told in parts is read again when one of them is edited, comes, goes, or gets a stranger beside it', async () => {
  const { write, read } = archive(), report = '# Tills down\n\nOn 3 May 2024 the tills were down.\n', timeline = (clock: string) => `All times in UTC.\n\n- ${clock} Outage began\n- 11:00 Resolved\n`
  write({ 'tills/incident.md': report, 'tills/timeline.md': timeline('10:00') })
  expect(await read()).toEqual(['tills/incident.md: 2024-05-03T10:00+00:00 stated', 'tills/timeline.md: part'])
  expect(await read()).toEqual(['unchanged tills/incident.md', 'unchanged tills/timeline.md'])
  write({ 'tills/timeline.md': timeline('10:30') })
  expect(await read({ paths: ['tills/timeline.md'] })).toEqual(['tills/incident.md: 2024-05-03T10:30+00:00 stated', 'tills/timeline.md: part'])
  write({ 'tills/action-items.md': '- [ ] Add an alert\n' })
  expect(await read({ paths: ['tills/action-items.md'] })).toEqual(['tills/action-items.md: part', 'tills/incident.md: 2024-05-03T10:30+00:00 stated', 'tills/timeline.md: part'])
  write({ 'tills/disk.md': '# Disk full\n\nStarted: 2024-06-03 10:00\n' })
  expect(await read({ paths: ['tills/disk.md'] })).toEqual(['tills/action-items.md', 'tills/disk.md: 2024-06-03T10:00 stated', 'tills/incident.md: 2024-05-03 stated', 'tills/timeline.md: 10:30 stated'])
  write({ 'tills/disk.md': null, 'tills/timeline.md': null })
  expect(await read({ paths: ['tills/disk.md', 'tills/timeline.md'] })).toEqual(['gone tills/disk.md', 'gone tills/timeline.md', 'tills/action-items.md: part', 'tills/incident.md: 2024-05-03 stated'])
  expect(await read()).toEqual(['unchanged tills/action-items.md', 'unchanged tills/incident.md'])
})

test('files beside an incident that are no parts of it by their format keep nothing from being read again', async () => {
  const { write, read } = archive()
  write({ 'incident.md': '# Tills down\n\nOn 3 May 2024 the tills were down.\n', 'timeline.md': 'All times in UTC.\n\n- 10:00 Outage began\n' })
  write(Object.fromEntries(Array.from({ length: 12 }, (_, i) => [`till-${i}.pdf`, 'no PDF'])))
  await read()
  write({ 'timeline.md': 'All times in UTC.\n\n- 10:30 Outage began\n' })
  expect(await read({ paths: ['timeline.md'] })).toEqual(['incident.md: 2024-05-03T10:30+00:00 stated', 'timeline.md: part'])
})

test('the boxes of an incident are dated in whichever of its parts they stand', async () => {
  const { folder, commit } = workTree(), dated: unknown[] = []
  commit('2024-05-04', { 'incident.md': '# Tills down\n\nOn 3 May 2024 the tills were down.\n', 'action-items.md': '- [ ] Add an alert\n' })
  commit('2024-05-09', { 'action-items.md': '- [x] Add an alert\n' })
  for await (const found of ingest(folder, { workers })) if (found.type === 'file') dated.push(...found.records.flatMap(({ record }) => record.tasks.map(({ done }) => [found.path, done?.value, done?.evidence[0]!.path])))
  expect(dated).toEqual([['incident.md', '2024-05-09T12:00:00.000Z', 'action-items.md']])
})
