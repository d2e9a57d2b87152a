// What tasks can be narrowed by, each value as a number: going through 50,000 of them for every question must cost milliseconds.
import type { Facets } from '../../store/filters.ts'
import { isOpen, type Listed } from './listed.ts'
import { VIEWS, type TasksAnswer, type View } from './schema.ts'

/** One that is in no file any more and of which nobody said anything is no promise that anybody keeps. */
const isKept = ({ gone, touched }: Listed) => !gone || touched

export const IN_VIEW: { [K in View]: (task: Listed) => boolean } = {
  all: isKept,
  open: task => isKept(task) && isOpen(task),
  overdue: task => isKept(task) && task.urgency === 'overdue',
  'no-owner': task => isKept(task) && isOpen(task) && task.owner === null,
  done: task => isKept(task) && task.status === 'done',
  declined: task => isKept(task) && task.status === 'wont-do',
  gone: ({ gone }) => gone,
}

/** The views that a task is in, a bit each. */
export const viewsOf = (task: Listed): number => VIEWS.reduce((bits, view, i) => bits | (Number(IN_VIEW[view](task)) << i), 0)
export const bitOf = (view: View): number => 1 << VIEWS.indexOf(view)

/** `counts`: tasks by the views that they are in. */
export function viewCounts(counts: Uint32Array): TasksAnswer['views'] {
  const of = (view: View) => counts.reduce((sum, count, views) => (views & bitOf(view) ? sum + count : sum), 0)
  return Object.fromEntries(VIEWS.map(view => [view, of(view)])) as TasksAnswer['views']
}

const VALUES = {
  owner: ({ owner }: Listed): string[] => [owner ?? ''],
  service: ({ figure }: Listed): string[] => figure.services,
  cause: ({ figure }: Listed): string[] => figure.causes,
  kind: ({ kind }: Listed): string[] => [kind],
  ticket: ({ ticket }: Listed): string[] => [ticket === null ? 'without' : 'with'],
}
export type Field = keyof typeof VALUES
export const FIELDS = Object.keys(VALUES) as Field[]

/** `names`: the values that there are; `of`: those of each task, by their place among the names. */
export type Choice = { field: Field; names: string[]; of: (readonly number[])[] }

export function choiceOf(field: Field, tasks: readonly Listed[]): Choice {
  const places = new Map<string, number>(), lists = new Map<string, number[]>()
  const placeOf = (name: string) => places.get(name) ?? (places.set(name, places.size), places.size - 1)
  // Equal lists are one list, so that they lie close together in memory.
  const listOf = (names: readonly string[]) => {
    const key = names.join('\n'), list = lists.get(key) ?? names.map(placeOf)
    lists.set(key, list)
    return list
  }
  const of = tasks.map(task => listOf(VALUES[field](task)))
  return { field, names: [...places.keys()], of }
}

/** Which places somebody chose; null for any. */
export function chosenOf({ names }: Choice, values: readonly string[] | undefined): Uint8Array | null {
  if (!values?.length) return null
  const wanted = new Set(values)
  return Uint8Array.from(names, name => Number(wanted.has(name)))
}

export function facetOf({ names }: Choice, counts: Uint32Array): Facets[string] {
  const values = names.map((value, place) => ({ value, count: counts[place]! })).filter(({ count }) => count > 0)
  return values.sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
}
