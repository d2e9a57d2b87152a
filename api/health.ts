import { Type } from 'typebox'
import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { answers } from './answers.ts'
import type { Parts } from './parts.ts'

/** Alive: the process answers. Ready: the store answers too, and keeps what it is given; while files are being read one can search already. */
export const healthRoutes: FastifyPluginAsyncTypebox<Parts> = async (app, { store }) => {
  app.get('/health', { config: { role: 'anyone' }, schema: { tags: ['health'], summary: 'Is the process alive?', response: answers(Type.Object({ status: Type.Literal('alive') }), 'It is') } }, async () => ({ status: 'alive' as const }))
  app.get('/ready', { config: { role: 'anyone' }, schema: { tags: ['health'], summary: 'Does the store answer, and keep what it is given?', response: answers(Type.Object({ status: Type.Literal('ready') }), 'It does') } }, async () => {
    await store.ready()
    await store.archives()
    return { status: 'ready' as const }
  })
}
