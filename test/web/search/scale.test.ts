import { expect, test } from 'vitest'
import { stretches } from '../../../web/src/search/scale.ts'

test('an outage is drawn until it was known, until it was better, until it was over', () => {
  expect(stretches({ detect: 10, mitigate: 30, resolve: 40 })).toEqual([{ name: 'unknown', share: 0.25 }, { name: 'worked', share: 0.5 }, { name: 'mitigated', share: 0.25 }])
})

test('what is not stated has no stretch of its own', () => {
  expect(stretches({ detect: 10, mitigate: null, resolve: 40 })).toEqual([{ name: 'unknown', share: 0.25 }, { name: 'worked', share: 0.75 }])
  expect(stretches({ detect: null, mitigate: 30, resolve: 40 })).toEqual([{ name: 'worked', share: 0.75 }, { name: 'mitigated', share: 0.25 }])
})

test.each([
  [{ detect: null, mitigate: null, resolve: 40 }], [{ detect: 10, mitigate: 20, resolve: null }], [{ detect: -5, mitigate: null, resolve: 40 }],
  [{ detect: 50, mitigate: null, resolve: 40 }], [{ detect: 0, mitigate: null, resolve: 0 }],
])('%j is not drawn', known => expect(stretches(known)).toEqual([]))
