import { expect, test } from 'vitest'
import { hrefOf, questionOf, searchParams } from '../../../web/src/search/question.ts'

const asked = '/?q=disk+full&cause=capacity&cause=bad-deploy&year=2024&from=30&hit=a1'

test('an address gives a question, and the question the address', () => {
  const question = questionOf(new URLSearchParams(asked.slice(2)))
  expect(question).toEqual({ q: 'disk full', paste: null, filters: { cause: ['capacity', 'bad-deploy'], year: ['2024'] }, hit: 'a1', sort: 'relevance', from: 30, candidates: [], beside: false })
  expect(hrefOf(question)).toBe(asked)
})

test('the API is not asked about the chosen match', () => {
  expect(String(searchParams(questionOf(new URLSearchParams('q=disk&hit=a1&severity=SEV-1')), 20))).toBe('q=disk&sort=relevance&offset=0&limit=20&severity=SEV-1')
})

test('a pasted text stands in the address by its key, without words', () => {
  expect(hrefOf({ q: 'left over', paste: 'k3' })).toBe('/?paste=k3')
})

test('candidates stand in the address as they are, each once and in their order', () => {
  const { candidates } = questionOf(new URLSearchParams('candidates=b2,a1,b2,%3Cscript%3E,'))
  expect(candidates).toEqual(['b2', 'a1'])
  expect(hrefOf({ candidates, q: 'disk, full' })).toBe('/?q=disk,+full&candidates=b2,a1')
})

test('nonsense in an address is no question', () => {
  expect(questionOf(new URLSearchParams('from=-3&colour=red'))).toEqual({ q: '', paste: null, filters: {}, hit: null, sort: 'relevance', from: 0, candidates: [], beside: false })
  expect(questionOf(new URLSearchParams('from=many')).from).toBe(0)
})
