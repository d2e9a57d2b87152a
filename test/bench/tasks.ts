// Lists of 50,000 tasks through HTTP, in the views and with the filters that a page asks for.
import { mkdtempSync, rmSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildApp } from '../../api/app.ts'
import { TASK_KINDS } from '../../ingest/record.ts'
import type { Telling } from '../../store/incident.ts'
import { openSqlite } from '../../store/sqlite/open.ts'
import type { Store } from '../../store/store.ts'
import { stated, taskOf } from '../api/records.ts'
import { fileOf } from '../contract/samples.ts'
import { inventor } from '../inventor.ts'
import { timed, type Measure } from './measurement.ts'

const INCIDENTS = 10_000
const TASKS_EACH = 5
const BATCH = 500

export const measure: Measure = async () => {
  const folder = mkdtempSync(join(tmpdir(), 'hindsight-bench-'))
  const store = await openSqlite(folder)
  try {
    const services = await fill(store)
    const app = await buildApp({ store, linkTo: async () => null })
    await app.listen({ host: '127.0.0.1', port: 0 })
    const at = `http://127.0.0.1:${(app.server.address() as AddressInfo).port}/api/v1/tasks`
    const questions = ['', '?view=open', '?view=overdue', '?view=no-owner&kind=prevent', '?q=alert', '?sort=-age&view=open', '?cause=capacity&ticket=without', '?offset=20000']
      .concat(OWNERS.slice(0, 8).map(owner => `?owner=${encodeURIComponent(owner)}`), services.map(service => `?view=open&service=${service}`))
    let asked = 0
    const samples = await timed(() => fetch(at + questions[asked++ % questions.length]!))
    await app.close()
    return [{ what: 'list of tasks at 50,000, views and filters', unit: 'ms', samples, target: { percentile: 95, atMost: 30 } }]
  } finally {
    await store.close()
    rmSync(folder, { recursive: true })
  }
}

const OWNERS = Array.from({ length: 200 }, (_, i) => `Person ${i}`)
const STATUSES = ['open', 'open', 'in-progress', 'done', 'done', 'wont-do'] as const

/** Some have an owner, some a date between 2025 and 2027, some a ticket; some are done. */
function inventedTask(n: number, text: string): Telling['tasks'][number] {
  const day = `202${5 + (n % 3)}-${String(1 + (n % 12)).padStart(2, '0')}-${String(1 + (n % 28)).padStart(2, '0')}`
  return {
    ...taskOf(text), id: `t${n}`, kind: TASK_KINDS[n % TASK_KINDS.length]!,
    owner: n % 3 ? stated(OWNERS[(n * 7) % OWNERS.length]!) : null, due: n % 2 ? stated(day) : null, ticket: n % 4 ? stated(`OPS-${n}`) : null, status: stated(STATUSES[n % STATUSES.length]!),
  }
}

/** Gives the names of some services. */
async function fill(store: Store): Promise<string[]> {
  const invent = inventor(1), services = new Set<string>()
  await store.putArchive({ name: 'ops', root: '/srv/ops', sample: false, readAt: null, milliseconds: null, changed: null })
  for (let i = 0; i < INCIDENTS; i += BATCH) {
    const written = Array.from({ length: BATCH }, (_, j) => {
      const { text, ...told } = invent.postmortem()
      for (const { value } of told.services) if (services.size < 8) services.add(value)
      return fileOf(`${i + j}.md`, text.slice(0, text.indexOf('\n')), { ...told, tasks: Array.from({ length: TASKS_EACH }, (_, n) => inventedTask((i + j) * TASKS_EACH + n, invent.words(6))) })
    })
    await store.apply({ found: { archive: 'ops', written, gone: [] } })
  }
  return [...services]
}
