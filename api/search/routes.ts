import { Type } from 'typebox'
import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { Filters } from '../../store/filters.ts'
import { answers } from '../answers.ts'
import type { Parts } from '../app.ts'
import { paging } from '../paging.ts'
import { knownValues } from './known-values.ts'
import { linked } from './linked.ts'
import { SearchAnswer, SimilarAnswer } from './schema.ts'
import { search } from './search.ts'
import { similar } from './similar.ts'

const LONGEST_QUERY = 10_000

export const searchRoutes: FastifyPluginAsyncTypebox<Parts> = async (app, { store, linkTo }) => {
  app.get('/search', {
    config: { role: 'reader' },
    schema: {
      tags: ['search'], summary: 'Incidents that match some words, best first; without words the newest',
      querystring: Type.Object({ q: Type.String({ default: '', maxLength: LONGEST_QUERY, description: 'Words; the last one may still be growing' }), ...Filters.properties, ...paging(20, 100, 10_000) }, { additionalProperties: false }),
      response: answers(SearchAnswer, 'The matches, best first, with facets over all of them'),
    },
  }, async ({ query: { q, offset, limit, ...filters } }) => linked(linkTo, await search(store, { text: q, filters: knownValues(filters), offset, limit })))

  app.post('/similar', {
    config: { role: 'reader' },
    schema: {
      tags: ['search'], summary: 'Incidents like a pasted alert, stack trace or message',
      body: Type.Object({ text: Type.String({ minLength: 1 }), filters: Type.Optional(Type.Object(Filters.properties, { additionalProperties: false })), limit: Type.Integer({ minimum: 1, maximum: 50, default: 10 }) }, { additionalProperties: false }),
      response: answers(SimilarAnswer, 'The incidents most like it, and whether any is like it at all'),
    },
  }, async ({ body: { text, filters = {}, limit } }) => linked(linkTo, (await similar(store, { text, filters: knownValues(filters), limit }))!))
}
