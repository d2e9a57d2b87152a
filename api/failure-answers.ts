// One handler for every failure of a request, whatever met it first: validation, a route, the store, or Fastify itself.
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { STATUS_CODES } from 'node:http'
import type { Socket } from 'node:net'
import { errorAnswer, Failure, toFailure } from './errors.ts'

/** The cause of a 5xx goes into the log; the answer never tells it. */
export function answerFailure(request: FastifyRequest, reply: FastifyReply, error: unknown): FastifyReply {
  const failure = error instanceof Error ? ofRequest(error as FastifyError) : toFailure(error)
  if (failure.status >= 500) request.log.error({ err: failure.cause ?? failure }, failure.message)
  return reply.status(failure.status).type('application/json').send(errorAnswer(failure, request.id))
}

export type NotFound = (request: FastifyRequest, reply: FastifyReply) => FastifyReply

/** Must come before the routes; gives what answers an address that none of them serves. */
export function handleFailures(app: FastifyInstance): NotFound {
  const routes: { method: string; pattern: RegExp }[] = []
  app.addHook('onRoute', ({ method, url }) => {
    if (url.includes('*')) return
    for (const one of [method].flat()) if (one !== 'HEAD') routes.push({ method: one, pattern: new RegExp(`^${url.replace(/:\w+/g, '[^/]+')}$`) })
  })

  app.setErrorHandler((error, request, reply) => answerFailure(request, reply, error))

  return (request, reply) => {
    const path = request.url.split('?')[0]!
    const allowed = routes.filter(({ pattern }) => pattern.test(path)).map(({ method }) => method)
    if (!allowed.length) return answerFailure(request, reply, new Failure('unknown_route', { path }))
    return answerFailure(request, reply.header('allow', allowed.join(', ')), new Failure('wrong_method', { path, method: request.method, allowed: allowed.join(' or ') }))
  }
}

/** What is so far from an HTTP request that no route ever sees it. */
export function answerNoRequest(error: Error & { code?: string }, socket: Socket): void {
  if (error.code !== 'ECONNRESET' && socket.writable) {
    const failure = error.code === 'HPE_HEADER_OVERFLOW' ? new Failure('too_long') : new Failure('bad_request', { detail: error.message })
    const body = JSON.stringify(errorAnswer(failure, 'none'))
    socket.write(`HTTP/1.1 ${failure.status} ${STATUS_CODES[failure.status]}\r\ncontent-type: application/json\r\ncontent-length: ${Buffer.byteLength(body)}\r\nconnection: close\r\n\r\n${body}`)
  }
  socket.destroy(error)
}

function ofRequest(error: FastifyError): Failure {
  if (error.validation) return new Failure('bad_request', { detail: error.validation.map(wrong => inWords(wrong, error.validationContext)).join('; ') })
  if (error.code === 'FST_ERR_CTP_BODY_TOO_LARGE') return new Failure('too_large')
  if (error.code === 'FST_ERR_CTP_INVALID_MEDIA_TYPE') return new Failure('wrong_type')
  if (error.statusCode !== undefined && error.statusCode < 500) return new Failure('bad_request', { detail: error.message.replace(/\.$/, '') }, { cause: error })
  return toFailure(error)
}

function inWords({ instancePath, message = 'is wrong', params }: NonNullable<FastifyError['validation']>[number], context = 'request'): string {
  const part = context === 'querystring' ? 'query' : context, place = instancePath.slice(1).replaceAll('/', '.')
  if ('additionalProperty' in params) return `the ${part} knows no "${String(params.additionalProperty)}"`
  const allowed = Array.isArray(params.allowedValues) ? `: ${params.allowedValues.join(', ')}` : ''
  return `${place ? `"${place}" of the ${part}` : `the ${part}`} ${message}${allowed}`
}
