import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, expect, test } from 'vitest'
import { ingest } from '../../ingest/ingest.ts'
import { openWorkers, type Parsed } from '../../ingest/workers.ts'

const folder = mkdtempSync(join(tmpdir(), 'hindsight-workers-'))
const module = pathToFileURL(join(folder, 'moody.mjs'))
writeFileSync(join(folder, 'moody.mjs'), `
import { parentPort } from 'node:worker_threads'
const read = ({ path, bytes }) => {
  if (path === 'hangs.md') for (;;) {}
  if (path === 'throws.md') throw new Error('too hard')
  if (path === 'rejects.md') return void Promise.reject(new Error('too hard, later'))
  if (path === 'dives.md') { const dive = () => dive() + 1; dive() }
  if (path === 'exits.md') process.exit(1)
  if (path === 'grows.md') { const held = []; for (;;) held.push(new Array(1000).fill(path)) }
  if (path === 'large.md') Array.from({ length: 80 }, () => new Array(2 ** 17).fill(path)).at(0)
  return { format: 'text', text: Buffer.from(bytes).toString(), records: [], asks: { order: null, history: false } }
}
parentPort.on('message', batch => {
  const answers = batch.map(read)
  if (!answers.includes(undefined)) parentPort.postMessage(answers)
})
parentPort.postMessage('loaded')`)
afterAll(() => rmSync(folder, { recursive: true }))

const said = (answer: Parsed) => ('problem' in answer ? `${answer.problem.rule}: ${answer.problem.message}` : answer.text)

test('a file that makes its reader hang, die or grow costs itself alone', async () => {
  const workers = openWorkers({ module, count: 2, patience: 1000, memory: 40 })
  const answers = await Promise.all(['a.md', 'hangs.md', 'throws.md', 'rejects.md', 'dives.md', 'exits.md', 'grows.md', 'b.md'].map(path => workers.parse(path, Buffer.from(path))))
  await workers.close()
  expect(answers.map(said)).toEqual([
    'a.md',
    'reader-stopped: hangs.md kept the reader busy for more than 1 seconds; it was not read.',
    'reader-stopped: throws.md made the reader stop (too hard); it was not read.',
    'reader-stopped: rejects.md made the reader stop (too hard, later); it was not read.',
    'reader-stopped: dives.md made the reader stop (Maximum call stack size exceeded); it was not read.',
    'reader-stopped: exits.md made the reader stop; it was not read.',
    expect.stringMatching(/^reader-stopped: grows\.md (?:made the reader stop|kept the reader busy)/),
    'b.md',
  ])
})

test('a file that needs more memory than a reader has is read by one that has more', async () => {
  const workers = openWorkers({ module, count: 2, memory: 40 })
  const answers = await Promise.all(['a.md', 'large.md', 'b.md', 'large.md'].map(path => workers.parse(path, Buffer.from(path))))
  await workers.close()
  expect(answers.map(said)).toEqual(['a.md', 'large.md', 'b.md', 'large.md'])
})

test('the other files of an archive are read, and the lost one is told of by name with what to do', async () => {
  const archive = join(folder, 'archive')
  mkdirSync(archive)
  for (const path of ['a.md', 'exits.md', 'grows.md', 'hangs.md', 'throws.md', 'z.md']) writeFileSync(join(archive, path), path)
  const workers = openWorkers({ module, count: 2, patience: 1000, memory: 40 })
  const told: string[] = []
  for await (const found of ingest(archive, { workers })) {
    if (found.type === 'file') told.push(`${found.path} is read`)
    if (found.type === 'unread') told.push(`${found.problem.message.split(' ', 1)[0]} is not: ${found.problem.remedy}`)
  }
  await workers.close()
  const remedy = 'Report it with the file, if you may share it; the rest of the archive was read.'
  expect(told).toEqual(['a.md is read', `exits.md is not: ${remedy}`, `grows.md is not: ${remedy}`, `hangs.md is not: ${remedy}`, `throws.md is not: ${remedy}`, 'z.md is read'])
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
