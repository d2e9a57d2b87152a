// Who asks: by a token in the Authorization header, or by the cookie of a session.
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Bearer } from '../../store/keys.ts'
import type { Store } from '../../store/store.ts'
import { Failure } from '../errors.ts'
import type { Access } from './access.ts'
import { countAttempts } from './attempts.ts'
import { cookieOf } from './cookie.ts'
import { localPerson, type Person } from './person.ts'
import { hashOf } from './tokens.ts'

export type Identify = {
  /** Null for whoever has not signed in. Throws `wrong_token`, `too_many_attempts` or `no_origin`. */
  whoAsks(request: FastifyRequest, reply: FastifyReply): Promise<Person | null>
  /** Whose token it is. Throws `wrong_token` or `too_many_attempts`. */
  whoseToken(token: string, request: FastifyRequest, reply: FastifyReply): Promise<Person>
}

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS'])

export function identifying(store: Pick<Store, 'bearer'>, access: Access): Identify {
  const attempts = countAttempts(), local = localPerson(), cookie = cookieOf(access)

  async function whoseToken(token: string, request: FastifyRequest, reply: FastifyReply): Promise<Person> {
    const attempt = await attempts.attempt(request.ip, () => store.bearer('token', hashOf(token)))
    if ('wait' in attempt) {
      reply.header('retry-after', attempt.wait)
      throw new Failure('too_many_attempts', { seconds: attempt.wait })
    }
    if (!attempt.found) throw new Failure('wrong_token')
    return personOf(attempt.found)
  }

  async function whoseSession(id: string, { method, headers }: FastifyRequest): Promise<Person | null> {
    const bearer = await store.bearer('session', hashOf(id))
    if (!bearer || bearer.expires! <= new Date().toISOString()) return null
    // A browser sends the cookie by itself, and where from with whatever changes something: an Origin of another's has been refused already.
    if (!SAFE.has(method) && headers.origin === undefined) throw new Failure('no_origin')
    return personOf(bearer)
  }

  return {
    whoseToken,
    async whoAsks(request, reply) {
      if (!access.signIn) return local
      // Other schemes may be meant for a proxy before us.
      const token = /^Bearer +(\S+)$/i.exec(request.headers.authorization ?? '')?.[1]
      if (token) return whoseToken(token, request, reply)
      const id = request.cookies[cookie.name]
      return id ? whoseSession(id, request) : null
    },
  }
}

const personOf = ({ name, role }: Bearer): Person => ({ name, role })
