// The OpenAPI document, made from the routes' schemas, and a page to browse it. Both come from this machine alone.
import swagger from '@fastify/swagger'
import swaggerUi from '@fastify/swagger-ui'
import type { FastifyInstance, FastifySchema } from 'fastify'
import { readFileSync } from 'node:fs'

const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { version: string }

/** Must come before the routes that it is to tell of. */
export async function addDocumentation(app: FastifyInstance): Promise<void> {
  await app.register(swagger, {
    transform: ({ schema, url, route: { config } }) => ({ schema: { ...schema, ...withOptionalDefaults(schema), description: `Least role: ${config?.role}.` }, url }),
    openapi: {
      openapi: '3.1.0',
      info: { title: 'Hindsight', version, description: 'The memory of everything that ever broke. Every failure has the same shape: code, status, message, remedy, request.' },
      // Without: on this machine's own addresses, and for a browser that has signed in.
      components: { securitySchemes: { token: { type: 'http', scheme: 'bearer' } } },
      security: [{ token: [] }, {}],
      tags: [
        { name: 'search', description: 'Find incidents by words, filters, or a pasted alert' },
        { name: 'incidents', description: 'One incident: its facts with their evidence, its source, what is like it' },
        { name: 'tasks', description: 'Corrective tasks of all incidents: lists, changes, history' },
        { name: 'archive', description: 'What was read, what was not and why' },
        { name: 'access', description: 'Sign in and out' },
        { name: 'health', description: 'Is it alive, and does the store answer' },
      ],
    },
  })
  await app.register(swaggerUi, {
    routePrefix: '/api/docs',
    theme: { title: 'Hindsight: the API', css: [{ filename: 'hindsight.css', content: '.swagger-ui .topbar { display: none }' }] },
    uiConfig: { validatorUrl: null, docExpansion: 'list', tryItOutEnabled: true },
    staticCSP: "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
  })
  app.get('/api/v1/openapi.json', { config: { role: 'reader' }, schema: { hide: true } }, async () => app.swagger())
}

/** What has a default is there once a request was checked, so that routes need not ask; but whoever sends one may leave it out. */
function withOptionalDefaults({ querystring, body }: FastifySchema): FastifySchema {
  return { ...(querystring ? { querystring: relaxed(querystring as Fields) } : {}), ...(body ? { body: relaxed(body as Fields) } : {}) }
}

type Fields = { properties: { [name: string]: { default?: unknown } }; required?: string[] }

const relaxed = (fields: Fields): Fields => ({ ...fields, required: fields.required?.filter(name => fields.properties[name]?.default === undefined) ?? [] })
