// The HTTP application, apart from listening, so that tests ask it without a port.
import fastify, { type FastifyInstance } from 'fastify'
import { LOCAL, type Access } from './access/access.ts'
import { addGuard } from './access/guard.ts'
import { trustedProxy } from './access/proxy.ts'
import { sessionRoutes } from './access/routes.ts'
import { archiveRoutes } from './archive/routes.ts'
import { addDocumentation } from './documentation.ts'
import { answerFailure, answerNoRequest, handleFailures } from './failure-answers.ts'
import { figuresOf } from './figures.ts'
import { securityHeaders } from './headers.ts'
import { healthRoutes } from './health.ts'
import { incidentRoutes } from './incidents/routes.ts'
import { addRequestId, logging, type Log } from './log.ts'
import { addMetrics } from './metrics.ts'
import { addPages } from './pages.ts'
import type { Parts } from './parts.ts'
import { searchRoutes } from './search/routes.ts'
import { taskRoutes } from './tasks/routes.ts'
import { calendarOf, type Calendar } from './days.ts'
import { trendsRoutes } from './trends/routes.ts'

export type AppOptions = Omit<Parts, 'figures' | 'calendar'> & {
  calendar?: Calendar
  /** Folder of the built pages. */
  dist?: string
  /** Who has to sign in; without it the app is for this machine's own addresses. */
  access?: Access
  /** Silent without it. */
  log?: Log
}

export type App = FastifyInstance

const BODY_LIMIT = 1_000_000

export async function buildApp({ dist, access = LOCAL, log, calendar = calendarOf('UTC'), ...given }: AppOptions): Promise<App> {
  const parts: Parts = { ...given, calendar, figures: figuresOf(given.store) }
  const app = fastify({
    ...logging(log),
    trustProxy: trustedProxy(access),
    return503OnClosing: false, // what still comes in is answered, by the store or by its failure
    clientErrorHandler: answerNoRequest,
    frameworkErrors: (error, request, reply) => void answerFailure(request, reply, error),
    bodyLimit: BODY_LIMIT,
    // A misspelt parameter is an error, not silence; one value may stand for a list of one.
    ajv: { customOptions: { removeAdditional: false, coerceTypes: 'array', allErrors: true } },
    // Longer than any id: an id that is too long is refused by its own schema, as a bad request.
    routerOptions: { ignoreTrailingSlash: true, maxParamLength: 10_000 },
  })
  // Answers are typed by their schemas and tested against them; compiled serialisers would drop what a schema forgot, in silence.
  app.removeContentTypeParser('text/plain')
  app.setSerializerCompiler(() => JSON.stringify)
  const notFound = handleFailures(app)
  app.addHook('onRequest', securityHeaders(access))
  addRequestId(app)
  const identify = await addGuard(app, { store: parts.store, access })

  await addMetrics(app, parts)
  await addDocumentation(app)
  await app.register(healthRoutes, parts)
  await app.register(async api => {
    api.addHook('onRequest', async (_request, reply) => void reply.header('cache-control', 'no-store'))
    await api.register(sessionRoutes, { ...parts, access, identify })
    await api.register(searchRoutes, parts)
    await api.register(incidentRoutes, parts)
    await api.register(archiveRoutes, parts)
    await api.register(trendsRoutes, parts)
    await api.register(taskRoutes, parts)
  }, { prefix: '/api/v1' })
  await addPages(app, notFound, dist)
  return app
}
