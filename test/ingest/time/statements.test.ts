import { expect, test } from 'vitest'
import { read } from '../extract/read-moments.ts'

test.each([
  ['words before a label’s colon', 'Word from our supplier of power: At 10:00 UTC the whole street went dark.'],
  ['the name of a section that has lost its line', 'What Went Wrong On 3 May 2024 at 10:00 UTC buyers experienced an outage of all tills.'],
  ['what stands before "and today at"', 'Four tills share the work of the shop, and today at 10:00 UTC all four failed.'],
])('%s say nothing of what happened', (_, sentence) => {
  expect(read(`# Tills, 3 May 2024\n\n${sentence}\n`)).toMatchObject({ started: '2024-05-03T10:00+00:00' })
})

test('"this happened at" tells when that of the sentence before happened', () => {
  expect(read('# Tills, 3 May 2024\n\nAt 10:00 UTC the till went down. Once the switch was replaced, all tills were restored. This happened at 11:20 UTC.\n'))
    .toMatchObject({ started: '2024-05-03T10:00+00:00', resolved: '2024-05-03T11:20+00:00' })
})
