import { hash } from 'node:crypto'
import { Type } from 'typebox'
import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { Problem } from '../../ingest/record-schema.ts'
import { FilesAnswer, ProblemsAnswer } from '../../store/health.ts'
import { accepted, answers } from '../answers.ts'
import type { Parts } from '../parts.ts'
import { paging } from '../paging.ts'
import { ArchiveAnswer } from './schema.ts'

export const archiveRoutes: FastifyPluginAsyncTypebox<Parts> = async (app, { store, current }) => {
  const answer = async (): Promise<ArchiveAnswer> => ({ ...(await store.health()), reading: current?.progress() ?? null, notes: current?.notes ?? [], current: current?.states() ?? [] })

  app.get('/archive', {
    config: { role: 'reader' },
    schema: { tags: ['archive'], summary: 'What was read, and how far each field is known', response: { ...answers(ArchiveAnswer, 'The archives from above'), 304: Type.Null({ description: 'As it was when the ETag was given that If-None-Match names' }) } },
  }, async (request, reply) => {
    const now = await answer(), etag = `"${hash('sha256', JSON.stringify(now), 'base64url')}"`
    void reply.header('etag', etag)
    if (request.headers['if-none-match'] === etag) return reply.code(304).send(null)
    return now
  })

  if (current) app.post('/archive/read', {
    config: { role: 'keeper' },
    schema: { tags: ['archive'], summary: 'Read all archives again now; joins a reading of all that is under way', response: accepted(ArchiveAnswer, 'The archives as the reading begins') },
  }, async (_request, reply) => {
    current.read().catch(() => {}) // the notes say what became of it
    return reply.code(202).send(await answer())
  })

  app.get('/archive/problems', {
    config: { role: 'reader' },
    schema: {
      tags: ['archive'], summary: 'What contradicts itself in the files that were read, and what is missing',
      querystring: Type.Object({ rule: Type.Optional(Type.String({ description: 'Only problems of this rule' })), severity: Type.Optional(Type.Array(Problem.properties.severity, { description: 'Only problems of these severities' })), ...paging(100, 1000) }, { additionalProperties: false }),
      response: answers(ProblemsAnswer, 'Problems, the worst first, in the order of the files'),
    },
  }, ({ query }) => store.problems(query))

  app.get('/archive/files', {
    config: { role: 'reader' },
    schema: {
      tags: ['archive'], summary: 'Files that were not read, or hold no incident',
      querystring: Type.Object({ state: Type.Enum(['unread', 'other'], { default: 'unread' }), ...paging(100, 1000) }, { additionalProperties: false }),
      response: answers(FilesAnswer, 'Files, each with the reason'),
    },
  }, ({ query }) => store.files(query))
}
