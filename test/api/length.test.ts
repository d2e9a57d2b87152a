import { expect, test } from 'vitest'
import { length } from '../../api/length.ts'

test.each([[0, '0 min'], [47, '47 min'], [60, '1 h'], [135, '2 h 15 min'], [2879, '47 h 59 min'], [2880, '2 d'], [4560, '3 d 4 h'], [2_871_360, '1,994 d'], [-4, '−4 min'], [0.5, '30 s'], [6.5, '6.5 min'], [59.96, '1 h'], [61.5, '1 h 2 min']])('%d minutes are "%s"', (minutes, text) => {
  expect(length(minutes)).toBe(text)
})
