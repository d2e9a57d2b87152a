// What the page of tasks is asked, and its address: each is made of the other.
import type { Sort, View } from '../../../api/tasks/schema.ts'

export const VIEWS: { view: View; label: string }[] = [
  { view: 'all', label: 'All' }, { view: 'open', label: 'Open' }, { view: 'overdue', label: 'Overdue' }, { view: 'no-owner', label: 'No owner' },
  { view: 'done', label: 'Done' }, { view: 'declined', label: 'Declined' }, { view: 'gone', label: 'Gone from its file' },
]

export type FilterName = 'owner' | 'service' | 'cause' | 'kind' | 'ticket' | 'incident'
/** Menus of the page, in order. */
export const MENUS: { name: FilterName; label: string }[] = [
  { name: 'owner', label: 'Owner' }, { name: 'service', label: 'Service' }, { name: 'cause', label: 'Cause' }, { name: 'kind', label: 'Kind' }, { name: 'ticket', label: 'Ticket' },
]
const FILTER_NAMES: FilterName[] = [...MENUS.map(({ name }) => name), 'incident']

const SORTS: Sort[] = ['status', 'due', '-due', 'age', '-age', 'owner', '-owner', 'incident', '-incident']

export type Question = {
  view: View
  q: string
  filters: { [K in FilterName]?: string[] }
  sort: Sort
  /** How many tasks stand before the first one shown. */
  from: number
  /** The chosen task; null: the first. */
  task: string | null
}

export function questionOf(params: URLSearchParams): Question {
  const filters: Question['filters'] = {}
  for (const name of FILTER_NAMES) if (params.has(name)) filters[name] = params.getAll(name)
  return {
    view: VIEWS.find(({ view }) => view === params.get('view'))?.view ?? 'all',
    q: params.get('q') ?? '', filters,
    sort: SORTS.find(sort => sort === params.get('sort')) ?? 'status',
    from: Math.max(0, Math.floor(Number(params.get('from'))) || 0),
    task: params.get('task'),
  }
}

/** What the API is asked for all of it: no page, no chosen task. */
export function tableParams({ view, q, filters, sort }: Question): URLSearchParams {
  const params = new URLSearchParams()
  if (view !== 'all') params.set('view', view)
  if (q) params.set('q', q)
  for (const name of FILTER_NAMES) for (const value of filters[name] ?? []) params.append(name, value)
  if (sort !== 'status') params.set('sort', sort)
  return params
}

/** Which tasks are meant, in whatever order. */
export const meantBy = (question: Question): string => String(tableParams({ ...question, sort: 'status' }))

export function listParams(question: Question, limit: number): URLSearchParams {
  const params = tableParams(question)
  params.set('offset', String(question.from))
  params.set('limit', String(limit))
  return params
}

export function hrefOf(question: Question): string {
  const params = tableParams(question)
  if (question.from) params.set('from', String(question.from))
  if (question.task) params.set('task', question.task)
  return params.size ? `/tasks?${params}` : '/tasks'
}

/** The order after a click on a column's head: its own, then turned round, then by urgency again. */
export function turned(sort: Sort, column: 'due' | 'age' | 'owner' | 'incident'): Sort {
  const [first, second] = column === 'age' ? ['-age', 'age'] as const : [column, `-${column}`] as const
  return sort === first ? second : sort === second ? 'status' : first
}
