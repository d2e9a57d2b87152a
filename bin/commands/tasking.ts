// What `hindsight tasks …` does.
import { localPerson } from '../../api/access/person.ts'
import type { Config } from '../../api/config.ts'
import { csvOf } from '../../api/csv.ts'
import { figuresOf } from '../../api/figures.ts'
import { linker } from '../../api/incidents/link.ts'
import { sayingOf } from '../../api/incidents/saying.ts'
import { knownHere, unknownHere } from '../../api/search/known-here.ts'
import { knownValues } from '../../api/search/known-values.ts'
import { change, unchange } from '../../api/tasks/changing.ts'
import { taskOf } from '../../api/tasks/detail.ts'
import { allTasks, tasks } from '../../api/tasks/list.ts'
import { personOf } from '../../api/tasks/people.ts'
import { SETTABLE, type ChangedAnswer, type TaskChange, type TasksQuestion, type View } from '../../api/tasks/schema.ts'
import { tableOf } from '../../api/tasks/table.ts'
import { calendarOf } from '../../api/days.ts'
import type { Store } from '../../store/store.ts'
import { commandText, count } from '../terminal/print.ts'
import { listText, taskLine, taskText } from '../terminal/tasks-text.ts'
import { withFilledStore } from './store.ts'

type Options = { [option: string]: unknown }

/** Gives the exit code. */
export async function listTasks(config: Config, { view, words, owner, service, cause, kind, limit, json, csv }: Options): Promise<number> {
  const lists = Object.entries({ owner: owner === false ? [''] : owner, service, cause, kind: kind && [kind] }).filter(([, values]) => values !== undefined)
  const asked = { view: view as View, q: String(words), sort: 'status', offset: 0, limit: Number(limit), ...Object.fromEntries(lists) } as TasksQuestion
  knownValues(asked.cause ? { cause: asked.cause } : {})
  return withFilledStore(config, async store => {
    Object.assign(asked, await knownHere(store, asked.service ? { service: asked.service } : {}))
    const { figures, calendar } = partsOf(config, store), all = await figures(), answer = tasks(all, asked, calendar)
    knownOwners(asked.owner ?? [], answer.owners)
    if (csv) process.stdout.write(csvOf(tableOf(allTasks(all, asked, calendar))))
    else console.log(json ? JSON.stringify(answer, null, 2) : listText(answer))
    return answer.total ? 0 : 1
  })
}

/** Throws `unknown_value` for a person who owns no task. */
function knownOwners(asked: readonly string[], owners: readonly string[]): void {
  const known = new Set(['', ...owners].map(personOf)), unknown = asked.find(owner => !known.has(personOf(owner)))
  if (unknown !== undefined) throw unknownHere('owner', unknown, owners, '"hindsight tasks --json" lists under owners')
}

export function setTasks(config: Config, ids: readonly string[], options: Options): Promise<void> {
  return withFilledStore(config, async store => printChanged(await change(partsOf(config, store), sayingOf(localPerson()), ids.map(id => ({ id })), wantedOf(options))))
}

export function undoTasks(config: Config, events: readonly string[]): Promise<void> {
  return withFilledStore(config, async store => printChanged(await unchange(partsOf(config, store), sayingOf(localPerson()), events)))
}

export function showTask(config: Config, id: string, json: boolean): Promise<void> {
  return withFilledStore(config, async store => {
    const task = await taskOf({ ...partsOf(config, store), linkTo: linker(store, config.sourceUrl) }, id)
    console.log(json ? JSON.stringify(task, null, 2) : taskText(task))
  })
}

const partsOf = ({ zone }: Config, store: Store) => ({ store, figures: figuresOf(store), calendar: calendarOf(zone) })

/** An empty text clears a field. */
function wantedOf({ back, why, ...options }: Options): TaskChange {
  const stored = (value: unknown) => (value === '' ? null : value)
  const set = SETTABLE.filter(field => options[field] !== undefined).map(field => [field, field === 'status' && options[field] === 'declined' ? 'wont-do' : stored(options[field])])
  return { ...Object.fromEntries(set), ...(back !== undefined && { back }), ...(why !== undefined && { why }) } as TaskChange
}

function printChanged({ events, tasks }: ChangedAnswer): void {
  for (const task of tasks) console.log(taskLine(task))
  console.log(events.length ? `${count(tasks.length, 'task')} changed.\n${commandText('To undo it', `tasks undo ${events.join(' ')}`)}` : 'Nothing had to be changed.')
}
