import { expect, test } from 'vitest'
import { nearestFirst, unknownHere } from '../../../api/search/known-here.ts'

test.each<[string, string[], string[]]>([
  ['payments', ['door', 'door', 'payments-api', 'payment', 'mail'], ['payment', 'payments-api', 'door', 'mail']],
  ['PAYMENTS', ['door', 'payments'], ['payments', 'door']],
  ['chekcout', ['search', 'search', 'checkout'], ['checkout', 'search']],
  ['zeppelin', ['b', 'a', 'b', 'c', 'c'], ['b', 'c', 'a']],
  ['x', [], []],
])('to "%s" of %j the nearest are %j', (typed, known, nearest) => expect(nearestFirst(typed, known)).toEqual(nearest))

test('of many the nearest eight are named, and where to see the rest', () => {
  const known = Array.from({ length: 11 }, (_, i) => `host-${String.fromCharCode(97 + i)}`), refusal = (known: string[]) => unknownHere('service', 'host-k', known, '"hindsight search --json" lists under facets')
  expect([refusal(known).message, refusal(known).remedy]).toEqual(['There is no service "host-k".', 'Known are: host-k, host-a, host-b, host-c, host-d, host-e, host-f, host-g, and 3 more, which "hindsight search --json" lists under facets.'])
  expect(refusal(known.slice(0, 3)).remedy).toBe('Known are: host-a, host-b, host-c.')
  expect(refusal([])).toMatchObject({ remedy: 'Known are: none.', exit: 2 })
})
