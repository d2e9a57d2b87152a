import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { answers, asJson } from '../answers.ts'
import type { Parts } from '../parts.ts'
import type { Figure } from '../../store/figure.ts'
import { knownValues } from './known-values.ts'
import { linked } from './linked.ts'
import { SearchAnswer, SearchQuestion, SimilarAnswer, SimilarQuestion, SuggestionsAnswer, SuggestionsQuestion } from './schema.ts'
import { search } from './search.ts'
import { similar } from './similar.ts'
import { suggesting, type Suggest } from './suggestions.ts'

/** Bytes of a paste of a megabyte as JSON: quotation marks, line ends and what few write otherwise take two and more. */
export const LONGEST_BODY = 3_000_000

export const searchRoutes: FastifyPluginAsyncTypebox<Parts> = async (app, { store, figures, linkTo }) => {
  app.get('/search', {
    config: { role: 'reader' },
    schema: {
      tags: ['search'], summary: 'Incidents that match some words, best first; without words the newest',
      querystring: SearchQuestion,
      response: answers(SearchAnswer, 'The matches, best first, with facets over all of them'),
    },
  }, async ({ query: { q, sort, offset, limit, ...filters } }, reply) => asJson(reply, await linked(linkTo, await search(store, { text: q, filters: knownValues(filters), sort, offset, limit }, figures))))

  let made: { of: readonly Figure[]; suggest: Suggest } | null = null
  /** Made anew when something has changed. */
  const suggest = async () => {
    const all = await figures()
    if (made?.of !== all) made = { of: all, suggest: suggesting(all) }
    return made.suggest
  }
  app.get('/suggestions', {
    config: { role: 'reader' },
    schema: {
      tags: ['search'], summary: 'What a search may become while it is typed: fields and their values, causes, services, people, titles',
      querystring: SuggestionsQuestion,
      response: answers(SuggestionsAnswer, 'The likeliest, each with the search that it makes'),
    },
  }, async ({ query: { q, limit } }) => ({ suggestions: (await suggest())(q, limit) }))

  app.post('/similar', {
    config: { role: 'reader' },
    bodyLimit: LONGEST_BODY,
    schema: {
      tags: ['search'], summary: 'Incidents like a pasted alert, stack trace or message',
      body: SimilarQuestion,
      response: answers(SimilarAnswer, 'The incidents most like it, and whether any is like it at all'),
    },
  }, async ({ body: { text, filters = {}, limit } }, reply) => asJson(reply, await linked(linkTo, (await similar(store, { text, filters: knownValues(filters), limit }))!)))
}
