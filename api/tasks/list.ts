// The list of tasks as somebody asks for it: in one view, narrowed by filters, with what every other choice would give.
import type { Figure } from '../../store/figure.ts'
import type { Calendar } from '../trends/days.ts'
import { bitOf, choiceOf, chosenOf, facetOf, FIELDS, IN_VIEW, viewCounts, viewsOf, type Choice } from './choices.ts'
import { listed, rowOf, type Listed } from './listed.ts'
import { openingOf } from './opening.ts'
import { orderOf } from './order.ts'
import { URGENCIES, VIEWS, type Sort, type TableQuestion, type TasksAnswer, type TasksQuestion } from './schema.ts'
import { wordsOf, type Words } from './words.ts'

type Known = { today: string; tasks: Listed[]; opening: string; owners: string[]; /** By the place of each task. */ views: Uint8Array; kinds: Uint8Array; choices: Choice[]; words: Words; orders: Map<Sort, Uint32Array> }
const known = new WeakMap<readonly Figure[], Known>()

/** What does not depend on the question is made once, until an incident changes or the day is over. */
function knownOf(figures: readonly Figure[], calendar: Calendar): Known {
  const before = known.get(figures), today = calendar.today()
  if (before?.today === today) return before
  const tasks = listed(figures, calendar), choices = FIELDS.map(field => choiceOf(field, tasks))
  const made: Known = {
    today, tasks, choices, views: Uint8Array.from(tasks, viewsOf), kinds: Uint8Array.from(tasks, kindOf), words: wordsOf(tasks), orders: new Map(),
    opening: openingOf(tasks.filter(IN_VIEW.all)),
    owners: choices[FIELDS.indexOf('owner')]!.names.filter(Boolean).sort((a, b) => a.localeCompare(b)),
  }
  known.set(figures, made)
  return made
}

function inOrder({ tasks, orders }: Known, sort: Sort): Uint32Array {
  const order = orders.get(sort) ?? orderOf(tasks, sort)
  orders.set(sort, order)
  return order
}

/** Its urgency and whether it is nobody's, as one number. */
const kindOf = ({ urgency, owner }: Listed) => URGENCIES.indexOf(urgency) * 2 + Number(owner === null)

type Found = { places: number[] } & Pick<TasksAnswer, 'views' | 'facets' | 'groups'>

/** Goes through all once. A task that every filter but one leaves counts for the choices of that one: they are what its reader could turn to. */
function find(all: Known, { view, q, incident, sort, ...asked }: TableQuestion): Found {
  const words = q.split(/\s+/).filter(Boolean).map(all.words), incidents = incident && new Set(incident), bit = bitOf(view)
  const places: number[] = [], viewed = new Uint32Array(1 << VIEWS.length), kinds = new Uint32Array(URGENCIES.length * 2)
  const filters = all.choices.map(choice => ({ of: choice.of, chosen: chosenOf(choice, asked[choice.field]), counts: new Uint32Array(choice.names.length) }))
  const narrowing = filters.filter(({ chosen }) => chosen)
  for (const i of inOrder(all, sort)) {
    if (words.some(having => !having[i]) || (incidents && !incidents.has(all.tasks[i]!.figure.id))) continue
    let missed: (typeof filters)[number] | null = null, misses = 0
    for (const filter of narrowing) {
      if (filter.of[i]!.some(place => filter.chosen![place])) continue
      missed = filter
      misses++
    }
    if (!misses) viewed[all.views[i]!]!++
    if (misses > 1 || !(all.views[i]! & bit)) continue
    if (!misses) {
      places.push(i)
      kinds[all.kinds[i]!]!++
    }
    for (const filter of filters) if (!missed || filter === missed) for (const place of filter.of[i]!) filter.counts[place]!++
  }
  const late = sort === 'status' && places.length ? all.tasks[places[0]!]!.late : null
  return {
    places, views: viewCounts(viewed), groups: groupsOf(kinds, late),
    facets: Object.fromEntries(all.choices.map((choice, f) => [choice.field, facetOf(choice, filters[f]!.counts)])),
  }
}

/** `late`: days of the latest. */
const groupsOf = (kinds: Uint32Array, late: number | null): TasksAnswer['groups'] => URGENCIES
  .map((urgency, i) => ({ urgency, count: kinds[i * 2]! + kinds[i * 2 + 1]!, unowned: kinds[i * 2 + 1]!, late: urgency === 'overdue' ? late : null }))
  .filter(({ count }) => count)

export function tasks(figures: readonly Figure[], asked: TasksQuestion, calendar: Calendar): TasksAnswer {
  const { offset, limit, sort } = asked, all = knownOf(figures, calendar), { places, groups, views, facets } = find(all, asked)
  return {
    opening: all.opening, today: all.today, total: places.length, offset,
    tasks: places.slice(offset, offset + limit).map(i => rowOf(all.tasks[i]!)),
    groups: sort === 'status' ? groups : [],
    views, facets, owners: all.owners,
  }
}

/** All that is asked for, without pages. */
export function allTasks(figures: readonly Figure[], asked: TableQuestion, calendar: Calendar): Listed[] {
  const all = knownOf(figures, calendar)
  return find(all, asked).places.map(i => all.tasks[i]!)
}

/** Those of some ids, in no order that matters. */
export function tasksById(figures: readonly Figure[], ids: readonly string[], calendar: Calendar): Listed[] {
  const wanted = new Set(ids)
  return knownOf(figures, calendar).tasks.filter(({ id }) => wanted.has(id))
}
