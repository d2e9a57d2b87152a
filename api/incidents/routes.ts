import { Type } from 'typebox'
import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { Filters } from '../../store/filters-schema.ts'
import { answers, asJson } from '../answers.ts'
import type { Parts } from '../parts.ts'
import { Failure } from '../errors.ts'
import { etagOf } from '../if-match.ts'
import { beside } from '../search/beside.ts'
import { knownValues } from '../search/known-values.ts'
import { linked } from '../search/linked.ts'
import { LONGEST_BODY } from '../search/routes.ts'
import { BesideAnswer, SimilarAnswer, SimilarQuestion } from '../search/schema.ts'
import { similar } from '../search/similar.ts'
import { answerOf } from './answer.ts'
import { changeRoutes } from './change-routes.ts'
import { documentOf } from './document.ts'
import { incidentOf } from './finding.ts'
import { historyOf } from './history.ts'
import { HistoryAnswer, IncidentAnswer, SomeAnswer, SourceAnswer } from './schema.ts'
import { someOf } from './some.ts'

const Id = Type.Object({ id: Type.String({ maxLength: 100 }) })

export const incidentRoutes: FastifyPluginAsyncTypebox<Parts> = async (app, parts) => {
  const { store, linkTo } = parts

  app.get('/incidents', {
    config: { role: 'reader' },
    schema: {
      tags: ['incidents'], summary: 'Some incidents by their ids, as a search shows them',
      querystring: Type.Object({ id: Type.Array(Type.String({ maxLength: 100 }), { minItems: 1, maxItems: 50, description: 'Ids of incidents, as often as there are' }) }, { additionalProperties: false }),
      response: answers(SomeAnswer, 'Those that are there, and the ids of those that are not'),
    },
  }, async ({ query: { id: ids } }, reply) => asJson(reply, await linked(linkTo, await someOf(store, ids))))

  app.get('/incidents/:id', {
    config: { role: 'reader' },
    schema: {
      tags: ['incidents'], summary: 'One incident with all its facts, each with its evidence', params: Id,
      response: answers(IncidentAnswer, 'The incident; by the id of one of its accounts or tasks too, its own `id` says which it is. The ETag is its revision'),
    },
  }, async ({ params: { id } }, reply) => {
    const incident = await incidentOf(store, id)
    reply.header('etag', etagOf(incident))
    return answerOf(incident, linkTo)
  })

  app.get('/incidents/:id/source', {
    config: { role: 'reader' },
    schema: {
      tags: ['incidents'], summary: 'A document of an incident, as text and as blocks to show', params: Id,
      querystring: Type.Object({
        telling: Type.Optional(Type.String({ maxLength: 100, description: 'Which of the incident\'s sources; without it the leading one' })),
        part: Type.Optional(Type.String({ maxLength: 4096, description: 'Path of a file that this source is told in; without it its own' })),
      }, { additionalProperties: false }),
      response: answers(SourceAnswer, 'Its document'),
    },
  }, async ({ params: { id }, query }) => {
    const { telling, archive, place, text } = await documentOf(store, await incidentOf(store, id), query)
    // As heavy as what reads documents: see search/lines.ts.
    const { shownSource } = await import('./source.ts')
    return { ...shownSource(place, text), telling, archive, link: await linkTo(archive, place.path, place.line) }
  })

  app.get('/incidents/:id/history', {
    config: { role: 'reader' },
    schema: { tags: ['incidents'], summary: 'What happened to an incident and its tasks, and what people said of them', params: Id, response: answers(HistoryAnswer, 'The ledger about it, newest first') },
  }, async ({ params: { id } }) => historyOf(store, await incidentOf(store, id)))

  app.post('/incidents/:id/beside', {
    config: { role: 'reader' },
    bodyLimit: LONGEST_BODY,
    schema: {
      tags: ['incidents'], summary: 'A pasted text and an incident side by side', params: Id, body: Type.Object({ text: SimilarQuestion.properties.text }, { additionalProperties: false }),
      response: answers(BesideAnswer, 'The lines of both, with what they have in common marked in each'),
    },
  }, async ({ params: { id }, body: { text } }, reply) => {
    const [page] = await store.pages([id])
    if (!page) throw new Failure('not_found', { what: 'incident', id })
    return asJson(reply, await beside(store, { text, page }))
  })

  app.get('/incidents/:id/similar', {
    config: { role: 'reader' },
    schema: {
      tags: ['incidents'], summary: 'Incidents like this one', params: Id,
      querystring: Type.Object({ ...Filters.properties, limit: Type.Integer({ minimum: 1, maximum: 50, default: 5 }) }, { additionalProperties: false }),
      response: answers(SimilarAnswer, 'The incidents most like it, itself left out'),
    },
  }, async ({ params: { id }, query: { limit, ...filters } }, reply) => {
    const answer = await similar(store, { id, filters: knownValues(filters), limit })
    if (!answer) throw new Failure('not_found', { what: 'incident', id })
    return asJson(reply, await linked(linkTo, answer))
  })

  await app.register(changeRoutes, parts)
}
