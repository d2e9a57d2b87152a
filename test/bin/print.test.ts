import { expect, test } from 'vitest'
import { cut, wrapped } from '../../bin/terminal/print.ts'

test.each([
  ['Retry in one layer only, with backoff', 30, 'Retry in one layer only, with…'],
  ['Retry in one layer only, with backoff', 32, 'Retry in one layer only, with…'],
  ['incrementals.jenkins.example', 12, 'incremental…'],
  ['a incrementals.jenkins.example', 12, 'a increment…'],
  ['short', 5, 'short'],
])('"%s" in %d columns is "%s"', (text, width, shown) => expect(cut(text, width)).toBe(shown))

test.each([
  ['2025-07-02 15:12 UTC · failover-failure, database, monitoring · resolved in 2 h 41 min', '2 h 41 min'],
  ['Fixed by restart: "The old primary was started again, as a replica of it." ab (line 39)', '(line 39)'],
])('the end of "%s" stays on one line', (text, end) => {
  expect(wrapped(text).split('\n')).toEqual([text.slice(0, -end.length - 1), end])
})
