// Searching in the terminal: how words may be typed, what a paste is taken for, and an answer read whole.
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { FILES, folderOf } from '../api/archive-files.ts'
import { run } from './command.ts'

const data = mkdtempSync(join(tmpdir(), 'hindsight-data-'))
const unwrapped = (text: string) => text.replace(/\s+/g, ' ').trim()

beforeAll(() => run(['ingest', folderOf(FILES), '--data', data]))

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
