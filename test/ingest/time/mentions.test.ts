import { expect, test } from 'vitest'
import { read } from '../extract/read-moments.ts'

test('the day of a mail that is answered is not that of the incident', () => {
  expect(read('On Fri, 3 May 2024, Ada Lund wrote: > Is the mirror down?\nIt was, for two days, and nobody saw the alert.\n', 'a.txt')).toEqual({ zone: undefined })
  expect(read('# Mirror\n\nOn Fri, 3 May 2024 at 10:12 Ada Lund wrote: the mirror is down.\n\nIt was down, and nobody saw the alert.\n')).toEqual({ zone: undefined })
})
