import { expect, test } from 'vitest'
import { at, foundBy } from '../findings.ts'

const found = (source: string) => foundBy('moments-out-of-order', source)

test('names two moments of which both cannot be right', () => {
  const source = '- Start time: 2024-09-12 10:00 UTC\n- Detected: 2024-08-07 09:45 UTC\n- Resolved: 2024-09-12 11:00 UTC\n'
  const [problem] = found(source)
  expect(at(source, problem!)).toBe('Detected: 2024-08-07 09:45 UTC')
  expect(problem!.message).toBe('It was detected at 2024-08-07 09:45+00:00, before it had started at 2024-09-12 10:00+00:00; no time between them was computed.')
})

test.each([
  ['found a quarter of an hour before anybody was hurt', '- Start time: 2024-09-12 10:00 UTC\n- Detected: 2024-09-12 09:45 UTC\n'],
  ['a timeline that may be misread', '# Tills\n\n## Timeline\n\n- 2024-09-12 10:00 Errors begin\n- 10:05 The first node is back to normal\n- 10:30 An alert fires\n'],
  ['moments of one minute', '- Detected: 2024-09-12 10:00\n- Resolved: 2024-09-12 10:00\n'],
])('leaves alone: %s', (_what, source) => {
  expect(found(source)).toEqual([])
})
