import { expect, test } from 'vitest'
import type { Figure } from '../../../store/figure.ts'
import { allTasks, tasks } from '../../../api/tasks/list.ts'
import type { TasksQuestion } from '../../../api/tasks/schema.ts'
import { calendarOf } from '../../../api/days.ts'
import { figure, task } from '../trends/invented.ts'

const calendar = calendarOf('UTC', () => '2026-11-21')
const ask = (figures: readonly Figure[], asked: Partial<TasksQuestion> = {}) => tasks(figures, { view: 'all', q: '', sort: 'status', offset: 0, limit: 100, ...asked }, calendar)
const ids = (figures: readonly Figure[], asked: Partial<TasksQuestion> = {}) => ask(figures, asked).tasks.map(({ id }) => id)

const LOANS = figure({
  id: 'loans', title: 'Loans fail', started: '2026-08-14T10:00+00:00', causes: ['capacity', 'bad-deploy'], services: ['shelf-index'],
  tasks: [
    task({ id: 'heap', text: 'Alert on the heap', kind: 'detect', owner: 'Ines Okafor', due: '2026-10-12', ticket: 'LIB-9' }),
    task({ id: 'cap', text: 'Cap the map of renewals', kind: 'prevent', status: 'in-progress', owner: 'Tom Vasey', due: '2026-11-30' }),
    task({ id: 'limit', text: 'Set a limit on memory', kind: 'prevent', due: '2026-11-20' }),
    task({ id: 'done', text: 'Restart it at night', status: 'done', owner: 'Tom Vasey', closed: '2026-09-03T08:00:00Z' }),
  ],
})
const DOOR = figure({
  id: 'door', title: 'Door stays shut', causes: ['capacity'], services: ['door'],
  tasks: [
    task({ id: 'later', text: 'Practise opening it by hand', kind: 'process', due: '2027-01-31' }),
    task({ id: 'ticked', text: 'Write the runbook', kind: 'document', status: 'done' }),
    task({ id: 'no', text: 'Buy a second door', kind: 'mitigate', status: 'wont-do', closed: '2026-11-01T08:00:00Z', why: 'too large' }),
    task({ id: 'vanished', text: 'Oil the hinges', gone: true }),
    task({ id: 'kept', text: 'Oil the lock', gone: true, touched: true, revision: 1 }),
  ],
})
const ALL = [LOANS, DOOR]

test('the most urgent stand first: overdue, due within 14 days, later or no date, ended', () => {
  expect(ids(ALL)).toEqual(['heap', 'limit', 'cap', 'later', 'kept', 'no', 'done', 'ticked'])
  expect(ask(ALL).groups).toEqual([
    { urgency: 'overdue', count: 2, unowned: 1, late: 40 }, { urgency: 'soon', count: 1, unowned: 0, late: null },
    { urgency: 'later', count: 2, unowned: 2, late: null }, { urgency: 'ended', count: 3, unowned: 2, late: null },
  ])
})

test('a task due today is not overdue, one due in 14 days is soon, in 15 later', () => {
  const due = (day: string) => ask([figure({ tasks: [task({ due: day })] })]).tasks.map(({ urgency, late }) => [urgency, late])
  expect([due('2026-11-20'), due('2026-11-21'), due('2026-12-05'), due('2026-12-06')]).toEqual([[['overdue', 1]], [['soon', null]], [['soon', null]], [['later', null]]])
})

test('a task that is done cannot be overdue', () => {
  expect(ask([figure({ tasks: [task({ due: '2020-01-01', status: 'done' })] })]).tasks).toMatchObject([{ urgency: 'ended', late: null }])
})

test.each([
  ['open', ['heap', 'limit', 'cap', 'later', 'kept']], ['overdue', ['heap', 'limit']], ['no-owner', ['limit', 'later', 'kept']],
  ['done', ['done', 'ticked']], ['declined', ['no']], ['gone', ['vanished', 'kept']],
] as const)('the view %s holds %j', (view, held) => {
  expect(ids(ALL, { view })).toEqual(held)
})

test.each<[Partial<TasksQuestion>, string[]]>([
  [{ owner: ['Tom Vasey'] }, ['cap', 'done']],
  [{ owner: ['', 'Ines Okafor'], view: 'overdue' }, ['heap', 'limit']],
  [{ service: ['door'], kind: ['document', 'mitigate'] }, ['no', 'ticked']],
  [{ cause: ['bad-deploy'], view: 'open' }, ['heap', 'limit', 'cap']],
  [{ ticket: ['with'] }, ['heap']],
  [{ incident: ['door'], view: 'done' }, ['ticked']],
  [{ q: 'the MAP' }, ['cap']],
  [{ q: 'lib-9' }, ['heap']],
  [{ q: 'tom' }, ['cap', 'done']],
  [{ q: 'zeppelin' }, []],
  [{ service: ['no-such'] }, []],
])('%j leaves %j', (asked, left) => {
  expect(ids(ALL, asked)).toEqual(left)
})

