import { expect, test } from 'vitest'
import { at, foundBy } from '../findings.ts'

const found = (source: string) => foundBy('zone-out-of-season', source)

test.each([
  ['- Started: 2024-06-08 10:00 PST\n', 'The time is given in PST, but on 2024-06-08 clocks there showed PDT.', 'Started: 2024-06-08 10:00 PST'],
  ['# Tills\n\nAll times in CEST.\n\n- Started: 2024-01-08 10:00\n', 'The time is given in CEST, but on 2024-01-08 clocks there showed CET.', 'times in CEST'],
])('tells of the wrong half of the year in %j', (source, message, words) => {
  const [problem] = found(source)
  expect(problem).toMatchObject({ severity: 'warning', message })
  expect(at(source, problem!)).toBe(words)
})

test.each([
  '- Started: 2024-06-08 10:00 PDT\n', '- Started: 2024-01-08 10:00 PST\n', '- Started: 2024-06-08 10:00 UTC\n', '- Started: 2024-06-08 10:00 Pacific time\n', '- Started: 2024-06-08 10:00 MST\n', '- Started: June 8, 10:00 PST\n', '- Started: 2024-06-08\n\nWe met at 10:00 PST.\n',
])('leaves alone: %j', source => {
  expect(found(source)).toEqual([])
})
