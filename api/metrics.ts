// Figures for Prometheus: how requests go, how the process does, and what stands in the archive.
import type { FastifyInstance } from 'fastify'
import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import type { Store } from '../store/store.ts'

/** Around the times that are promised for searches and lists (10 to 50 ms), up to what nobody waits for. */
const SECONDS = [0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.25, 1, 5]

export async function addMetrics(app: FastifyInstance, { store }: { store: Store }): Promise<void> {
  const register = new Registry(), registers = [register]
  collectDefaultMetrics({ register })
  const requests = new Histogram({ name: 'hindsight_http_request_duration_seconds', help: 'Time to answer a request, by route and status', labelNames: ['method', 'route', 'status'], buckets: SECONDS, registers })
  const incidents = new Gauge({ name: 'hindsight_incidents', help: 'Incidents that can be found', registers })
  const unread = new Gauge({ name: 'hindsight_files_unread', help: 'Files that could not be read', registers })
  const age = new Gauge({ name: 'hindsight_last_reading_age_seconds', help: 'How long ago an archive was last read to its end', labelNames: ['archive'], registers })

  app.addHook('onResponse', async (request, reply) => {
    // Addresses that nobody serves are as many as somebody invents: they share one name.
    const route = request.is404 ? 'none' : request.routeOptions.url ?? 'none'
    requests.observe({ method: request.method, route, status: reply.statusCode }, reply.elapsedTime / 1000)
  })

  app.get('/metrics', { config: { role: 'reader' }, schema: { hide: true } }, async (_request, reply) => {
    const health = await store.health()
    incidents.set(health.incidents)
    unread.set(health.files.unread)
    age.reset() // an archive may have been removed
    for (const { name, readAt } of health.archives) if (readAt) age.set({ archive: name }, (Date.now() - Date.parse(readAt)) / 1000)
    return reply.type(register.contentType).header('cache-control', 'no-store').send(await register.metrics())
  })
}
