import { describe, expect, test } from 'vitest'
import { idfOf, rank } from '../../../api/search/rank.ts'
import { strengthOf, strongFirst } from '../../../api/search/strength.ts'
import type { WeighedWord } from '../../../api/search/weigh.ts'

/** Letters in capitals are strong. */
const told = (ranked: string) => strongFirst([...ranked], one => (one === one.toUpperCase() ? 'strong' : 'weak')).map(({ one, strength }) => (strength === 'weak' ? `(${one})` : one)).join('')

test.each([
  ['ABC', 'ABC'],
  ['abc', '(a)(b)(c)'],
  ['AbCd', 'AC(b)(d)'],
  // Of the eleventh on, none is lifted above what is more like it, and none is strong below one that is weak.
  ['abcdefghiJK', 'J(a)(b)(c)(d)(e)(f)(g)(h)(i)(K)'],
  ['ABCDEFGHIJKlM', 'ABCDEFGHIJK(l)(M)'],
  ['', ''],
])('of %s, best first, one line parts strong from weak: %s', (ranked, shown) => {
  expect(told(ranked)).toBe(shown)
})

describe.each([1000, 40])('of an archive of %i incidents', documents => {
  const word = (term: string, having: number, more: Partial<WeighedWord> = {}): WeighedWord =>
    ({ terms: [term], written: [term], weight: 1, concept: false, saidBy: [], known: having > 0, idf: idfOf(documents, having), ...more })
  const share = (one: number) => Math.round(one * documents)
  const strength = (words: WeighedWord[], counts: number[], others = share(0.1)) => {
    const candidate = (id: string, counts: number[]) => ({ id, length: 100, counts })
    const fetched = words.filter(({ known }) => known), usual = Array.from({ length: others }, (_, i) => candidate(`other ${i}`, [1, ...counts.slice(1).fill(0)]))
    const frequencies = { documents, meanLength: 100, of: [] }, ranked = rank([candidate('one', counts), ...usual], fetched, frequencies)
    return strengthOf({ words, frequencies }, fetched, ranked)(ranked.find(({ id }) => id === 'one')!)
  }

  test.each([
    ['all that was asked', [word('pool', share(0.05)), word('connect', share(0.1)), word('hikari', 1)], [2, 2, 1], 'strong'],
    ['two words that were all', [word('disk', share(0.3)), word('full', share(0.2))], [1, 1], 'strong'],
    ['one word that was all', [word('disk', share(0.3))], [1], 'weak'],
    ['all but the name of a machine that no incident has', [word('replic', share(0.1)), word('lag', share(0.1)), word('db1042', 0)], [1, 1], 'strong'],
    ['two words of everywhere beside a code that no incident has', [word('servic', share(0.4)), word('fail', share(0.5)), word('e11000', 0)], [1, 1], 'weak'],
    ['two words of three, one of which is nowhere', [word('machin', share(0.1)), word('leak', share(0.05)), word('coffe', 0)], [1, 1], 'weak'],
    ['two words and what one of them means', [word('machin', share(0.1)), word('leak', share(0.05)), word('=node', share(0.1), { concept: true, saidBy: ['machin'] }), word('coffe', 0)], [1, 1, 1], 'weak'],
    ['everyday words', [word('peopl', share(0.3), { weight: 0.4 }), word('saw', share(0.1), { weight: 0.4 }), word('zebra', 0)], [1, 1], 'weak'],
    ['what a tenth of all share as well', [word('pool', share(0.1)), word('zebra', 0), word('giraff', 0), word('okapi', 0)], [1], 'weak'],
    ['three words of ten, of which the others are nowhere', [...['pool', 'connect', 'slow'].map(term => word(term, share(0.1))), ...['a', 'b', 'c', 'd', 'e', 'f', 'g'].map(term => word(term, 0))], [1, 1, 1], 'weak'],
  ] as const)('%s: %s', (_, words, counts, expected) => {
    expect(strength([...words], [...counts])).toBe(expected)
  })
})
