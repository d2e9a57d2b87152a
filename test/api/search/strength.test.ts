import { expect, test } from 'vitest'
import { strongFirst } from '../../../api/search/strength.ts'

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
