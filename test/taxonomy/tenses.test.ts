import { expect, test } from 'vitest'
import { inPresentToo } from '../../taxonomy/tenses.ts'

test.each([
  ['rolled|rolling|roll back', 'rolled|rolls|rolling|roll back'],
  ['added ~ swap|shards', 'added|adds ~ swap|shards'],
  ['cleared|purged ~ cache*', 'cleared|clears|purged|purges ~ cache*'],
])('adds the present of the first verb of "%s"', (phrase, both) => {
  expect(inPresentToo(phrase)).toBe(both)
})

test.each(['certificate* ~ renewed|replaced', 'updated ~ annotation*', 'restart*', 'took* over'])('leaves "%s" as it is', phrase => {
  expect(inPresentToo(phrase)).toBe(phrase)
})
