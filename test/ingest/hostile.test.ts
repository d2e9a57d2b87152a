import { afterAll, expect, test } from 'vitest'
import { parse } from '../../ingest/parse.ts'
import { openWorkers } from '../../ingest/workers.ts'
import { PLENTIES, ROWS, TRAPS, type Shape } from './hostile/shapes.ts'

// Longer than the program waits, since machines that test are busy: what is caught here would take minutes, or for ever.
const workers = openWorkers({ patience: 300_000 })
afterAll(() => workers.close())

/** The shapes that a reader was stopped over, each with what is said of it. */
async function stoppedOver(shapes: Shape[], size: number): Promise<string[]> {
  const answers = await Promise.all(shapes.map(async ({ name, path, grown }) => ({ name, answer: await workers.parse(path, Buffer.from(grown(size))) })))
  return answers.flatMap(({ name, answer }) => ('problem' in answer && answer.problem.rule === 'reader-stopped' ? [`${name}: ${answer.problem.message}`] : []))
}

test('what is made against a reader does not stop it', { timeout: 600_000 }, async () => {
  expect(await stoppedOver(TRAPS, 200_000)).toEqual([])
})

test('too much of what people write does not stop it', { timeout: 600_000 }, async () => {
  expect(await stoppedOver(PLENTIES, 20_000)).toEqual([])
})

test('rows of one mark do not stop it', { timeout: 600_000 }, async () => {
  expect(await stoppedOver(ROWS, 5_000)).toEqual([])
})

test('a log of very many incidents: each with its own lines', () => {
  const incidents = Array.from({ length: 6000 }, (_, n) => `## 2024-01-01 Outage ${n}\n\nImpact: none could pay.\n\nRoot cause: a full disk.\n\n`)
  const records = parse('log.md', incidents.join(''))
  expect(records.at(-1)!.source).toMatchObject({ incident: 6000, line: 5999 * 6 + 1 })
})
