// The list of tasks as somebody asks for it: in one view, narrowed by filters, with what every other choice would give.
import type { Figure } from '../../store/figure.ts'
import type { Calendar } from '../days.ts'
import { bitOf, choiceOf, chosenOf, count, facetOf, FIELDS, IN_VIEW, isChosen, viewCounts, viewsOf, type Choice } from './choices.ts'
import { listed, rowOf, type Listed } from './listed.ts'
import { openingOf } from './opening.ts'
import { orderOf, urgentFirst } from './order.ts'
import { URGENCIES, VIEWS, type Sort, type TableQuestion, type TasksAnswer, type TasksQuestion } from './schema.ts'
import { wordsOf, type Words } from './word-index.ts'

/** What does not depend on a question. `views` and `kinds` are by the place of each task; orders and words are made when first asked for. */
type Known = { today: string; tasks: Listed[]; opening: string; views: Uint8Array; kinds: Uint8Array; choices: Choice[]; orders: Map<Sort, Uint32Array>; words: Words | null }
const known = new WeakMap<readonly Figure[], Known>()

function knownOf(figures: readonly Figure[], calendar: Calendar): Known {
  const before = known.get(figures), today = calendar.today()
  if (before?.today === today) return before
  const tasks = listed(figures, calendar)
  const made: Known = {
    today, tasks, opening: openingOf(tasks.filter(IN_VIEW.all)),
    views: Uint8Array.from(tasks, viewsOf), kinds: Uint8Array.from(tasks, kindOf), choices: FIELDS.map(field => choiceOf(field, tasks)),
    orders: new Map([['status', urgentFirst(tasks)]]), words: null,
  }
  known.set(figures, made)
  return made
}

/** Its urgency and whether it is nobody's, as one number. */
const kindOf = ({ urgency, task }: Listed) => URGENCIES.indexOf(urgency) * 2 + Number(task.owner === null)

function inOrder({ tasks, orders }: Known, sort: Sort): Uint32Array {
  const urgent = orders.get('status')!, order = orders.get(sort) ?? (sort === 'status' ? urgent : orderOf(tasks, sort, urgent))
  orders.set(sort, order)
  return order
}

type Found = { places: Uint32Array } & Pick<TasksAnswer, 'views' | 'facets' | 'groups'>

/** Goes through all once, as they lie in memory: what is counted does not hang on their order. A task that every filter but one leaves counts for the choices of that one: they are what its reader could turn to. */
function find(all: Known, { view, q, incident, sort, ...asked }: TableQuestion): Found {
  const words = q.split(/\s+/).filter(Boolean).map(word => (all.words ??= wordsOf(all.tasks))(word)), incidents = incident && new Set(incident), bit = bitOf(view)
  const found = new Uint8Array(all.tasks.length), viewed = new Uint32Array(1 << VIEWS.length), kinds = new Uint32Array(URGENCIES.length * 2)
  const filters = all.choices.map(choice => ({ choice, chosen: chosenOf(choice, asked[choice.field]), counts: new Uint32Array(choice.names.length) }))
  const narrowing = filters.filter(({ chosen }) => chosen)
  for (let place = 0; place < found.length; place++) {
    if (words.some(having => !having[place]) || (incidents && !incidents.has(all.tasks[place]!.figure.id))) continue
    const missed = narrowing.filter(({ choice, chosen }) => !isChosen(choice, chosen!, place))
    if (!missed.length) viewed[all.views[place]!]!++
    if (missed.length > 1 || !(all.views[place]! & bit)) continue
    if (!missed.length) {
      found[place] = 1
      kinds[all.kinds[place]!]!++
    }
    for (const { choice, counts } of missed.length ? missed : filters) count(choice, counts, place)
  }
  const places = inOrder(all, sort).filter(place => found[place])
  return {
    places, views: viewCounts(viewed), groups: groupsOf(kinds, sort === 'status' && places.length ? all.tasks[places[0]!]!.late : null),
    facets: Object.fromEntries(filters.map(({ choice, counts }) => [choice.field, facetOf(choice, counts)])),
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
    tasks: Array.from(places.subarray(offset, offset + limit), place => rowOf(all.tasks[place]!)),
    groups: sort === 'status' ? groups : [],
    views, facets, owners: ownersOf(all),
  }
}

const ownersOf = ({ choices }: Known) => choices[FIELDS.indexOf('owner')]!.names.filter(Boolean).sort((a, b) => (a < b ? -1 : 1))

/** All that is asked for, without pages. */
export function allTasks(figures: readonly Figure[], asked: TableQuestion, calendar: Calendar): Listed[] {
  const all = knownOf(figures, calendar)
  return Array.from(find(all, asked).places, place => all.tasks[place]!)
}

/** Those of some ids, in no order that matters. */
export function tasksById(figures: readonly Figure[], ids: readonly string[], calendar: Calendar): Listed[] {
  const wanted = new Set(ids)
  return listed(figures, calendar).filter(({ task }) => wanted.has(task.id))
}
