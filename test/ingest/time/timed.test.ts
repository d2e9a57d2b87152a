import { expect, test } from 'vitest'
import { read } from '../extract/read-moments.ts'

test('takes the day that the text opens with for the clocks under a title of another day', () => {
  expect(read('# Fault report - 30 May 2024\n\nOn 18th May 2024 tills failed.\n\n09:28 - Complaints received.\n\n12:07 - Tills restored.\n\n12:30 - Monitoring ends.\n'))
    .toEqual({ detected: '2024-05-18T09:28', resolved: '2024-05-18T12:07', zone: undefined })
})
