import { expect, test } from 'vitest'
import { edits } from '../../store/spelling.ts'

test.each([
  ['checkout', 'checkout', 0], ['chekout', 'checkout', 1], ['checkoout', 'checkout', 1], ['chceckout', 'checkout', 1],
  ['cehckout', 'checkout', 1], ['exausted', 'exhausted', 1], ['conectoin', 'connection', 2], ['disk', 'database', 3], ['', 'ab', 2],
])('%j is %j but for so many letters: %i', (a, b, n) => {
  expect(edits(a, b, 2)).toBe(n)
})
