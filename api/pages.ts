// The built pages. Every address that is not a file is the application's own (its URL is its state), for whoever wants HTML.
import fastifyStatic from '@fastify/static'
import type { FastifyInstance } from 'fastify'
import { existsSync } from 'node:fs'
import { join, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Failure } from './errors.ts'
import type { NotFound } from './failure-answers.ts'

const DIST = fileURLToPath(new URL('../web/dist', import.meta.url))

export async function addPages(app: FastifyInstance, notFound: NotFound, dist = DIST): Promise<void> {
  const isBuilt = existsSync(join(dist, 'index.html')), assets = join(dist, 'assets', sep)
  if (isBuilt)
    await app.register(fastifyStatic, {
      root: dist,
      // The build puts the compressed forms beside each file (web/compressed.ts).
      preCompressed: true,
      // The build names its assets by their content, so they never change; the page itself is asked for anew.
      setHeaders: (reply, path) => void reply.header('cache-control', path.startsWith(assets) ? 'public, max-age=31536000, immutable' : 'no-cache'),
      cacheControl: false,
    })

  app.setNotFoundHandler((request, reply) => {
    const wantsPage = ['GET', 'HEAD'].includes(request.method) && request.headers.accept?.includes('text/html') && !/^\/(api|assets)(\/|$)/.test(request.url)
    if (!wantsPage) return notFound(request, reply)
    if (isBuilt) return reply.header('cache-control', 'no-cache').sendFile('index.html')
    const { status, message, remedy } = new Failure('pages_not_built')
    return reply.status(status).type('text/plain; charset=utf-8').send(`${message}\n${remedy}\n`)
  })
}
