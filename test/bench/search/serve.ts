// A process that serves one engine over HTTP, so that its memory is its own: `ENGINE ACCOUNTS FOLDER`, where accounts are lines of JSON. Tells its parent where it listens and how long filling took, and
// its memory when it is asked. Hindsight is filled by a process of its own (`fill`) and then served from its data file, as after a start.
import { createReadStream } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createInterface } from 'node:readline'
import { text } from 'node:stream/consumers'
import { listen } from '../../../api/main.ts'
import { openSqlite } from '../../../store/sqlite/open.ts'
import type { StoredFile } from '../../../store/store.ts'
import { GLOSSARY } from '../../../taxonomy/glossary.ts'
import { bagOf } from '../../../text/bag.ts'
import { conceptsOf } from '../../../text/concepts.ts'
import { textLines } from '../../../text/lines.ts'
import { toldOf } from '../../../text/told.ts'
import type { Account } from './grown.ts'
import { OTHERS, type Engine } from './others.ts'

export type Told = { url: string | null; milliseconds: number } | { memory: number }

const BATCH = 500
const [engine, accounts, folder] = process.argv.slice(2) as [string, string, string]

async function* batches(): AsyncGenerator<Account[]> {
  let batch: Account[] = []
  for await (const line of createInterface({ input: createReadStream(accounts) })) {
    batch.push(JSON.parse(line) as Account)
    if (batch.length === BATCH) {
      yield batch
      batch = []
    }
  }
  if (batch.length) yield batch
}

async function fill(): Promise<void> {
  const store = await openSqlite(folder), concepts = conceptsOf(GLOSSARY)
  await store.putArchive({ name: 'ops', root: '/srv/ops', sample: false, readAt: null, milliseconds: null, changed: null })
  for await (const batch of batches()) {
    const written = batch.map(({ text, telling }): StoredFile => ({ path: telling.source.path, hash: telling.id, bytes: text.length, format: 'markdown', text, problem: null, tellings: [{ telling, bag: bagOf(text, concepts), told: toldOf(textLines(text, 1), concepts, true) }] }))
    await store.apply({ found: { archive: 'ops', written, gone: [] } })
  }
  await store.close()
}

const serveHindsight = async () => (await listen({ host: '127.0.0.1', port: 0 }, { store: await openSqlite(folder), linkTo: async () => null })).url

async function serveOther({ add, find }: Engine): Promise<string> {
  for await (const batch of batches()) await add(batch.map(({ text, telling }) => ({ id: telling.id, title: telling.title?.value ?? telling.source.path, text })))
  const server = createServer(async (request, response) => {
    const { searchParams } = new URL(request.url!, 'http://localhost'), isTyped = request.method === 'GET'
    const question = isTyped ? searchParams.get('q')! : (JSON.parse(await text(request)) as { text: string }).text
    response.setHeader('content-type', 'application/json').end(JSON.stringify({ hits: await find(question, isTyped) }))
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

const tell = (told: Told) => void process.send?.(told)
// It ends by itself, so that what it compiled is kept for the next.
process.on('message', asked => (asked === 'end' ? process.exit() : tell({ memory: process.memoryUsage.rss() })))

const began = performance.now()
const url = engine === 'fill' ? await fill().then(() => null) : engine === 'Hindsight' ? await serveHindsight() : await serveOther(OTHERS[engine]!(folder))
tell({ url, milliseconds: performance.now() - began })
if (!url) process.disconnect?.()
