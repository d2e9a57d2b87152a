// Searching 10,000 incidents through HTTP: facets, passages and ten answers included, as the page asks for them.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { AddressInfo } from 'node:net'
import { buildApp } from '../../api/app.ts'
import { openSqlite } from '../../store/sqlite/open.ts'
import type { Store, StoredFile } from '../../store/store.ts'
import { fileOf } from '../contract/samples.ts'
import { inventor, type Inventor } from '../inventor.ts'
import { timed, type Measure, type Measurement } from './measurement.ts'

const INCIDENTS = 10_000
const BATCH = 500

export const measure: Measure = async () => {
  const folder = mkdtempSync(join(tmpdir(), 'hindsight-bench-'))
  const store = await openSqlite(folder)
  const invent = inventor(1)
  try {
    await fill(store, invent)
    const app = await buildApp({ store, linkTo: async () => null })
    await app.listen({ host: '127.0.0.1', port: 0 })
    const at = `http://127.0.0.1:${(app.server.address() as AddressInfo).port}/api/v1`
    const searched = (words: () => string) => timed(() => fetch(`${at}/search?limit=10&q=${encodeURIComponent(words())}`))
    const pasted = () => timed(() => fetch(`${at}/similar`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ text: invent.alert() }) }))
    const target: Measurement['target'] = { percentile: 95, atMost: 10 }
    const measured = [
      { what: 'search at 10,000 incidents, three words', unit: 'ms', samples: await searched(() => invent.words(3)), target },
      { what: 'search at 10,000 incidents, a word being typed', unit: 'ms', samples: await searched(() => invent.words(2).slice(0, -2)), target },
      { what: 'search at 10,000 incidents, no words', unit: 'ms', samples: await searched(() => ''), target },
      { what: 'similar at 10,000 incidents, a pasted alert', unit: 'ms', samples: await pasted(), target: { percentile: 95 as const, atMost: 20 } },
    ]
    await app.close()
    return measured
  } finally {
    await store.close()
    rmSync(folder, { recursive: true })
  }
}

async function fill(store: Store, invent: Inventor): Promise<void> {
  await store.putArchive({ name: 'ops', root: '/srv/ops', sample: false, readAt: null, milliseconds: null, changed: null })
  for (let i = 0; i < INCIDENTS; i += BATCH) {
    const written: StoredFile[] = Array.from({ length: BATCH }, (_, j) => {
      const { text, ...told } = invent.postmortem()
      return fileOf(`${i + j}.md`, text, told)
    })
    await store.apply({ found: { archive: 'ops', written, gone: [] } })
  }
}