test('an owner is found as shown and as written', () => {
  const owned = [figure({ tasks: [task({ id: 'one', owner: '@tom' }), task({ id: 'two', owner: '@tom' }), task({ id: 'three', owner: 'Tom.' })] })]
  expect(ask(owned).tasks.map(({ owner }) => owner)).toEqual(['@tom', '@tom', '@tom'])
  expect([ids(owned, { q: '@tom' }), ids(owned, { q: 'tom.' })]).toEqual([['one', 'two', 'three'], ['three']])
})

test('counts of the views and of every filter follow the other filters, not themselves', () => {
  const { views, facets, total } = ask(ALL, { view: 'open', kind: ['prevent'], q: 'the' })
  expect(total).toBe(1)
  expect(views).toEqual({ all: 1, open: 1, overdue: 0, 'no-owner': 0, done: 0, declined: 0, gone: 0 })
  expect(facets.kind).toEqual([{ value: 'detect', count: 2 }, { value: 'prevent', count: 1 }])
  expect(facets.owner).toEqual([{ value: 'Tom Vasey', count: 1 }])
  expect(ask(ALL).views).toEqual({ all: 8, open: 5, overdue: 2, 'no-owner': 3, done: 2, declined: 1, gone: 2 })
})

test('age counts from the day of the incident until it was closed, or until today; it is unknown without one of them', () => {
  expect(Object.fromEntries(ask(ALL, { view: 'all' }).tasks.map(({ id, age }) => [id, age]))).toEqual({ heap: 99, limit: 99, cap: 99, done: 20, later: null, kept: null, no: null, ticked: null })
})

test('other orders know no groups, and what is not known stands last either way round', () => {
  const { tasks, groups } = ask(ALL, { sort: 'due', view: 'open' })
  expect([tasks.map(({ id }) => id), groups]).toEqual([['heap', 'limit', 'cap', 'later', 'kept'], []])
  expect(ids(ALL, { sort: '-due', view: 'open' })).toEqual(['later', 'cap', 'limit', 'heap', 'kept'])
  expect(ids(ALL, { sort: 'owner', view: 'open' })).toEqual(['heap', 'cap', 'limit', 'later', 'kept'])
  expect(ids(ALL, { sort: '-incident', view: 'overdue' })).toEqual(['heap', 'limit'])
  expect(ids(ALL, { sort: 'age' })[0]).toBe('done')
})

test('pages follow each other, and count all', () => {
  expect([ids(ALL, { limit: 3 }), ids(ALL, { limit: 3, offset: 3 }), ask(ALL, { limit: 3, offset: 99 })]).toMatchObject([['heap', 'limit', 'cap'], ['later', 'kept', 'no'], { tasks: [], total: 8 }])
  expect(allTasks(ALL, { view: 'all', q: '', sort: 'status' }, calendar)).toHaveLength(8)
})

test('the next day is counted anew', () => {
  let today = '2026-11-20'
  const calendar = calendarOf('UTC', () => today), late = () => tasks(ALL, { view: 'overdue', q: '', sort: 'status', offset: 0, limit: 9 }, calendar).total
  expect(late()).toBe(1)
  today = '2026-11-21'
  expect(late()).toBe(2)
})

test.each<[string, Figure[]]>([
  ['5 tasks are open. 2 are overdue, the oldest by 40 days, and 3 have no owner.', ALL],
  ['1 task is open. 1 is overdue, by 1 day, and 1 has no owner.', [figure({ tasks: [task({ due: '2026-11-20' })] })]],
  ['1 task is open. 1 is overdue, by 1 day, and each has an owner.', [figure({ tasks: [task({ due: '2026-11-20', owner: 'Mira' })] })]],
  ['2 tasks are open. None is overdue, and 1 has no owner.', [figure({ tasks: [task(), task({ owner: 'Mira' })] })]],
  ['1 task is open. None is overdue, and each has an owner.', [figure({ tasks: [task({ owner: 'Mira' })] })]],
  ['None of 1 task is open.', [figure({ tasks: [task({ status: 'done' })] })]],
  ['No postmortem names a corrective task yet.', [figure({ tasks: [task({ gone: true })] })]],
])('opens with "%s"', (sentence, figures) => {
  expect(ask(figures).opening).toBe(sentence)
})

test('a person is one owner, however the files write the name; what a task has stays as it is written', () => {
  const owned = ['Tom', '@tom', 'TOM ', 'tom.', 'Tom Varga', null].map((owner, i) => task({ id: `${i}`, text: `Step ${i}`, owner }))
  const figures = [figure({ tasks: owned })], { facets, owners, tasks } = ask(figures, { owner: ['@TOM'] })
  expect(facets.owner).toEqual([{ value: 'Tom', count: 4 }, { value: '', count: 1 }, { value: 'Tom Varga', count: 1 }])
  expect(owners).toEqual(['Tom', 'Tom Varga'])
  expect(tasks.map(({ id, owner }) => [id, owner])).toEqual([['0', 'Tom'], ['1', 'Tom'], ['2', 'Tom'], ['3', 'Tom']])
  expect(ids(figures, { owner: ['Tom Varga', ''] })).toEqual(['4', '5'])
  expect(ids(figures, { q: '@tom' })).toEqual(['1'])
  expect(figures[0]!.tasks.map(({ owner }) => owner)).toEqual(['Tom', '@tom', 'TOM ', 'tom.', 'Tom Varga', null])
})
