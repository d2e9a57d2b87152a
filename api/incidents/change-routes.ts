// What people change about an incident, through HTTP.
import { Type } from 'typebox'
import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import type { LedgerEvent } from '../../store/ledger.ts'
import { answers } from '../answers.ts'
import type { Parts } from '../parts.ts'
import { etagOf, IfMatch, revisionSeen } from '../if-match.ts'
import { queryOf } from '../search/query.ts'
import { LONGEST_BODY } from '../search/routes.ts'
import { answerOf } from './answer.ts'
import type { Changed } from './correcting.ts'
import { incidentOf } from './finding.ts'
import { sayingOf } from './saying.ts'
import { ChangeAnswer, FieldForm } from './schema.ts'
import { part, unite } from './uniting.ts'

const Id = Type.String({ maxLength: 100 })
const Why = Type.Optional(Type.String({ maxLength: 2_000, description: 'Why, for whoever reads it later' }))
const Incident = Type.Object({ id: Id })
const Field = Type.Object({ id: Id, field: Type.String({ maxLength: 100, description: '`started`, `time-to-resolve`, `causes`, `severity` and the like' }) })
const strict = { additionalProperties: false }

/** What reads times and lengths as people write them is loaded when somebody first corrects one: every start of the program would wait for it. */
const correcting = () => import('./correcting.ts')
/** So is what understands a question. */
const judging = () => Promise.all([import('./judging.ts'), import('../search/pasted/read.ts')])

export const changeRoutes: FastifyPluginAsyncTypebox<Parts> = async (app, { store, figures, linkTo }) => {
  const config = { role: 'editor' } as const, response = answers(ChangeAnswer, 'The incident as it is now')
  const answer = async (changing: Promise<Changed>) => {
    const { incident, events, notes } = await changing
    return { incident: await answerOf(incident, linkTo), events: events.map(({ id }) => id), notes }
  }
  /** Accounts united or parted, a match judged. */
  const said = async (id: string, events: Promise<LedgerEvent[]>): Promise<Changed> => ({ events: await events, incident: await incidentOf(store, id), notes: [] })

  app.get('/incidents/:id/corrections/:field', {
    config: { role: 'reader' },
    schema: { tags: ['corrections'], summary: 'What a form about a field needs', params: Field, response: answers(FieldForm, 'Its value as text, and what else may be written') },
  }, async ({ params: { id, field } }, reply) => {
    const incident = await incidentOf(store, id)
    reply.header('etag', etagOf(incident))
    const { formOf } = await import('./values.ts')
    return { ...formOf(field, incident), revision: incident.revision }
  })

  app.put('/incidents/:id/corrections/:field', {
    config,
    schema: {
      tags: ['corrections'], summary: 'Correct what was read; the read value stays beside it', params: Field, headers: IfMatch, response,
      body: Type.Object({ value: Type.Unknown({ description: 'As the incident has it, or as text: "2024-06-08 10:05 UTC", "1 h 20 min", "dns, bad-deploy"; null or empty for "not stated"' }), why: Why }, strict),
    },
  }, request => {
    const { params, body } = request, revision = revisionSeen(request)
    return answer(correcting().then(({ correct }) => correct(store, sayingOf(request.person), { ...params, ...body, revision })))
  })

  app.delete('/incidents/:id/corrections/:field', {
    config,
    schema: { tags: ['corrections'], summary: 'Take a correction back: what was read holds again', params: Field, headers: IfMatch, response },
  }, request => {
    const revision = revisionSeen(request)
    return answer(correcting().then(({ correct }) => correct(store, sayingOf(request.person), { ...request.params, back: true, revision })))
  })

  app.post('/incidents/:id/same', {
    config,
    schema: { tags: ['corrections'], summary: 'Say that another tells the same incident', params: Incident, body: Type.Object({ with: Id, why: Why }, strict), response },
  }, request => {
    const { params: { id }, body } = request
    return answer(said(id, unite(store, sayingOf(request.person), id, body.with, body.why ?? null)))
  })

  app.post('/incidents/:id/apart', {
    config,
    schema: { tags: ['corrections'], summary: 'Say that one of its sources tells another incident', params: Incident, body: Type.Object({ telling: Id, why: Why }, strict), response },
  }, request => {
    const { params: { id }, body } = request
    return answer(said(id, part(store, sayingOf(request.person), body.telling, body.why ?? null)))
  })

  app.post('/incidents/:id/verdicts', {
    config,
    bodyLimit: LONGEST_BODY,
    schema: {
      tags: ['corrections'], summary: 'Say that it was what was asked about, or was not. Of the question only words that some incident has are kept', params: Incident, response,
      body: Type.Object({
        text: Type.String({ minLength: 1, description: 'What was asked' }),
        asked: Type.Enum(['similar', 'search'], { default: 'similar', description: 'Of which of the two it was asked' }),
        was: Type.Boolean({ description: 'It was, or was not' }),
      }, strict),
    },
  }, request => {
    const { params: { id }, body: { text, asked, was } } = request
    return answer(said(id, judging().then(async ([{ judge }, { readPaste }]) => {
      const read = asked === 'search' ? queryOf(text).words : (await readPaste(text)).read
      return judge(store, figures, sayingOf(request.person), { id, asked: { read, written: text }, was })
    })))
  })

  app.post('/incidents/undo', {
    config,
    schema: { tags: ['corrections'], summary: 'Undo a change, by the events that it made', body: Type.Object({ events: Type.Array(Id, { minItems: 1, maxItems: 1_000 }) }, strict), response },
  }, request => answer(correcting().then(({ undoAll }) => undoAll(store, sayingOf(request.person), request.body.events))))
}
