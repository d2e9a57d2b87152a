import { isOpen, type Listed } from './listed.ts'

/** "83 tasks are open. 14 are overdue, the oldest by 263 days, and 27 have no owner." */
export function openingOf(tasks: readonly Listed[]): string {
  const open = tasks.filter(({ task }) => isOpen(task)), overdue = open.filter(({ late }) => late !== null), unowned = open.filter(({ task }) => task.owner === null).length
  if (!tasks.length) return 'No postmortem names a corrective task yet.'
  if (!open.length) return `None of ${number(tasks.length)} ${tasks.length === 1 ? 'task' : 'tasks'} is open.`
  const late = overdue.length && `${number(overdue.length)} ${be(overdue.length)} overdue, ${overdue.length === 1 ? 'by' : 'the oldest by'} ${days(Math.max(...overdue.map(({ late }) => late!)))}`
  const nobodys = unowned && `${number(unowned)} ${unowned === 1 ? 'has' : 'have'} no owner`
  const rest = late && nobodys ? ` ${late}, and ${nobodys}.` : late ? ` ${late}, and each has an owner.` : nobodys ? ` None is overdue, and ${nobodys}.` : ' None is overdue, and each has an owner.'
  return `${number(open.length)} ${open.length === 1 ? 'task is' : 'tasks are'} open.${rest}`
}

const number = (n: number) => n.toLocaleString('en')
const be = (n: number) => (n === 1 ? 'is' : 'are')
const days = (n: number) => `${number(n)} ${n === 1 ? 'day' : 'days'}`
