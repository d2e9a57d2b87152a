// Views of trends over 10,000 incidents with 30,000 tasks through HTTP, as the page asks for them: every clock, by month and quarter, every group.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { AddressInfo } from 'node:net'
import { buildApp } from '../../api/app.ts'
import { CUTS } from '../../api/days.ts'
import { CLOCKS, GROUPS } from '../../api/trends/schema.ts'
import type { Duration, Task } from '../../ingest/record.ts'
import { openSqlite } from '../../store/sqlite/open.ts'
import type { Telling } from '../../store/incident.ts'
import type { Store } from '../../store/store.ts'
import { stated } from '../api/records.ts'
import { fileOf } from '../contract/samples.ts'
import { inventor } from '../inventor.ts'
import { timed, type Measure } from './measurement.ts'

const INCIDENTS = 10_000
const TASKS = 3
const BATCH = 500

export const measure: Measure = async () => {
  const folder = mkdtempSync(join(tmpdir(), 'hindsight-bench-'))
  const store = await openSqlite(folder)
  try {
    await fill(store)
    const app = await buildApp({ store, linkTo: async () => null })
    await app.listen({ host: '127.0.0.1', port: 0 })
    const at = `http://127.0.0.1:${(app.server.address() as AddressInfo).port}/api/v1`
    const views = CLOCKS.flatMap((clock, i) => CUTS.map((by, j) => `clock=${clock}&by=${by}&group=${GROUPS[(i + j) % GROUPS.length]}`))
    let asked = 0
    const viewed = (range: () => string) => timed(() => fetch(`${at}/trends?${views[asked++ % views.length]}${range()}`))
    const target = { percentile: 95 as const, atMost: 50 }
    const measured = [
      { what: 'trends over 10,000 incidents, views of the last two years', unit: 'ms', samples: await viewed(() => ''), target },
      { what: 'trends over 10,000 incidents, views of all ten years', unit: 'ms', samples: await viewed(() => '&from=2015'), target },
      { what: 'trends over 10,000 incidents, another range of ten years each time', unit: 'ms', samples: await viewed(() => `&from=2015-01&to=${2025 + asked}`), target },
    ]
    await app.close()
    return measured
  } finally {
    await store.close()
    rmSync(folder, { recursive: true })
  }
}

async function fill(store: Store): Promise<void> {
  const { postmortem } = inventor(1)
  await store.putArchive({ name: 'ops', root: '/srv/ops', sample: false, readAt: null, milliseconds: null, changed: null })
  for (let i = 0; i < INCIDENTS; i += BATCH) {
    const written = Array.from({ length: BATCH }, (_, j) => {
      const { started, tags, services } = postmortem(), n = i + j
      return fileOf(`${n}.md`, `Incident ${n} of the shelves`, { started, tags, services, ...invented(n) })
    })
    await store.apply({ found: { archive: 'ops', written, gone: [] } })
  }
}

/** What trends look at besides: durations that spread over three orders, each unknown of one in five. */
function invented(n: number): Partial<Telling> {
  const duration = (salt: number): Duration | null => ((n + salt) % 5 ? { ...stated(Math.round(2 ** (((n * 7919 + salt * 104_729) % 1000) / 90))), computed: null, stated: null } : null)
  const task = (i: number): Telling['tasks'][number] => ({ id: `${n}-${i}`, text: stated('Alert on empty shelves'), kind: 'detect', owner: null, due: n % 3 ? stated('2024-06-01') : null, ticket: null, status: stated<NonNullable<Task['status']>['value']>(i ? 'open' : 'done'), confidence: 1 })
  return {
    durations: { detect: n % 7 ? duration(1) : null, acknowledge: duration(2), mitigate: duration(3), resolve: duration(4), repair: duration(5), restore: duration(6) },
    severity: n % 4 ? stated(`SEV${1 + (n % 3)}`) : null, detectedBy: n % 3 ? stated(n % 2 ? 'monitoring' as const : 'user' as const) : null,
    tasks: Array.from({ length: TASKS }, (_, i) => task(i)),
  }
}
