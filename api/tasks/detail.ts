// One task with what stands behind it.
import type { Evidence } from '../../ingest/record.ts'
import type { IncidentTask } from '../../store/incident.ts'
import { plain } from '../../text/plain.ts'
import type { Parts } from '../parts.ts'
import { Failure } from '../errors.ts'
import { HISTORY } from '../incidents/saying.ts'
import { historyOf } from './history.ts'
import { tasksById } from './list.ts'
import { rowOf } from './listed.ts'
import { recurred } from './recurred.ts'
import type { TaskAnswer } from './schema.ts'

/** Throws `not_found`. */
export async function taskOf({ store, figures, calendar, linkTo }: Pick<Parts, 'store' | 'figures' | 'calendar' | 'linkTo'>, id: string): Promise<TaskAnswer> {
  const incident = await store.incident(id), at = incident?.tasks.findIndex(task => task.id === id || task.also.includes(id)) ?? -1
  const task = incident?.tasks[at], all = await figures(), listed = task && tasksById(all, [task.id], calendar)[0]
  if (!listed) throw new Failure('not_found', { what: 'task', id })
  const source = incident!.sources.find(({ telling }) => telling === task.telling) ?? incident!.sources[0]!
  const file = task.gone ? null : await store.file(source.archive, task.path), words = evidenceOf(task)
  return {
    ...rowOf(listed),
    also: task.also,
    read: words && file?.text ? { quote: plain(file.text.slice(words.start, words.end)), path: task.path, line: words.line, link: await linkTo(source.archive, task.path, words.line), confidence: task.confidence } : null,
    fact: `task.${at + 1}`,
    corrections: task.corrections,
    recurred: recurred(all, listed, calendar),
    history: historyOf(await store.ledger({ subjects: [task.id, ...task.also], limit: HISTORY })),
  }
}

/** The stretch that tells the task, with its owner and the like where they stand on the same lines, also where a person set another since: the document still says it. */
function evidenceOf({ text, owner, due, ticket, status, corrections }: IncidentTask): Pick<Evidence, 'line' | 'start' | 'end'> | null {
  const lines = text.evidence.map(({ line }) => line)
  const all = [text, owner, due, ticket, status, ...corrections].flatMap(fact => fact?.evidence ?? []).filter(({ line }) => lines.includes(line))
  return all.length ? { line: Math.min(...lines), start: Math.min(...all.map(({ start }) => start)), end: Math.max(...all.map(({ end }) => end)) } : null
}
