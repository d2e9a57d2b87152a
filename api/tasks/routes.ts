import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { Type } from 'typebox'
import { answers } from '../answers.ts'
import type { Parts } from '../parts.ts'
import { asCsv } from '../csv.ts'
import { etagOf, IfMatch, revisionSeen } from '../if-match.ts'
import { sayingOf } from '../incidents/saying.ts'
import { knownValues } from '../search/known-values.ts'
import { change, unchange } from './changing.ts'
import { taskOf } from './detail.ts'
import { allTasks, tasks } from './list.ts'
import { ChangedAnswer, MOST_UNDONE, TableQuestion, TaskAnswer, TaskChange, TasksAnswer, TasksChange, TasksQuestion } from './schema.ts'
import { tableOf } from './table.ts'

const Id = Type.Object({ id: Type.String({ maxLength: 100 }) })
const reading = { role: 'reader' } as const, editing = { role: 'editor' } as const
const about = (summary: string) => ({ tags: ['tasks'], summary })

export const taskRoutes: FastifyPluginAsyncTypebox<Parts> = async (app, parts) => {
  const { figures, calendar } = parts

  app.get('/tasks', {
    config: reading,
    schema: { ...about('Tasks of all incidents: one view of them, narrowed by filters'), querystring: TasksQuestion, response: answers(TasksAnswer, 'A page of them, with the counts of every other choice') },
  }, async ({ query }) => tasks(await figures(), checked(query), calendar))

  app.get('/tasks.csv', {
    config: reading,
    schema: { ...about('The same as a table, all pages of it'), querystring: TableQuestion, response: answers(Type.String(), 'CSV, a line for each task; an apostrophe stands before what a spreadsheet would take for a formula, also before an owner "@tom"') },
  }, async ({ query }, reply) => asCsv(reply, 'tasks', tableOf(allTasks(await figures(), checked(query), calendar))))

  app.get('/tasks/:id', {
    config: reading,
    schema: { ...about('One task: the words it was read from, and its history'), params: Id, response: answers(TaskAnswer, 'The task; its revision is the ETag') },
  }, async ({ params: { id } }, reply) => {
    const task = await taskOf(parts, id)
    reply.header('etag', etagOf(task))
    return task
  })

  app.patch('/tasks/:id', {
    config: editing,
    schema: {
      ...about('Change a task; with If-Match only if it is as you saw it'), params: Id, body: TaskChange, headers: IfMatch,
      response: answers(TaskAnswer, 'The task as it is now, with its new ETag'),
    },
  }, async (request, reply) => {
    const revision = revisionSeen(request), { id } = await taskOf(parts, request.params.id)
    await change(parts, sayingOf(request.person), [{ id, ...(revision !== undefined && { revision }) }], request.body)
    const task = await taskOf(parts, id)
    reply.header('etag', etagOf(task))
    return task
  })

  app.patch('/tasks', {
    config: editing,
    schema: { ...about('Change many tasks alike, all or none'), body: TasksChange, response: answers(ChangedAnswer, 'The tasks as they are now, and the events to undo it by') },
  }, request => {
    const { tasks, set, back, why } = request.body
    return change(parts, sayingOf(request.person), tasks, { ...set, ...(back && { back }), ...(why !== undefined && { why }) })
  })

  app.post('/tasks/undo', {
    config: editing,
    schema: {
      ...about('Take changes back, where nothing was said of the same since'),
      body: Type.Object({ events: Type.Array(Type.String(), { minItems: 1, maxItems: MOST_UNDONE }) }, { additionalProperties: false }),
      response: answers(ChangedAnswer, 'The tasks as they are now'),
    },
  }, request => unchange(parts, sayingOf(request.person), request.body.events))
}

/** Throws `unknown_value` for a cause that there is not. */
function checked<T extends TableQuestion>(asked: T): T {
  knownValues(asked.cause ? { cause: asked.cause } : {})
  return asked
}
