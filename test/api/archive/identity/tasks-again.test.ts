import { expect, test } from 'vitest'
import { tasksAgain } from '../../../../api/archive/identity/tasks-again.ts'
import { taskOf } from '../../records.ts'

const before = ['Add an alert on empty baskets', 'Review session settings before a deploy'].map((text, i) => ({ id: `task ${i}`, incident: 'basket', text }))
const again = (...texts: string[]) => tasksAgain(texts.map(taskOf), before).map(found => found?.id ?? null)

test('each by its wording, whatever the order, case and punctuation', () => {
  expect(again('review session settings, before a deploy.', 'Add an alert on *empty* baskets')).toEqual(['task 1', 'task 0'])
})

test('one that was reworded is the same, as long as half of its words are', () => {
  expect(again('Add alerts on empty or half-empty baskets', 'Rewrite the checkout')).toEqual(['task 0', null])
})

test('the same wording goes before a likeness that comes first in the file', () => {
  expect(again('Add an alert on empty carts', 'Add an alert on empty baskets')).toEqual([null, 'task 0'])
})

test('one wording twice is one old task and a new one', () => {
  expect(again('Add an alert on empty baskets', 'Add an alert on empty baskets')).toEqual(['task 0', null])
})

test('a task that was dropped and comes back is the one that it was', () => {
  expect(again()).toEqual([])
  expect(again('Add an alert on empty baskets')).toEqual(['task 0'])
})
