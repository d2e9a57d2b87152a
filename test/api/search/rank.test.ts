import { expect, test } from 'vitest'
import { idfOf, rank, type Weighed } from '../../../api/search/rank.ts'

const frequencies = { documents: 10, meanLength: 100, of: [] }
const word: Weighed = { terms: ['disk'], weight: 1, idf: 2, concept: false, saidBy: [] }

test('a word that few incidents have tells more', () => {
  expect(idfOf(1000, 1)).toBeCloseTo(Math.log(1 + 999.5 / 1.5), 12)
  expect(idfOf(1000, 1)).toBeGreaterThan(idfOf(1000, 500))
  expect(idfOf(1000, 1000)).toBeGreaterThan(0)
})

test('orders by score: more words, more often, in shorter texts', () => {
  const candidates = [
    { id: 'long', length: 1000, counts: [1, 0] }, { id: 'both', length: 100, counts: [1, 1] },
    { id: 'often', length: 100, counts: [5, 0] }, { id: 'once', length: 100, counts: [1, 0] }, { id: 'none', length: 100, counts: [0, 0] },
  ]
  expect(rank(candidates, [word, word], frequencies).map(({ id }) => id)).toEqual(['both', 'often', 'once', 'long', 'none'])
})

test('the score is the published formula', () => {
  const [one] = rank([{ id: 'a', length: 200, counts: [3, 2] }], [{ ...word, weight: 0.4 }, { ...word, concept: true }], frequencies)
  const of = (count: number, k1: number) => (count * (k1 + 1)) / (count + k1 * 2)
  expect(one!.score).toBeCloseTo(0.4 * 2 * of(3, 0.8) + 2 * of(2, 1.5), 9)
})

test('a concept that is said in the question’s own word counts half, in other words fully', () => {
  const asked = [{ ...word, terms: ['postgr'] }, { ...word, terms: ['=database'], concept: true, saidBy: ['postgr'] }]
  const score = (counts: number[]) => rank([{ id: 'a', length: 100, counts }], asked, frequencies)[0]!.score
  expect(score([1, 1]) - score([1, 0])).toBeCloseTo(score([0, 1]) / 2, 9)
})

test('equal scores go by id, whatever order they came in', () => {
  const same = (id: string) => ({ id, length: 100, counts: [1] })
  expect(rank([same('c'), same('a'), same('b')], [word], frequencies).map(({ id }) => id)).toEqual(['a', 'b', 'c'])
})

test('an empty archive has no mean length, and nothing breaks', () => {
  expect(rank([], [word], { documents: 0, meanLength: 0, of: [0] })).toEqual([])
})
