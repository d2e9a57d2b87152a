import { expect, test } from 'vitest'
import { buildApp } from '../../api/app.ts'
import type { Health } from '../../store/health.ts'
import type { Store } from '../../store/store.ts'

const readAt = new Date(Date.now() - 3_600_000).toISOString()
const health = {
  incidents: 262, files: { found: 300, read: 262, unread: 7, other: 31 },
  archives: [{ name: 'ops', readAt }, { name: 'never "read"', readAt: null }],
} as Partial<Health> as Health
const store = { health: async () => health, incident: async () => null } as Partial<Store> as Store

test('requests by route and status, the process, and what stands in the archive', async () => {
  const app = await buildApp({ store, linkTo: async () => null })
  for (const url of ['/api/v1/incidents/a', '/api/v1/incidents/b', '/nothing', '/nothing/else']) await app.inject(url)
  const { headers, body } = await app.inject('/metrics')
  expect(headers['content-type']).toContain('text/plain; version=0.0.4')
  expect(body).toContain('hindsight_http_request_duration_seconds_count{method="GET",route="/api/v1/incidents/:id",status="404"} 2')
  expect(body).toContain('hindsight_http_request_duration_seconds_count{method="GET",route="none",status="404"} 2')
  expect(body).toMatch(/^hindsight_incidents 262$/m)
  expect(body).toMatch(/^hindsight_files_unread 7$/m)
  expect(body).toMatch(/^process_cpu_seconds_total /m)
  expect(Number(/^hindsight_last_reading_age_seconds\{archive="ops"\} (\S+)$/m.exec(body)![1])).toBeCloseTo(3600, -1)
  expect(body).not.toContain('never')
  await app.close()
})
