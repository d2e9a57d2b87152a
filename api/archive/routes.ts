import { Type } from 'typebox'
import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { FilesAnswer, ProblemsAnswer } from '../../store/health.ts'
import { answers } from '../answers.ts'
import type { Parts } from '../app.ts'
import { paging } from '../paging.ts'
import { ArchiveAnswer } from './schema.ts'

export const archiveRoutes: FastifyPluginAsyncTypebox<Parts> = async (app, { store, reading }) => {
  app.get('/archive', {
    config: { role: 'reader' },
    schema: { tags: ['archive'], summary: 'What was read, and how far each field is known', response: answers(ArchiveAnswer, 'The archives from above') },
  }, async () => ({ ...(await store.health()), reading: reading()?.progress() ?? null, notes: reading()?.notes ?? [] }))

  app.get('/archive/problems', {
    config: { role: 'reader' },
    schema: {
      tags: ['archive'], summary: 'What the keeper of the archive should look at',
      querystring: Type.Object({ rule: Type.Optional(Type.String({ description: 'Only problems of this rule' })), ...paging(100, 1000) }, { additionalProperties: false }),
      response: answers(ProblemsAnswer, 'Problems in the order of the files'),
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
