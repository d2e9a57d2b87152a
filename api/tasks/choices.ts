// What tasks can be narrowed by, each value as a number: going through 50,000 of them for every question must cost milliseconds.
import type { Facets } from '../../store/filters.ts'
import { isOpen, type Listed } from './listed.ts'
import { personOf } from './people.ts'
import { VIEWS, type TasksAnswer, type View } from './schema.ts'

/** One that is in no file any more and of which nobody said anything is no promise that anybody keeps. */
const isKept = ({ task }: Listed) => !task.gone || task.touched

export const IN_VIEW: { [K in View]: (listed: Listed) => boolean } = {
  all: isKept,
  open: listed => isKept(listed) && isOpen(listed.task),
  overdue: listed => isKept(listed) && listed.urgency === 'overdue',
  'no-owner': listed => isKept(listed) && isOpen(listed.task) && listed.task.owner === null,
  done: listed => isKept(listed) && listed.task.status === 'done',
  declined: listed => isKept(listed) && listed.task.status === 'wont-do',
  gone: ({ task }) => task.gone,
}

/** The views that a task is in, a bit each. */
export const viewsOf = (listed: Listed): number => VIEWS.reduce((bits, view, i) => bits | (Number(IN_VIEW[view](listed)) << i), 0)
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
  kind: ({ task }: Listed): string[] => [task.kind],
  ticket: ({ task }: Listed): string[] => [task.ticket === null ? 'without' : 'with'],
}
export type Field = keyof typeof VALUES
export const FIELDS = Object.keys(VALUES) as Field[]

/** `names`: the values that there are. Those of the task at a place are `values[starts[place]]` to `values[starts[place + 1]]`, by their place among the names. */
export type Choice = { field: Field; names: string[]; starts: Uint32Array; values: Uint32Array }

export function choiceOf(field: Field, tasks: readonly Listed[]): Choice {
  const places = new Map<string, number>(), starts = new Uint32Array(tasks.length + 1), values: number[] = []
  tasks.forEach((task, i) => {
    for (const name of VALUES[field](task)) {
      const place = places.get(name) ?? places.size
      places.set(name, place)
      values.push(place)
    }
    starts[i + 1] = values.length
  })
  return { field, names: [...places.keys()], starts, values: Uint32Array.from(values) }
}

/** Which values somebody chose; null for any. A person may be named in any of the ways that are written. */
export function chosenOf({ field, names }: Choice, values: readonly string[] | undefined): Uint8Array | null {
  if (!values?.length) return null
  const same = field === 'owner' ? personOf : (value: string) => value, wanted = new Set(values.map(same))
  return Uint8Array.from(names, name => Number(wanted.has(same(name))))
}

export function isChosen({ starts, values }: Choice, chosen: Uint8Array, place: number): boolean {
  for (let at = starts[place]!; at < starts[place + 1]!; at++) if (chosen[values[at]!]) return true
  return false
}

export function count({ starts, values }: Choice, counts: Uint32Array, place: number): void {
  for (let at = starts[place]!; at < starts[place + 1]!; at++) counts[values[at]!]!++
}

export function facetOf({ names }: Choice, counts: Uint32Array): Facets[string] {
  const values = names.map((value, place) => ({ value, count: counts[place]! })).filter(({ count }) => count > 0)
  return values.sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
}
