import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, expect, test } from 'vitest'
import { openWorkers, type Parsed } from '../../ingest/workers.ts'

const folder = mkdtempSync(join(tmpdir(), 'hindsight-workers-'))
const module = pathToFileURL(join(folder, 'moody.mjs'))
writeFileSync(join(folder, 'moody.mjs'), `
import { parentPort } from 'node:worker_threads'
parentPort.on('message', ({ path, bytes }) => {
  if (path === 'hangs.md') for (;;) {}
  if (path === 'throws.md') throw new Error('too hard')
  if (path === 'exits.md') process.exit(1)
  if (path === 'grows.md') { const held = []; for (;;) held.push(new Array(1000).fill(path)) }
  parentPort.postMessage({ format: 'text', text: Buffer.from(bytes).toString(), records: [] })
})`)
afterAll(() => rmSync(folder, { recursive: true }))

const said = (answer: Parsed) => ('problem' in answer ? `${answer.problem.rule}: ${answer.problem.message}` : answer.text)

test('a file that makes its reader hang, die or grow costs itself alone', async () => {
  const workers = openWorkers({ module, count: 2, patience: 1000, memory: 40 })
  const answers = await Promise.all(['a.md', 'hangs.md', 'throws.md', 'exits.md', 'grows.md', 'b.md'].map(path => workers.parse(path, Buffer.from(path))))
  await workers.close()
  expect(answers.map(said)).toEqual([
    'a.md',
    'reader-stopped: hangs.md kept the reader busy for more than 1 seconds; it was not read.',
    'reader-stopped: throws.md made the reader stop (too hard); it was not read.',
    'reader-stopped: exits.md made the reader stop; it was not read.',
    expect.stringMatching(/^reader-stopped: grows\.md (?:made the reader stop|kept the reader busy)/),
    'b.md',
  ])
})

test('an answer that comes too late by a moment is none, and no other file is given to the reader that is ending', async () => {
  const workers = openWorkers({ module, count: 1, patience: 1000 })
  await workers.parse('a.md', Buffer.from('a.md'))
  await new Promise(setImmediate) // timers come next, before messages
  const answers = ['b.md', 'c.md', 'd.md'].map(path => workers.parse(path, Buffer.from(path)))
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1200) // this thread is held up past its patience: timer and answer are due at once
  expect((await Promise.all(answers)).map(said)).toEqual(['reader-stopped: b.md kept the reader busy for more than 1 seconds; it was not read.', 'c.md', 'd.md'])
  await workers.close()
})

test('a real file is decoded and parsed', async () => {
  const workers = openWorkers({ count: 1 })
  const answer = await workers.parse('down.md', Buffer.from('# Baskets down\n\nAll baskets were empty.'))
  const refused = await workers.parse('down.md', Buffer.alloc(0))
  await workers.close()
  expect(answer).toMatchObject({ format: 'markdown', text: '# Baskets down\n\nAll baskets were empty.', records: [{ record: { kind: 'incident', title: { value: 'Baskets down' } }, bag: { length: 6 } }] })
  expect(refused).toMatchObject({ problem: { rule: 'file-empty' } })
})
