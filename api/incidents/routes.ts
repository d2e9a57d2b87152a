import { Type } from 'typebox'
import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { Filters } from '../../store/filters.ts'
import { answers } from '../answers.ts'
import type { Parts } from '../app.ts'
import { Failure } from '../errors.ts'
import { knownValues } from '../search/known-values.ts'
import { linked } from '../search/linked.ts'
import { SimilarAnswer } from '../search/schema.ts'
import { similar } from '../search/similar.ts'
import { IncidentAnswer, SourceAnswer } from './schema.ts'
import { shownSource } from './source.ts'

const Id = Type.Object({ id: Type.String({ maxLength: 100 }) })

export const incidentRoutes: FastifyPluginAsyncTypebox<Parts> = async (app, { store, linkTo }) => {
  const find = async (id: string) => {
    const incident = await store.incident(id)
    if (!incident) throw new Failure('not_found', { what: 'incident', id })
    return incident
  }

  app.get('/incidents/:id', {
    config: { role: 'reader' },
    schema: { tags: ['incidents'], summary: 'One incident with all its facts, each with its evidence', params: Id, response: answers(IncidentAnswer, 'The incident') },
  }, async ({ params: { id } }) => {
    const incident = await find(id), sources = await Promise.all(incident.sources.map(async source => ({ ...source, link: await linkTo(source.archive, source.path, source.line) })))
    return { ...incident, sources, link: sources[0]!.link }
  })

  app.get('/incidents/:id/source', {
    config: { role: 'reader' },
    schema: { tags: ['incidents'], summary: 'The document of an incident, as text and as blocks to show', params: Id, response: answers(SourceAnswer, 'Its document') },
  }, async ({ params: { id } }) => {
    const { archive, source } = await find(id), file = await store.file(archive, source.path)
    if (file?.text == null) throw new Failure('not_found', { what: 'source of incident', id })
    return { ...shownSource(source, file.text), link: await linkTo(archive, source.path, source.line) }
  })

  app.get('/incidents/:id/similar', {
    config: { role: 'reader' },
    schema: {
      tags: ['incidents'], summary: 'Incidents like this one', params: Id,
      querystring: Type.Object({ ...Filters.properties, limit: Type.Integer({ minimum: 1, maximum: 50, default: 5 }) }, { additionalProperties: false }),
      response: answers(SimilarAnswer, 'The incidents most like it, itself left out'),
    },
  }, async ({ params: { id }, query: { limit, ...filters } }) => {
    const answer = await similar(store, { id, filters: knownValues(filters), limit })
    if (!answer) throw new Failure('not_found', { what: 'incident', id })
    return linked(linkTo, answer)
  })
}
