import { Type } from 'typebox'
import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { Problem } from '../../ingest/record.ts'
import { FilesAnswer, ProblemsAnswer } from '../../store/health.ts'
import { answers } from '../answers.ts'
import type { Parts } from '../app.ts'
import { paging } from '../paging.ts'
import { ArchiveAnswer } from './schema.ts'

export const archiveRoutes: FastifyPluginAsyncTypebox<Parts> = async (app, { store, reading }) => {
  app.get('/archive', {
    schema: { tags: ['archive'], summary: 'What was read, and how far each field is known', response: answers(ArchiveAnswer, 'The archives from above') },
  }, async () => ({ ...(await store.health()), reading: reading()?.progress() ?? null, notes: reading()?.notes ?? [] }))

  app.get('/archive/problems', {
    schema: {
      tags: ['archive'], summary: 'What contradicts itself in the files that were read, and what is missing',
      querystring: Type.Object({ rule: Type.Optional(Type.String({ description: 'Only problems of this rule' })), severity: Type.Optional(Type.Array(Problem.properties.severity, { description: 'Only problems of these severities' })), ...paging(100, 1000) }, { additionalProperties: false }),
      response: answers(ProblemsAnswer, 'Problems, the worst first, in the order of the files'),
    },
  }, ({ query }) => store.problems(query))

  app.get('/archive/files', {
    schema: {
      tags: ['archive'], summary: 'Files that were not read, or hold no incident',
      querystring: Type.Object({ state: Type.Enum(['unread', 'other'], { default: 'unread' }), ...paging(100, 1000) }, { additionalProperties: false }),
      response: answers(FilesAnswer, 'Files, each with the reason'),
    },
  }, ({ query }) => store.files(query))
}
