import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { filled, linker, webPattern } from '../../../api/incidents/link.ts'
import type { Store } from '../../../store/store.ts'

const COMMIT = 'b4a1c0de00000000000000000000000000000000'

test.each([
  ['git@github.com:larkfield/postmortems.git', COMMIT, 'ops/', `https://github.com/larkfield/postmortems/blob/${COMMIT}/ops/{path}?plain=1#L{line}`],
  ['https://github.com/larkfield/postmortems', 'main', '', 'https://github.com/larkfield/postmortems/blob/main/{path}?plain=1#L{line}'],
  ['https://someone:secret@gitlab.example.org/a/b/c.git', 'main', '', 'https://gitlab.example.org/a/b/c/-/blob/main/{path}?plain=1#L{line}'],
  ['ssh://git@codeberg.org:22/larkfield/log.git', COMMIT, '', `https://codeberg.org/larkfield/log/src/commit/${COMMIT}/{path}?display=source#L{line}`],
  ['ssh://git@gitea.example.org/larkfield/log', 'main', '', 'https://gitea.example.org/larkfield/log/src/branch/main/{path}?display=source#L{line}'],
  ['git@bitbucket.org:larkfield/log.git', 'main', 'a b/', 'https://bitbucket.org/larkfield/log/src/main/a%20b/{path}#lines-{line}'],
])('%s at %s leads to %s', (remote, ref, prefix, pattern) => {
  expect(webPattern(remote, ref, prefix)).toBe(pattern)
})

test.each(['/srv/git/postmortems.git', '../postmortems', 'file:///srv/github/x.git', 'https://git.example.org/x.git', 'C:\\github\\x', ''])('a remote whose pages we do not know leads nowhere: %j', remote => {
  expect(webPattern(remote, 'main', '')).toBeNull()
})

test('a path is escaped, its folders are kept', () => {
  expect(filled('https://git.example.org/{path}#L{line}', '2024/a b#1.md', 12)).toBe('https://git.example.org/2024/a%20b%231.md#L12')
})

test('the folder of an archive inside a clone leads to its remote, at the branch while the commit was not pushed', async () => {
  const clone = mkdtempSync(join(tmpdir(), 'link-'))
  const git = (...args: string[]) => execFileSync('git', ['-C', clone, '-c', 'user.name=T', '-c', 'user.email=t@example.org', ...args], { stdio: 'pipe' })
  mkdirSync(join(clone, 'ops'))
  writeFileSync(join(clone, 'ops/a.md'), '# A\n')
  git('init', '-q', '-b', 'trunk')
  git('remote', 'add', 'origin', 'git@github.com:larkfield/postmortems.git')
  git('add', '.')
  git('commit', '-q', '-m', 'First')
  const archives = async () => [{ name: 'ops', root: join(clone, 'ops'), sample: false, readAt: null, milliseconds: null, changed: null }]
  expect(await linker({ archives }, null)('ops', 'a.md', 3)).toBe('https://github.com/larkfield/postmortems/blob/trunk/ops/a.md?plain=1#L3')
  expect(await linker({ archives }, 'https://x.example.org/{path}')('ops', 'a.md', 3)).toBe('https://x.example.org/a.md')
  expect(await linker({ archives }, null)('gone', 'a.md', 3)).toBeNull()
})

test('an archive that could not be asked for is asked for again', async () => {
  const archives = vi.fn<Store['archives']>(async () => [])
  archives.mockRejectedValueOnce(new Error('busy'))
  const linkTo = linker({ archives }, null)
  await expect(linkTo('ops', 'a.md', 3)).rejects.toThrow('busy')
  expect(await linkTo('ops', 'a.md', 3)).toBeNull()
  await linkTo('ops', 'b.md', 1)
  expect(archives).toHaveBeenCalledTimes(2)
})
