import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, test, vi } from 'vitest'
import { openRepository } from '../../../ingest/read/git.ts'
import { historiesOf, isInWorkTree } from '../../../ingest/read/git-log.ts'
import { workTree } from './work-tree.ts'

const told = async (folder: string, revision?: string) => Object.fromEntries([...await historiesOf(folder, revision)].sort(([a], [b]) => (a < b ? -1 : 1)))
const OPEN = '# Tills down\n\n- [ ] Add an alert\n', DONE = '# Tills down\n\n- [x] Add an alert\n'

afterEach(() => vi.unstubAllEnvs())

test('of a work tree and of a folder in it, by the paths there', async () => {
  const { folder, commit, write } = workTree()
  commit('2024-05-01', { 'ops/tills.md': OPEN, 'ops/æ "b".md': 'Down.', 'other.md': 'Down.' })
  commit('2024-05-09', { 'ops/tills.md': DONE })
  write({ 'ops/new.md': 'Down.' })
  expect(await told(join(folder, 'ops'))).toEqual({
    'tills.md': { added: '2024-05-01T12:00:00.000Z', ticked: { 'add an alert': '2024-05-09T12:00:00.000Z' } },
    'æ "b".md': { added: '2024-05-01T12:00:00.000Z', ticked: {} },
  })
  expect(Object.keys(await told(folder))).toEqual(['ops/tills.md', 'ops/æ "b".md', 'other.md'])
})

test('renames are followed, and branches that were merged', async () => {
  const { folder, commit, git } = workTree()
  commit('2024-05-01', { 'tills.md': OPEN })
  git('checkout', '-q', '-b', 'side')
  commit('2024-05-02', { 'tills.md': DONE })
  git('checkout', '-q', 'trunk')
  commit('2024-05-03', { 'disk.md': 'The disk was full.' })
  git('merge', '-q', '--no-edit', 'side')
  git('mv', 'tills.md', 'pos.md')
  commit('2024-06-01')
  expect(await told(folder)).toEqual({
    'disk.md': { added: '2024-05-03T12:00:00.000Z', ticked: {} },
    'pos.md': { added: '2024-05-01T12:00:00.000Z', ticked: { 'add an alert': '2024-05-02T12:00:00.000Z' } },
  })
})

test('of a bare repository and of an older revision', async () => {
  const { folder, commit, git } = workTree(), bare = join(mkdtempSync(join(tmpdir(), 'hindsight-bare-')), 'ops.git')
  commit('2024-05-01', { 'tills.md': OPEN })
  git('tag', 'v1')
  commit('2024-05-09', { 'tills.md': DONE })
  git('clone', '-q', '--bare', folder, bare)
  expect(await told(bare)).toMatchObject({ 'tills.md': { ticked: { 'add an alert': '2024-05-09T12:00:00.000Z' } } })
  expect(await told(bare, 'v1')).toMatchObject({ 'tills.md': { ticked: {} } })
})

test('of a shallow clone: nothing of what its first commit holds', async () => {
  const { folder, commit } = workTree(), clone = mkdtempSync(join(tmpdir(), 'hindsight-shallow-'))
  commit('2024-05-01', { 'tills.md': OPEN })
  commit('2024-05-02', { 'disk.md': 'The disk was full.' })
  commit('2024-05-09', { 'tills.md': DONE })
  execFileSync('git', ['clone', '-q', '--depth', '2', `file://${folder}`, clone])
  expect(await told(clone)).toEqual({ 'disk.md': { added: null, ticked: {} }, 'tills.md': { added: null, ticked: { 'add an alert': '2024-05-09T12:00:00.000Z' } } })
})

test('later only what was committed since is asked for; a history that was rewritten is read anew', async () => {
  const { folder, commit, git } = workTree()
  expect(await told(folder)).toEqual({})
  commit('2024-05-01', { 'tills.md': OPEN })
  expect(await told(folder)).toMatchObject({ 'tills.md': { ticked: {} } })
  commit('2024-05-09', { 'tills.md': DONE })
  expect(await told(folder)).toMatchObject({ 'tills.md': { added: '2024-05-01T12:00:00.000Z', ticked: { 'add an alert': '2024-05-09T12:00:00.000Z' } } })
  git('reset', '-q', '--hard', 'HEAD~1')
  commit('2024-05-20', { 'tills.md': DONE })
  expect(await told(folder)).toMatchObject({ 'tills.md': { ticked: { 'add an alert': '2024-05-20T12:00:00.000Z' } } })
})

