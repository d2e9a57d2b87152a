import { expect, test } from 'vitest'
import { hrefOf, listParams, questionOf, turned } from '../../../web/src/tasks/question.ts'

const of = (search: string) => questionOf(new URLSearchParams(search))

test.each(['', '?view=overdue', '?view=open&q=heap&owner=Ines&owner=&kind=detect&sort=-age&from=100&task=abc', '?incident=x'])('the address %j is made of what was read from it', search => {
  expect(hrefOf(of(search))).toBe(`/tasks${search}`)
})

test.each(['?view=late', '?sort=luck', '?from=-4', '?from=x'])('what no page writes (%j) is as if it were not there', search => {
  expect(hrefOf(of(search))).toBe('/tasks')
})

test('the list is asked for a page, and not for the chosen task', () => {
  expect(String(listParams(of('?view=done&task=abc&from=200'), 100))).toBe('view=done&offset=200&limit=100')
})

test('a click on a head sorts, a second turns round, a third sorts by urgency again; of ages the oldest come first', () => {
  expect([turned('status', 'due'), turned('due', 'due'), turned('-due', 'due'), turned('owner', 'age'), turned('-age', 'age')]).toEqual(['due', '-due', 'status', '-age', 'age'])
})
