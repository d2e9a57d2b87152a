import { expect, test } from 'vitest'
import type { Figure, TaskFigure } from '../../../store/figure.ts'
import { listed } from '../../../api/tasks/listed.ts'
import { recurred } from '../../../api/tasks/recurred.ts'
import { calendarOf } from '../../../api/days.ts'
import { figure, task } from '../trends/invented.ts'

const calendar = calendarOf('UTC', () => '2026-11-21')
const first = (told: Partial<TaskFigure> = {}) => figure({ id: 'first', started: '2026-03-01T10:00Z', causes: ['dns', 'capacity'], services: ['door', 'shelf'], tasks: [task(told)] })
const later = (told: Partial<Figure> = {}) => figure({ id: 'later', title: 'Door again', started: '2026-06-09T10:00Z', causes: ['dns'], services: ['door'], ...told })
const found = (...figures: Figure[]) => recurred(figures, listed(figures, calendar)[0]!, calendar)

test('finds a later incident with the same primary cause and a service in common', () => {
  expect(found(first(), later())).toEqual([{ id: 'later', title: 'Door again', day: '2026-06-09' }])
})

test.each<[string, Figure, Figure]>([
  ['another primary cause', first(), later({ causes: ['capacity', 'dns'] })],
  ['no service in common', first(), later({ services: ['lift'] })],
  ['an earlier incident', first(), later({ started: '2026-01-09T10:00Z' })],
  ['an incident of the same day', first(), later({ started: '2026-03-01T23:00Z' })],
  ['an incident without a day', first(), later({ started: null, day: null })],
  ['an incident after the task was closed', first({ status: 'done', closed: '2026-06-08T10:00:00Z' }), later()],
  ['a task that was done nobody knows when', first({ status: 'done' }), later()],
])('finds nothing in %s', (_what, one, other) => {
  expect(found(one, other)).toEqual([])
})
