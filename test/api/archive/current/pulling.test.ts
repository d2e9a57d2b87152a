// A bare repository as the remote, one clone that is the archive, another from which somebody pushes.
import { execFileSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, writeFileSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, expect, test, vi } from 'vitest'
import { selectArchives } from '../../../../api/archive/archives.ts'
import { keepCurrent } from '../../../../api/archive/current/current.ts'
import { fetchUpstream } from '../../../../api/archive/current/pulling.ts'
import { openSqlite } from '../../../../store/sqlite/open.ts'

// Nothing that whoever runs the tests has told git may change what it does here.
const env = { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null', GIT_AUTHOR_NAME: 'Ines', GIT_AUTHOR_EMAIL: 'ines@example.org', GIT_COMMITTER_NAME: 'Ines', GIT_COMMITTER_EMAIL: 'ines@example.org' }
const git = (folder: string, ...args: string[]) => execFileSync('git', ['-C', folder, ...args], { env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }).trim()

let archive: string, other: string

beforeEach(() => {
  const top = realpathSync(mkdtempSync(join(tmpdir(), 'hindsight-git-')))
  const remote = join(top, 'remote.git')
  archive = join(top, 'archive')
  other = join(top, 'other')
  git(top, 'init', '--quiet', '--bare', '--initial-branch=main', remote)
  git(top, 'clone', '--quiet', remote, other)
  git(other, 'checkout', '--quiet', '-b', 'main')
  commit(other, 'a.md', '# Search gone\n\nIt was down.')
  git(other, 'push', '--quiet', 'origin', 'main')
  git(top, 'clone', '--quiet', remote, archive)
})

function commit(folder: string, path: string, text: string): void {
  writeFileSync(join(folder, path), text)
  git(folder, 'add', '.')
  git(folder, 'commit', '--quiet', '-m', `Tell of ${path}`)
}
const pushed = (path: string, text: string) => {
  commit(other, path, text)
  git(other, 'push', '--quiet')
}
/** What kept it from being pulled, or null. */
const pull = async (root = archive, given: NodeJS.ProcessEnv = env) => {
  const fetched = await fetchUpstream(root, { env: given })
  return 'trouble' in fetched ? fetched.trouble : fetched.apply()
}

test('a new commit is brought in, and no commit is nothing to do', async () => {
  expect(await pull()).toBeNull()
  pushed('b.md', 'It was down.')
  expect(await pull()).toBeNull()
  expect(readFileSync(join(archive, 'b.md'), 'utf8')).toBe('It was down.')
})

test('asking changes no file; bringing in does', async () => {
  pushed('b.md', 'It was down.')
  const fetched = await fetchUpstream(archive, { env })
  expect(existsSync(join(archive, 'b.md'))).toBe(false)
  expect('apply' in fetched && (await fetched.apply())).toBeNull()
  expect(existsSync(join(archive, 'b.md'))).toBe(true)
})

test('an archive that is a folder of a work tree is pulled with it', async () => {
  mkdirSync(join(other, 'postmortems'))
  pushed('postmortems/c.md', 'It was down.')
  await pull()
  pushed('postmortems/c.md', 'It was down for an hour.')
  expect(await pull(join(archive, 'postmortems'))).toBeNull()
  expect(readFileSync(join(archive, 'postmortems/c.md'), 'utf8')).toBe('It was down for an hour.')
})

test('commits of one\'s own are no obstacle, until the remote has others: it is never merged', async () => {
  commit(archive, 'own.md', 'Mine.')
  expect(await pull()).toBeNull()
  pushed('b.md', 'It was down.')
  expect(await pull()).toBe(`${archive} is not pulled: it and origin/main have each gone their own way (1 and 1 commits). Bring them together by hand, for instance with "git rebase".`)
  expect(git(archive, 'log', '--format=%s', '-1')).toBe('Tell of own.md')
})

test('a file changed by hand is no obstacle unless it was changed there too; then it is left as it is', async () => {
  writeFileSync(join(archive, 'a.md'), 'Changed by hand.')
  pushed('b.md', 'It was down.')
  expect(await pull()).toBeNull()
  pushed('a.md', 'Changed by somebody else.')
  expect(await pull()).toBe(`${archive} could not be brought forward to origin/main, mostly because files there were changed by hand: Your local changes to the following files would be overwritten by merge. Commit them or put them aside with "git stash".`)
  expect(readFileSync(join(archive, 'a.md'), 'utf8')).toBe('Changed by hand.')
})

test('hooks of the repository are not run', async () => {
  const hook = join(archive, '.git/hooks/post-merge')
  writeFileSync(hook, `#!/bin/sh\ntouch "${join(archive, 'ran')}"\n`)
  chmodSync(hook, 0o755)
  pushed('b.md', 'It was down.')
  expect(await pull()).toBeNull()
  expect(existsSync(join(archive, 'ran'))).toBe(false)
})

test('what cannot be pulled says why and what to do', async () => {
  const bare = mkdtempSync(join(tmpdir(), 'hindsight-none-'))
  expect(await pull(bare)).toBe(`${bare} is not pulled: it is no work tree of git. Clone the repository there, or start without --pull.`)
  git(archive, 'checkout', '--quiet', '-b', 'draft')
  expect(await pull()).toBe(`${archive} is not pulled: what is checked out there follows no branch of a remote. Give it one with "git branch --set-upstream-to".`)
  expect(await pull(archive, { ...env, PATH: bare })).toBe(`${archive} is not pulled: there is no program "git" here. Install it, or start without --pull.`)
})

test('a remote that does not answer as one is told of, without the password in its address', async () => {
  const server = createServer(socket => socket.end('HTTP/1.1 401 Unauthorized\r\nWWW-Authenticate: Basic\r\nContent-Length: 0\r\n\r\n')).listen(0, '127.0.0.1')
  await new Promise(resolve => server.once('listening', resolve))
  git(archive, 'remote', 'set-url', 'origin', `http://ines:secret@127.0.0.1:${(server.address() as AddressInfo).port}/x.git`)
  const trouble = await pull()
  expect(trouble).toMatch(/was not pulled: .+\. It is tried again; "git pull" there shows more\.$/)
  expect(trouble).not.toContain('secret')
  server.close()
})

test('a pull under way is given up at once when it is to end', async () => {
  const server = createServer(() => {}).listen(0, '127.0.0.1')
  await new Promise(resolve => server.once('listening', resolve))
  git(archive, 'remote', 'set-url', 'origin', `http://127.0.0.1:${(server.address() as AddressInfo).port}/x.git`)
  const store = await openSqlite(mkdtempSync(join(tmpdir(), 'data-')))
  const current = await keepCurrent(store, await selectArchives(store, [archive]), { maxBytes: 5_000_000, pullEvery: 60_000, env })
  await vi.waitFor(() => new Promise<void>((resolve, reject) => server.getConnections((_, n) => (n ? resolve() : reject(new Error('nobody asked yet'))))), { timeout: 20_000 })
  const began = performance.now()
  await current.stop()
  expect(performance.now() - began).toBeLessThan(1_500)
  await store.close()
  server.close()
})

test('every so often what was pushed is read, and what keeps it from that is said until it is over', async () => {
  const store = await openSqlite(mkdtempSync(join(tmpdir(), 'data-')))
  const current = await keepCurrent(store, await selectArchives(store, [archive]), { maxBytes: 5_000_000, pullEvery: 50, env })
  try {
    await current.read()
    pushed('b.md', 'It was down.')
    await vi.waitFor(async () => expect([...(await store.known('archive')).keys()]).toEqual(['a.md', 'b.md']), { timeout: 20_000 })
    expect(current.states()[0]).toMatchObject({ pulledAt: expect.any(String), changedAt: expect.any(String), troubles: [] })
    git(archive, 'branch', '--unset-upstream')
    await vi.waitFor(() => expect(current.states()[0]!.troubles).toMatchObject([{ of: 'pulling', endedAt: null }]), { timeout: 20_000 })
    git(archive, 'branch', '--set-upstream-to=origin/main')
    await vi.waitFor(() => expect(current.states()[0]!.troubles).toMatchObject([{ of: 'pulling', endedAt: expect.any(String) }]), { timeout: 20_000 })
  } finally {
    await current.stop()
    await store.close()
  }
})

test('the sample, a part of the program, is never pulled', async () => {
  const store = await openSqlite(mkdtempSync(join(tmpdir(), 'data-')))
  const current = await keepCurrent(store, await selectArchives(store, []), { maxBytes: 5_000_000, pullEvery: 60_000, env })
  await vi.waitFor(() => expect(current.states()[0]).toMatchObject({ pulledAt: null, troubles: [{ of: 'pulling', what: 'The sample archive is a part of Hindsight, which is not pulled.' }] }))
  await current.stop()
  await store.close()
})
