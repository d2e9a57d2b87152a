import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { folderOf } from '../api/archive-files.ts'
import { run } from './command.ts'

const told = (title: string, summary: string, rest: string) => `# ${title}\n\n## Summary\n\n${summary}\n\n## Root cause\n\n${rest}\n`
const FILES = {
  'lanterns.md': told('Lanterns dark after the harbour deploy', 'On 3 May 2025 every lantern of the harbour stayed dark, since the scheduler had lost its queue.', 'The deploy emptied the queue of the scheduler, so that no lantern of the harbour was lit.'),
  'cranes.md': told('Cranes stuck over the quay', 'On 9 June 2025 the cranes stood still over the quay, since their certificate had expired.', 'The certificate of the cranes was renewed by hand and forgotten.'),
  'ferry.md': told('Ferry tickets sold twice at noon', 'On 1 July 2025 tickets were sold twice, since two workers held one lock.', 'The lock had no owner: two workers sold the same seat.'),
}
const data = mkdtempSync(join(tmpdir(), 'hindsight-data-')), archive = folderOf(FILES)
const evaluate = (...options: string[]) => run(['evaluate', ...options, '--data', data])

beforeAll(() => run(['ingest', archive, '--data', data]))

test('tells how often incidents are found by their own words, and which are not', async () => {
  const { code, stdout, stderr } = await evaluate()
  expect([code, stderr]).toEqual([0, ''])
  const lines = stdout.split('\n')
  expect(lines[0]).toBe('Questions made of 3 incidents, whose own words were taken out (seed 1):')
  expect(lines[2]).toMatch(/^ +n {2}R@1 +R@5 +MRR$/)
  expect(lines.slice(3, 7).map(line => line.slice(0, 22).trimEnd())).toEqual(['title                3', 'title, mistyped      3', 'summary, pasted      3', 'all                  9'])
  expect(Math.max(...lines.map(line => line.length))).toBeLessThanOrEqual(80)
})

test('asks the same for the same seed, and leaves the data as it was', async () => {
  const json = async () => {
    const { milliseconds, ...evaluation } = JSON.parse((await evaluate('--json', '--seed', '5')).stdout) as { milliseconds: number; measured: object[] }
    expect(milliseconds).toBeGreaterThan(0)
    return evaluation
  }
  expect(await json()).toEqual(await json())
  expect((await run(['search', 'Lanterns dark after the harbour deploy', '--data', data])).stdout).toMatch(/^ 1 {2}Lanterns dark after the harbour deploy\n/)
})
