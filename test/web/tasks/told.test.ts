import { expect, test } from 'vitest'
import type { TaskAnswer, TaskChange, TaskRow } from '../../../api/tasks/schema.ts'
import { common, wantedOf } from '../../../web/src/tasks/fields.ts'
import { changeTold, conflictTold, groupAside, shortDay, statusAtLength, statusOf } from '../../../web/src/tasks/told.ts'

const row = (told: Partial<TaskRow> = {}): TaskRow => ({
  id: 't', text: 'Alert on the heap', kind: 'detect', status: 'open', owner: null, due: null, ticket: null, closed: null, why: null, gone: false, revision: 0,
  urgency: 'later', late: null, age: null, causes: [], services: [], incident: { id: 'i', title: 'Loans fail', day: null }, ...told,
})

test.each<[Partial<TaskRow>, string, string]>([
  [{}, 'open', 'open'],
  [{ status: 'in-progress', late: 294 }, 'overdue 294 d', 'in progress, overdue 294 days'],
  [{ late: 1 }, 'overdue 1 d', 'open, overdue 1 day'],
  [{ status: 'done', closed: '2026-11-11T10:00:00Z' }, 'done 11 Nov', 'done 11 Nov 2026'],
  [{ status: 'done' }, 'done', 'done, as the document says'],
  [{ status: 'wont-do', closed: '2026-11-11T10:00:00Z' }, 'declined', 'declined 11 Nov 2026'],
])('the status of %j is "%s", at length "%s"', (told, short, long) => {
  expect([statusOf(row(told), '2026-11-21'), statusAtLength(row(told))]).toEqual([short, long])
})

test('a day of another year tells it', () => {
  expect([shortDay('2026-03-03', '2026-11-21'), shortDay('2027-01-31', '2026-11-21')]).toEqual(['3 Mar', '31 Jan 27'])
})

test.each([
  [{ count: 6, unowned: 0, late: 294 }, '6, oldest 294 d'], [{ count: 1029, unowned: 9, late: null }, '1,029, 9 without an owner'], [{ count: 3, unowned: 3, late: null }, '3, all without an owner'],
])('a group of %j says "%s"', (group, says) => {
  expect(groupAside({ urgency: 'later', ...group })).toBe(says)
})

test.each<[TaskChange, number, string]>([
  [{ status: 'done' }, 1, 'Now done.'], [{ status: 'wont-do' }, 3, '3 tasks now declined.'],
  [{ owner: 'Ines' }, 3, 'Owner of 3 tasks: Ines.'], [{ owner: null }, 1, 'No owner.'],
  [{ due: '2026-12-15' }, 2, 'Due date of 2 tasks: 15 Dec 2026.'], [{ ticket: 'LM-1' }, 1, 'Ticket: LM-1.'],
  [{ text: 'Alert' }, 1, 'Reworded.'], [{ kind: 'detect' }, 2, 'Kind of 2 tasks: detect.'], [{ back: ['owner', 'due'] }, 1, 'Owner, due date as the document has it.'], [{ back: ['status'] }, 3, 'Status of 3 tasks as the document has it.'],
])('%j of %d tasks is told as "%s"', (wanted, tasks, says) => {
  expect(changeTold(wanted, tasks)).toBe(says)
})

test('a conflict names who, when and what', () => {
  const event = (says: string, at: string) => ({ id: 'e', at, who: 'Ines', says, quote: null, why: null, field: 'owner' })
  const moved = (says: string, at: string) => ({ ...row(), history: [event(says, at)] }) as TaskAnswer
  const now = Date.parse('2026-11-21T12:00:00Z')
  expect(conflictTold([moved('Owner Ines, was nobody', '2026-11-21T11:58:00Z')], now)).toBe('Ines changed “Alert on the heap” 2 minutes ago: Owner Ines, was nobody. Yours was not stored.')
  expect(conflictTold([moved('Done, was open', '2026-11-21T09:00:00Z'), moved('Declined, was open', '2026-11-18T09:00:00Z')], now))
    .toBe('Ines changed “Alert on the heap” 3 hours ago: Done, was open. Ines changed “Alert on the heap” 3 days ago: Declined, was open. Yours was not stored.')
})

test('of more than are looked at one by one it is told that one was changed', () => {
  expect(conflictTold([])).toBe('Somebody changed one of these in the meantime. Yours was not stored: clear the selection, and select again.')
})

test('a form begins with what all have in common, and an emptied box says nobody, no date, none', () => {
  expect([common([row({ owner: 'Ines' }), row({ owner: 'Ines' })], 'owner'), common([row({ owner: 'Ines' }), row()], 'owner'), common([row()], 'due')]).toEqual(['Ines', '', ''])
  expect([wantedOf('owner', ' ', ''), wantedOf('due', '2026-12-15', ' late '), wantedOf('decline', '', 'too large')]).toEqual([{ owner: null }, { due: '2026-12-15', why: 'late' }, { status: 'wont-do', why: 'too large' }])
})
