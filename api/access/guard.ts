// The one place that lets a request in or not, before its route sees it.
import fastifyCookie from '@fastify/cookie'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { Store } from '../../store/store.ts'
import { Failure } from '../errors.ts'
import type { Access } from './access.ts'
import { refuseForeign } from './addresses.ts'
import { identifying, type Identify } from './identify.ts'
import type { Person } from './person.ts'
import { declareRoles, isEnough, type Door } from './roles.ts'

declare module 'fastify' {
  interface FastifyRequest {
    /** Who asks. Known on every route but those for anyone. */
    readonly person: Person
  }
  interface FastifyInstance {
    /** Every route with the role that it needs. */
    readonly doors: readonly Door[]
  }
}

/** Must come before the routes. */
export async function addGuard(app: FastifyInstance, { store, access }: { store: Store; access: Access }): Promise<Identify> {
  const persons = new WeakMap<FastifyRequest, Person>()
  const identify = identifying(store, access)
  await app.register(fastifyCookie)
  app.decorate('doors', declareRoles(app))
  app.decorateRequest('person', {
    getter(this: FastifyRequest) {
      const person = persons.get(this)
      if (!person) throw new Error(`${this.method} ${this.routeOptions.url} is for anyone, and does not know who asks`)
      return person
    },
  })

  app.addHook('onRequest', async (request, reply) => {
    refuseForeign(access, request)
    // None can be registered without a role; were there one, it would be the keeper's.
    const needed = request.routeOptions.config.role ?? 'keeper'
    if (request.is404 || needed === 'anyone') return
    const person = await identify.whoAsks(request, reply)
    if (!person) {
      reply.header('www-authenticate', 'Bearer')
      throw new Failure('sign_in_needed')
    }
    if (!isEnough(person.role, needed)) throw new Failure('not_allowed', { role: needed, own: person.role })
    persons.set(request, person)
  })
  return identify
}
