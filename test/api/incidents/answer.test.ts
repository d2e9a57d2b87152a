import { expect, test } from 'vitest'
import { onceEach } from '../../../api/incidents/answer.ts'
import type { Person } from '../../../ingest/record.ts'

const person = (value: string, role: Person['role'], line: number): Person => ({ value, role, basis: 'stated', confidence: 0.9, evidence: [{ quote: value, line, start: line * 10, end: line * 10 + value.length }] })

test('who is written in several ways stands in each role once, with every place that names him', () => {
  const people = [person('@tom', 'responder', 3), person('Mira Holt', 'author', 1), person('Tom', 'responder', 5), person('TOM', 'author', 2), person('Tom Vasey', 'responder', 6)]
  expect(onceEach(people).map(({ role, value, evidence }) => [role, value, evidence.map(({ line }) => line)])).toEqual([
    ['responder', 'Tom', [3, 5]], ['author', 'Mira Holt', [1]], ['author', 'Tom', [2]], ['responder', 'Tom Vasey', [6]],
  ])
})
