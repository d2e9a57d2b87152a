import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { buildApp, type App } from '../../../api/app.ts'
import { selectArchives } from '../../../api/archive/archives.ts'
import { keepCurrent } from '../../../api/archive/current/current.ts'
import { linker } from '../../../api/incidents/link.ts'
import type { SourceAnswer } from '../../../api/incidents/schema.ts'
import type { SearchAnswer } from '../../../api/search/schema.ts'
import { openSqlite } from '../../../store/sqlite/open.ts'
import type { Store } from '../../../store/store.ts'
import { folderOf } from '../archive-files.ts'

const TIMELINE = '# Timeline\n\n- 10:02 UTC: alert TillsEmpty fires\n- 10:40 UTC: tills open again\n'
let store: Store, app: App

beforeAll(async () => {
  store = await openSqlite(mkdtempSync(join(tmpdir(), 'data-')))
  const root = folderOf({ 'tills/incident.md': '# Tills down\n\nOn 2024-05-03 no till opened, since a certificate had expired.\n', 'tills/timeline.md': TIMELINE, 'other.md': '# Disk full on 2024-01-02\n\nThe disk was full.\n' })
  const current = await keepCurrent(store, await selectArchives(store, [root]), { maxBytes: 5_000_000 })
  await current.read()
  app = await buildApp({ store, current, linkTo: linker(store, 'https://git.example.org/{path}#L{line}') })
})
afterAll(async () => {
  await app.close()
  await store.close()
})

test('an incident that is told in several files shows each, and a search says in which of them the words are', async () => {
  const [hit] = (await app.inject('/api/v1/search?q=TillsEmpty')).json<SearchAnswer>().hits
  expect([hit!.source.path, hit!.passages.map(({ path, line, text }) => [path, line, text])]).toEqual(['tills/incident.md', [['tills/timeline.md', 3, '10:02 UTC: alert TillsEmpty fires']]])
  const source = async (query: string) => app.inject(`/api/v1/incidents/${hit!.id}/source${query}`)
  expect((await source('')).json<SourceAnswer>().path).toBe('tills/incident.md')
  expect((await source('?part=tills/timeline.md')).json<SourceAnswer>()).toMatchObject({ path: 'tills/timeline.md', start: 0, end: TIMELINE.length, text: TIMELINE, link: 'https://git.example.org/tills/timeline.md#L1' })
  for (const path of ['other.md', 'tills/none.md']) expect((await source(`?part=${path}`)).statusCode).toBe(404)
})
