import { Type } from 'typebox'
import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { answers } from '../answers.ts'
import type { Parts } from '../parts.ts'
import { Failure } from '../errors.ts'
import type { Access } from './access.ts'
import { cookieOf, DAYS } from './cookie.ts'
import type { Identify } from './identify.ts'
import { SessionAnswer } from './schema.ts'
import { hashOf, newSecret } from './tokens.ts'

export const sessionRoutes: FastifyPluginAsyncTypebox<Pick<Parts, 'store'> & { access: Access; identify: Identify }> = async (app, { store, access, identify }) => {
  const { signIn } = access, cookie = cookieOf(access)

  app.get('/session', {
    config: { role: 'anyone' },
    schema: { tags: ['access'], summary: 'Who am I, and does one have to sign in here?', response: answers(SessionAnswer, 'Who asks') },
  }, async (request, reply) => ({ signIn, person: await identify.whoAsks(request, reply) }))

  app.post('/session', {
    config: { role: 'anyone' },
    schema: {
      tags: ['access'], summary: 'Sign in with a token; the answer sets the cookie of a session',
      body: Type.Object({ token: Type.String({ minLength: 1, maxLength: 200 }) }, { additionalProperties: false }),
      response: answers(SessionAnswer, 'Who has signed in'),
    },
  }, async (request, reply) => {
    if (!signIn) return { signIn, person: await identify.whoAsks(request, reply) }
    const token = request.body.token.trim(), person = await identify.whoseToken(token, request, reply)
    const id = newSecret(), now = Date.now(), at = (time: number) => new Date(time).toISOString()
    const isOpen = await store.addSession({ hash: hashOf(id), token: hashOf(token), made: at(now), expires: at(now + DAYS * 86_400_000) })
    if (!isOpen) throw new Failure('wrong_token') // revoked within this moment
    reply.setCookie(cookie.name, id, cookie.options)
    return { signIn, person }
  })

  app.delete('/session', {
    config: { role: 'reader' },
    schema: { tags: ['access'], summary: 'Sign out', response: answers(SessionAnswer, 'Nobody, or whoever sits at this machine') },
  }, async (request, reply) => {
    const id = request.cookies[cookie.name]
    if (id) await store.removeSession(hashOf(id))
    reply.clearCookie(cookie.name, cookie.options)
    return { signIn, person: signIn ? null : request.person }
  })
}
