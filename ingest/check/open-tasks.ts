import type { Task } from '../record.ts'
import { placeOf, type Finding } from './rule.ts'

const isOpen = ({ status }: Task) => status?.value !== 'done' && status?.value !== 'wont-do'

const LACK = { owner: ['an owner', 'no owner'], due: ['a date', 'no date'] } as const

/** One finding for all open tasks that lack something, at the first of them. */
export function openWithout(tasks: readonly Task[], part: keyof typeof LACK, remedy: string): Finding[] {
  const open = tasks.filter(isOpen), without = open.filter(task => !task[part])
  if (!without.length) return []
  const [some, none] = LACK[part]
  const message = without.length < open.length ? `${without.length} of ${open.length} open tasks ${without.length === 1 ? 'has' : 'have'} ${none}.`
    : open.length === 1 ? `The one open task has ${none}.` : `None of the ${open.length} open tasks has ${some}.`
  return [{ message, remedy, place: placeOf(without[0]!.text.evidence[0]!) }]
}
