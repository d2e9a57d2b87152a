import { expect, test } from 'vitest'
import { at, foundBy } from '../findings.ts'

const found = (source: string) => foundBy('duration-disagrees', source)

test('names a stated figure and the times that it contradicts', () => {
  const source = 'Duration: 2 hours\n\n- Start time: 2024-05-01 10:00 UTC\n- End time: 2024-05-01 13:10 UTC\n'
  const [problem] = found(source)
  expect(at(source, problem!)).toBe('Duration: 2 hours')
  expect(problem).toMatchObject({ severity: 'warning', message: 'The time to resolve is stated as 2 h, but from started to resolved it is 3 h 10 min.', place: { line: 1, start: 0, end: 17 }, against: [{ quote: 'Start time: 2024-05-01 10:00 UTC', line: 3 }, { quote: 'End time: 2024-05-01 13:10 UTC', line: 4 }] })
})

test.each([
  ['rounding', 'Duration: about 3 hours\n\n- Start time: 2024-05-01 10:00 UTC\n- End time: 2024-05-01 12:40 UTC\n'],
  ['a clock of its own', '- First detected: 2024-05-01 15:00\n- Repaired: 2024-05-02 12:00\n- Time to repair: 4h (during support hours 10:00-17:00)\n'],
  ['a round figure in a sentence', 'The tills were down for about an hour.\n\n- Start time: 2024-05-01 10:00 UTC\n- End time: 2024-05-01 13:10 UTC\n'],
  ['a figure that other times bear out', '# Tills\n\nThe outage lasted 2 hours.\n\n## Timeline\n\n- 2024-05-01 09:00 The deploy begins\n- 09:10 Errors begin\n- 11:10 Service restored\n- 12:00 Incident resolved\n'],
])('leaves %s alone', (_what, source) => {
  expect(found(source)).toEqual([])
})
