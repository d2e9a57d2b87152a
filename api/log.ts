// What the program says of itself while it serves: a line of JSON for each answer, and for each failure of ours with its cause. Never what was asked for:
// the query string may hold a secret that somebody searched for, headers hold tokens and cookies, bodies hold pastes.
import { randomUUID } from 'node:crypto'
import { LogController, type FastifyInstance, type FastifyReply, type FastifyRequest, type FastifyServerOptions } from 'fastify'

export const LOG_LEVELS = ['silent', 'error', 'warn', 'info', 'debug'] as const
export type LogLevel = (typeof LOG_LEVELS)[number]
export type Log = { level: LogLevel; stream: { write(line: string): void } }

const shown = ({ method, url, ip }: FastifyRequest) => ({ method, path: url.split('?')[0]!, from: ip })

/** One line a request, once it is answered. */
class AnswersLogged extends LogController {
  override incomingRequest(): void {}

  override requestCompleted(error: Error | null, request: FastifyRequest, reply: FastifyReply): void {
    const line = { ...shown(request), status: reply.statusCode, milliseconds: Math.round(reply.elapsedTime * 10) / 10 }
    if (error) request.log.error({ ...line, err: error }, 'not answered to the end')
    else request.log.info(line, 'answered')
  }
}

/** The settings of Fastify's own logger. Lines and answers name a request alike. */
export function logging(log: Log | undefined) {
  return {
    genReqId: () => randomUUID(),
    logController: new AnswersLogged({ requestIdLogLabel: 'request' }),
    logger: log ? {
      ...log,
      base: null,
      timestamp: () => `,"time":"${new Date().toISOString()}"`,
      formatters: { level: (level: string) => ({ level }) },
      serializers: { req: shown },
    } : false,
  } satisfies FastifyServerOptions
}

/** Names its request in each answer. */
export function addRequestId(app: FastifyInstance): void {
  app.addHook('onRequest', async (request, reply) => void reply.header('x-request-id', request.id))
}
