import { expect, test } from 'vitest'
import { hrefOf, questionOf, viewOf } from '../../../web/src/trends/question.ts'

const ADDRESS = '/trends?clock=resolve&by=month&group=service&cause=dns&cause=capacity&severity=SEV1&from=2024&period=2024-07&value='

test('an address gives a question, and the question the address', () => {
  const question = questionOf(new URLSearchParams(ADDRESS.split('?')[1]))
  expect(question).toEqual({ clock: 'resolve', by: 'month', group: 'service', filters: { cause: ['dns', 'capacity'], severity: ['SEV1'] }, from: '2024', to: null, period: '2024-07', value: '' })
  expect(hrefOf(question)).toBe(ADDRESS)
  expect(hrefOf(viewOf(question))).toBe(ADDRESS.replace('&period=2024-07&value=', ''))
})

test('a year alone, by the year, stands in the address', () => {
  expect(hrefOf(questionOf(new URLSearchParams('by=year&from=2025&to=2025')))).toBe('/trends?by=year&from=2025&to=2025')
})

test('what is usual or cannot be is left out', () => {
  expect(hrefOf(questionOf(new URLSearchParams('clock=lunch&by=quarter&group=cause')))).toBe('/trends')
})
