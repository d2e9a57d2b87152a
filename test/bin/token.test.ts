// Access as its keeper sets it up: tokens made and revoked while the program serves.
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'
import { FILES, folderOf } from '../api/archive-files.ts'
import { run, start } from './command.ts'

let data: string
beforeEach(() => void (data = mkdtempSync(join(tmpdir(), 'hindsight-data-'))))

const unwrapped = (text: string) => text.replace(/\s+/g, ' ').trim()
const token = (...args: string[]) => run(['token', ...args, '--data', data])

test('tokens are made, listed and revoked by name; a token is shown once', async () => {
  const none = await token('list')
  expect([none.code, none.stdout, unwrapped(none.stderr)]).toEqual([1, '', `No token has been made yet in ${data}.`])
  const { code, stdout, stderr } = await token('add', 'ines', '--role', 'editor')
  expect([code, stdout]).toEqual([0, expect.stringMatching(/^hs_[\w-]{43}\n$/)])
  expect(unwrapped(stderr)).toBe('The token of ines, editor. Keep it: it is shown this once, and stored as a hash only.')
  await token('add', 'prometheus', '--role', 'reader')
  const list = await token('list')
  expect(list.stdout).toMatch(/^ines {8}editor {2}made \d{4}-\d\d-\d\d \d\d:\d\d UTC\nprometheus {2}reader {2}made .* UTC\n$/)
  expect(list.stdout).not.toContain('hs_')
  expect(await token('add', 'ines', '--role', 'keeper')).toMatchObject({ code: 3, stdout: '', stderr: expect.stringContaining('There is a token for ines already.') })
  expect(await token('revoke', 'ines')).toMatchObject({ code: 0, stderr: '' })
  expect(await token('revoke', 'ines')).toMatchObject({ code: 3, stderr: expect.stringContaining('There is no token for ines.') })
  expect(await token('add', 'hindsight', '--role', 'reader')).toMatchObject({ code: 2 })
})

describe('serve on an address that others reach', () => {
  const elsewhere = ['--host', '0.0.0.0', '--port', '0']

  test('is refused while nobody could sign in, and says what to do', async () => {
    for (const args of [elsewhere, ['--url', 'https://hindsight.example.org']]) {
      const { code, stdout, stderr } = await run(['serve', ...args, '--data', data])
      expect([code, stdout]).toEqual([2, ''])
      expect(unwrapped(stderr)).toMatch(/^hindsight: Hindsight is not served at (0\.0\.0\.0|https:\/\/hindsight\.example\.org): one would have to sign in there, and no token has been made yet\. Make one with "hindsight token add NAME --role keeper"/)
    }
  })

  test('hears of tokens that are made and revoked meanwhile, at once', async () => {
    const [keeper] = (await token('add', 'ines', '--role', 'keeper')).stdout.split('\n')
    const { child, ended, says } = start(['serve', folderOf(FILES), ...elsewhere, '--data', data])
    const [, port] = await says(/Hindsight is at http:\/\/0\.0\.0\.0:(\d+)\n/)
    const search = (token?: string) => fetch(`http://127.0.0.1:${port}/api/v1/search`, { headers: token ? { authorization: `Bearer ${token}` } : {} }).then(({ status }) => status)
    expect([await search(), await search(keeper)]).toEqual([401, 200])
    const [reader] = (await token('add', 'bo', '--role', 'reader')).stdout.split('\n')
    expect(await search(reader)).toBe(200)
    await token('revoke', 'bo')
    expect([await search(reader), await search(keeper)]).toEqual([401, 200])
    child.kill('SIGTERM')
    expect(await ended).toMatchObject({ code: 0 })
  })

  test('with --first-token makes a keeper\'s and prints it, where there is none', async () => {
    const serve = () => start(['serve', folderOf(FILES), ...elsewhere, '--first-token', '--data', data])
    const first = serve()
    await first.says(/:(\d+)\n/)
    first.child.kill('SIGTERM')
    const [made] = /^hs_[\w-]{43}$/m.exec((await first.ended).stderr)!
    const second = serve(), [, again] = await second.says(/:(\d+)\n/)
    const answer = await fetch(`http://127.0.0.1:${again}/api/v1/session`, { headers: { authorization: `Bearer ${made}` } })
    expect(await answer.json()).toEqual({ signIn: true, person: { name: 'keeper', role: 'keeper' } })
    second.child.kill('SIGTERM')
    expect((await second.ended).stderr).not.toContain('hs_')
  })
})