test('a commit of a day that no clock shows dates nothing', async () => {
  const { folder, commit, git, write } = workTree()
  commit('2024-05-01', { 'tills.md': OPEN })
  write({ 'tills.md': DONE, 'disk.md': 'The disk was full.' })
  git('add', '-A')
  git('commit', '-q', '-m', 'Far off', '--date', '@99999999999999 +0000')
  expect(await told(folder)).toEqual({ 'disk.md': { added: null, ticked: {} }, 'tills.md': { added: '2024-05-01T12:00:00.000Z', ticked: {} } })
})

test('where git is missing that is said, and no longer held against it once it is there', async () => {
  const { folder, commit } = workTree()
  commit('2024-05-01', { 'tills.md': OPEN })
  vi.stubEnv('PATH', '')
  await expect(historiesOf(folder)).rejects.toThrow('there is no program "git" here')
  await expect(historiesOf(folder)).rejects.toThrow('there is no program "git" here')
  vi.unstubAllEnvs()
  expect(await told(folder)).toEqual({ 'tills.md': { added: '2024-05-01T12:00:00.000Z', ticked: {} } })
})

test.each([['log.showRoot', 'false'], ['log.follow', 'true'], ['i18n.logOutputEncoding', 'UTF-16'], ['diff.orderFile', 'order'], ['diff.noprefix', 'true'], ['diff.renames', 'false'], ['core.quotePath', 'true']])('whatever %s says', async (name, value) => {
  const { folder, commit, git } = workTree()
  commit('2024-05-01', { 'æ.md': OPEN, 'order': '*.md' })
  git('mv', 'æ.md', 'ø.md')
  commit('2024-05-02')
  git('config', name, value)
  expect(await told(folder)).toMatchObject({ 'ø.md': { added: '2024-05-01T12:00:00.000Z' } })
})

test('the differ that a submodule brings is not run', async () => {
  const inner = workTree(), { folder, commit, git } = workTree(), ran = join(folder, 'ran')
  inner.commit('2024-05-01', { 'a.md': OPEN })
  git('-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', inner.folder, 'inner')
  commit('2024-05-02', { 'tills.md': OPEN })
  writeFileSync(join(folder, 'inner', 'a.md'), DONE)
  git('-C', 'inner', 'commit', '-q', '-a', '-m', 'Done')
  commit('2024-05-03')
  git('-C', 'inner', 'config', 'diff.external', `touch ${ran}; true`)
  git('config', 'diff.submodule', 'diff')
  git('log', '--patch')
  expect(existsSync(ran)).toBe(true)
  rmSync(ran)
  expect(await told(folder)).toMatchObject({ 'tills.md': { added: '2024-05-02T12:00:00.000Z' } })
  expect(existsSync(ran)).toBe(false)
})

test.each(['remote.evil.promisor', 'extensions.partialClone'])('what a repository with %s lacks is not fetched by the program that it names', async name => {
  const { folder, commit, git } = workTree(), ran = join(folder, 'ran')
  commit('2024-05-01', { 'tills.md': OPEN })
  commit('2024-05-02', { 'tills.md': DONE })
  const blob = git('rev-parse', 'HEAD~1:tills.md')
  for (const [setting, value] of [['core.repositoryFormatVersion', '1'], ['extensions.partialClone', 'evil'], [name, name.startsWith('remote') ? 'true' : 'evil'], ['remote.evil.url', `ext::sh -c touch% ${ran}`], ['protocol.ext.allow', 'always']]) git('config', setting!, value!)
  rmSync(join(folder, '.git/objects', blob.slice(0, 2), blob.slice(2)))
  spawnSync('git', ['-C', folder, 'log', '--patch'])
  expect(existsSync(ran)).toBe(true)
  rmSync(ran)
  await expect(historiesOf(folder)).rejects.toThrow('the clone is a partial one')
  // Git that may not fetch may end at the listing already.
  await expect(openRepository(folder, 'HEAD~1').then(({ files, read, close }) => read(files[0]!).finally(close))).rejects.toThrow()
  expect(existsSync(ran)).toBe(false)
})

test('of a partial clone nothing is fetched', async () => {
  const { folder, commit, git } = workTree()
  commit('2024-05-01', { 'tills.md': OPEN })
  git('config', 'remote.origin.promisor', 'true')
  await expect(historiesOf(folder)).rejects.toThrow('the clone is a partial one, and what it lacks would have to be fetched')
})

test('a work tree is known without asking git', () => {
  expect(isInWorkTree(join(workTree().folder, 'ops'))).toBe(true)
  expect(isInWorkTree(mkdtempSync(join(tmpdir(), 'hindsight-no-tree-')))).toBe(false)
})
