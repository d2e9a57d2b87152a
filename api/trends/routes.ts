import { Type } from 'typebox'
import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { answers } from '../answers.ts'
import type { Parts } from '../parts.ts'
import { asCsv } from '../csv.ts'
import { checked } from './checked.ts'
import { BehindAnswer, BehindQuestion, TrendsAnswer, TrendsQuestion } from './schema.ts'
import { figuresTable, tasksTable } from './tables.ts'
import { behind, trends } from './trends.ts'

const about = (summary: string) => ({ tags: ['trends'], summary })

export const trendsRoutes: FastifyPluginAsyncTypebox<Parts> = async (app, { figures, calendar }) => {
  const answerTo = async (asked: TrendsQuestion): Promise<TrendsAnswer> => trends(await figures(), checked(asked), calendar)

  app.get('/trends', {
    config: { role: 'reader' },
    schema: { ...about('How often, how soon and how long: by month, quarter or year, by group, and this year beside the last'), querystring: TrendsQuestion, response: answers(TrendsAnswer, 'Every figure with n, coverage and interval, and the incidents as dots') },
  }, ({ query }) => answerTo(query))

  app.get('/trends/incidents', {
    config: { role: 'reader' },
    schema: { ...about('The incidents behind a period, a row, or both'), querystring: BehindQuestion, response: answers(BehindAnswer, 'These incidents, longest first') },
  }, async ({ query }) => behind(await figures(), checked(query), calendar))

  app.get('/trends.csv', {
    config: { role: 'reader' },
    schema: { ...about('The same figures as a table'), querystring: TrendsQuestion, response: answers(Type.String(), 'CSV, a line for the range and for each period, row and year') },
  }, async ({ query }, reply) => asCsv(reply, 'trends', figuresTable(await answerTo(query))))

  app.get('/trends/tasks.csv', {
    config: { role: 'reader' },
    schema: { ...about('What became of the tasks, as a table'), querystring: TrendsQuestion, response: answers(Type.String(), 'CSV, a line for each quarter and one for all') },
  }, async ({ query }, reply) => asCsv(reply, 'task-follow-through', tasksTable(await answerTo(query))))
}
